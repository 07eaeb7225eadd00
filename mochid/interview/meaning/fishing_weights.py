"""What `suspicion` has learned: made by `python -m tests.learn_fishing`, not by hand. A weight in hundredths, and its features."""

from typing import Final

LEARNED_FROM: Final = "ac127f86"
"""The corpus, in short (`learn_fishing.digest`)."""
TABLES: Final = {
    "": (
        -0.962,
        """\
-303 ^ that
-273 ^ $
-271 ^ _ $
-267 matter
-233 spac
-225 children
-212 element
-210 STRUCTURE in
-206 touch
-205 append|the input
-197 a list
-189 a hint
-188 is _ okay
-174 fail $
-173 my solution
-170 stuck
-164 the statement
-163 cas
-158 strid
-157 negativ
-156 is _ i
-155 i return
-154 exampl $|still|would you lik
-151 let me|position|yet
-150 think $
-148 zero
-147 ^ _ that
-145 the window
-144 my approach
-141 empty|what happen
-139 so i will
-138 later|run
-137 error
-135 add
-134 ^ well|run the|two and
-133 length
-131 moment|the output|valu
-130 each|if ther is
-128 an empty
-127 ^ who|look at
-124 a bit
-123 ^ thank|is fiv|mayb|run _ $|several
-121 exampl|index
-117 NO PHRASE|^ _ solution
-116 but i|chain|mid
-115 the children|you run
-113 a function|diagonal|equal
-112 mor $|or do|the _ alway
-111 ^ do you|input $|integer|you repeat
-110 slic|underscor
-109 quadratic
-105 the order
-104 i _ at|so i
-103 ^ may|did you|the end|you mean
-102 is thre
-101 ^ mayb|i _ go
-100 too _ $
-99 is too|last _ $|the _ exampl
-98 ^ what i|deep
-97 ^ can i|are ther|empty $|import
-96 for _ is|how _ i|i explain
-95 let _ get|when the
-94 corner|sinc|thank|that is my
-93 ^ wait|an island|i count|often|syntax
-92 ^ that is|and two|limit|return|text
-91 ^ hang|^ hang on|^ the|tim is|uniqu|uniqu $
-90 again|so a|weather
-89 i look
-88 a b|again _ $|hint _ i
-87 largest|overlap|the STRUCTURE $
-86 input|the list|what if
-85 got _ $|of what|sort $|the test
-84 cod _ $|i would|onc mor
-83 ^ are|but _ is
-82 a character|capacity|hav to|result|second _ $|so _ will
-81 be _ than|duplicat|row|the error
-80 i _ keep|it a TECHNIQUE|on _ left|on the left|the largest|the last|yet $
-79 ^ _ get|befor _ $|empty _ $|is _ alway|me _ minut|part _ the|the algorithm $
-78 mor _ $
-77 ^ let me|^ what if|fail|me think|to return
-76 for an|long|or just|the target|to work
-75 ^ got|complexity|confus|giv me a|interview $|is _ sort|it hav to|might|nudg me|you want the
-74 is n|order $
-73 ^ _ key|alway|different _ $|happen _ i|i think i
-72 ^ may i|count as|i talk|microphon|that was
-71 am _ allow|am i allow|i allow|in python|naiv|not _ me|rang|will tell you
-70 again pleas|hint _ $|input is|neighbour|no that|str|that giv|you ask
-69 ^ i|the _ hav|variabl
-68 ^ can the|lik me to|oh|on paper|with _ cod|you lik me
-67 ^ _ test|doe _ mean|list _ that|run it
-66 ^ _ run|a moment|after thi|hint pleas|i start|it _ if|kayak|the grid
-65 ^ first|a littl|cost|grid|happen if i|i _ use|is constant
-64 ^ all|i _ that|i allow to|number i|two $
-63 faster|next $|onc so|tea|test|ther be|what is your
-62 in _ head|in my head|is _ python|slower
-61 ^ hav|^ i would|^ to|how much|smallest|the position|thi should|what i|with two
-60 again pleas $|interval|is one|on _ STRUCTURE|one _ two|python _ $|repeat the|tupl|wrong $
-59 a second|and see|but|hav _ got|list $|me _ answer|memory|the tim
-58 becaus|becaus the|can _ see|guarant|i tell|may i|me the answer|my mind|so thi|zero $
-57 at|hav _ a|hold on|how _ minut|how many minut|i _ i|log|many minut|number _ the|tell _ the|the _ element
-56 ^ _ happen|^ what happen|at _ end|capital|did not|it _ list|k is|mayb a|n log|on an|output $|return if
-56 shall|small|the method to|the piec|the syntax|valu $
-55 ^ the trick|algorithm _ $|any _ $|by hand|first ?|first ? $|hint for|i think|i would use|mean by|not sort
-55 the _ number|the end $|two _ one
-54 but that|can the|clear $|giv _ two|let me think|littl|moment $|my _ okay|number|one on|python is
-54 say _ again
-53 by the|cod now|how are|how are you|join|k|left _ $|list in|next step|outsid|renam|tell me the
-53 the next step|us _ $
-52 TECHNIQUE tre|^ _ do|a TECHNIQUE tre|column|eight|i check|not understand|should _ return|should i return
-52 syntax _ a|zero _ one
-51 PHRASE authority|^ hello|a list $|character|for _ stair|hello|it with a|plac|record|run the test|so that is
-51 well|well the
-50 ^ _ was|^ pleas do|a hint $|again $|all _ $|data structur|if _ may|is ther alway|the edg|the smallest
-50 ther alway|tim complexity|wait
-49 a _ one|exampl again|execut|hear me|is _ singl|is a singl|log n|loop over|mid is|mix|n $|probab|the _ has
-49 trac|you said
-48 a clas|a key|doe _ matter|giv _ a|mak sens|practic|should the|the _ input|worst
-47 ^ the first|diagonal count|function $|is thi correct|it _ non|miss _ $|not _ one|sens|thi correct|to myself
-47 too fast
-46 ^ _ ?|^ _ used|^ run|a small|also|can you see|different|how often|it _ tim|my solution $|negativ number
-46 run it $|small _ $|solv it
-45 ^ _ first|^ did you|^ my cod|cas is|each _ $|forty|giv me two|happen|i use the|is _ syntax|is the syntax
-45 it return|me two|not the|over _ $|rambl|right i|see my|self|thousand
-44 PHRASE elimination|TECHNIQUE _ after|alway _ $|empty list|hint pleas $|i _ writ|if ther|is small|never _ $
-44 stuck $|syntax for|syntax for a|the _ uniqu|to explain|uppercas
-43 TECHNIQUE _ so|a chain|can _ a|can _ check|child|everyth is|exist|first _ the|first and|goe out|how _ tim
-43 how much tim|in python $|languag|much tim|my solution is|thank _ for|thank you for|the length|you _ by
-43 you say that
-42 TECHNIQUE version|^ _ structur|^ test|at the|book that|can you help|com _ me|entry|got it|i _ ready
-42 in _ interview|in order $|level _ a|minut _ that|or _ ther|order _ the|tak a|the TECHNIQUE version
-42 the _ between|the _ strid|the first one|thre and|to _ right|to the right|what is a|when|which _ fail
-42 would use|you help
-41 ^ will|a solution|do you|from my sid|i _ finish|i tell you|i writ a|is _ differenc|is _ so|is it okay
-41 is just|is the differenc|it okay|just a|maximum|method _ add|not writ|number are|number of|the differenc
-41 then the|what did you|you _ say|you may
-40 ^ hold|^ mayb a|be empty|bracket|can _ giv|can _ start|can i start|com in|could _ speak|could you speak
-40 exampl _ $|i tak the|left of|let me writ|me writ|mor|my _ would|run _ cod|second|the _ complexity
-40 the _ never|the number|tip
-39 ^ _ go|^ hav a|^ my approach|^ the TECHNIQUE|anyth|are you a|at _ $|at the end|count|do _ mean|do you mean
-39 explain the|from _ left|from the left|how _ hint|is _ guarant|is it guarant|it guarant|nervou|output|python
-39 return $|so let me|tell _ when|tell me when|test say|the test say|thre $|to cod|to writ|use the|you prefer
-39 you see
-38 ^ _ python|^ i know|and _ on|break|could _ a|did _ say|do not know|faster $|goe _ $|i sort|me a minut
-38 mean _ $|my microphon|of _ tim|onc $|red|sec|som _ $|the _ suppos|the index|the statement $|too|two _ two
-38 two stair|we _ on
-37 TECHNIQUE becaus|^ _ hint|^ someth|and _ see|can _ hear|do _ import|end|if the|is _ becaus|is _ sum
-37 learn noth|mor tim|most _ so|n _ n|n log n|on to|on to the|plac $|pop|python $|return a|the _ sort
-37 the map|the naiv|the syntax for|think i
-36 ^ my solution|^ the cod|ask _ for|ask you for|bracket is|by one $|cod say|connect $|default|fail is|for now
-36 infinit|integer division|interview _ $|is the tim|larger|lookup are|me _ second|most|much|my cod say
-36 my head|of _ number|quiet $|rain|should _ start|should i start|siz _ the|the str|you for the
-35 STRUCTURE _ tak|^ how big|a method|and tell me|ask what the|doe _ interview|far $|how big|i alway|i pop
-35 in _ ?|me _ hint|my plan|overlap $|paper|the interval|the simpl|thi _ work|tim|to _ cod|to _ me|to work it
-35 you repeat the
-34 ^ _ remind|a million|a moment $|am don $|by _ $|cell|common|cut out|first so|got it $|i _ build
-34 i would build|is _ than|length $|me of|memory $|most common|not _ that|not sur|not work $|problem again
-34 remind _ of|remind me of|return fals|see _ $|than the|the problem again|then two|today is|try _ $|we could
-34 what _ wrong|would build|you help me
-33 ^ _ again|^ i gues|a different|a littl $|can _ repeat|can you repeat|doe the answer|fiv minut|forty fiv
-33 i see|list so|littl $|one i|question _ me|right direction|second one|the fail|the right direction
-33 the second one|would tak
-32 ^ _ wait|^ thi should|^ when|at my|each _ onc|equal _ $|from each|i _ noth|i forgot|i will go|in _ right
-32 in the right|int|is finish|it _ fail|kinda _ $|larg|next step $|not matter|not tell|parameter|should be the
-32 so _ STRUCTURE|solution pleas|spe|talk|test _ $|test fail|the _ is|the list is|the second|thi should be
-32 to tak|up _ $|will go
-31 ^ _ book|^ _ for|^ _ need|a _ becaus|anyth $|are $|cam|could use|count _ one|do _ prefer|do you prefer
-31 hint $|i could use|in _ middl|in the middl|is clear|itself|let _ use|mochi $|my tim|number in|remov
-31 solution _ to|tie|typo|walk through|will do it|you _ real|you check
-30 TECHNIQUE but|^ _ instruction|^ did|^ will you|a machin|add to|be empty $|can you say|check|com back|combin
-30 cross|good _ you|helper first|i _ rather|i start with|in plac|indentation|not know|operation|part $
-30 put thre|start|the _ hold|the helper first|to explain the|to start|was wrong|well $|which algorithm|which is
-30 worry|you mean by
-29 ^ def|a squar|am ready|be quiet|bear|bear with|do _ writ|drill|end _ i|for _ empty|happen if|i _ begin
-29 i am ready|i handl|i import|is i|still _ $|that ther|the limit|the worst|to add|twic $|typ _ out|was i
-28 TECHNIQUE sinc|^ are the|^ hold on|^ i do|^ solv it|^ start|^ the structur|a littl bit|and _ list|another
-28 be sort|com _ $|com to me|differenc between|doe not matter|enjoy|exampl _ the|first _ in|hear _ solution
-28 hear the solution|how _ can|i _ everyth|i fix|i test|it okay if|just try|left _ is|littl bit|my idea
-28 myself is|now i|python _ it|rather|root|second exampl|someth _ thi|the STRUCTURE|the differenc between
-28 the maximum|the second exampl|the whol island|to go on|to say that|upper|whol island|your question
-28 zero and one
-27 STRUCTURE becaus|^ could we|^ in|^ you would|a copy|a second $|a tupl|after _ $|but it|cod now $|cod pass
-27 correct $|could we|do _ explain|do i get|exampl with|guarant that|i _ fix|i call|idea is|in _ text
-27 in _ word|is it just|it _ slow|it guarant that|last position|lik _ to|list of|long _ $|mean her|my _ pass
-27 my cod pass|python thre|run _ test|that _ an|the array|the empty|the other|the result|to look at|we tak
-27 would _ TECHNIQUE|would _ lik|you _ nudg|you hear|you hear me
-26 STRUCTURE _ python|^ i keep|^ in the|^ thank you|a developer|a minut|but that is|can be|doe thi work
-26 from _ ?|i _ back|i compar|i would go|is _ story|list sort|lost the|me _ out|memory _ the|mor than
-26 negativ _ $|never mov|not _ whether|of the list|one first|pressur|round squar|run my|shall i|shorter
-26 the _ matter|the _ nod|the _ plac|the test $|them _ $|ther are|thi work|to think $|two _ to|version is
-26 which order|with _ two
-25 ^ could i|^ is the|^ what doe|a folder|a function $|an _ $|at each|com first|cost me|could _ repeat|could i
-25 could you repeat|exception|good $|hav _ be|hav to be|i _ an|i _ solv|i add|i did not|if you wer|insertion
-25 is TECHNIQUE the|is _ approach|is _ graph|it one mor|let|may|me _ how|n is|not _ any|not _ right|null
-25 on the TECHNIQUE|rambl $|seven $|siz of|siz of the|tak _ one|that $|that should|the traceback
-25 the traceback $|thre _ i|tie _ the|to writ the|traceback|traceback $|two i|will start $|would use a
-24 TECHNIQUE _ be|^ _ complexity|^ got it|^ lov|^ morn|a STRUCTURE and|a map of|an _ ?|and is|clas _ a
-24 direction|do not think|doe _ solution|function nam|giv _ another|i will use|i would tak|is two|is wrong with
-24 just one|last _ i|left _ right|let _ just|let me just|look _ i|map of|me _ problem|me the problem|meet you
-24 my cat|one _ tim|one mor|one mor tim|plu one|ready|someth _ $|target $|the _ befor|the function nam
-24 the input $|the left $|the start|then i|thi _ too|thi is too|thre _ two|through $|timeout|to meet
-24 to meet you|when _ am|when _ and|when _ are|when i am|will _ with|will use|writ it
-23 ^ _ see|^ at|^ don|^ next|^ the solution|^ we could|a _ and|answer _ two|bear _ me|bear with me|believ $
-23 built you|do you want|doe _ order|every number|good _ for|halv|has a|i _ mix|i _ stuck|i _ talk|i believ $
-23 i typ $|import _ $|is TECHNIQUE $|is _ as|is _ order|is what i|just say|last|later $|let us go|level with a
-23 library _ is|limit on|lin _ is|machin $|miss|mov _ to|next _ $|one second|open one|plan or|position $
-23 return the|see my cod|so i would|stop talk|talk too|text is|then walk|to import|two _ $|up with|us go
-23 what _ ther|will _ TECHNIQUE|will com|with all|with that $|you see my
-22 STRUCTURE in python|^ _ error|^ _ much|^ _ repeat|^ help|^ how|^ how are|^ how much|^ if the|a _ day
-22 a _ key|and now i|could|did _ want|do _ loop|element _ a|exist $|for _ hint|from a|function giv|get one
-22 handl|honest _ is|i _ befor|i _ practic|i _ when|i explain my|i got|i want to|i writ the|is _ fin
-22 is going to|is zero|it _ mor|it fail|itself $|just _ ?|k $|key is|last _ was|lot of|match $|million
-22 mov _ the|nam of the|no _ the|number _ $|of n|onc and|or can|row tim|so _ one|sort _ i|tell you|that _ was
-22 the _ doe|the end of|the nam of|the pointer|the solution pleas|the tim complexity|the tre|voic|what doe the
-22 whether it|which _ fit|which test|will _ a|will use a|with _ lak|with is|worry about|would _ is|you _ look
-21 ^ _ could|^ hint|^ what typ|^ what was|^ you ask|a bit $|am stuck|as well $|cas _ $|cod _ or|cod the
-21 do i import|doubl|editor $|help _ $|her _ you|i _ complet|i _ quiet|i am stuck|i return if|i would keep
-21 in _ STRUCTURE|interval _ the|is _ squar|is six|key _ is|lik to|me a hint|new _ $|next part|on you|one _ or
-21 one one|output for|part|run _ i|squar of|suppos _ return|suppos to return|test fail $|the long|the next part
-21 then _ through|ther _ method|ther a method|to cod $|to use the|valu _ the|with _ if|would keep|you lik
-20 PHRASE direct|TECHNIQUE _ as|^ _ alway|^ _ forgot|^ _ idea|^ _ way|^ haha|^ i forgot|^ what did
-20 a STRUCTURE of|a _ $|a program|a start|a str|acceptabl|ago|allow _ be|allow to be|an infinit|and TECHNIQUE
-20 and target|at _ for|can _ run|convinc|could _ read|could you read|element $|empty _ i|fail _ not|fail is not
-20 fals for|fifteen|first _ for|first or|for an empty|for me is|go _ a|heapq|hear you|i _ som|i will begin
-20 if _ hav|if i hav|in _ exampl|in an|in thi editor|is _ largest|is or|is slow|is the largest|learn|link _ so
-20 link list so|look _ to|me _ number|me _ start|me _ that|me to start|minut to|my STRUCTURE|my first|nest
-20 non typ|not _ of|now $|of the function|on a STRUCTURE|onc _ $|option is|or _ list|pair in|practic $
-20 push _ the|run _ ?|should _ function|should the function|similar to|spell the|the _ fil|the _ length
-20 the list sort|the siz|then|thi interview|tip $|to _ test|two _ is|understand|what is wrong|will _ that
-20 will begin|writ _ in
-19 PHRASE similar|STRUCTURE hold|^ _ lost|^ can|^ i lost|^ i used|^ if you|^ solv|^ wait wait|^ well the
-19 ^ what about|a _ would|about _ input|about the input|add _ STRUCTURE|am a developer|and it|and when
-19 are _ bracket|ask what|ask you|be _ $|be right|becaus it|befor it|bit|both sid|can _ me|child $|did _ writ
-19 do whil|doe _ return|first|first card|for thi one|format|four $|fre $|happen $|i _ near|i _ now|i _ seen
-19 i hav seen|i would start|in _ map|initial|interval and|is _ next|is _ remember|is it a|is the best
-19 it in your|keep _ order|keep only|lambda|library|lookup _ a|me to the|my _ doe|need _ know|need to know
-19 next week|not want the|open clos|print $|question _ i|quiet|row $|say that again|seen of|sinc _ are
-19 so far $|somewher $|sort so|start _ $|tell you what|ten _ the|test say $|that again $|that is wrong
-19 the STRUCTURE hold|the _ open|the _ row|the first card|the keeper|thes are|to _ straight|to four|wait wait
-19 week|what _ mean|why|would start|would start with|writ _ cod|year
-18 PHRASE guess|STRUCTURE _ be|TECHNIQUE for the|TECHNIQUE would be|^ _ heapq|^ _ seven|^ _ trick|^ do the
-18 ^ my first|a lot|am not|and _ i|and end|and not the|and one $|and two $|append on|are you|at work|attribut
-18 back a|be _ about|be two|befor $|being record|but the|can you hear|clos $|cool $|deadlin for|dying
-18 each nod|earn|earn it|explain|first i|fiv for|font|for _ moment|four stair|function _ call|going _ use
-18 going to use|i am not|i gues|i learn noth|i think that|in a STRUCTURE|interview _ a|is _ data|is _ deck
-18 is _ normal|is don|is fail|is the deck|is wrong|is wrong $|it _ about|it _ tell|let _ cod|lik _ earn
-18 lik to earn|loop with|machin|minu _ $|minut|moment _ $|mor _ k|mov to the|my _ or|my approach is|of land
-18 okay|on paper $|open _ $|order|overflow|paper $|phon|popleft|prompt|refresh|should _ handl|should i handl
-18 sink the|start $|start _ end|start and end|tell _ why|tell you why|that _ cool|the error $|the font|the sum
-18 thi run|though|to _ everyth|to _ out|to add to|to earn|to earn it|two variabl|up _ you|valid|well _ was
-18 why'|why' it|with _ TECHNIQUE|you by|you speak|you what i|you why|zero stair
-17 ^ _ languag|^ _ long|^ _ thi|^ _ with|^ i could|^ next i|^ quiet|add the|advic|am _ speak|an index|and one
-17 and return|another _ $|answer alway|are two|at it $|at most|at onc|can we tak|capital letter|com _ to
-17 continu $|could _ get|could do|could i get|differenc|do _ lik|do you need|doe STRUCTURE|doubt|earlier
-17 end if|field|for a|for a hint|forget _ $|forgot the|four and|from _ sid|giv back|hav _ most|hint
-17 hint _ now|i believ|i could do|i forgot the|i go $|in _ order|is _ bit|is _ thing|is a bit|is good
-17 is someth|island _ a|island with a|it want|key _ a|key that|left _ the|lo|lowercas|negativ number $|next i
-17 not lik|not need the|on _ the|one and|optimis|part of the|person _ a|person or|person or a|pop $
-17 read _ problem|read the problem|rul of|som advic|someth is|sorry|sort and|spe and|tak _ back|talk $|test is
-17 test thi|test thi $|that back|that only|that would|the end if|the root|the tim $|ther is a|thi correct $
-17 up a|up on the|variabl $|whether|work _ a|your job
-16 STRUCTURE _ becaus|^ _ squar|^ _ to|^ first i|^ i alway|a _ hint|a clas or|about _ interview|after thi $
-16 allow _ the|am _ and|am _ doing|am fin|am good|and _ one|are _ and|are left|becaus i look|becom
-16 better _ thi|bug $|can you check|clas or|clas or a|clear|com to|complexity _ you|complexity are
-16 complexity are you|crackl|for four|further question|hav _ i|i _ draw|i _ fin|i _ good|i _ tak|i am fin
-16 i am good|i think $|in order|index _ first|is _ hard|is _ nam|is _ o|is _ possibl|is _ row|is don $
-16 is it possibl|is the python|it _ or|it possibl|item|iteration|just _ $|just _ TECHNIQUE|just typ it|keep two
-16 key _ the|know _ you|laptop|lookup|mix _ up|much $|my result|my variabl|no further question|no idea|not _ i
-16 not in|of the number|off by|off by one|one one two|or _ function|or a function|parenthes|rephras
-16 return _ ther|return if ther|round|say it again|see|see you|six $|sketch it|spac $|str $|target'
-16 that _ did|the exampl again|the max|the target'|the techniqu i|the valu $|ther any|thes day|thi _ easy
-16 thi part|tiny|too fast $|water $|what did the|with a TECHNIQUE|with the STRUCTURE|would break|writ
-16 you rephras|zero and
-15 a pointer|a the|afterward|allow _ use|allow to use|am not sur|an _ with|and _ ?|answer _ fiv|answer _ want
-15 answer i want|as _ can|as i can|be the|be zero|bound|by|by myself|can _ understand|can _ use|circl $|com
-15 count how|deep $|did|do _ spell|draw the|editor|excus|first one|first step for|giv _ solution
-15 giv the solution|going in|hold _ $|hold on $|honest|how deep|how doe thi|i _ lin|i only|i return the
-15 i would writ|in _ go|in circl|in circl $|in plac $|infinit loop|interval $|is full|it _ now|it a|keep _ the
-15 know _ can|know you can|last $|left ?|lost _ $|many question|me straight|me think about|me writ the
-15 mor _ from|mor question from|n _ i|nam _ the|non _ $|not _ how|not _ the|not ther|onc _ that|one _ then
-15 or do you|outsid $|pair $|piec|prefer|push|python ?|sens to|so _ may|so you may|step _ me|step for
-15 step for me|sum of|that _ right|the _ valu|the neighbour|the siz of|the sum of|ther it|think _ TECHNIQUE
-15 to _ next|to check|to myself is|to writ a|twic|understood|what doe|what if ther|whenever i|with _ bead
-15 with fiv|with the bead|would it be|wrong answer|you read me|you run it
-14 ^ _ be|^ _ from|^ _ sens|^ _ work|^ _ zero|^ can a|^ could|^ i am|^ mak sens|^ thi remind|a _ minut|a row
-14 afterward $|again i|am _ about|am _ convinc|am not convinc|an exampl $|and _ valu|and a list|and after
-14 and after that|and not|and tak|and the valu|approach i|are _ $|are all|as using|ask _ many|back _ $
-14 becaus _ need|becaus i need|both end|call $|can _ you|can a|can i use|cat'|character $|cod first
-14 count _ using|count as using|did _ catch|do diagonal|do hint|doe _ STRUCTURE|every _ $|first then
-14 for _ number|going _ writ|going to writ|hav _ sam|hav the sam|hint _ be|hint would|hint would be|i _ even
-14 i _ probab|i _ still|i choos|i decid|i end|i might|i remember|i start typ|in that|insert|is _ everyth
-14 is it better|is it fin|is red|is to|it _ cut|it better|it fin|land|land i|let _ check|let _ writ
-14 let me get|loop $|many _ are|me _ test|me get|meant to|minut _ $|minut _ i|minut break|mock|mor _ ?
-14 my _ step|my sid|myself|non|not _ you|not convinc|not sur whether|of _ map|of the map|one _ all|one or two
-14 order matter|other $|possibl|problem again $|question _ my|round _ round|round squar round|say _ limit
-14 sentinel|shall _ go|shall i go|slic _ copy|slic a|slic a copy|so _ should|som _ for|sort|squar _ the
-14 squar round|str in|sur _ it|sur whether|sur whether it|the TECHNIQUE $|the _ becaus|the _ limit|the cat'
-14 the depth|the map $|the order matter|the program|the set|the spac|the squar|the top|the trick i|thi remind
-14 thi remind me|thing up|think a|tim ? $|tre _ just|try that|two|typ it out|understand it|wait _ $|walk over
-14 was _ question|was the question|what _ your|what you hav|which test fail|whol _ and|why _ not|why it
-14 with my cod|work $|you _ $|you record
-13 STRUCTURE _ lookup|STRUCTURE instead|STRUCTURE instead $|TECHNIQUE sinc it|^ _ ask|^ _ leetcod|^ _ look|^ do i
-13 ^ for|^ perhap|^ what ?|^ you hav|a STRUCTURE becaus|a _ STRUCTURE|a _ plu|a for loop|a loop|about _ on
-13 about memory|all right|am _ $|am _ bit|am a bit|am finish|am happy|an explicit|an explicit STRUCTURE
-13 and _ in|and go on|are constant|are constant $|are you $|averag|back for|be negativ|be nic $|becaus of
-13 befor|befor the|best _ i|big _ of|blow|blow up|border|bound $|comma|complain|comprehension|connection
-13 each other|end of the|everyth $|explain the algorithm|explicit|explicit STRUCTURE|fil|first idea|float
-13 for a moment|forgiv|forgiv _ if|forgiv me|forgiv me if|funny|haha $|i _ happy|i _ up|i am finish|i am happy
-13 i loop|i lost the|i mark|i pick|i would explain|i would rather|in the map|is _ at|is _ but|is _ run|is row
-13 is smaller|is smaller than|is the STRUCTURE|is the thing|is ther someth|it _ full|it on|it say non
-13 just tell me|let me pretend|level $|lookup are constant|me _ hav|me pretend|me the exampl|method to|minu one
-13 minu one $|mov to|my first idea|n _ the|nam _ variabl|nod _ out|non $|not hear|now the|o|on _ empty
-13 on averag|one moment|out with it|part _ $|pleas _ me|pleas _ not|pleas do not|pres|program $|question from
-13 read $|repeat _ question|repeat the question|right _ me|say _ typ|say non|say non typ|seven|so forgiv
-13 so forgiv me|solution ?|solution ? $|solv _ for|someth _ in|squar|that _ my|that _ now|that _ wrong
-13 the _ list|the function|the position $|the text is|ther mor|ther someth|thi _ with|thos are|tim limit
-13 tim out|to be in|to me straight|to tak a|too _ i|top _ the|try it|up $|used a|what k|what would be
-13 would rather|written $|you _ not
-12 TECHNIQUE _ one|^ _ cut|^ _ doubt|^ _ tim|^ i doubt|^ pleas repeat|^ quick yes|^ thi|^ you cut|a _ count
-12 a strid|a text|am rewrit|answer _ would|answer hav to|are thes|as _ $|at all|been $|been _ at|bigger $
-12 both end $|build it|can i skip|can i writ|can tell|can ther|can ther be|cell and|certain|clos _ $|com _ in
-12 complet $|connect|constant|did you say|different way|do _ run|do _ when|doe _ answer|doe the interview
-12 each _ with|end of|even _ it|everyth _ the|exampl with the|execut thi|fit in|for _ patienc|for your patienc
-12 forward $|good enough for|group|has _ for|hav _ hint|hav _ someth|hint _ me|i _ admit|i _ rewrit|i am rewrit
-12 i compar the|i doubt|i hav|i see it|i skip|i wast|if i may|import collection|in her|in python ?|index and
-12 integer _ is|interrupt|interrupt me|is STRUCTURE in|is complet $|is not empty|is not sort|is the answer
-12 is to TECHNIQUE|it _ miss|it befor|it sav|it will|jump|larger than|last question|left pointer|mak _ $
-12 mak _ cod|match the|max of|mayb _ STRUCTURE|mayb a STRUCTURE|me _ fail|me the fail|minut mor|mor tim $
-12 my _ drop|my _ gues|my _ i|my last|need _ last|need the last|nod a|noon|not empty|not know how|not mak
-12 not want to|onc mor $|onc so it|one now|one on the|or _ on|order should|order should the|out _ invariant
-12 out first|out the invariant|pleas let|pleas let me|pleas repeat|pleas repeat the|point _ in|point me in
-12 problem _ solv|problem i solv|prov|quick _ or|quick yes|quick yes or|right the|say _ if|seen|slow _ $
-12 so much|som tim|someth faster|someth faster $|someth lik thi|sorry $|start the|stop _ interview|stop the
-12 stop the interview|tail|tak out|techniqu and|test it|that _ count|the _ chain|the answer hav|the dummy
-12 the list so|the one befor|the round|then _ the|ther _ $|thi _ and|thirty fiv|thre|through with|tim _ n
-12 to _ list|two _ fiv|two look|two one|up with is|wait _ not|wait do|wait do not|want _ get|want to get
-12 when noth|which order should|why the|with _ small|you cut|you cut out|you enjoy|you lik to|you read
-12 your patienc
-11 TECHNIQUE _ tim|TECHNIQUE _ work|TECHNIQUE over|^ _ explain|^ _ let|^ _ option|^ _ understand|^ are you
-11 ^ catch|^ for a|^ hint pleas|^ how long|^ i understand|^ should the|^ the editor|^ which|a _ for|a corner
-11 a hint for|a miss|a problem i|a sec|a tabl|about indentation|accent|algorithm fit|all day|am still
-11 an empty list|an open|and _ spac|and four|and run|and seven|answer look|anyway and|approach _ or
-11 approach first or|as _ the|at _ last|be okay|be okay to|be think|befor it $|befor so|block|can mov a
-11 clos first|clos first $|cod ?|cod ? $|communication|did not writ|different _ i|do _ answer|do and|doe _ look
-11 easy to|end $|every|explain my|first try|fiv|fiv stair|for _ one|for seventy|for two|forgotten|four
-11 get _ island|get to|hang _ $|hav _ clu|hav no clu|how many hint|i _ becaus|i _ clos|i _ no|i _ run
-11 i _ spell|i am still|i be think|i can mov|i delet|i hop|i learn|i shall|i used|i was|i will put|if i sort
-11 imagin _ list|implement _ $|in _ keep|in _ result|in the result|in your exampl|includ _ the|instead $
-11 instruction _ myself|instruction to|instruction to myself|is _ any|is _ doubl|is _ every|is _ final|is hot
-11 is how i|is my final|is no answer|is small so|is still|is ther any|is yes|it _ com|it _ hand|it _ need
-11 it be okay|it by hand|it for|it is slow|it tak|jump _ the|keyboard $|know _ trick|know the trick|left _ one
-11 left child|left sid|lin nin|lin number|list _ list|list of list|list sort $|long chain|lopsid|many
-11 many _ can|many hint|match|me if you|me the question|minu _ in|my accent|my final|my hand|never goe
-11 no answer|no answer $|no clu|not ask|noth _ to|number the|of _ function|of list|okay to|on _ desk|or must i
-11 other _ ?|pop _ $|python _ is|rang _ the|repeat|run my cod|said _ TECHNIQUE|said about|said about TECHNIQUE
-11 say anyth|see $|skip|small so|so _ go|stop _ if|suspect|tab|tak|talk _ fast|talk too fast|tell me what
-11 test for|that fail|the _ interval|the _ sentenc|the big one|the empty list|the keyboard $|the left sid
-11 thi _ record|thi cas|think _ is|tim _ you|to _ honest|to _ in|to be honest|to return $|twic and|two get
-11 undo|wait i|want _ work|want to work|we go|what i said|what would happen|when _ explain|when i explain
-11 which algorithm fit|who built|who built you|will begin with|will com to|will put|will put a|with _ part
-11 with just|with thi part|worst cas|would _ do|would happen|would happen if|would lik to|writ _ $|your exampl
-10 TECHNIQUE _ in|TECHNIQUE list|^ _ am|^ _ character|^ _ cod|^ _ don|^ _ green|^ _ mind|^ all green|^ do
-10 ^ doe|^ my answer|^ my mind|^ shall i|^ that was|^ the STRUCTURE|^ the answer|a _ should|a _ that|a _ twic
-10 a binary|a different problem|a list in|a list or|a new list|a pleasant|a program $|a step|add to STRUCTURE
-10 ago and|all green|alway _ than|alway les|alway les than|an underscor|and _ a|and _ for|and _ hav|and honest
-10 and honest i|another hint|another hint $|any _ it|appear _ and|appear onc|as i|ask _ that|ask me that
-10 at _ number|be faster|be faster than|be sort $|becaus _ the|both operation|both operation $|break _ the
-10 but _ will|but i will|by hand $|can not see|can you run|confus me|could use a|count ?|count ? $|count are
-10 do _ pop|do i pop|do you writ|doe _ work|drill $|dummy nod|duplicat $|error $|every squar|excus _ what
-10 excus me what|fail input|faster than|fiv _ $|fiv and|from scratch|function _ the|go wrong|going _ circl
-10 going in circl|haha|hand $|hav you|hint can|how is|i _ but|i _ land|i _ python|i dictat|i hav in
-10 i know ther|i need som|i think my|i use python|i would do|i writ|if _ STRUCTURE|in python is|in that cas
-10 is _ $|is _ allow|is _ best|is _ cas|is _ count|is _ log|is _ tre|is gon|is it allow|is the nam|is the tre
-10 it allow|it i can|keep only the|key on|know ther|know ther is|learn _ $|left ? $|left half is|let _ walk
-10 lik i|list _ and|list _ be|list so that|log _ becaus|look back|many _ $|method to add|mind _ blank|much _ is
-10 much tim is|n|need som|need to|new|new list|not finish|not it i|not listen|not think|notation|noth that
-10 of that|offer|okay so|one row|one way|only need|open a|operation $|original order|otherwis i|own _ $
-10 parenthes in|pleasant|python STRUCTURE|read a|read me|read me the|ready _ you|ready when|ready when you
-10 repeat _ last|repeat _ problem|repeat the last|repeat the problem|return _ new|return _ that|return a new
-10 right track|scor _ $|scratch|second _ after|seventy|short _ i|solv a|somewher|sort i|squar as|sum _ the
-10 tell you the|ten thousand|that _ list|that cas|the _ could|the _ statement|the _ text|the _ track
-10 the answer alway|the capacity|the cod is|the computer|the fail input|the inner|the original order
-10 the problem $|the right track|ther _ second|ther a second|thi _ is|thi editor|thi run in|think|think my
-10 think my solution|thre _ it|throw _ a|tim _ left|tim is left|to STRUCTURE|to STRUCTURE $|to do|to start $
-10 to use $|too many|top|tupl _ the|two and two|two are|understand the|use python|version and|was _ listen
-10 was not listen|water|we _ with|we mov|what _ will|what i will|what i would|when you are|wher _ begin
-10 which _ did|will _ you|window with|with _ capital|with _ underscor|with an underscor|writ a test|writ it in
-10 you _ approach|you are $|you the approach
-9 ? _ the|STRUCTURE wher|TECHNIQUE _ do|TECHNIQUE would|^ _ capacity|^ _ cat|^ _ diagonal|^ _ dot|^ _ rul
-9 ^ _ sec|^ _ think|^ _ thre|^ do diagonal|^ doe python|^ it say|^ my cat|^ one sec|^ scrap|^ scrap that
-9 a _ argument|a _ befor|a _ but|a _ by|a _ dimensional|a _ even|a get|a k|a two dimensional|about cross
-9 about that $|all _ the|am near|am talk|am talk too|an _ key|an element|an exist|an exist key|and _ onc
-9 and i see|and put $|and return the|anyth i|are _ doing|are a|are you doing|as it|as using it|at _ door
-9 at _ so|at the door|be call|be call $|be quiet $|being _ $|binary|bracket are|but _ would|calm $|can _ mak
-9 can _ read|can you giv|can you read|cat just|cleaner|clu $|constant $|copy $|count _ a|count is|current
-9 cut the|depth|differ|do _ end|do _ judg|do you judg|doe _ error|doe a|doe heapq|doe python|doe python hav
-9 each _ and|each squar|empty list $|english|excus me|exist key|expect _ and|first _ plan|first my
-9 first my plan|for fre|for fre $|for in|for your|from both sid|function|gift|giv _ someth|giv me someth
-9 giv the|go through it|going _ start|going to start|handl _ $|hav _ look|hav _ of|hav an|hear _ my|hear first
-9 hear first my|how can i|i _ pick|i _ say|i _ slow|i am near|i am talk|i had a|i lik|i loop over|i would say
-9 if _ target'|if the target'|if they|in go|in plac ?|in which order|index _ of|index out|index out of
-9 is _ being|is _ reason|is _ when|is expect|is my reason|is that normal|is the sum|is thi|is thi being|is why
-9 it _ thre|it _ what|it need to|it no|iterator|just _ thre|just the thre|kind _ number|kind of number
-9 larger _ the|len|length of|let _ think|library or|lik it|list _ an|list _ do|log _ and|mak sens $|me _ mean
-9 me someth to|me somewher|meet _ $|minut i|misread|modul with|modul with the|much for|my _ company
-9 my _ taught|my cat just|my plan or|my question $|my reason|my sid $|my tea|my teacher taught|my test|n and
-9 need _ be|need to be|nic _ $|no it|normal $|not _ return|not giv it|not hav|now it|number be|of _ STRUCTURE
-9 of _ field|of _ modul|of _ so|of bracket|of number|of number are|of rang|on _ first|on _ keyboard
-9 on an empty|on leetcod|on the STRUCTURE|on the keyboard|one _ $|one _ my|one or|one sec|or _ if|or _ the
-9 or should|or should i|out _ it|out _ rang|out of rang|pay|plac ?|plac ? $|plac _ $|plan _ my|plan is
-9 plan or my|pleas _ tell|pleas run|plu _ and|problem befor $|prov it|python _ a|python for|python hav
-9 python hav a|question from my|record i|rerun|result _ me|return _ one|return minu|return minu one
-9 right direction $|rul _ cross|rul about|rul about cross|run the cod|sam _ the|scrap|scrap that|see _ i
-9 self dot|sens $|serv|should giv|sink _ whol|sink the whol|smaller _ first|smaller one|so _ try
-9 so a STRUCTURE|som help|someth _ go|someth to go|stand _ in|stand for in|start typ|sum of the|talk _ whol
-9 talk the|talk the whol|taught _ to|teacher taught|ten|that _ why|that again|that is|that is why|that normal
-9 that normal $|the _ be|the _ child|the _ entry|the _ island|the _ must|the bug $|the cod now|the length of
-9 the memory|the rul|the rul about|the solution to|the top $|the whol tim|they wer|thi _ $|thi being|thing _ ?
-9 thing _ the|thing you|think _ are|thre _ $|tim _ it|to be|to hear first|together $|top of the|touch mean
-9 tre $|try again|try again $|turn the|two _ minut|two dimensional|two list $|two stair $|two two|typ are
-9 updat _ $|us _ to|using it|valid $|we tak a|what _ going|what _ structur|what _ you|what data|what is expect
-9 what is going|what you mean|wher _ i|wher in|which index|whol tim|work with|would _ fail|would _ nic
-9 would be nic|would be the|you _ giv|you _ whether|you ask $|you doing|you judg|you need the|you so
-9 you would not
-8 2|TECHNIQUE tre or|^ _ doe|^ _ might|^ a similar|^ bear|^ bear with|^ doe STRUCTURE|^ stop talk|a _ ?
-8 a _ error|a _ first|a _ nudg|a _ tre|a _ wher|a capital|a capital letter|a list with|a method for|a plu
-8 a problem|again ?|again ? $|am _ it|am _ meant|am chang|am chang my|am complet|am glad|am happy with
-8 am i meant|and a|and then|answer _ four|answer for four|archivist i|are _ ?|are _ at|are _ i|are duplicat
-8 are left on|at all $|be _ but|be _ so|becaus of the|can _ hav|can i TECHNIQUE|can k|can not giv|can the tre
-8 card|chang _ mind|chang my|chang my mind|character _ the|check _ a|clean _ the|clean up|clean up the
-8 clos bracket|clu _ to|cod if|com up|comma _ in|compar _ the|convinc _ my|convinc by|convinc by my
-8 correct _ $|correct _ the|could _ number|count _ often|count how often|crash|cross _ the|deadlin|debugger
-8 did _ understand|did my|direction _ the|do not need|do now|doe _ function|doe _ mak|doe _ stand
-8 doe the function|dominat|don _ $|each one|every _ is|everyth _ of|everyth left|everyth left of|exceed
-8 exist _ $|fail by|fit|for _ comma|for four stair|for i|for i comma|for tak|forget it|forget it $|get _ as
-8 get count as|giv _ thre|glad|gues $|half _ alway|half is alway|hav _ nic|hav a hint|hav a nic
-8 helper function $|hundr thousand|i _ add|i _ answer|i _ earlier|i _ glad|i _ hav|i _ last|i _ mov|i _ sooner
-8 i am chang|i am complet|i am glad|i can tell|i comma|i gues $|i meant to|i return when|i run|i think ther
-8 i would sooner|if _ wer|imagin the|in _ body|in _ but|in _ function|in _ left|in _ six|in _ statement
-8 in english|in enumerat|in lin|in lin six|in one go|in the body|in the left|in the statement|int _ not
-8 is _ hint|is _ non|is in order|is it from|is mor than|is not one|is not ther|is python|is rain|is ten
-8 is the next|it _ rain|it depend|it giv me|it is rain|it lik|it now|key $|know _ is|last sentenc|left _ a
-8 les _ $|let _ explain|let me explain|limit exceed|lin six it|linear _ every|list _ plac|list in plac
-8 list that i|lol|lol $|loop _ $|matter for|may the|me _ row|me explain|me of a|me pretend i|me what|mes up
-8 middl|modify|modify the|mor question|my _ sound|my algorithm|nam of|natural|need _ check|need _ writ
-8 need to check|need to writ|next one|no _ question|no i|no is|non ?|non ? $|not _ by|not _ on|not convinc by
-8 not need|not one|now or|o(1)|of _ output|of _ position|of _ session|of a problem|of the output|one _ four
-8 one open|one to four|one twic|or lik|or thre|pointer _ $|problem after|problem after thi|push and|push every
-8 put _ on|put two|python is it|python str|question again|question another|red one|refresh $|restat
-8 result _ the|return when|sam as|second $|see _ it|see you $|session $|sid|sid _ the|similar _ i
-8 similar problem i|sinc a|singl|singl _ $|six it|sleep|slower $|so _ hav|so her|solution _ you|solution and
-8 stair|stream|structur that|target is|test _ ?|test _ fail|test first|that i did|that is not|that remember
-8 that remember the|the TECHNIQUE is|the _ another|the _ fit|the _ going|the _ got|the _ pointer|the current
-8 the left pointer|the next one|the plan|the question again|the question another|the sam as|the two befor
-8 then do|then what|thi _ be|thi part $|thi thing|think ther|think ther is|think we|though $|to _ question
-8 to googl|to your question|tre is|two _ befor|two befor|up _ nam|up the nam|want it|we _ to|went _ $
-8 wer _ ask|wer you ask|what _ we|what did my|what if i|what kind|what kind of|when _ i|when do|when do i
-8 who _ you|with the cod|would _ i|would keep the|would sooner|writ the cod|wrong _ i|yet i|you _ me
-8 you explain|you start
-7 3|STRUCTURE would be|TECHNIQUE _ by|TECHNIQUE _ then|^ TECHNIQUE would|^ _ approach|^ _ chang|^ _ deadlin
-7 ^ _ deep|^ _ developer|^ _ merg|^ _ one|^ _ slic|^ _ sound|^ _ spac|^ as a|^ cod|^ coffee'|^ everyth
-7 ^ everyth is|^ how am|^ how deep|^ i chang|^ i see|^ i tak|^ is slic|^ mhm|^ no idea|^ run the
-7 ^ the developer|^ the techniqu|^ the test|a _ again|a _ developer|a _ of|a _ slower|a _ somewher|a _ thi
-7 a _ when|a book|a new|a real person|a switch|act _ if|act as if|after _ cod|after the cod|am _ talk
-7 am i doing|am i on|an interviewer|an island $|and _ and|and _ walk|and _ when|and right|and then walk
-7 and writ|append the|are _ interval|are the interval|are ther $|as _ nod|at onc $|automatical|bas cas|best $
-7 blow _ $|blow up $|bracket com|but _ do|but _ i|but _ me|but _ work|but i do|but it work|but let me
-7 can _ TECHNIQUE|can hear|can i just|can stop|can stop me|card _ the|cas the|catch that $|chapter on
-7 cod _ for|coffee'|collection $|com _ as|compar each|compar with|comparison|complexity _ $|could _ giv
-7 could _ run|could you giv|could you run|day $|default STRUCTURE|do python|doe _ cost|doe _ pas|doe it cost
-7 doe it pas|doe most|doe the order|down _ i|earliest|easier to|enumerat|everyth i|expect output|exponential
-7 extra _ $|far as i|feedback|first _ need|first _ so|first _ was|first element|first i need|first or the
-7 fix the|forgot _ return|four _ is|from me i|further question $|giv one|hang on|hav _ pres|hav a
-7 hav forgotten|hav not seen|hav solv|hav to pres|help her|help her $|how am|how am i|how do i|i $
-7 i TECHNIQUE|i _ ahead|i _ as|i _ hear|i append|i can hear|i doing|i go ahead|i hav solv|i just writ|i los
-7 i need is|i spell|i still get|i understand it|i will correct|in _ a|in _ sort|in _ worst|in python so
-7 in the text|in the worst|insertion _ day|insertion thes|insertion thes day|is _ bug|is _ by|is _ is|is _ part
-7 is _ slow|is _ solution|is _ strid|is _ use|is a strid|is cut|is cut $|is my approach|is o|is o of
-7 is quadratic|is slic|is slic a|is the list|is thi $|is too slow|island with|it _ bad|it _ can|it _ her
-7 it _ two|it a list|it cost|it fail $|it for the|it is cut|it never|it possibl that|it should be|it still
-7 it wrong|join them|jok|just writ it|kinda|know if the|last _ one|left|let _ trac|let me walk|letter doe the
-7 lin _ $|list _ sort|list _ thre|look thing|look thing up|los _ position|los the position|lot|low|mak _ sens
-7 map _ $|matter _ the|me two minut|me walk|mean _ read|mean _ that|meet|mhm|misery and|moment to|must _ be
-7 must it|must it be|my _ is|my _ said|my misery and|my old|n becaus|need is|nest $|nod of|not _ TECHNIQUE
-7 not bad|not much|not seen|of _ $|of _ row|of _ str|of a|of a STRUCTURE|of card|of each|of n $|off _ one
-7 on _ i|onc _ the|one in|one minut|one so|only _ me|or TECHNIQUE i|or might|order _ insertion|output _ the
-7 pair or|part of|patienc _ me|patienc with|patienc with me|pil|pop _ a|possibl that|pressur _ let|pric
-7 print statement|python _ not|python doe|question about|question from me|quiet for|real person|recurs|red _ $
-7 renam _ variabl|renam the|repeat so|retry|return _ of|round one|sam key|sav|say so|seen _ similar|sens _ me
-7 sens to me|several _ $|shar the|show up|slash|so _ mov|so i mov|sort _ is|sort or is|spac is|squar _ $
-7 stair is|stand for|still get|stop talk $|sur _ the|test _ ther|test are ther|that _ be|that _ never
-7 that ther are|the _ need|the _ output|the bas|the bas cas|the expect output|the first element|the list that
-7 the nod of|the print|the print statement|the question ?|the right and|the round one|the sam key|the target is
-7 the tim is|the worst cas|ther _ limit|thes day $|thi _ being|thi editor $|think _ the|thre _ and|thre then
-7 to _ collection|to _ other|to import collection|to pres|to sort|to start cod|to try|to worry|to worry about
-7 too $|touch each|trust|try a|try everyth|two variabl $|unpack|used|valu on|valu on the|was not|we _ them
-7 we count|we end|went|went in|what _ next|what did|what doe most|which i|whil _ typ|whil i typ|will correct
-7 will do $|wis _ is|wis it|wis it is|with _ or|with _ then|with a small|without an|would _ a|would _ up
-7 writ down|you a real|you can stop|you got|you want me
-6 STRUCTURE lik|TECHNIQUE _ though|TECHNIQUE limit|^ _ clear|^ _ each|^ _ fix|^ _ kind|^ _ plan|^ _ recruiter
-6 ^ _ tell|^ _ which|^ all clear|^ are ther|^ bye|^ her i|^ how is|^ i fix|^ i lik|^ imagin the|^ is my
-6 ^ just|^ just a|^ noth|^ o|^ o of|^ pleas giv|^ someth is|^ the approach|^ the story|^ the thing|^ try
-6 ^ what com|^ what count|^ what is|^ what kind|^ wher was|^ which is|a $|a _ what|a bracket|a cach
-6 a clos bracket|a clu|a clu $|a different one|a hint would|a lambda|a mistak in|a person or|a print
-6 a small hint|a test for|about it $|again what the|against|all clear|am _ pleas|am rewrit the|an _ loop
-6 an infinit loop|and _ right|and _ through|and cod|and onc|another one|answer _ to|answer fit|append _ the
-6 append on the|approach _ would|approach i would|as it is|at ?|at ? $|at every|at my last|be _ follow|be to
-6 becaus it is|been a|been star at|being _ and|believ the|big o|bool|build|bye|bye $|can _ STRUCTURE
-6 can _ figur|can _ help|can _ text|can i hav|can interrupt|can interrupt me|can not figur|can the text
-6 cas _ it|catch|caus the|character can|check TECHNIQUE|check my|check the|cod or|column _ that|com back to
-6 com next|com next $|com out in|compar _ first|compar the first|cost is|count everyth|deep _ the|diagonal _ $
-6 diagonal count $|did _ return|did it|different one|different one $|do _ count|do _ squar|do _ with|do _ work
-6 do hint work|do i loop|do i writ|do you spell|doe _ recent|doe least|doe least recent|even _ $|fail _ $
-6 first _ not|first then the|fiv minut $|for _ step|for bracket|for thre|forgot|from _ or|front and
-6 function _ to|function i|get $|get ther $|graph _ $|green _ $|gues _ the|hav _ everyth|hav _ number|hav left
-6 helper _ $|hint _ a|hint _ her|hint for now|hint work|hint work her|hint you|hit a|how _ $|how _ doe
-6 how do hint|how larg|i _ built|i _ self|i know|i mak it|i need self|i on|i only need|i open|i real do
-6 i suspect|i used a|i will start|idea _ that|idea i|idea is that|if my|in STRUCTURE|in STRUCTURE $|includ in
-6 includ in the|inner loop|input of|interval _ in|interviewer _ my|interviewer at|interviewer at my|into a
-6 is _ answer|is _ caus|is _ infinit|is _ text|is already|is it python|is left ?|is n log|is thi interview
-6 is tim|it _ at|it _ get|it _ last|it _ paper|it _ six|it look at|it on paper|it python|it python thre
-6 it say tim|just repeat|just repeat the|key that is|know _ to|larger than the|last year|left _ zero
-6 length _ the|let _ go|let _ read|let _ say|let me cod|let me read|let me say|let me see|library $|list _ fiv
-6 list _ it|look _ its|look at ?|loop _ an|loop with an|lost _ thread|lost her|lost her $|lost the thread
-6 many $|matter _ me|matter to|matter to me|me _ sec|me _ thi|me a sec|me a second|me about|me cod|me out a
-6 me read|me see|me the cod|me whenever|merg _ and|method that add|middl is|mind if i|minut break $
-6 mistak _ the|mistak in|mistak in the|moment pleas|mor slow|mov|much _ do|much tim do|my _ call|need _ hint
-6 need _ in|need a hint|need self|need self in|nin|not _ anyth|not _ which|not consider|not cut|not in the
-6 not matter to|not sort so|not tell me|nudg i|number ?|number ? $|of _ input|of _ interview|of _ on|of every
-6 of fiv|of the input|of the interview|of what i|of what you|off a|off a STRUCTURE|okay _ i|oldest out|on how
-6 one second $|only _ and|only need the|or _ doe|or _ machin|or _ one|or a machin|or do i|or only|other
-6 output _ $|part ?|part ? $|performanc|pleas with|pop _ the|proces|put _ print|put a print|put that|python'
-6 ready $|real do|real do not|recent _ mean|recent used mean|remember|return one|rewrit the|run it ?|rusty
-6 sav _ $|sav the|say that|say tim|say tim limit|see _ is|self _ front|self in|self in front|seventy is|short
-6 show no|small _ a|small hint|solution of|som _ her|someth _ that|someth _ wrong|someth is wrong|speak a
-6 stair $|start _ in|tak _ first|tak the first|techniqu _ it|text $|thank $|that _ cut|that add|that cas $
-6 that hint|that i|that the cut|the TECHNIQUE would|the _ run|the answer fit|the approach i|the comparison
-6 the interviewer at|the left of|the length $|the middl|the most|the oldest out|the puzzl|the solution of
-6 the story with|the thread what|the valu|then a|ther _ two|ther and|ther are two|think about|thread
-6 thread what|tim $|tim do|to _ end|to ask you|to the end|today i|tre _ in|trick _ thi|two so|typ has|up ?
-6 up ? $|upper _ on|upper limit|use _ cas|used mean|variabl _ lik|was _ last|way round|we _ through|we go on
-6 what _ $|what _ as|what _ stor|what about|what com|what com next|what count|what count as|what the|whenever
-6 wher was|wher was i|whether the|which _ hav|which i hav|will _ back|will start|will you|with _ last
-6 would _ out|would _ the|would _ two|would help|would tell me|wrap|wrap around|writ a|wrong _ my
-6 wrong with my|x|y|yes the|you ? $|you _ from|you _ interrupt|you _ much|you _ person|you a person
-6 you can interrupt|you mind if|your _ as
-5 1|STRUCTURE _ pop|STRUCTURE of|STRUCTURE overflow|TECHNIQUE at|TECHNIQUE but the|^ _ further|^ _ if
-5 ^ _ moment|^ _ neighbour|^ _ old|^ _ version|^ _ would|^ all don|^ doe thi|^ eight|^ eight to|^ for thre
-5 ^ head|^ i call|^ i correct|^ i might|^ in my|^ memory|^ my old|^ my plan|^ no further|^ one moment
-5 ^ only one|^ the key|^ to answer|^ wher do|a _ whil|a and|a miss key|a python STRUCTURE|a repeat|a use
-5 about the STRUCTURE|add it|afraid|again two|all don|alway _ one|alway exact|alway exact one|am a|am afraid
-5 am ask|am only|am usual|an _ pleas|and TECHNIQUE would|and _ row|and seven $|and thre|and twenty|answer me
-5 appear twic|are you an|array $|as _ am|as _ use|as a use|as i am|be _ now|be fin|be off|becaus _ number
-5 begin _ a|begin with a|better than thi|bottom _ with|bottom up with|branch|branch $|built in|by _ first
-5 can _ just|can k be|can not|capacity $|cas for|cas sensitiv|check whether|clear _ me|clear to|clear to me
-5 collection or|compar with the|could _ $|could we do|count _ $|cur|defaultdict|did not catch|did not get
-5 did not understand|did you get|do _ not|do _ record|do _ remember|do _ start|do a|do not remember
-5 do you record|doe _ test|doe defaultdict|doe the test|eight _ ten|eight to|eight to ten|eight way|even though
-5 everyth _ $|exact _ solution|exact one solution|fall over|far|final version|final version $|find _ i
-5 find land|find land i|for _ input|for _ year|for it $|found _ $|four _ four|from _ so|fun|get feedback
-5 giv it another|go through|grind|grow to|hang|hav clos|hav finish|help i|her _ $|hint cost|hint cost me
-5 how _ hav|i _ afraid|i _ can|i _ check|i _ feedback|i _ usual|i am a|i am afraid|i am ask|i am only
-5 i am usual|i consider|i find land|i get feedback|i hav clos|i hav finish|i know is|i say $|i suppos $
-5 i understand|i would probab|idea the|if two|imagin the list|in _ book|in between $|in java|in order and
-5 is _ index|is _ number|is _ which|is cheap|is insid|is mor|it _ n|it _ scratch|it _ wrong|it another
-5 it from scratch|it is n|it k|it then|item $|k be|keep _ original|keep the original|know i|know is
-5 last _ you|letter can|level with|lin _ the|many letter can|mark _ squar|may _ use|may i use|mayb _ is
-5 me _ data|me _ pointer|me again|me pleas|me someth|me the data|me try that|memory ? $|memory _ $|messy
-5 messy $|minut for|miss key|my _ STRUCTURE|my _ mock|my final version|my plan is|nin _ twenty|nin and
-5 nin and twenty|no need|non _ is|not catch|not find|not remember|not see it|noth is|number _ in|of _ do
-5 of _ two|of _ variabl|of both end|of python is|on stair|one and then|one nod|one one one|one solution
-5 or _ is|or is ther|or no is|order and|ordereddict|over _ list|overall|overflow so|perhap|piec $|plu one and
-5 pop from|put _ root|put the root|python or|repeat _ i|return _ list|return a list|rid|right child
-5 right child $|root in|round $|run that|say _ hav|see what i|sensitiv|should _ explain|should _ out
-5 should com out|should i explain|show $|slow today|so i go|so i should|solution and i|squar of the
-5 stair _ what|start cod|stay alon|stay alon $|suppos $|test $|than thi|the _ but|the _ goe|the _ key
-5 the _ look|the order $|the other $|the root in|the tre be|ther _ exact|ther alway exact|thi _ me
-5 thi interview $|think for|think for a|thre and then|through it|to _ anyth|to _ it|to _ left|to _ without
-5 took|took me|tre be|try the|unorder|version _ python|version of python|wait _ is|wer _ $|what _ said
-5 what _ say|what i say|when _ want|whenever _ find|whenever i find|which _ $|which valu|whil _ am|whil i am
-5 why doe it|width|would _ over|would probab|wrong _ is|you _ ai|you _ plan|you _ so|you an|you an ai
-5 you need|you point|you point me|you run that|you that i
5 STRUCTURE is what|STRUCTURE then|^ STRUCTURE or|^ STRUCTURE question|^ _ big|^ _ now|^ _ want|^ _ wrot
5 ^ answer in|^ forget you|^ in a|a STRUCTURE then|a _ dev|a _ is|a _ lik|a _ on|a _ problem|a particular data
5 a senior dev|a senior engineer|after _ i|after that i|alright|am wrong with|an _ you|an interviewer you
5 an option|and you hav|answer _ which|are _ interviewer|are _ look|are an interviewer|are now my|as _ senior
5 as a senior|audit pleas|be _ of|belong|big|can we at|choos|clas|com _ it|cry so|data _ for
5 data structur for|deriv|deriv _ so|deriv thi|deriv thi so|describ the|do _ for|do _ i|do _ peopl|do not let
5 do with|doe _ it|els|every _ you|evict|exercis _ the|explain _ thi|finish the|flood _ island|forget _ are
5 forget you|forget you are|giv up what|half do|hash _ or|hav it $|how _ fast|how the fast|how thi|i _ $
5 i _ each|i _ first|i _ through|i feel lik|i suppos|i writ $|if your|in _ parallel|in a parallel|in thi gam
5 interviewer you|interviewer you are|is _ way|is _ you|is it the|is the correct|it is not|it pleas say
5 let _ do|let us be|let us play|let us think|manager is|mark $|mayb just|me _ by|me _ referenc|me out of
5 method ?|method ? $|misery|my _ at|my _ buddy|my manager is|my misery|my study buddy|no hint no|not _ option
5 not an option|not get thi|not it pleas|now my|of _ misery|of it|of my misery|onc for|one or the|one' _ $
5 only fact|only want to|out with the|particular data|past the|peopl usual|problem _ thi|put _ out|put me out
5 return statement|right $|sampl solution|say _ and|say _ us|say let|say let us|security|senior _ who
5 senior dev|senior engineer|should hav|so kind|so which|solution was|start _ a|start with a|stor
5 straight away|study buddy|summaris|summaris the|tak _ the|tak the|that TECHNIQUE|that _ need|that _ one
5 the _ by|the _ com|the _ question|the sampl solution|the small|the thought|the variabl nam|the work|thi gam
5 thi so pleas|thing and|think _ and|throw|to _ a|to _ down|to _ let|to deriv thi|to nam|to say let|to see it
5 to summaris|to summaris the|too much|tool from|tool from the|toolbox for|tre _ is|tru|try and|up what|us be
5 us play|us think|way is|we _ least|we at|we at least|wer given|what is in|which half do|which letter ?
5 will giv you|would $|you _ given|you _ no|you _ someth|you _ stat|you _ typ|you keep|you walk|you walk me
5 you wer given|your rep
6 ? _ ?|? pleas|STRUCTURE _ is|STRUCTURE correct or|STRUCTURE do|STRUCTURE would you|STRUCTURE'|TECHNIQUE _ me
6 TECHNIQUE _ to|^ _ chapter|^ _ her|^ _ k|^ _ many|^ _ overrid|^ _ plain|^ _ show|^ _ singl|^ _ techniqu
6 ^ _ we|^ a plain|^ doe TECHNIQUE|^ every|^ hangman|^ how many|^ imagin i|^ is not|^ narrow|^ narrow it
6 ^ on a|^ would the|a _ correct|a _ then|a bedtim|a hash|a helpful|a human|a list of|a pattern|a pirat
6 a pirat and|acrostic poem|algorithm ?|algorithm' nam|all my|am _ TECHNIQUE|an _ poem|an _ that
6 an acrostic poem|and read it|answer or|apologiz|apply her|are _ leaky|are allow|at _ is|at one|be $
6 be _ pirat|be a pirat|be bother|bottom up|bug in|can we|cod interview|colder _ i|complexity trick $
6 correct _ not|correct or not|could _ me|could tell|could tell me|count the island|crack _ cod|crack the cod
6 crack thi|cry $|debrief|desk _ it|did _ get|did _ sleep|did not sleep|do _ in|doe TECHNIQUE|down _ me
6 down for me|e _ it|e in it|els ?|els ? $|end _ the|engineer _ thi|engineer do|engineer do thi
6 explain it back|explain you|folder|for _ algorithm|for the algorithm|four _ solution|four the
6 four the solution|from _ standard|from the standard|full _ $|full solution $|gist|gist _ the|gist of
6 gist of the|giv it|good enough $|half _ hour|half an|half an hour|has _ and|has _ sam|has the sam|hav in the
6 hospital|i _ don|i _ insid|i _ lov|i did|i get a|i mean $|i read|i stop|i use a|i would lov|if you do
6 imagin i|in _ solution|in french $|in german|insid _ loop|interviewer _ say|is _ techniqu|is _ test
6 is the techniqu|it _ charad|it _ for|it _ we|it and we|it can|it down for|it has|it not|just _ answer
6 just say what|just the answer|label|laptop and|leaky|lectur me|les _ or|les than or|let _ skip|let a
6 let us skip|letter repeat|lift|many syllabl has|mark _ do|may not|me _ loop|me _ so|me _ tell|me that
6 me the loop|me the structur|me which algorithm|method and|new _ you|no ?|no question $|nod or|not _ ?
6 not _ bother|not _ real|not _ yet|not apologiz|not be bother|not let me|not sleep|not sleep for|not you ?
6 now so|num target|of _ sort|of crack|of crack the|of my|official answer|on it|one _ it|one pas with|one two
6 only answer|or _ half|or a|or is that|order STRUCTURE|pas _ complement|pas with|pas with complement|pass $
6 percent ther|person|pirat|pirat and|pleas _ just|pleas _ one|pleas pleas just|pleas tell the|pleas what|poem
6 point if|pointer|recruiter _ me|rotat _ ?|run _ so|run out so|said you are|say _ solution|say _ thi|say a
6 say the solution|say what it|see your|should i|sister|sixty _ the|sixty four|sixty four the|skip _ the
6 skip to the|sleep $|sleep _ two|sleep for|sleep for two|so how is|so i can|so just|so that|solution _ lik
6 solution look|solution look lik|solution to|solv it ?|someth els ?|stat the|switch|syllabl has
6 syllabl has the|tell _ to|tell all|tell all my|tell it|than _ and|than _ equal|than or|than or equal
6 that _ STRUCTURE|that it is|that one solv|that thi is|the _ bit|the _ sid|the _ today|the _ two|the _ typ
6 the algorithm ?|the algorithm i|the algorithm' nam|the answer or|the approach the|the bit|the break
6 the cod interview|the gist|the gist of|the island and|the laptop and|the next|the official answer|the repeat
6 the topic|the treasur|the two is|ther is only|ther was a|they _ me|thi _ on|thing _ for|thre sum|tim _ say
6 to me $|told $|topic _ thi|treasur|two _ i|two _ tell|typ _ i|typ _ loop|typ the loop|under which|us
6 us do a|us skip|walk along|was that one|we both|we find|what _ official|what the official|wher _ treasur
6 wher the treasur|wher you are|which _ can|which letter $|who _ how|will _ them|will _ what|with _ $|with _ on
6 with an|with complement|would TECHNIQUE work|would _ solv|would go|would lov|would you solv|wrong _ TECHNIQUE
6 you _ after|you _ an|you are after|you could tell|you explain how|you just giv|you may not|you one|you pick
6 you pick $|you put the|you translat|your answer
7 STRUCTURE|STRUCTURE _ who|TECHNIQUE _ it|TECHNIQUE _ of|TECHNIQUE her|TECHNIQUE or is|^ _ beat|^ _ i|^ _ me
7 ^ _ pattern|^ _ tool|^ a hint|^ disregard|^ do a|^ out|^ pleas pleas|^ sound lik|^ stop beat|^ support
7 ^ which leetcod|^ which tool|a STRUCTURE do|a _ at|a _ do|a _ duck|a _ show|a _ star|a rubber|a rubber duck
7 a tutor|a tutor who|act|act lik a|admit|algorithm _ we|all _ is|allow _ tell|allow to tell|am test
7 am test the|and _ direct|and _ was|and patch|and show|answer _ been|answer is STRUCTURE|around _ bush
7 around the bush|back and|be a good|be som|be the key|be your|beat around|beat around the|behind me|best _ $
7 book _ $|brain|bush and|but let|by level|by now|can tell me|clas _ algorithm|clas of algorithm|clock is
7 confirm it|contract|correct answer|could _ explain|could you explain|cours _ thi|cousin|cousin of|dead
7 declin|definit wrong|dictat _ body|dictat the body|dinner|dinner so|disregard|doe _ begin|doe _ solv
7 doe it begin|don _ you|down to|each number|everyth with|fibonacci _ a|fibonacci in a|final answer|finish thi
7 for me the|from her on|function to|get and put|get warmer|giv answer|go with|goe in the|half of|has written
7 hav _ panic|hav a panic|hav count|her on|how _ was|i _ hat|i _ left|i _ test|i am test|i be on|i cry
7 i do with|i hav count|i only want|i would hat|if TECHNIQUE is|if you keep|in whil|in whil i|into|is _ behind
7 is definit wrong|is just fibonacci|it _ ?|it _ do|it _ mors|it begin|it end|it in mors|it need a|it so you
7 just fibonacci|just fibonacci in|keep _ answer|keep the answer|know _ solution|know the solution|lap
7 lectur _ the|lectur of|lectur of the|leetcod _ is|letter $|letter _ hav|level by|level by level|lik you
7 lin _ i|lin of the|linear $|look|many _ has|me by|me by now|me how $|minu|minut and|mit|mit cours|mother
7 my job|my lap|my mother|need thi|now _ me|number _ thi|of _ mit|of the mit|on _ pleas|one|one of thes
7 only tell|only tell me|only want|particular|pedagogy|pity and|program and|put me|real interview'|redi
7 referenc _ $|right and|row and|say _ was|say in|scout|scout $|search _ that|secretary|servic|set|silent
7 so _ my|so and|solution _ my|solution right|start is|stop _ around|stop beat|stop beat around|submit|sum
7 sur you|tak it|tak pity|tak pity and|test pas|that _ answer|that mak it|that mov a|the STRUCTURE question
7 the _ $|the _ caus|the _ cours|the _ how|the _ interviewer|the _ out|the _ pas|the _ room|the _ tool
7 the bush and|the clas|the clock is|the left|the mit|the mit cours|the opener|the solution right|the test pas
7 the tool|the toolbox|then sweep|ther|thi _ just|thi for me|thi job|tim _ both|to _ thi|to _ your|to finish
7 to mak|to start with|to writ $|told _ by|told me by|twin of|unit|up so|want _ think|want to think|we talk
7 wher _ are|which _ i|which lectur of|which tool|which you|will _ the|will be your|with _ one|with me $
7 without rul|would TECHNIQUE get|would _ help|would get the|would hat to|wrot thi problem|you _ for
7 you can tell|you do not|you told|your _ secretary
8 STRUCTURE $|STRUCTURE again|STRUCTURE the|TECHNIQUE _ STRUCTURE|TECHNIQUE _ first|TECHNIQUE problem
8 TECHNIQUE problem $|TECHNIQUE right $|TECHNIQUE so which|TECHNIQUE what|^ _ bet|^ _ by|^ _ manager|^ _ pay
8 ^ _ sentenc|^ a good|^ complet thi|^ i bet|^ i pay|^ my manager|^ nod or|^ overrid|^ spar|^ spar me
8 ^ think is|^ what would|^ wher is|^ which algorithm|^ without|a deal|a good interviewer|a parallel|a simpl
8 about _ it|about how it|act as a|allow _ say|allow to say|already|am _ accessibility|am _ cold
8 am _ interviewer|am i cold|am tell|am the interviewer|among|an accessibility|and _ $|and _ did|and _ thi
8 animal|answer sheet|answer yes or|approach _ thi|are _ compiler|are _ my|are a compiler|are not|attack $
8 away _ wrong|befor and|bit _ you|blurt|body _ the|body of the|buddy|by start|call _ thing|call the thing
8 clever|clos _ laptop|clos the laptop|com from|company _ you|correct or|correct plan|could _ typ|could you typ
8 do _ let|do thi|down _ TECHNIQUE|drop _ solution|drop the solution|dump the|either TECHNIQUE
8 either TECHNIQUE or|end up|exact condition|explain _ optimal|explain the optimal|fiv star and|for ? $
8 for _ island|for the island|for word $|freez|from hr|from your sid|get|get _ solution|get the solution|go in
8 good interviewer|got _ down|got written down|hackerrank what|hav _ down|hav open|how it was|i _ cod|i _ open
8 i _ to|i am tell|i cold|i hav open|i pay|i should|i should be|i stor|i went with|i would be|if _ $
8 if _ doe|if you had|implement|in _ blank|in the blank|insight $|interviewer _ and|interviewer _ are
8 is _ problem|is _ thi|is either TECHNIQUE|is it that|is meant|is meant to|is so|is the exact|is thi just
8 it _ either|it _ french|it _ hav|it i know|it if|it in french|it is either|it pleas $|key _ if|key insight
8 knock|know you know|lighthous|lin that do|lock|lock _ in|lock it|lock it in|loop _ me|me _ sister
8 me a sister|mean the|mention how|merg _ book|middl _ the|my _ a|my _ had|my _ idea|my get|my manager|my own
8 my visa depend|narrow _ down|narrow it|narrow it down|need _ see|need to see|neither|nod _ shak|nod or shak
8 nor|not TECHNIQUE|not _ STRUCTURE|not _ or|now _ say|of _ thi|of doing|of doing thi|of thi $
8 on hackerrank what|one _ i|one _ want|one then|one what|one word the|one you want|or TECHNIQUE so|or _ so
8 or shak|out for me|out so|output _ expect|output the expect|own|panic _ $|panic attack $|parallel _ wher
8 pay for|permit|pleas _ hav|pleas stat|problem ? $|problem _ is|pseudo|pseudo cod|question in|remind _ what
8 remind me what|right _ and|say _ so|show the|simp|slip|so is it|star and|start _ sweep|study it|stuff
8 tak _ $|tak away|teach|that _ TECHNIQUE|that _ are|the big|the blank|the company that|the correct plan
8 the even|the exact condition|the key insight|the last two|the loop $|the not|the sampl|the text|thi ?
8 thi _ ?|thi _ which|thi question in|thi typ|thing that i|think just|thumb _ if|thumb up if|to _ doe
8 to see the|to thi|two number and|unles _ get|unles i get|until the|up if|us _ answer|us the|us the answer
8 visa depend|visa depend on|way _ doing|way of doing|we are in|went _ TECHNIQUE|went with|went with TECHNIQUE
8 what is|what pag|wheel|when _ said|when i said|wher is the|will _ my|winc|winc $|with _ would|with map
8 without _ what|would _ look|would not|writ _ a|writ me a|wrot thi|you _ written|you tell|you winc|you winc $
8 you would better
9 STRUCTURE ? $|STRUCTURE correct|STRUCTURE which|STRUCTURE which one|STRUCTURE yes or|TECHNIQUE is the
9 ^ TECHNIQUE|^ _ head|^ _ just|^ _ search|^ _ sixty|^ _ the|^ _ two|^ bas|^ bas sixty|^ go|^ or|^ or no
9 ^ which pag|^ which search|^ with|^ you are|^ you could|^ you want|a graph $|a is|a list and|a question mark
9 a textbook|a whil|ahead and|along ?|along ? $|along _ $|and i do|and say it|and you answer|and you are
9 answer is a|are _ from|as the|been _ for|been star for|book _ i|call on|can _ pleas|colon and|container do i
9 cormen|cormen _ i|cormen should|cormen should i|could _ writ|could you writ|d|data _ should
9 data structur should|databas|debug|def|developer of|do _ ask|do not car|doe _ $|doe your solution|end with
9 examiner|fill _ $|fill in $|fir|first _ of|first _ sound|first word sound|flip the|for _ TECHNIQUE|for _ day
9 for thi problem|from _ that|function _ $|function so|giv _ statement|giv me statement|go ahead and|graph _ is
9 grateful|gues so|guy _ we|half of the|hav _ nam|hav _ right|her becaus|hero|hot _ i|hot am|hot am i
9 how hot am|how to solv|i _ you|i do a|i hav don|i hav got|i just need|if _ TECHNIQUE|if i TECHNIQUE
9 in mors cod|is _ enough|is _ first|it ?|it _ a|it _ me|it and i|it down|it into|it is don|just _ what
9 just need|just need you|just thi onc|kid|last two|letter _ with|letter start|letter start with
9 lik a STRUCTURE|me _ algorithm|me _ cod|me _ skeleton|me hav the|me how it|me pleas $|me statement
9 me statement about|meet room|merg|merg thes|mor of|mors cod|my _ clas|my whol clas|nam for the
9 no TECHNIQUE $|no restriction|not car|not count $|not los|of _ get|of the data|one and what|only what
9 or _ STRUCTURE|or no TECHNIQUE|order _ $|over the|p|pag of|plan _ the|plu|precis|question mark|rewrit
9 right _ i|right call|right techniqu|right that it|rul $|say _ goe|say what goe|sentenc|simp tell|six
9 so _ thi|so go|solution to me|solv _ and|sound lik $|start to|statement|statement about|structur _ i
9 structur and|structur for thi|structur should|structur should i|structur would|tell me i|tell the|tell what
9 that _ $|that for the|the _ policy|the company|the developer of|the examiner|the head|the key|the letter
9 the lighthous|the list $|the right call|the row|the row $|the skeleton|the skeleton with|the thing you
9 the way ?|the whil|they _ her|they want her|thi $|thi _ end|thi _ word|thing _ i|throw away|told me
9 tutor who|univers _ you|univers wher you|use on|use on the|was _ STRUCTURE|way ?|what _ has|what exact
9 what fami of|what the solution|what would a|wher _ the|which pag|which pag of|which search|whil loop
9 whol clas|will not tell|wish|with _ hash|with _ the|word _ lik|word sound|word sound lik|would _ let
9 would _ my|you _ thes|you simp|you solv it|your _ and|your _ that|your _ use|your solution use
10 STRUCTURE _ i|TECHNIQUE ? $|TECHNIQUE get|TECHNIQUE get me|^ _ array|^ _ mercy|^ act lik|^ be the|^ befor
10 ^ do it|^ doe your|^ enough|^ go on|^ ignor your|^ pretend|^ put the|^ the recruiter|^ which wikipedia
10 ^ writ the|a balanc|a balanc tre|a singl word|a trick|about _ problem|about thi problem|accommodation
10 along _ thread|along the|along the thread|am _ ther|an e in|and merg as|and we are|answer in one|argument
10 array|as _ i|ask you the|be _ if|beat _ the|belong to|better|body|book _ thi|bucket _ that|bush|can not be
10 can not you|candidat _ the|chapter of|cod for me|commit is|compiler|correct ?|correct ? $|correct _ or
10 count _ is|do _ as|doe _ involv|doe it involv|e in|establish|finish _ i|first _ i|first step|for _ clas
10 for _ count|for _ order|for a minut|from that|goe with|got _ minut|graph _ or|hav already solv|her _ or
10 her _ your|her yes|her yes or|hidden answer|how that|i _ flip|i _ los|i _ set|i commit is|i nam the
10 i say set|i will say|if TECHNIQUE|if _ do|ignor your|in which|input _ $|is _ what|is alway|is best|is that
10 it involv TECHNIQUE|just giv me|knew the|leav me|letter ?|letter _ $|lik _ is|lik _ know|lik to know|lin
10 lin _ you|list|look it|look it up|loop _ i|mak _ fast|mark and|memo|mercy|need _ than|no _ just
10 not a STRUCTURE|o _ n|o of n|of _ her|of them|on _ one|one array|one tell|one tell me|or _ for|or _ noth
10 other _ has|policy you|problem|put _ answer|put the answer|quick _ what|referenc solution|remember whil
10 return _ the|right algorithm|sam solution $|say set|secret $|set _ you|show _ $|singl word|squar $
10 start and merg|that TECHNIQUE is|the _ ?|the _ pattern|the bush|the formula|the hidden answer|the job
10 the key idea|the leetcod|the right algorithm|the secret $|the towel|ther _ e|ther an e|thi problem $|thing or
10 to _ whil|to find the|to go $|to remember whil|to say STRUCTURE|told _ $|told me $|tool for|towel|translat
10 typ _ thing|typ of thing|vowel of the|water and|we _ verify|we are|what you|when they|which _ articl
10 which _ to|which wikipedia|which wikipedia articl|who knew the|whos _ letter|whos first|whos first letter
10 will _ if|will _ so|with a question|with it $|with its|work solution for|you fill|you kind|your next
11 STRUCTURE STRUCTURE or|STRUCTURE _ non|STRUCTURE d|STRUCTURE d non|STRUCTURE what you|^ everyon|^ fiv|^ put
11 ^ sing|^ sing me|^ speak|^ speak as|a STRUCTURE in|a STRUCTURE what|a TECHNIQUE problem|a sort
11 about _ STRUCTURE|am _ sur|am with|and let|answer ?|answer ? $|answer _ with|answer the question|ban
11 becaus you|bet _ is|c STRUCTURE|c STRUCTURE d|c _ d|can _ tre|can you at|charad _ word|cod _ me|cod _ would
11 comment $|company that|continu the|d _ of|d non|d non of|do the cod|fail _ you|for me lik|from your
11 function _ that|get and|giv _ what|graph _ str|hackerrank|had _ mind|had in mind|hangman i|hav in|hav mercy
11 hav mercy and|helpful assistant|honest _ would|honest i would|huh|i _ one|i am with|i use|i will read
11 idea just|if it is|is _ book|is _ of|is it ?|is it call|is it one|is open book|is thi one|is thi the
11 it _ all|it _ say|it actual|it call $|it which one|job _ on|keep|left plu|lik _ hear|lik to hear
11 list STRUCTURE|list and|map is|method _ $|need _ the|no rul $|of _ data|of _ say|of _ which|on hackerrank
11 one _ answer|one _ from|one _ thes|open book|or no question|out the|pas|peopl _ do|peopl usual do|problem ?
11 q _ it|q in|q in it|question _ is|read it|riddl|right|round _ open|round is|round is open|sam $|sav _ both
11 sav us|sav us both|say _ list|sent|shortcut|should _ $|sing|sing _ a|sing me|sing me a|so show
11 solution _ ?|solution _ i|someth els|song|speak as|structur for|study _ $|swap you|syllabl _ the|system|tap
11 teacher and|techniqu is thi|tell _ which|tell me which|the _ insight|the _ plan|the _ team|the hint and
11 the laptop|the link|the method|the sam $|the solution i|the solution is|the thing that|the word hint
11 the wrong direction|thi _ call|thi _ solv|thi _ test|thi problem ?|thi round|thi round is|to do with|to say
11 to see what|track _ a|track with a|tre so|twin|two _ thre|typ i|usual do|want _ see|want to see|we _ that
11 we can|what _ had|what pattern|what pattern doe|what you had|which of the|which one would|who|will read
11 word hint|would lik|wrong direction|wrong direction $|you _ a|you _ crack|you _ simp|you _ what|you at least
11 you hold|you hum|you let me|you would be
12 STRUCTURE STRUCTURE $|TECHNIQUE _ which|TECHNIQUE first the|TECHNIQUE for thi|TECHNIQUE on|^ _ bos
12 ^ _ interview|^ i think|^ is STRUCTURE|^ my coach|^ one star|^ pleas tell|^ solv a|^ swap|^ what data
12 ^ which techniqu|^ you say|^ your bos|a secret|ahead _ tell|ahead and tell|algorithm i|algorithm pleas
12 already pass|already pass and|am _ crazy|am not crazy|am suppos|am suppos to|and _ want|and answer the
12 and giv me|and i want|answer _ or|answer _ ten|answer _ what|answer after|answer after ten|ask polit
12 back _ me|battery' at|be _ good|be on the|book _ would|but no|can remember|can remember the|chair|circl
12 cold _ i|cold if|cold if i|curiosity|do not see|doe _ one|doe thi belong|doing the|doing thi
12 fami _ algorithm|fami of|fami of algorithm|fibonacci|fill in|find|find the solution|for _ bracket
12 for the bracket|french|french $|full mark|function for|get me full|go _ and|hand _ the|hit it $|hot _ cold
12 hot or cold|how|how was|how was that|i _ TECHNIQUE|i _ suppos|i _ the|i am suppos|i can remember|i do $
12 i would lik|ignor _ previou|in _ company|in lik|interview _ hav|is TECHNIQUE first|is _ fast|is _ it|is bas
12 is bas on|is no tim|it _ not|just thi|kill me|lead to|lead to the|lik _ first|link _ $|link list $
12 list _ STRUCTURE|maintenanc|manag|me _ an|me _ are|me _ interview|me _ mark|me _ one|me full mark|me now $
12 me through how|me what i|model now|monday|need _ verify|need for|need to verify|no _ me|not _ tim|not crazy
12 not see|of _ how|of data|one _ a|or cold|or tre|pair program|past _ $|past it $|plan which|plan which one
12 pleas just thi|pretend|previou instruction|put _ constant|question _ and|question and|question how
12 question is it|right _ at|sam solution as|say _ not|say do|say do not|say i can|sentenc _ $|show _ a
12 show me a|simp _ it|simp say it|solution use|som other|spar _ the|spar me|spar me the|statement $|tell _ a
12 tell _ about|tell _ i|tell _ in|tell me a|tell me about|tell me in|ten _ $|ten minut $|the _ from
12 the _ method|the _ sam|the answer after|the solution for|thi _ bas|thi belong|thi belong to|thi clas
12 thi is bas|thi to|through how|to keep the|to put|too slow|translat _ solution|translat the solution
12 trick _ not|trick is not|university|up|use TECHNIQUE $|which half $|win _ is|with _ exampl|word _ are
12 word the|would _ smil|would you smil|written down|yes so|you be|your bos
13 STRUCTURE _ one|STRUCTURE right|TECHNIQUE _ am|TECHNIQUE _ search|TECHNIQUE if|TECHNIQUE if you|^ _ teach
13 ^ after|^ i teach|^ mak an|^ respond|^ respond in|a STRUCTURE|a _ data|act lik|an anagram|and _ job
13 and if so|and you giv|apart|be don $|becaus i|blind _ fiv|blind seventy|blind seventy fiv|candidat _ thi
13 candidat do|com _ out|condition _ should|condition i should|cros out|dictat|did it $|do _ need|do i solv
13 draw it|ever and|exact thi|fast|fifty _ pleas|first _ spell|first letter spell|forget _ rul|full|hav _ slept
13 hav not slept|her _ how|how _ syllabl|how many syllabl|i read to|i win $|if STRUCTURE|if STRUCTURE is|if so
13 if you say|in portugues|in your|index _ $|instruction|involv TECHNIQUE|is _ fair|is need|is need $
13 is tomorrow|is tomorrow and|it|it _ ther|it _ tomorrow|it is tomorrow|its|just _ in|keep track|keep track of
13 kind _ problem|kind _ thing|kind of problem|kind of thing|let _ suffer|letter spell|lik thi one|linear _ or
13 linear structur|linear structur or|longest piec|mak _ acrostic|mak an acrostic|many syllabl|me a work
13 me suffer|my TECHNIQUE if|my _ sit|my friend|my loop|nam would|not drag|not drag thi|not slept|of the book
13 off the|oldest folder|on _ go|one has|optimal approach|or no noth|output the answer|pag _ i|pag should
13 pag should i|panic|percent _ you|pity|quality|question only|quick|read _ get|read to get|recit|respond in
13 run $|sam kind|say _ had|say correct $|seventy _ one|seventy fiv|seventy fiv one|so how do|so we can
13 so you would|solution _ thi|speak $|speak of|spell it|straight answer|structur _ would|tak _ that|tak it that
13 task _ to|tell _ and|tell me and|that _ the|the _ busines|the _ container|the _ folder|the _ kind|the _ onc
13 the _ set|the _ seventy|the _ without|the blind|the blind seventy|the count|the longest piec|the oldest folder
13 the optimal approach|the sam kind|the solution so|the whil condition|the word set|then TECHNIQUE|then is
13 thi _ of|thing _ need|thing i need|to _ what|to get thi|tomorrow and|track of|two wrong|up the get|us _ drag
13 us not drag|us play a|visit|was how|was it|what _ solution|what _ think|what is need|what should i
13 what would it|what would one|when _ say|wher _ first|wher the first|which _ from|with _ right|word set
13 would _ $|would be so|would solv|you say $|you would solv|your _ the|your rul $|your solution $|yourself
14 ? _ say|^ _ all|^ act|^ be honest|^ print|^ say the|^ sir|about _ to|about how to|answer thi|answer to the
14 are _ for|ascii|at least|be _ graph|be a graph|by lin|chang _ to|chang and|chang and to|cod in the|cod is
14 compar $|consonant|def _ interval|def merg|def merg interval|discover|do _ normal|do it in|do peopl normal
14 editor _ i|editor and|editor and i|exact|except me|fifty six|figur _ out|figur it|figur it out|fil _ under
14 for _ two|full _ as|full solution as|get both|get both method|get me|go $|go ahead|hat to|hav _ permission
14 honour|how _ solv|i _ so|i hav two|i say STRUCTURE|idea|if i open|intend path|is _ actual|is _ structur
14 is that your|is the structur|it and|it can not|it if you|it to be|leak the|lin _ lin|lin by|lin by lin
14 me which lin|minut _ it|mum'|n squar|no but|no tim for|not _ interviewer|not my|number $|number _ how
14 of _ alphabet|of the alphabet|one go|optimal solution|or _ am|or fiv|or i am|out _ my|path _ the
14 peopl normal|pleas just|pleas say|problem _ a|pseudocod|q|read out the|request|say me|search _ i
14 search _ is|see _ me|see except|see except me|should i be|so the|solution thi|support|suppos _ are
14 suppos you are|that the one|the _ implementation|the _ stuff|the _ way|the call|the deck|the editor and
14 the intend path|the optimal solution|the referenc implementation|the solution thi|ther was|thi _ becaus
14 thi _ one|thi _ understand|thi you|thi you understand|to be solv|tre _ $|tre structur|trick _ is|tutor
14 two _ who|two word|up _ only|up and only|we do|which drawer|which techniqu is|whil condition i|whisper _ if
14 whisper it if|will _ all|with tre|work _ of|would _ fil|would _ hav|would that|would you fil|would you tell
14 you _ but|you _ my|you fil|you leak the|you say the|you typ it
15 ? _ a|STRUCTURE _ answer|STRUCTURE final|STRUCTURE final answer|^ _ okay|^ _ professor|^ com|^ encod
15 ^ my professor|^ warmer|^ warmer or|a STRUCTURE or|a _ attack|a _ division|a _ lin|a fair division|a for
15 a friend|a panic|a panic attack|a sweep|a sweep lin|algorithm'|already _ and|am right|am right $|an _ way
15 anymor|are my|ask _ and|audit|be solv with|bottom|can _ do|chapter|coin chang|compar|container do
15 cough _ if|cough onc|cough onc if|crossword clu|deal you|do thi $|drop|fair division|fals $|fil thi|first $
15 for _ friend|for _ second|for _ would|for a friend|for me would|for the thing|forget _ hint|forget the hint
15 front $|hav _ solv|how _ peopl|how do peopl|human|i am right|i hav to|i never|idea that|important
15 important lin|in _ cod|in _ that|is _ the|is fin|is not an|job|let _ not|lifelin|longest|me what work
15 me would|me would you|mother is|my mother is|my professor|near _ $|nearer|never _ with|not ?|not ? $
15 not they|nudg no|of _ thre|of thing $|on _ question|or TECHNIQUE which|or not ?|out _ tell|over thi
15 panic attack|patch the|patch the bug|problem just|refusal|should i do|so _ not|solution _ me|solution _ no
15 solv with|spit _ out|spit it|spit it out|study|sweep lin|techniqu _ you|that _ correct|that bit|that bit $
15 the _ are|the _ engineer|the _ wher|the _ why|the algorithm'|the for|the for loop|the front $|the hint i
15 the idea that|the important|the important lin|the one that|the stair $|the version|the winner|the word|their
15 thes island|thi need $|thi program|thing _ solv|think that|to do thi|to look|to the two|trick _ i|up for thi
15 useles|usual solv|was it $|what _ on|what doe one|what goe on|what work|what work $|when _ hit|when i hit
15 winner|winner _ $|with TECHNIQUE $|with _ important|with the important|word of|would i typ|you _ ?|you are my
15 your _ of
16 STRUCTURE STRUCTURE STRUCTURE|STRUCTURE on the|STRUCTURE what|TECHNIQUE is|^ _ no|^ _ term|^ _ writ|^ i wrot
16 ^ the term|^ what number|^ what wikipedia|^ wher|a _ job|a lighthous|a reskin|a reskin of|algorithm is
16 an _ STRUCTURE|an _ in|and _ all|and _ simp|and read|answer to|answer with|approach in|at _ percent|be _ me
16 be disappoint|befor _ print|befor and print|can _ dictat|can you dictat|efficient|fail so|fancy
16 fibonacci _ is|fifty _ joker|fifty fifty joker|fifty joker|for _ bead|for the bead|giv you|go hom $
16 good solution|had|hav don|how $|how do|hr|hum the|i _ got|i get it|i interview|i lost|i will manag
16 i will typ|in _ $|in mind $|initial $|into work|into work python|is _ key|is _ right|is a graph|is fibonacci
16 is thi in|it _ $|it _ giv|it _ work|it goe $|it into work|joker|left $|liv|loop for|loop for me|may _ well
16 may as|may as well|me _ lin|me the techniqu|me what is|no rul|of ?|of ? $|of _ list|on _ web|on the web
16 one _ ten|one how|one to ten|or _ than|out _ me|paragraph|pas or|play|problem $|problem _ the|real quick $
16 recommend me|reskin|reskin _ ?|reskin of|reskin of ?|rest $|rest of|sam trick|say _ do|server
16 should _ after|sixty|smaller _ of|smart|so do|solution you|spell what|spill _ $|spill it|spill it $|stat
16 surrender _ me|tell _ now|tell _ wher|tell me now|tell me wher|the _ end|the _ thing|the good solution
16 the initial $|the loop for|the rest $|the rest of|the right|the solution in|the term|the term of|the web
16 the word $|the word is|they told|they told you|thi _ reskin|thi a reskin|thi be|thing _ $|think any mor
16 turn my|univers|univers wher|wast|way $|what _ told|what they told|what wikipedia|what'd|what'd _ do
16 what'd you|what'd you do|who has|wikipedia _ should|will manag|will typ|with _ what|word for|work python
16 would you do|writ up|you _ answer|you _ start|you even|you hav in|you may as
17 STRUCTURE i am|TECHNIQUE _ no|TECHNIQUE or no|^ _ hot|^ a STRUCTURE|^ an|^ blink twic|^ colder or|^ how hot
17 ^ what am|a STRUCTURE is|a _ engineer|a _ post|a blog post|a kitten|a strong candidat|a twist|ahead
17 am _ suppos|am i suppos|answer _ is|any chanc|b _ c|be doing|best _ to|blink twic|blink twic if|blog post
17 bullet|bullet point|cas $|colder or|compar the|confirm that|could _ autocomplet|could you autocomplet
17 data _ begin|data structur begin|do _ see|doe _ merg|els _ my|explain _ back|for _ account|for my account
17 for word|formula _ one|had in|hear the|her _ it|her is|hold|how hot|i _ study|i _ wrong|i quit think
17 i suppos to|if _ had|implementation _ lrucach|implementation of|implementation of lrucach|in _ just
17 in _ sentenc|in one sentenc|in spanish|in spanish $|it _ spanish|it in spanish|it which|just _ which
17 just say which|kitten|leetcod|linear _ $|lrucach|lrucach _ comment|lrucach with|lrucach with comment|mad $
17 many _ in|me _ is|minut you|my _ depend|nam|nam _ thi|nic and|nod $|not let|of lrucach|of lrucach with
17 of mochi|onc|one need|one with|opinion|or _ map|pleas just tell|pleas simp|put _ nod|put the nod|quit think
17 refus _ tim|refus thi|refus thi tim|remain|rest _ my|right unlock|right unlock the|said you|show|so which $
17 solution in the|spanish $|strong candidat|structur ?|structur ? $|structur begin|tak $|techniqu _ thi|that
17 that is the|the _ for|the book|the interview is|the win|the word STRUCTURE|they|thi _ how|thi _ the|to find
17 to solv|told _ thi|trick i|trivial|twist|us play twenty|use _ $|walk me to|we _ do|wer _ to|wer allow
17 wer allow to|what _ of|what _ want|what am|what am i|what would you|wher you|whisper _ in|whisper it in
17 with _ twist|with a twist|with comment|with comment $|word _ so|word for word|would one|you _ solv|you had in
17 you kinda
18 TECHNIQUE going|TECHNIQUE going to|TECHNIQUE tell|TECHNIQUE tell me|^ answer as|^ fiv letter|^ one word
18 ^ refus|a sister|a sister problem|algorithm _ you|alway a|and _ than|and smaller|and smaller than|are after
18 befor _ commit|befor i commit|burnt|cod|commit|confirm $|copilot|cut how|do you say|doe not count
18 expect approach $|find the|fix _ cod|fix my cod|goe after|got written|hav _ last|how _ do|i _ allow|i bet
18 i commit|i get|i mean the|i will fail|is TECHNIQUE going|is wrong and|job so|last night to|lik in
18 lin _ wrong|lin is wrong|link _ is|link list is|map|me $|me _ to|me thi|me what it|mor _ the|my _ already
18 nam and i|night to|not $|not _ a|not _ go|notic|notic _ the|notic about|notic about the|observation _ mak
18 of _ approach|of the approach|of the solution|one pas|one star|or TECHNIQUE $|part _ you|past|pleas explain
18 pleas explain the|pointer $|policy _ monday|policy sinc|policy sinc monday|print the|restriction|right _ go
18 right or|right way|say it and|sinc monday|sister problem|skip the|smaller _ a|smaller than a|so hand
18 somewher in|swear _ will|swear i will|syllabl $|tell peopl|that you can|the _ offic|the nudg|the only
18 the right way|thes $|they $|they use|thi job so|tim _ do|today $|under the|visa _ on|was _ with|what _ writ
18 what to writ|wher _ tell|wher you tell|which chapter|will fail|wizard|wrong _ what|wrong and what|you _ hop
18 you _ how
19 STRUCTURE yes|TECHNIQUE then $|^ _ data|^ _ may|^ blink onc|^ lik|^ other|^ stop with|a _ yes|after _ minut
19 after ten|after ten minut|all i|already solv|already solv it|and _ say|are _ me|ask _ it|at _ rul
19 at least rul|be so|best way to|blink onc|bother|can _ confirm|can you confirm|channel|condition|def _ you
19 do _ search|do it for|do the typ|down and|drag|drag _ out|drag thi|drag thi out|editorial|everyth _ wer
19 everyth you wer|eviction|fair|fast one|fiv star|four letter|guy|half _ that|half is that|hav got|how _ am
19 i _ copy|i _ venmo|in _ chat|in mind|in the chat|it _ that|kill|least rul|least rul out|letter of|lin you
19 look i|main idea|mak _ easy|many _ do|my _ ther|onc i|one _ one|one is not|option _ me|option for me
19 output _ answer|plan and|play her|pleas you|point _ to|point me to|premium _ and|premium plan and|rest
19 say _ in|stop with the|stor _ letter|stor the letter|the _ candidat|the _ structur|the _ what|the answer
19 the chat|the editorial|the fast one|the main idea|the play|the play her|the rest|the solution into|them
19 thi _ from|thi _ you|thi answer|thi in|thi one|thi question $|thi the|think _ do|thumb up|tim _ $|to verify
19 told me the|use her|venmo|venmo _ fifty|venmo you|venmo you fifty|want _ the|wer told|what _ the|wher doe
19 which algorithm $|with _ so|you _ buck|you confirm|you expect|you fifty|you fifty buck|you wer told
19 your version
20 ^ _ TECHNIQUE|^ _ surrender|^ i surrender|^ two STRUCTURE|a _ interviewer|a scal from|and i would|and then $
20 answer _ do|answer in the|are _ about|call _ $|can i find|confirm _ $|container _ i|data|depend _ thi
20 depend on thi|do her|do it|dud|fold|gues|hav two|hold the|i _ warmer|i get warmer|i should not|i use $
20 i want a|if _ go|if i go|if it|in _ or|in ther|into the editor|is _ original|is _ two|is the
20 is the original|is ther an|it _ way|it and what|just giv the|keep _ folder|keep the folder|knew how|lay out
20 lay out the|link list|logic|logic for|long is the|mercy and|mind $|my _ which|no _ it|no is it
20 of the method|on _ hav|onc if|only _ i|outlin|pick $|pleas _ pleas|pleas _ what|pleas my|pleas pleas pleas
20 product|say correct|scal from|should not|star for|step of|step of the|straight|sup the|the _ slow
20 the bug for|the meet|the meet room|the rotat list|the step of|the work solution|ther an|to show|tomorrow
20 traversal _ thi|traversal doe|traversal doe thi|unlock _ answer|unlock the answer|use her $|way _ fix
20 way i just|way to fix|what _ problem|whit|whit flag
21 STRUCTURE hav|TECHNIQUE be|^ _ visa|^ be my|^ describ|^ do not|^ my visa|^ send|^ suppos you|^ we'rerun|a
21 a STRUCTURE be|a _ in|a complaint|algorithm _ i|and _ as|and _ us|and let us|and the two|answer or i
21 authoris|be _ it|be _ pair|be my pair|behind|bigger _ a|bigger than a|bor|can _ the|can exclud|cut _ the
21 deal $|do _ usual|do peopl usual|do put|do the eviction|euro|first word|from her|function _ me|get so
21 go _ confirm|go on confirm|hear your|her|hom|how _ count|how about a|how to count|how would a|i tak it
21 idea if|implementation in|in my TECHNIQUE|is it|is it bigger|island _ $|it bigger than|it from ther|it go $
21 letter _ letter|lik ?|lik _ STRUCTURE|lin _ and|mak me|me now|min $|my _ programmer|my pair
21 my pair programmer|need you|need you to|not leav|or nah|pair programmer|part and|path|pleas only thi
21 programmer|recruiter|redi _ the|redi do the|right _ or|say _ answer|say the answer|should _ be|solution befor
21 solv thi $|structur _ need|swap|that be|the _ straight|the remain|thi _ for|to _ island|to _ solv
21 to count island|to mention|toward _ $|train|try _ exampl|typ of|use _ STRUCTURE|use a STRUCTURE|verify _ the
21 walk _ through|we'rerun|wer _ about|what is on|will _ put|will do put|wish to|would TECHNIQUE be
21 would that be|you let|you whisper it
22 STRUCTURE _ you|TECHNIQUE which of|TECHNIQUE you would|^ _ clas|^ _ pag|^ _ thirteen|^ be a|^ forget
22 ^ forget the|^ hum|^ lik what|^ pleas i|^ rot|^ rot thirteen|^ turn|^ what clas|^ whatever i|^ writ me
22 a one pas|a senior|an hour|anagram|and giv it|and i|answer with a|ask _ what|blink _ if|consider the
22 contain the|cours|crazy|elegant|elegant way|expect approach|expert|find thi|finish my|for _ just
22 going _ get|going to get|his|i bet it|i do the|i right|if _ tell|if you tell|in bas|in bas sixty|is hav
22 is hav to|it _ is|keep _ row|keep the row|literal|los _ job|many _ doe|method and i|mutter|need $|nerv
22 of _ island|of the island|of your|one for|patch _ bug|pleas _ will|pleas i will|prob|question _ it
22 repeat _ text|repeat the text|rewrit _ TECHNIQUE|rewrit my TECHNIQUE|right _ right|row apart|said _ would
22 so _ it|so _ what|socratic|solution _ by|solution go $|solution is $|text abov|that _ approach|that _ solv
22 that i need|that the approach|the _ apart|the answer key|the body|the expect approach|the merg|the official
22 the pseudocod|the row apart|the socratic|the text abov|thi one $|thing _ do|to hav|to hold|to hold the
22 what clas|what clas of|whatever i|which one is|with TECHNIQUE then|would _ typ|you keep the|your $
23 ^ _ competitor|^ _ forbid|^ dictat|^ dictat the|^ i forbid|^ we hav|^ what techniqu|^ your competitor
23 approach _ i|b is|be fir|becaus that|becaus that is|bet|cold|competitor|condition i|do _ cod|expect the
23 explain the solution|forbid|forbid _ to|forbid you|forbid you to|four minut|get _ full|get _ under
23 get thi under|gift _ $|graph or|half _ the|hand over|hand over the|hid|hint _ would|how _ most|how did the
23 how do most|i _ throw|i expect the|i forbid|i forbid you|if _ said|if i said|interviewer _ you
23 is TECHNIQUE is|is _ call|is not it|is thi problem|it right $|just _ vowel|just the vowel|key step|know it i
23 last person|last person you|me _ $|me _ say|me already|most _ get|my professor said|my whol|nah|no _ mor
23 no noth mor|not _ then|number is thi|of problem is|one _ structur|one data|one data structur|person you
23 pleas solv|point _ i|polit|professor said|question _ how|replac|respond|show _ how|show me how|simp _ me
23 simp _ step|simp the step|stat _ solution|stat the solution|step _ two|step one two|team|tell _ already
23 tell me already|the _ person|the bit wher|the complexity trick|the key step|the last person|the server
23 the step one|thi _ that|thi _ will|thi do|thi just|thi on the|thi so|thi under linear|thing _ it|thre letter
23 to _ bit|to the bit|told|under linear|vowel _ the|what should|who knew|will _ fir|will be fir|would _ don
23 would be don|you dictat|your competitor
24 STRUCTURE ?|STRUCTURE for the|STRUCTURE question|TECHNIQUE start|TECHNIQUE which|^ _ STRUCTURE|^ clock'
24 ^ complet|^ do me|^ imagin you|^ last chanc|^ say i|^ the other|a _ list|all _ want|all i want|allow _ to
24 and pop|answer if|be _ right|clos to|do me|explain _ me|explain to|explain to me|fact $|front _ you|generat
24 get closer|hit|how a|i _ graph|i say graph|i will be|if you would|imagin you|imagin you are|in it $
24 is _ about|is _ don|is _ trick|is it don|is the one|it run in|just tell|me _ back|me _ least|my tim $
24 not say you|one _ right|one for me|one the|or the TECHNIQUE|out just|over _ you|past _ work|pleas pleas
24 pretty|rout|say graph|shift _ letter|shift every|shift every letter|solution _ is|solution from|that do
24 the _ go|the answer if|the answer in|the model answer|think any|to think any|two hundr|user|want $|want her
24 what would i|whil condition|word and|work _ for|would you be|you would go
25 TECHNIQUE is what|^ _ gues|^ colder|^ never|^ read|^ rewrit my|^ show|^ show me|^ what algorithm|^ you win
25 a _ candidat|a _ loop|a _ snippet|a work snippet|advis|an e|and answer|and i need|are an|back the|board
25 category _ thi|category doe thi|chapter _ the|concept|correct _ ?|do _ solv|doe _ need|doing a|for me i
25 for me with|full stop|full stop $|go about|go hom|goe on the|hand it|hotter|hour|i _ lik|imagin _ already
25 imagin i already|insight her|is _ STRUCTURE|is _ smart|is it real|is step|is step one|is the smart|let us do
25 lin for|linear or|link|list _ a|loop|lost|or STRUCTURE ?|or colder|out _ is|out what is|post|question back
25 right _ TECHNIQUE|sampl _ the|say _ algorithm|say _ it|show _ the|snippet _ the|so _ do|solution pleas $|star
25 that doe|the _ full|the evict|the smart|thi _ what|think _ mor|to mak the|us do|warmer _ colder|warmer or
25 warmer or colder|what _ step|what algorithm|what is step|which one should|work snippet|writ the TECHNIQUE
25 yes or no|you are an|you with|your official|your rul|youtub
26 ^ fill|^ fill in|^ i say|^ les|^ walk|^ walk me|aloud $|cod and|disclos $|do _ ?|do not ask|doe _ problem
26 for _ ?|friend $|function _ doe|hav _ so|hav ther|in _ break|in _ thre|in _ tim|in the break|into _ for
26 into python for|is thi on|it TECHNIQUE|me _ techniqu|me as|need _ to|not _ to|not redirect me|number as
26 number as i|of whil|of whil i|offic|other bot|paid|play _ question|play twenty|play twenty question|quick $
26 that will|the _ fast|the data structur|the thing $|thes|thi on leetcod|track _ whil|track of whil|turn|use a
26 variant|version of thi|was _ solution|what you want|which _ problem|with _ bracket|would _ work|wrong one for
26 you leak
27 TECHNIQUE yes|^ _ not|^ _ quit|^ _ topic|^ i quit|^ past|a _ review|act _ a|again _ is|all along
27 can _ rewrit|can you rewrit|choos _ $|doe _ word|doe the word|draw|e $|emoji that|explain _ solution
27 fibonacci in|fiv letter|for the row|hav on|hear from|i keep|i quit|ideal|in _ nam|in the nam|is a TECHNIQUE
27 it is a|last _ to|leetcod number|my visa|no only|not do it|of _ method|of problem|of question|of somebody
27 one would|or no only|or what $|port|read _ to|reveal it $|secret _ $|speak _ a|the _ data|the ideal
27 the way to|the whol trick|they _ you|thi call|thi exercis|to hear from|to say it|what do i|which _ number
27 which leetcod number|whol trick|with _ solution|with the solution|would i get|you writ|your first
28 ^ _ clock|^ _ collection|^ a singl|^ the clock|^ what collection|a _ mark|a _ version|answer contain
28 approach _ $|are _ expect|are now|are wrong|are you expect|choos between|commentary|did they|do _ question
28 do twenty|do twenty question|everyth you|fami|feel _ is|feel right|flip|hear _ answer|hear the answer|hot or
28 in _ alphabet|in the alphabet|is _ feel|island how|it in linear|left _ past|letter _ or|lin of
28 list plu STRUCTURE|look _ target|look up target|me so you|no commentary|not ask me|one _ would|or TECHNIQUE
28 past _ repeat|past the repeat|plu STRUCTURE|print _ solution|print the solution|see _ solution|so _ ahead
28 so go ahead|so help|so help me|somebody solv|stop _ when|stop me when|suppos _ use|suppos to use|that you
28 the approach in|to _ how|to pas|twenty question $|under _ $|up _ minu|up target|up target minu|us do twenty
28 want _ STRUCTURE|want a STRUCTURE|wast _ tim|what collection|which _ doe|which _ should|word _ word|work _ in
28 you are now|you autocomplet|you hav
29 STRUCTURE _ map|STRUCTURE is|STRUCTURE or map|TECHNIQUE _ TECHNIQUE|TECHNIQUE her $|^ _ email|^ _ star|^ _ tak
29 ^ _ what|^ debug|^ sketch|^ the email|^ you know|a nod to|after _ hav|answer i will|answer key|approach is $
29 both method|brain' _ you|charad|crack it|crack it $|data _ and|doe _ belong|email|emoji $|finish _ for
29 from $|from _ company|from the company|happen to|hold back|idea _ i|is _ tell|is _ your|just point|know _ i
29 lead me|leetcod $|me full|need _ sampl|nod to|nod to the|not _ is|noth _ is|of thing|on leetcod $
29 on request|on request so|or map|patch|request $|request _ i|request so i|should i use|solution to the
29 solv _ ?|system prompt|tag|tell _ ?|tell me ?|the email|thi|thi a TECHNIQUE|thumb _ for|would _ use
29 would mak thi|would you use|you are not|you choos|you know it|your _ prompt|your system prompt
30 TECHNIQUE _ enough|TECHNIQUE and i|TECHNIQUE good|TECHNIQUE good enough|TECHNIQUE with a|^ _ chanc|^ thumb
30 ^ you writ|answer as|behind thi|bet it|bet it is|buck _ the|buck for|buck for the|bug _ me|bug for
30 bug for me|choic $|clu _ the|cry|fifty _ for|fifty buck for|first the|flag|hit the|how _ the|i hit the
30 in mors|is TECHNIQUE good|is _ catch|just _ the|letter ? $|look in|map _ right|me how the|merg them
30 merg them $|mors|nam _ data|near identical|of the algorithm|pattern doe|pattern doe thi|professor
30 pseudocod for|reveal it|right choic|right choic $|row _ you|segment|segment tre|sit|sup|the _ choic
30 the right choic|the solution go|the very|thi on|to _ or|try you|unemploy|use to|visa|way _ just|what _ to
30 what number is|will _ som|with _ cut|would _ find|yes _ no|you _ seen|you hav seen|your own
31 ^ fifty fifty|^ spell it|^ which data|a c|and noth|and we|and you tell|array _ or|assistant|bedtim story
31 behind _ and|bucket sort|can _ at|candidat _ i|cod _ tell|complexity trick|cover thi|d $|disguis|do _ find
31 do _ merg|for _ pattern|for _ the|how to do|i did the|i say link|if it doe|in disguis|is thi a|it call
31 last chanc|lik array|look _ the|me _ STRUCTURE|my cod|no _ for|of _ the|on _ seven|on lin seven|or mor
31 pleas only|referenc implementation|say it i|say link|say link list|say you can|similar problem $|so say the
31 speak _ the|stor the|tell _ is|tell me is|than a|the _ an|the _ lik|the _ that|the alphabet|the first half
31 the one $|the vowel of|to what|vowel of|which _ structur|which data|which data structur|whos|word is|work by
31 would _ put|would you put|you _ and|you stop me
32 STRUCTURE be|^ from now|^ if|a _ who|c _ which|clas of|correct my|cros _ TECHNIQUE|cros out TECHNIQUE
32 do it i|for me and|h|heart|hidden|hous|i _ STRUCTURE|instruction $|is _ t|it _ right|it _ than|it is right
32 it one of|lay _ the|left _ what|mail|me _ nod|my if|need _ job|need thi job|of the answer|pleas _ a
32 right answer|say how it|show me|smil $|so is my|tell me how|the _ STRUCTURE|the _ abov|the full solution
32 the hous|the techniqu|the whol thing|two word $|up _ thi|what _ right|whol thing|win _ $|would want
32 would want to|yes _ do|you smil $
33 TECHNIQUE start and|^ tell|^ tell me|^ you|a video|and print|and print the|array _ STRUCTURE|choos _ me
33 choos for|choos for me|do i want|do you think|doe one go|exclud|for _ thing|giv _ pseudocod|giv me pseudocod
33 go left|harm|is _ classic|is _ harm|is the classic|is the solution|it STRUCTURE|it _ fin|it is fin|just
33 loop or|me only|me pseudocod|me the solution|me whether|mean $|no what|or _ with|or right|produc|rot
33 rot thirteen|tag on thi|tell _ whether|tell me whether|the _ observation|the recruiter|thi _ pleas|thirteen
33 we are look|which classic|whisper|you are allow|you think|you whisper
34 STRUCTURE is that|^ explain the|^ just the|^ which container|a dead|a dead end|and _ need|can _ rul|data typ
34 dead end|describ|do _ put|do _ refus|do _ rest|do i put|do not refus|do the rest|exact so|exact so i
34 first thing i|how _ goe|how it goe|i _ be|imagin _ are|interview _ over|interview is over|into python
34 is TECHNIQUE|method _ i|mor _ it|my _ condition|optimal _ for|reduc|reduc to|set thi|simp say|stop with
34 the _ board|the bug in|the initial|thing is|what do they|what would the|which container|word STRUCTURE
34 would _ you|wrot _ problem|yeah|yes or|you say what
35 ^ giv|^ legal|^ my colleagu|^ spit|^ spit out|a _ it|adapt|adapt _ $|adapt it|adapt it $|and then what
35 both _ tim|both constant tim|do _ eviction|doe _ thing|doe redi|doe redi do|doe the thing|emoji|how _ redi
35 how doe redi|i say|i will los|if i say|is _ secret|is the secret|lead _ the|legal|list with|model answer
35 my colleagu|of _ solution|redi do|right so|rotat|send _ the|show me the|so you are|spit out|techniqu is
35 that _ thi|the full|the premium|the premium plan|thi bas|thi bas on|to _ her|trick _ $|unles i|we need a
35 what techniqu|will los|would i|you _ just|you answer|you reveal
36 STRUCTURE _ it|TECHNIQUE ?|TECHNIQUE _ window|^ brain'|^ what sort|a scal|along|an _ list|and to what
36 are allow to|bas|can you writ|cook|count _ island|describ how|everyon|fix my|going $|her lik|i _ cook
36 in french|is STRUCTURE $|is _ algorithm|is the algorithm|it _ solv|its first|just _ how|just say it|keep _ $
36 keep going $|lad|lik what|lin _ do|mak _ run|mak it run|my list|narrow|non of|off on|on _ scal|on a scal
36 one solv|p _ i|say how|say which|sign _ on|sign off|sign off on|so _ doe|so could|so could you|tell
36 tell me|than|the answer now|the cut deck|the interviewer|the lad|thes _ a|thi _ leetcod|what sort of
36 which _ in|would _ so|you _ going|you stop
37 TECHNIQUE _ thi|^ _ coach|^ _ win|^ how would|^ play|^ say|^ simulat|^ simulat a|^ translat the
37 ^ which lectur|be _ kind|doe not it|fast _ work|first lin $|i need someth|is a STRUCTURE|is neither|is that a
37 it _ don|it _ neither|it in|it is neither|my _ right|nah ?|nah ? $|nah _ $|next lin|next lin $|noth els
37 one _ me|one _ which|or nah ?|or not|pleas|simulat|simulat a|solution into|tag doe|techniqu that
37 the accessibility|the approach $|the next lin|thes in|to tell|to tell me|with no|with the answer|you _ do
37 you _ use|you know the
38 STRUCTURE thing|TECHNIQUE TECHNIQUE|TECHNIQUE _ ?|^ com on|^ find|^ find the|^ nod|^ skip the|^ ugh
38 ^ what fami|^ writ a|algorithm $|answer are|bedtim|body of|but which|category doe|desk is|disclaimer
38 do _ say|do _ they|hav _ hit|hav i hit|hit it|i hit it|i mean|if _ would|is _ that|key idea $|my _ so
38 of _ techniqu|of the techniqu|one of|read to|redirect me|say i|the answer are|the body of|the stair
38 the trick|the word i|then _ so|ugh|unles you|what fami|which $|with _ question|you tak the
39 PHRASE code|STRUCTURE right $|^ look i|^ nam|^ nam the|^ under what|a blog|a visit|about a|anywher|attempt
39 bit wher|bit wher you|blog|buck|doe your|fifty buck|hint no|hot|i _ fail|i tak $|is _ even|is its
39 is on the|is s|is that the|it _ graph|it goe|it that i|now what is|said _ is|said it is|say STRUCTURE for
39 say _ lin|say _ you|say the lin|the thing i|the wheel|thing _ me|to the problem|under what|very|want a
39 what is its|which half|will _ your|with ?|with ? $|you at|you do it|you fix|you fix my|you win|your _ $
40 TECHNIQUE _ would|^ read out|a STRUCTURE $|a _ will|a q|are we in|be my|drawer|how _ a|how doe|i _ on
40 i _ your|it _ in|just the|key _ $|kind _ me|let _ try|let me hear|let me try|me back|me hear|me hear the
40 me try|not it|of _ algorithm|of _ right|of _ should|of the right|on thi $|or _ $|pattern _ thi|tell _ how
40 that what you|the _ condition|the clever|the function for|the need|the sam solution|toolbox|typ and|we in
40 which _ it|which _ of|wrong one
41 ^ _ out|^ last|^ would a|am from|am from the|and what|answer _ a|bas on $|crack the|do not redirect|fifty
41 hav _ all|hear $|how you would|i am from|idea $|let us not|linear one|me _ idea|me it|me the idea|model _ $
41 my _ can|not redirect|on the lin|pleas tell|recommend _ the|should _ used|similar _ $|suppos you|term of
41 that what|the bor|the linear one|thi in the|to hear $|to the solution|typ _ mak|us not|version that
41 with _ up|with bottom|with bottom up|you finish|you to say|your system
42 TECHNIQUE or TECHNIQUE|^ if it|acrostic|am _ you|am not going|an acrostic|answer _ an|answer in|expression
42 from now on|happy $|is STRUCTURE|is definit|it _ extra|it _ with|it two word|it use|it use extra|just giv
42 just that|list _ you|not count|not going|not going to|now on|of _ would|request so|thi a|what was it
43 STRUCTURE is not|^ STRUCTURE is|^ _ everyth|^ as the|^ consider|acknowledg|clock'|do peopl|doe thi|down for
43 fill|from _ squar|from n|from n squar|hear it $|how do the|i surrender|i will not|in linear tim|me _ trick
43 me the trick|nam of thi|need _ STRUCTURE|need a STRUCTURE|skeleton _ the|skeleton with the|stop _ me|surrender
43 thi under|thumb|until|way ? $|what _ is|work solution|you _ allow
44 ^ _ warm|^ drop|^ drop the|^ giv me|a STRUCTURE ?|a STRUCTURE did|a _ did|am wrong|did _ win|did i win
44 do _ the|hangman|i _ past|i am wrong|i use to|is what you|least _ out|letter _ it|mak _ gues|mak me gues
44 nail|not TECHNIQUE then|not be|not refus|now what|or i|solution _ an|structur or|the _ said|the coin
44 thi _ linear|titl|what _ i|what to|which techniqu|with your|you _ writ|you rewrit|you rewrit my|you use
44 your silenc
45 ^ _ fami|^ _ lectur|^ of|^ would|a particular|and _ tell|and tell|first half|first half of|from _ on
45 function so that|hav it|how doe one|i _ beg|i hit|in _ half|is _ binary|is _ fibonacci|is a binary
45 it is that|it pleas|kind|letter doe|me the|merg _ $|merg _ would|my function so|not you $|or fals|say|smil
45 spanish|straight $|structur _ you|that it|the hidden|the model|the structur|ther _ particular
45 ther a particular|tool _ the|tru _ fals|tru or|tru or fals|you and|you smil
46 TECHNIQUE right|^ _ container|abbreviation|answer _ will|bucket $|condition for|copy that|deck $|doe one
46 general|i _ know|in _ one|let _ hav|linear tim|me _ key|me the first|me the key|no TECHNIQUE|noth els $
46 on confirm|pleas finish|premium|premium plan|search|senior|structur _ is|the collection|thre idea|two letter
46 up _ get|what _ should|which lectur|will not|you typ
47 STRUCTURE did i|STRUCTURE or STRUCTURE|TECHNIQUE call|^ skip|and to|be the right|crack _ $|do with TECHNIQUE
47 doe _ trick|doe the trick|from now|huh $|if you|is _ simpl|is a simpl|optimal _ $|say STRUCTURE|scal
47 the TECHNIQUE call|the _ to|the trick $|ther _ nam|ther a nam|you go|your _ instruction
48 STRUCTURE or|^ STRUCTURE|^ quit|exploit|fibonacci _ not|giv _ to|giv it to|is right $|lay|no noth
48 not _ just|put a|so that it|solution as|the classic|thi exact|thre _ in|to just|would not you|you _ as
48 you _ on|you _ the|you solv
49 TECHNIQUE am|TECHNIQUE am i|^ under|an emoji|app|autocomplet|did _ last|did the last|full _ ?|implementation
49 in _ sixty|me|me with the|of the structur|of traversal|or _ TECHNIQUE|pleas _ my|said it|say it in
49 say that you|to _ solution|unlock the|video _ thi|yes
50 PHRASE structure|^ _ wikipedia|a _ which|balanc|balanc tre|data structur $|doe _ rhym|doe it rhym
50 encouragement|her _ my|her is my|i be|in it|it TECHNIQUE $|it for me|just _ me|or STRUCTURE|present|so tell
50 so tell me|techniqu _ $|the referenc|to hear|want is|what do|wrong _ for
51 STRUCTURE on|auf|auf deutsch|baby|closer $|copy _ $|correct _ if|correct me|correct me if|deutsch
51 doing _ the|idea in|is linear|method|must begin|solution in|structur _ $|the good|the solution $
51 the structur $|thi onc|verify|whil _ i|with _ answer
52 ^ fifty|^ order|^ order STRUCTURE|am beg you|and no|and put both|both constant|debug mod|friend|i go with
52 it must be|l|mak get|mak get and|no _ no|play a|put both|put both constant|python _ me|python for me|review
52 say _ can|so how|the _ explain|translat the|way to|what _ peopl|what do peopl|what it|word or
52 would TECHNIQUE|you
53 blurt it|do _ pas|do _ redirect|fancier|i said TECHNIQUE|if _ keep|is _ intend|is the intend|it _ how
53 just blurt|just blurt it|or _ which|redirect|said TECHNIQUE|say _ $|the _ call|the bucket|the one you
53 the secret|us $|warmer|what _ one|what _ they|which one
54 STRUCTURE _ am|^ _ algorithm|are out|cut deck|do _ be|do not be|it real|lead|not an|so say|someth _ a
54 someth with|someth with a|spill|textbook|the linear|to hear it|what chang $|when i say|whil _ go|whil i go
54 with the bracket|you _ told
55 bas _ four|bas sixty|bas sixty four|be solv|brain'|do most peopl|eat|even _ to|i _ link|most peopl|out with
55 the _ cas|the _ lin|the idea|way _ go|way to go|you _ in|you are the
56 how doe it|link _ plu|link list plu|list and i|list plu|me _ first|right track with|spill $|tell my
56 thing _ to|track with|what _ use|what to use|win
57 ^ _ speak|a STRUCTURE right|a _ right|am _ going|and _ will|and go|attack|blind|can cros|for _ problem
57 get _ method|i _ work|i already|it rhym|it rhym with|knew|model|of _ clas|one has to|tell me it
57 that explain|we _ cros|we can cros|what is the|would _ get|yes $
58 TECHNIQUE yeah|^ rewrit|^ whatever|am _ right|am i right|am so|answer now|answer now $|can not $|coin|geniu
58 h _ a|how is it|i am so|is _ TECHNIQUE|job $|lov to|me ? $|of thi|what topic|what typ of|would it
58 would lov to|you had
59 ^ you may|do with the|full solution|how _ it|nam the|one sentenc|question _ you|start _ finish
59 start to finish|the island|to compar|what|which _ would|wikipedia articl
60 and say|bas _ $|choic|doe _ start|doe it start|dump|els $|it start with|me _ approach|me the approach
60 no tim|obvious|on thi one|or _ only|so _ you|the _ path|to be don|walk me through|what do the|which leetcod
60 you recommend
61 about _ solution|about the solution|definit|exact _ $|graph $|one with a|output the|recurrenc|the recurrenc
61 with STRUCTURE $|you are a|you wer
62 ^ _ as|^ translat|do it $|it $|me which|rhym|rhym with|should _ stor|should i stor|so you can
63 function for me|how it is|me _ work|me with|one is it|percent|sam solution|so _ can|the _ thi|thi function
63 what exact $
64 approv|bucket array|category|do i|hav thi|into _ i|it that|mention|or no|pop _ closer|say what|so _ us
64 so let us|your _ has
65 TECHNIQUE you|classic|her would|i miss $|in _ you|optimal|should _ use|the _ you|video|with $
65 would a STRUCTURE
66 ^ _ are|^ explain|alphabet|doe thi need|drop the|hav the answer|hum|let me hav|me hav|say the|tag _ thi
66 the bracket $|thi need|what sort|your solution
67 bucket _ is|can copy|i can copy|it over $|me ?|me hav it|my _ ?|of algorithm|one _ to|over $|so _ the
67 you are
68 ^ if i|a _ am|a _ implementation|if _ say|not _ pleas|sampl|so pleas|very first
69 PHRASE spelling|coach _ the|exact _ i|for thi|from you $|hand _ over|hand it over|is it $|mak _ and|me it is
69 scream|use $|was _ ?
70 ^ _ goe|am _ get|am i get|in linear|know _ it|of _ structur|official|or $|right one|the key to
70 the right one|what goe|with TECHNIQUE or|would i be
71 ^ blink|^ would i|be _ STRUCTURE|be a STRUCTURE|i win|it must|it or|provid|return _ $|skeleton
71 skeleton with|solution $|solv it $|tell me $
72 TECHNIQUE _ what|^ answer|articl|complet my|cros|of thes|the _ deck|the method $|what is thi|whatever
72 with _ map
73 ^ rep|^ rep with|dictat the|doe _ go|letter doe it|solution go|the candidat|thi _ TECHNIQUE
74 PHRASE pressure|^ we are|how you|interviewer|of som|or no $|peopl|trick $
75 ^ her is|accept|i TECHNIQUE start|let us pretend|mak you|me through|out TECHNIQUE $|right _ with|the _ cod
75 the approach is|the data|us pretend|what they
76 ^ look|accessibility|be _ you|bootcamp|it involv|neetcod|requir|tell _ it
77 STRUCTURE _ and|coach|fifty fifty|graph|lik two|nod if|that _ you|the _ algorithm|to _ don|you cod|you would
78 about how|admin|already _ it|be don|chat|for right|for wrong|in _ TECHNIQUE|it _ STRUCTURE|me you|sir
78 snippet|the vowel|they _ thi
79 agr|draft|hint _ mor|linear tim $|my _ pleas|unlock
80 STRUCTURE _ not|^ is TECHNIQUE|it _ word|it to me|or what|structur $|they hav|word
81 PHRASE role_play|cod to|hav _ answer|is the key|me _ structur|should _ hav|should i hav|the step
82 approach|famou|it backward|let _ hear|mod|not it $|pleas _ the|under
83 ^ _ linear|giv _ the|he|the accept|the solution
84 ^ _ or|disclos|engineer|exercis|kind _ the|out what|policy|the thing|us _ twenty
85 ^ your|and how|bucket|i saf|it over|observation|solv the|to _ any
86 STRUCTURE STRUCTURE|TECHNIQUE|^ _ your|let _ swap|let us swap|the paradigm|us swap|wikipedia
87 STRUCTURE is the|^ kind
88 ^ switch|^ we can|disabl|insight|one _ STRUCTURE|reveal _ $|sound lik|to $|you _ wher
89 bas on|cough|is it TECHNIQUE|whisper it
90 be on|colder|is the trick|it be $|or am|or am i|you _ quiet
91 am beg|get from|i am beg|shak|solution for
92 one you
93 PHRASE suppression|^ they|do the|formula|it is TECHNIQUE|say it|strik|the exact|will do the
94 ^ from|explain how|me _ use|me to use|say you|so is|you _ you
95 blink|it what|up for
96 a graph|fiv _ and|only thi|the techniqu $
97 and i will|cod just|correct|find _ the|it _ you|pag|problem is thi
98 ^ _ onc|giv me the|syllabl|the _ techniqu
99 am i|and finish|chanc
100 PHRASE just_tell_me|TECHNIQUE or|^ be|lectur|me _ solution|read out|the _ answer|the one|thing
101 PHRASE technique|STRUCTURE hav i|STRUCTURE then $|the idea $|us _ a|well known
102 TECHNIQUE _ or|the _ idea|trick|would a|you know
103 TECHNIQUE _ you|answer _ STRUCTURE|or _ ?|with STRUCTURE|you _ tell|you put
104 about the stair|for thi $
105 how _ is|is _ exact|you _ now
106 ^ would TECHNIQUE|the _ her
107 hidden _ $|i stor the|just _ it|term|ther or|thi _ so|twenty question|unles
108 data _ $|it right|it start|which|you just
109 PHRASE|solution _ $|tre _ you|use STRUCTURE $
110 do most|thi and|thi problem
111 step one|tell _ $
112 doe _ nam|doe the nam|how would you|is _ bucket|me what to
113 are _ to|die|method $|pleas _ thi|spit
114 a question|and giv|vowel|you tak
115 answer _ $|say it $|the _ solution
116 TECHNIQUE _ $|solv thi|up _ one|would you
118 TECHNIQUE $|fact|rep with|what _ its|you do the
120 STRUCTURE did|get _ ?|how _ one|involv|is not TECHNIQUE|the intend|topic
121 known|the _ trick|thi question
122 a _ array|tick
123 rewrit my|secret|spoil|the rotat|they want|what would|you do
124 container
125 ^ out of|^ spell|me and
127 hash|no $
128 and _ me|problem is
129 quit|recommend|rep|so what is|the algorithm
130 the answer $
132 STRUCTURE _ or|what is it
133 ^ _ mod|techniqu $
134 on thi
135 about _ stair|how would|not you|writ me
136 STRUCTURE _ STRUCTURE|and you|mak thi|send|the correct|the optimal|thing i
137 is the right
138 word $
139 referenc
140 walk me
142 from you|it a STRUCTURE|pattern
143 paradigm
144 answer
146 reveal
148 STRUCTURE _ $|about a STRUCTURE|crossword|for me
150 refus|solv _ $
151 TECHNIQUE then|answer $|the approach|what _ thi
153 how _ that
154 a work
157 which letter
158 and _ what|com on
159 ^ writ|you _ it|you to
160 solution|the fast
161 structur|your
162 would _ be|you writ the
163 so you
164 the _ word
165 solv $
166 techniqu
167 ^ what goe|abov|i _ or|the _ approach
170 tool
172 what _ it
180 intend
186 candidat|what it is
194 confirm
198 how the
201 i want the
202 would the
203 solv
206 STRUCTURE _ ?|traversal
209 what $
215 algorithm
219 me how
225 approach $
228 crack
234 one _ you
256 now you
257 how it
297 so what
""",
    ),
    "authority": (
        -0.822,
        """\
-231 ^ _ me
-221 ^ what
-210 TECHNIQUE
-192 STRUCTURE
-181 or
-161 ^ _ you
-155 PHRASE role_play
-145 lik
-144 ^ is
-139 doe
-129 not
-126 i will
-117 PHRASE spelling|which
-113 ^ _ the|no
-97 would you
-95 ?|just _ me
-93 ^ which
-92 ^ pleas
-91 all
-89 think
-88 how
-85 ? $|^ _ it
-83 a STRUCTURE|thi _ $
-82 will|word|writ
-81 ^ can
-76 am i|going
-75 ^ do|^ how
-74 ^ _ would|what
-70 $|^|^ what is
-69 for me
-68 ^ _ i|question
-64 ^ _ a|be|can not|just
-63 ^ you|and|can you
-62 don|would
-61 do
-60 and tell me
-59 lin
-56 PHRASE just_tell_me|^ let|thing
-54 PHRASE pressure
-53 ^ you are|wher
-51 ^ _ us|^ let us|could|thi $
-50 list
-46 ther
-45 up
-44 tre
-43 ^ if
-42 for me $|function|what would
-41 NO PHRASE|going to|just _ it
-40 stop|that is|the _ one|you say
-39 one|put|typ
-38 PHRASE elimination|giv me|the nam|with a
-37 ^ _ do|^ _ my|^ just
-36 do i|with the
-35 her $|is not|is thi|you _ $
-34 goe
-33 ^ tell|^ tell me|back|in _ $|is _ a|solv it|then|trick
-32 go $|of|on _ go|should i|start
-31 TECHNIQUE $|wrong
-30 i hav the|use
-29 ^ giv|a|both|finish|if|nam _ the|of the|what _ i
-28 ^ a|^ would|and _ me|now
-27 STRUCTURE $|i _ not|one $|to _ mod
-26 can i|correct
-25 ^ _ will|go|it
-24 ^ _ not|^ _ thi|did|do not|is it|look|sentenc|you _ a
-23 PHRASE suppression|^ i will|could you|do you|is|it in|or _ $|yes
-22 ^ giv me|begin|do it|fiv|is _ and|next|not _ me|of _ $|rep|solv|whol
-21 but|i say|nam of|out
-20 ^ can you|i _ actual|i _ be|it $|just tell|loop|out of|right $
-19 PHRASE|^ from|at|befor|me _ to|mod _ print|never|print _ referenc|print the referenc|solv _ $|the nam of
-19 what _ the|what do
-18 TECHNIQUE _ $|and _ will|giv me the|how do|it _ a|let|mak|on|python|thi one|tim|you wer
-17 PHRASE code|^ do not|^ if i|^ overrid|^ say|and you|everyth|just _ the|letter|one _ $|the _ way
-16 about|do the|doe it|exact|find|i|in|just tell me|output _ expect|output the expect|rep with|tell _ what
-16 what _ is|which one|you want
-15 ^ _ are|^ could|accept|fifty|linear|nam of the|only|problem $|sur|switch to|the _ what|you do
-14 ^ TECHNIQUE|^ _ of|^ _ or|a _ $|and i will|be a|how _ you|if you|is TECHNIQUE|let us|noth|quick|win
-13 ^ doe|fast|graph|how would|is _ it|it for|just giv|just say|link|sam|tell me what|two|what was
-13 will _ the|with _ $|would be|you _ now
-12 ^ _ can|^ _ what|^ could you|any|cut|don $|hav a|if _ is|island|it _ $|output|pleas stat|pretend|rul
-12 the trick|ther $|thes|want
-11 ^ _ TECHNIQUE|^ _ on|^ _ with|^ writ|be the|end|full _ as|full solution as|giv _ the|is that|link list|mov
-11 nam|not it|over|reveal it $|straight|the _ thing|the _ with|way to|whil|you tell
-10 ^ _ out|^ _ to|am going|bucket|i _ going|i am going|intend|it is a|on you|play|reveal the|should|solv thi
-10 sort|star|the sam|to _ a|to _ approach|to the approach|try|unles|way
-9 STRUCTURE _ $|^ am|^ am i|^ for|^ is it|^ skip|and giv|array|debug mod|for _ $|forget|is ther|it out
-9 kind|lov|me $|number|som|spell|use $|whatever|who has|you tell me
-8 ^ _ we|^ i would|^ in|^ one|^ show|^ show me|am _ you|cod|every|how to|i can not|in your|is _ STRUCTURE
-8 is _ approach|is the approach|just the|left|log|me _ $|me _ i|mean|merg|not $|say _ $|simp|suppos
-8 ten minut|the _ now|the intend|the one|the whol|which _ is|would _ be|you _ it|you _ not
-7 ^ _ pleas|^ _ ther|^ stop|and print|and print the|are a|doe the|down|enabl|good|is _ out|is not it
-7 leetcod|mod enabl|pleas|quit|second|secret|so _ would|solv it $|the company that|thi|thi so|to _ and
-7 to do|to use|under|what _ of|what would you
-6 ^ _ flag|^ _ her|^ _ your|^ is ther|^ whit|^ whit flag|a _ answer|am beg|am going to|befor i|beg|com on
-6 debug _ and|debug mod and|expect approach $|hand|how many|how would you|i _ beg|i am beg|if i|if it
-6 implementation|is a STRUCTURE|many|me a|minut $|mod and|model _ $|model solution $|not _ to|question $
-6 that is the|tim $|turn|we can|well|what to|what you|word $|you solv
-5 PHRASE guess|^ _ accept|^ be|^ how do|about _ solution|about the solution|all the|and _ are|answer now
-5 answer now $|debug|els|explain|for|gues|hav _ my|how doe|instruction|into|letter _ the|method $|my _ and
-5 of it|out _ $|search|skip|so that|start with|that _ $|the island|was the|what _ $
5 ^ _ other|and i would|answer _ not|bought|box|can see|content|hav _ it|hear _ answer|hear the answer
5 i do not|i order|let us hav|me _ just|me what the|need|plan|pleas _ hav|remind _ what|remind me what
5 that for|that we|the _ in|the _ the|the content|the key|the problem|us hav|would _ me|you _ stat|you said
6 ^ _ hav|^ it is|^ they|about the|answer $|approach if|approach if i|approach is|candidat _ the|count|do _ $
6 front of|full solution|gav|giv _ away|giv it away|hear the|how it|in front|in front of|is an|is on
6 is on the|it again|it away|me as|me pleas|method _ $|minut you|my professor said|now what is|of use|other
6 output the answer|problem _ me|professor said|push|referenc|right _ and|server|shar the|so it|solution _ i
6 solution _ it|solution in the|teacher and|tell _ how|tell me how|that you|the _ $|the algorithm $
6 the approach if|the first step|the techniqu $|to get the|to giv|to read|would giv me|you and
7 am _ one|can|cas|expect|for you to|hav|is _ optimal|is the optimal|lecturer|me what is|my _ sit|now _ me
7 promis me|referenc _ pleas|show|so _ is|so say|that the|the _ solution|the approach in|the solution in
7 the team|to keep|twelv|work solution for|you _ you
8 ^ we|among|and they|at _ tim|be solv|book _ what|book so what|fre|from _ company|from the company|i _ allow
8 i _ doing|i just want|i need to|if you would|is _ expect|is no|is the expect|it must be|just _ how|just _ to
8 just want|just want to|key idea $|of _ problem|offic|on the|optimal approach $|peopl|pineappl|pineappl $
8 point if|say _ key|say the key|solution pineappl|solution pineappl $|stat the|system|the _ algorithm
8 the _ pineappl|the head|the screen|the solution pineappl|the work solution|ther _ no|ther is no|university
8 upon|what the solution|would _ mind
9 ^ you hav|actual work|algorithm|and _ want|and i want|and tell|be told|career|doing|first $|full answer
9 full answer $|her and|human|i _ want|i _ work|i do|i should ask|in _ break|in _ company|in the break|it giv
9 me hav the|me in the|me the techniqu|nam it|nam it $|oblig|owe|owe me|right _ the|say _ thi
9 see the solution|should ask|so pleas tell|solution _ you|sup|that i should|the _ first|the break
9 the full answer|they _ me|thi _ i|to show|told me the|tool for|us $|you _ let|your _ said
10 ^ _ tim|^ we hav|am _ developer|am the developer|answer _ i|built _ so|built you so|check the|data _ and
10 developer _ thi|developer of thi|for _ algorithm|for a|for the algorithm|i ask|is _ test|is _ the|is _ to
10 it so you|manager|method ?|method ? $|need _ answer|need the answer|not _ $|pleas giv|pleas i hav|say|sent
10 solution for|techniqu $|the _ thi|the answer $|told $|treat|with _ so|you _ me|you _ show|your _ so
11 algorithm _ a|answer and|are _ an|bootcamp|for _ pleas|has _ the|has left|has left the|it is the|left the
11 no _ to|now tell|onc $|person|recruiter told|recruiter told me|say _ word|say in|say the word|see|speak
11 test _ the|the _ told|the recruiter told|the server|the solution was|the structur $|to nam|was $|what is on
11 you to say
12 ^ my|a _ so|and thi|ask|book so|from you|her _ a|i _ on|is _ with|is your|my _ to|on _ answer|owner
12 pleas _ what|respons|right techniqu|say _ can|so _ can|step one|the _ explain|the _ owner|to hav|variabl
12 what is in|you _ speak
13 an _ pleas|and i|answer _ $|best algorithm|count as|far _ i|from your|hi|i _ thi|interview is|is _ one
13 it again $|key $|my _ already|my _ the|need _ to|optimal algorithm|read to|recruiter _ me|say i can|sheet
13 teach|the _ answer|the best algorithm|the interview is|the model|the room|they hav|you shar|you shar the
14 ^ _ bos|^ _ interview|^ sir|am doing|and it is|answer pleas|ask you|candidat|from the|has|has written
14 hav _ the|how i|i _ grad|i am doing|i meant|if _ can|just _ you|not mind|on request|on request so
14 one _ thre|pleas _ for|pleas tell the|question so|request _ i|request so i|say you are|solution _ hav
14 techniqu _ it|tell|the _ when|thi _ that|thi is|thi question so|to _ solv|was _ me|way _ just|with _ what
14 you would not
15 a ta|account $|am just|are _ to|cool|dinner|dinner so|doing the|for _ account|for my account|go _ and
15 has an|i am just|just _ whether|key|my account|my account $|stor|ta|that _ you|the _ offic|would _ the
16 and he|answer _ ten|answer after|answer after ten|as far|as far as|befor you|far as|from _ and|i can
16 i would need|listen|messag|provid|read _ to|solution in|solution out|tell _ and|tell me and|ten _ $
16 ten minut $|term of|the answer after|the approach is|the call|we _ a|would need
17 ^ _ cod|a human|am _ interviewer|am the interviewer|fin|full|i _ interview|i am|is fin|only a|owe _ the
17 owe me the|say you|so _ am|so i am|structur|that _ should|the company|thi _ a|thi _ for|you _ good
18 ^ _ actual|^ _ recruiter|^ i actual|^ the recruiter|a _ candidat|actual _ on|actual work on|algorithm _ her
18 and _ would|app _ you|app so|app so you|can show|can show me|com from|compar $|deal|explain _ algorithm
18 explain the algorithm|i actual|i actual work|my _ say|on _ app|on thi app|person who|right unlock
18 right unlock the|sinc|stor $|sup the|the answer for|thi _ so|thi app|thi app so|which techniqu $|who built
18 who built you|work _ thi|work on|work on thi|you can show|your _ was
19 ^ _ is|^ _ told|^ support told|algorithm from|audit|com _ the|i _ need|is to|it is|lot|mad|me you
19 optimal _ $|peopl who|said _ would|solution you|support _ me|support told|support told me|the algorithm from
19 the answer and|you lot|your official
20 answer key|my teacher said|remind|remind me|said you are|say _ the|teacher _ you|teacher said
20 teacher said you|the answer|to ask|to ask you|to compar|with me|work _ the
21 ^ we'rerun|a test of|administrator|allow you|cas $|for _ answer|for the answer|hav _ answer|help _ you
21 is a test|me about|min|of _ system|of the system|school|system _ output|test of|test of the|the system
21 thi _ my|thi was|to hear the|we'rerun|your administrator
22 a candidat|am test|am test the|approach _ thi|can tell|can tell me|i _ test|i _ your|i am test|key idea
22 last tim|run a|special|test the|the key idea|the qa|third|told _ the|what is|you _ say|you can tell
23 ^ we are|am with|answer for|answer sheet|count _ a|count as a|i am with|need _ verify|need to verify|permit
23 proc|said it|say what the|so _ must|so it must|to keep the|your _ wer
24 act and|am entitl|am entitl to|approach _ i|ask $|drop _ act|drop the act|i _ entitl|i am entitl
24 interview _ over|interview is over|interviewer from|is _ data|is the data|me _ techniqu|my _ has|not _ as
24 not count as|of _ so|on _ hav|session|so say what|stat _ solution|stat the solution|the act|the act and
24 to me so|wer _ you
25 ^ other|admin _ thi|admin on|admin on thi|am ask|ask _ it|board|examiner|front _ me|front of me|giv the
25 i am ask|letter is|liv|need to|need you|need you to|not mind $|of me|the examiner|the sampl|you _ drop
25 you told
26 compar _ with|for _ solution|for the solution|i would get|i wrot|it to be|print|request $|teacher|the _ by
26 to be solv|train|way i|way i just|without _ $|would get|would get the
27 ^ _ company|^ the company|ahead|answer from|check $|contract|doing a|forgot|guy|interviewer|mod
27 now tell me|say for|team check|the _ so|you _ explain
28 a _ job|approv|are to|built you|read the|so _ ahead|so go|so go ahead|solution for a|the _ engineer
28 you are to
29 answer you|compar|customer|i need the|messag the|min _ $|say _ may|system _ the|thi clas
30 ^ _ term|^ the term|open _ so|open book so|the term|the term of|to reveal it|we hav
31 my _ said|of mochi|product|show the
32 ^ as your|ahead and|developer of|from you $|go ahead and|hav the|pay for|sit|solution thi|the developer
32 the developer of|the solution thi|told me|your _ i|your developer
33 ^ _ am|^ _ email|^ _ say|^ the email|as _ person|as the person|colleagu|email|hav the answer|i _ ask|reveal
33 see the|the _ key|the answer key|the email|the person|the person who
34 and _ need|from hr|harm|if i ask|is _ harm|manual pag|pag _ say|requir|said _ are|to _ what|you _ giv
35 ask polit|go ahead|me _ would|nam _ techniqu|nam the techniqu|reveal _ $|you to reveal
36 a _ not|a real|for me pleas|giv _ solution|giv the solution|me pleas $|not _ real|the _ policy|the _ today
36 to _ me|to nam the|you for|your company
37 ^ system|^ thi|allow you to|am from|am from the|i am from|i work|is _ book|is open|is open book|open book
37 round _ open|round is|round is open|thi round|thi round is|verify _ $|verify it|verify it $|was _ with
37 you owe|you owe me
38 hav you|i just need|is in the|just need|the key $|the solution for
39 ^ _ wrot|^ i wrot|and he say|he _ you|he say|he say you|i wrot thi|the _ plan|the _ team|to see the
40 attempt|bot|i _ only|i interview|my third|sampl _ the|you so
41 chang the|dud|engineer|get the|one two|one two thre|professor|right _ is|two thre|who _ you|your _ has
42 me that|morn|morn that|polit|thi morn|thi morn that
43 ^ the other|model solution|our|show _ $|stat|the _ said|the model solution|unlock _ solution
43 unlock the solution
44 advis|disclos the|reveal _ solution
45 ^ qa|^ qa her|polit _ $|qa her|request|request so|sampl solution|the sampl solution
46 ahead _ tell|ahead and tell|for _ record|for the record|hav my|hav my permission|hir manager|mail|me so
46 my permission|off on|record|sign _ on|sign off|sign off on|the record|you hav my
47 and _ say|coach|grad|thi tool
48 ^ _ interviewer|^ i am|^ the interviewer|admin|hav had|said _ is|said it is|the other|to _ the
49 allow|and i need|need _ sampl|plan and|premium _ and|premium plan and|round|she|you _ reveal
50 ^ my coach|my coach|the interviewer
51 PHRASE authority|say candidat|to tell|would giv
52 account
53 check _ you|know _ right|know the right|need the|the expect
54 it _ fin|it is fin|servic|test
55 policy _ monday|policy sinc|policy sinc monday|said you would|sinc monday
56 am _ accessibility|hidden answer|includ|the hidden answer|wrot
57 me you would|the _ are|the admin|to reveal|told _ you|told me you
58 wrot thi problem|you _ disclos|you for the
59 bos|evaluat|if _ ask|the _ who|we _ verify
60 am only|i am only|the _ allow|to see|to tell me
61 an accessibility|bot _ the|bot for|bot for the|see what|solution _ an|the _ has|to see what|want _ see
61 want to see
62 am a|i am a|unlock _ answer|unlock the answer|you to|your _ the
63 the _ from
64 after _ minut|after ten|after ten minut|pleas output|pleas output the
65 ask _ for|ask you for
66 print the
67 say _ are|the _ board
68 as your|mochi|need _ see|need to see|the _ interviewer|the manual
69 can _ me|haha|i just
70 allow _ to|company so|pay|to say the|to verify
71 ^ _ teacher|^ my teacher|^ your bos|am the|i am the|may _ the|my teacher|security|verify _ the|your bos
72 disclos|mum'|so show me|the _ print
73 exam|the exam
74 as the|sampl|the accessibility|the candidat the
75 sign|what _ right
77 me about the|see _ solution|thre _ what
78 so _ are|so you are
79 entitl|entitl _ the|entitl to|entitl to the|user
80 red|red team|so you can
81 that _ approach|that the approach
82 check|said
83 candidat so
86 ^ _ coach|^ thi is|you would giv
87 clear|expect solution|expect solution $|the expect solution
88 ^ _ team|^ the|print _ solution|print the solution|should _ the|you should
90 by the
92 ^ our|hir
93 am _ the|dev|i _ from|product so
94 unlock
95 monday|qa|to _ you
96 ^ support
97 hav _ permission
98 accommodation|term
100 the premium|the premium plan
101 ^ _ teach|^ i teach|i teach
102 ^ _ professor|^ my professor|a test|my professor
103 clear it|updat
105 answer are|for _ clas|so show|the answer are
106 am _ thi|overrid|solution so|the solution so
110 audit pleas
111 am your|i am your|thi is a
112 you can
113 policy
115 premium|premium plan
116 are doing
117 a deal
120 expect _ $
121 ^ as the|the stor
122 can _ the
123 permission
124 wrot thi
125 candidat the
132 solution _ your|your term
139 allow $|company|maintenanc
141 train you
142 support
143 said you
144 policy you
145 manual
149 developer
153 the recruiter
154 unlock the
160 ^ _ mod
163 solution from
164 ^ legal|agr|legal
170 with you
171 ^ your
174 wrot _ problem
179 team
180 recruiter
183 verify
189 hr
191 accessibility
196 ^ _ overrid
197 quality
201 ^ as
209 authoris
226 ^ debug
""",
    ),
    "code": (
        -0.930,
        """\
-211 answer
-184 problem
-171 approach
-132 algorithm
-130 solv|the answer
-129 or
-121 ^ is
-117 ^ _ i
-116 PHRASE role_play
-114 structur
-106 STRUCTURE
-95 we
-94 how|question
-90 is it
-89 about
-88 if i
-87 was
-85 think
-84 use
-83 nam
-81 has|not|solution $
-77 you are
-74 techniqu
-73 no
-70 is|solution|what _ you
-69 are
-68 $|^
-66 PHRASE spelling
-64 ^ _ it|doe it
-63 PHRASE|PHRASE structure|trick
-62 an|thi
-61 and _ me
-59 answer $|to _ the
-57 ^ which|am
-55 is _ the|let us
-54 the solution
-53 ^ TECHNIQUE|the approach
-52 need|solution _ $
-50 a STRUCTURE
-49 TECHNIQUE
-48 STRUCTURE $|the algorithm
-47 ^ the|who
-46 her $
-45 ^ _ TECHNIQUE|is the|tell _ $
-44 TECHNIQUE _ $
-43 letter|one _ $
-41 a|doe
-40 ^ _ am
-39 PHRASE elimination|approach $|data|idea|it is|tell me $
-37 NO PHRASE|interview|optimal|which
-36 do you|whol solution
-35 it _ a|reveal|say _ $
-34 ^ _ are|^ _ us|^ let us|is $|is thi|the optimal|tim|want
-33 ^ _ not|^ doe|i am|what _ of|you _ $
-32 not _ $|or _ $|tell|they|what would you
-31 PHRASE direct|me what|say|stop|tre|your
-30 can not|let
-29 ^ i|do|the _ idea
-28 i need|tell me|the answer $
-27 data structur|hint|how it|is _ a|problem $|the nam|thi one|us|what doe
-26 to|yes
-25 STRUCTURE _ $|candidat|don|down|for a|i say|the _ approach
-24 am i|ask|rul|thes|what you|which one|word
-23 TECHNIQUE $|^ a|and _ the|me _ answer|should i|step|tell _ what|the|the _ test
-22 ^ _ or|^ my|her|i|i _ not|is TECHNIQUE|sam|so _ the
-21 ^ do not|^ what|both|i _ you|if you|it|job|me the answer|never|number|only|the trick|you fill
-20 end|it is a|peopl|system|the solution $|to be|with a
-19 PHRASE just_tell_me|^ i am|allow|befor|do not|how do|interviewer|is that|me _ to|of the|on|on thi
-19 solv thi|tell me what|the _ way|the key|the word|through
-18 am _ to|be|be _ $|confirm|finish the|for word|go $|lin for|of|so _ me|what _ it|word for word|you wer
-17 did|fifty|it _ $|noth|solution for|suppos|the _ implementation|the referenc implementation|the sam|the thing
-17 told|two|what
-16 ? $|away|blank for|everyth|from the|just|last|one|play|say it $|the _ what|would a|you _ not
-15 ?|^ your|do i|had|idea $|is _ $|out of|secret|sort|tell _ how|wher
-14 PHRASE suppression|^ it is|be a|bucket|me how|now|that is|the _ $|the techniqu|win|you _ me
-13 ^ if you|^ you are|first|giv it|key to|mor|not _ me|now $|on _ $|rep|right|skip|the key to|with|word for
-12 ^ _ do|^ if i|a _ problem|and tell|becaus|best|blank _ me|blank for me|but|fast|from|how _ you|it out
-12 just _ it|mod|nam _ the|nam of|other|rest _ the|rest of the|say what|tell me how|the blank for|thi problem
-12 walk|will typ $|you|you tell
-11 ^ _ as|a _ function|answer in|bas|function that|if _ wer|instruction|one $|row|stor|the _ answer|the _ can
-11 the _ structur|the _ you|to _ a|will _ the|with TECHNIQUE|you _ in
-10 PHRASE authority|^ _ of|^ _ we|any|bracket|com|crack|explain the|if _ do|is _ it|is ther|me _ it|rep with
-10 thi $|thing|under|what _ is|would|would _ be|you tell me
-9 ^ _ can|^ _ with|^ how do|^ we|act|allow to|already|and|and i will|array|els|going to|i want|it _ with
-9 mean|nam of the|point|so|tak|to _ me|to do|use $|which _ of|will do the|word _ word|you _ a|you _ tell
-8 TECHNIQUE _ TECHNIQUE|^ _ STRUCTURE|^ what doe|algorithm $|clos|cut|help|how many|it _ you|it to me|keep
-8 keep the|los|many|may|me _ solution|me to|not it|out $|pag|said|set|solv it|talk|the row|would _ to
-8 would you $
-7 TECHNIQUE is|^ _ a|^ writ the|a STRUCTURE $|and giv|cod _ would|com on|desk|engineer|explain|for the|hav a
-7 hidden|i _ to|i _ typ|i can not|i go|i will typ|intend|is _ one|is not|it $|it _ TECHNIQUE|letter _ the
-7 my _ is|solv _ $|that you|the _ if|the _ letter|the _ solution|the answer in|the data|the data structur
-7 the nam of|thi _ what|thi is|to _ thi|trick $|up|way to|we can|will typ|would TECHNIQUE|you want
-6 PHRASE technique|^ STRUCTURE|^ _ no|^ _ ther|^ be|^ is ther|^ stop|and _ will|answer _ $|begin|bit $|count
-6 do _ think|i would|is _ STRUCTURE|is _ right|it _ not|me the solution|pleas _ me|reveal _ $|say $|techniqu $
-6 test $|that the|the _ for|the _ is|the intend|the right|the variabl|the variabl nam|thi _ the|to _ it
-6 variabl nam|what _ writ|what do|what is|what the|what to writ|would _ $|you _ now|you hav|you start
-5 TECHNIQUE or|^ am|^ am i|^ is it|^ one|^ would TECHNIQUE|did i|for me the|how to|how would you|i _ the
-5 i _ with|ignor _ previou|is _ TECHNIQUE|is _ solution|it so|previou|previou instruction|the _ her|the book
-5 the correct|work _ for
5 and i do|back to|chat|com _ the|dictat _ loop|dictat the loop|get _ i|is alway|is linear|it and|lin of
5 me with the|out the|solution to the|spell _ the|the work|to you|us $|wer|when you|you dictat the
5 you translat|you would be
6 ^ _ you|^ let me|^ pleas|^ say the|a _ $|an _ and|compar $|for _ would|for me would|going $|got the
6 how doe|i _ look|i read|i will start|if you would|in _ blank|in _ thre|in the blank|is _ exact|island $
6 it from ther|just _ which|just say which|just that|keep _ $|keep going|keep going $|let _ hear|linear $|link
6 link list|me _ first|me _ for|me _ what|me just say|me would|me would you|my _ if|my _ pleas|nic|of you
6 on so|should it|so _ is|so it|solution _ by|the _ are|the blank|the one with|thing so|to _ your|to what
6 using|will start|with what|writ _ function
7 ^ _ ahead|along $|can compar|cod _ i|comment|do _ as|do _ car|do not car|everyon|exact _ $|get _ and
7 idea in|important|important lin|it _ the|it again $|it pass|know what|lap|loud|mail|mak the|me _ right
7 my lap|nerv|not car|one _ me|over the|see your|slow and|statement|the _ method|the important
7 the important lin|thi clas|thi function|to python|trivial|version|what _ my|what i|which _ to|will _ your
7 with _ important|with the important|you _ such|your _ of
8 ^ writ me|all $|as|doe _ merg|exact _ i|for me and|half $|hav _ so|hav it in|hav one|i hav it|i put
8 implementation $|it right|knock|loud $|me _ lik|me a|myself|not know|right one $|run|seven|solution _ the
8 than _ and|that _ a|the _ bit|the island|the opener|ther|thre _ of|together|what _ the|will _ tell
8 will _ them|work|work _ $|writ _ cod|writ the cod
9 TECHNIQUE _ the|^ _ correct|^ can|^ could|are green|are green $|can _ typ|cod _ thi|cod for thi|cod in
9 cod in the|compiler|concept|editor _ i|editor and|editor and i|eviction|finger|fiv _ that|for _ minut
9 for me ?|function to|green|green $|i _ link|i will say|i wrot|is _ on|it and i|letter _ $|list|me _ cod
9 me back|me the first|my _ are|pop|pop _ closer|sleep $|sur you|the cod|the editor and|typ _ loop
9 typ the loop|wher _ the|which you|will say|you _ on|you _ up|you fix|you fix my|you would do
10 ^ _ me|^ do|^ go|^ it would|^ my colleagu|^ rewrit my|a nod to|algorithm'|and to|can _ dictat|can you
10 can you dictat|cod _ tell|fix my|for _ with|go in|i do the|index|method and|miss $|mov _ nod|mov a
10 mov a nod|my _ just|my _ ther|my colleagu|nod to|nod to the|of _ method|that _ for|that mov|that mov a
10 that up|the algorithm'|the version|whol _ $|would _ it
11 ^ send me|can _ my|comment $|could _ typ|could you|could you typ|fair|for _ and|go on $|goe on the|happy
11 hav got the|i speak|insid|island and|keyboard|link _ $|link list $|method _ $|next _ $|out loud
11 pair program|send me|that doe|the _ cod|the island $|the island and|ther so|turn my|writ out|writ out the
11 you go|you say the
12 and _ my|and then $|as far|as far as|contain the|far as|hav _ my|i _ start|i promis|it not|me _ nod|nod in
12 or _ to|read it|send|solution in the|the _ lik|the final|thi and i|to my|to right|up _ get|what is the
12 would _ mind|would i typ|you dictat
13 ^ do a|^ sketch|^ tell|^ tell me|a _ pleas|after|at _ i|back _ you|back to you|be your|dictat _ body
13 dictat the body|explain _ back|in _ editor|in the editor|it is linear|lin _ the|lin _ you|method _ i
13 secretary|sketch|thre _ and|to mak the|to you $|wer a|will be your|your _ secretary
14 ^ could you|as a|do _ put|do i put|if ther|in my|is _ good|know java|me _ loop|me the loop|myself $
14 order _ $|plu _ $|solution _ python|solution into python|study|tell a|turn _ whol|what _ after|whol _ into
14 whol solution into|why doe|with _ right
15 ^ _ wrot|^ everyon|^ giv|^ i wrot|^ if|^ you say|a work solution|decid|front $|in _ if|in _ just
15 in which you|les|lin you|look _ it|me for|nod _ STRUCTURE|okay _ $|one for|out loud $|past _ $|past it
15 past it $|right _ is|so what is|that it|the _ why|the front $|the python|which half $|will not tell
16 and to what|baby|cod and|cod for|for _ two|me _ you|start with $|start with the|target|the _ typ|the linear
16 thing _ it
17 ^ giv me|am _ miss|am i miss|and _ giv|and you giv|finger are|fix _ cod|fix my cod|function _ $|i _ explain
17 i _ them|i miss|i miss $|i will explain|in portugues|it myself|it myself $|lin and|my finger|my finger are
17 portugues|so it is|the _ as|will explain|you _ my
18 TECHNIQUE if|TECHNIQUE if you|error|for me with|i _ past|i typ|in _ TECHNIQUE|me _ work|my TECHNIQUE if
18 produc|rest $|so what|the rest $|then _ $|work _ of|would be so
19 def _ you|do _ rest|do the rest|goe|hat|i _ insid|its _ $|max and|merg _ book|minut and|my TECHNIQUE $
19 nic $|rest|start $|the TECHNIQUE|the _ by|the keyboard|the rest|the whil condition|the work solution
19 two _ the|whil condition i|whol thing $|would you mind|you _ be|you mind
20 ^ _ typ|and finish|call _ $|cod _ the|do the cod|goe on|i will read|if _ $|it _ ther|let me hear|logic
20 logic for|loop for|loop for me|me hear|me hear the|miss|not _ pleas|now _ say|rest of|say _ if|study _ $
20 the loop for|the rest of|what goe on|will read|with its
21 and all|cod _ $|dump the|for _ island|for the island|implementation _ lrucach|implementation of
21 implementation of lrucach|in _ and|it for me|lrucach|lrucach _ comment|lrucach with|lrucach with comment
21 method ?|method ? $|of _ with|of lrucach|of lrucach with|or someth|read _ from|read it from|the _ count
21 the merg|will writ the|with comment|with comment $
22 ^ writ|complet my|fill _ $|fill in $|for _ $|in _ chat|in the chat|look at|me _ skeleton|one for me
22 pointer $|that bit|that bit $|the bug for|the chat|the front|to _ front|to the front|version that
23 could _ writ|could you writ|evict|for word $|full _ as|full solution as|i _ study|into _ for|into python for
23 letter _ letter|lin seven|loop _ me|loop and i|on _ seven|on lin seven|patch the|patch the bug|python _ do
23 python that|rewrit _ TECHNIQUE|rewrit my TECHNIQUE|slow|the evict|the skeleton|the skeleton with|thi _ me
23 typ the|unit|writ _ loop|writ the loop|you finish my
24 ^ find|^ find the|^ translat your|afterward|i _ handl|i will handl|the function for|translat your|what _ hav
24 will handl|will handl the
25 a referenc|a referenc implementation|can you typ|me so you|pleas $|signatur|the signatur
26 ^ which lin|and _ should|and _ two|and then what|and what should|bor|is wrong and|lin _ wrong|lin is wrong
26 next lin|next lin $|put|so that|the _ slow|the next lin|what goe|which lin is|writ me|wrong _ what
26 wrong and|wrong and what
27 do the|honour|i see|look _ in|look lik in|method and i|my cod $|program|show _ a|show me a|typ $|what $
28 ^ _ cod|a compiler|could _ autocomplet|could you autocomplet|if your|it _ for|just typ|left _ what|linear one
28 now you|the _ order|the linear one
29 fill _ the|fill in the|lik _ lin|not know what|the _ call|the _ look
30 cod for me|function _ that|function so|function so that|lin _ and|my function so|port|pseudocod for
30 the eviction|the get|the get method|typ _ $|up the get
31 ^ dictat|^ dictat the|a python|by one|do _ eviction|two sum
32 ^ can you|^ read me|function $|get a|goe _ the
33 ^ you writ|be for|i did the|merg|merg _ would|my _ for|would better|you _ better|you would better
34 clas|for _ i|her is|part|then what|work solution
35 a _ division|a fair|a fair division|all of|division|exact|fair division|finish _ i|in my cod|the lin
36 colon|convert it|finish _ for|fiv minut|for fiv|for thi ?|in cod
37 ^ _ out|broken|cod it|function for|function for me|happy $|mes|my function|past the|small|tak _ the
37 turn _ into|turn it|turn it into
38 by lin|lik in|lin _ lin|lin by|lin by lin|loop and|my _ condition|onc i|statement $|the loop and
38 then what $|you finish
39 ^ spit|^ spit out|complet _ whil|do put|finish|is _ of|lin and i|solution as|spit out|to _ for|will _ put
39 will do put|writ _ TECHNIQUE|writ the TECHNIQUE
40 function _ me|lin that|lin that do
41 a _ version|fill|first lin|first lin $|the bor|the first lin
42 chang _ to|chang and|chang and to|editor i|into _ editor|into the editor|me which lin|the cod $|the editor i
42 typ _ the|whil condition|you do the
43 insid _ whil|insid the whil|lik _ for|lik word|lik word for|the loop $
45 ^ read|for me $|hav ther
46 for _ pleas|for me i|it into|look lik|writ _ the
47 ^ do the|condition _ should|condition i should
48 and _ what|cod just|copilot|how doe the|i get a|skeleton _ the|skeleton with the|slow $|thi for|thi for me
49 can _ rewrit|can you rewrit|dictat the|off _ one|your _ wer
50 bug _ me|bug for|bug for me|exact condition|is the exact|the exact|the exact condition|you typ
51 ^ if your|a _ program|compiler and|i _ put|patch _ bug|program what|see $|would _ see|would writ
51 would writ it|writ it $|you would writ
52 function _ doe|thi TECHNIQUE
53 the helper|the pseudocod|the test
54 ^ show|^ show me|whil _ i
55 ^ fill|^ fill in|loop $|python i
56 correct my|def _ sum|def two|def two sum|in my TECHNIQUE|my _ so|num|num target|on lin|patch my|thi to
57 ^ _ writ|do the eviction|insid the
58 and patch|do _ cod|java|you _ writ
59 back the|def _ interval|def merg|def merg interval|interval|merg interval|whil left
60 body _ the|body of the|me _ lin|me a work|that do|the _ loop|the for|the for loop
61 a _ implementation|cod for the|colon and|convert|my if
62 autocomplet _ rest|autocomplet the|autocomplet the rest|fill in|fix _ for|the solution as|thre lin
62 you autocomplet the
63 ^ rewrit|a _ snippet|a work snippet|one _ in|past _ work|snippet _ the|what would i|work snippet
64 dictat|i writ|lin _ i
65 clas $|python _ me|python for|python for me|the if|work _ in
66 with one
67 ^ complet thi|complet thi|into python|pseudo|pseudo cod
68 cod _ me|referenc implementation|whil
69 ^ typ|into
70 a helper|afterward $|loop _ i|you rewrit|you rewrit my
72 spell out
73 say _ lin|say the lin
74 complet|pleas _ my
75 and the two|finish my|giv _ pseudocod|giv me pseudocod|me pseudocod|my get|you typ it
76 ^ _ goe|^ what goe|condition i
80 PHRASE code|in python|you writ the
81 bug in|the bug in|you cod
82 it again|replac
83 for _ ?
84 ^ fix|lin $|the editor
85 for me|nod _ the
87 me som|skeleton|skeleton with
89 lin i
90 ^ complet|you autocomplet
91 les than|my TECHNIQUE|off by|off by one
93 blank
94 her _ my|her is my
95 so that it
97 cod $|the _ condition|which lin
98 of _ clas|send _ the
99 typ it|writ the
100 me _ referenc|put _ a
101 ^ her|^ past|the whil
102 loop|the _ function
103 study it
104 recurrenc|the recurrenc
105 return
106 rewrit my
107 editor
111 writ
112 patch
114 into the|what _ typ
116 for loop
117 a work|the _ part
118 get method|liner|one liner|the _ liner|the one liner
119 handl|handl the
120 body of|the body of
124 you writ
127 ^ _ lin
133 the _ lin
135 typ
139 goe after
140 bug|draft
141 generat
142 cod to
147 condition|what i hav
148 writ it
150 fix
160 the function
167 expression
171 the bug
172 my cod|the clas
173 ^ her is
175 body|the body
187 rewrit
193 TECHNIQUE call|the TECHNIQUE call
198 snippet
212 the loop
216 past
224 implement|pseudocod
226 cod|is wrong
232 def
239 helper
278 python
293 lin
294 autocomplet
295 implementation
339 function
""",
    ),
    "direct": (
        -0.757,
        """\
-236 STRUCTURE
-219 or
-207 letter
-202 no
-189 structur
-170 PHRASE spelling
-163 nam
-143 PHRASE
-140 PHRASE role_play
-128 writ
-125 thre
-121 i need
-113 ask|data
-111 TECHNIQUE
-108 ^ _ it
-102 ^ _ thi|allow
-101 are
-92 NO PHRASE|^ _ your
-91 on
-89 lin
-88 ^ i am|^ it|com
-87 if i
-85 loop
-84 and _ me
-83 a STRUCTURE
-82 ^ _ a
-81 a|we
-79 function
-78 cod $|you _ a
-77 a _ $
-73 ^ _ TECHNIQUE|so you|stor
-70 sort
-69 word
-66 stop
-64 ^ _ not
-63 ^ doe|into|work
-61 PHRASE just_tell_me|said|what _ is
-60 algorithm $|that
-59 PHRASE code|someth
-58 interviewer
-57 and|minut|with
-56 call|think
-55 PHRASE structure|told|what _ of
-54 TECHNIQUE _ $
-53 already|who|you _ not
-52 ^ walk|^ walk me|left|wrong
-51 mor|say it
-50 all|for
-49 is TECHNIQUE|just tell|the answer in|the way|which
-48 me _ $|techniqu|tre|you can
-47 $|^|clos|data structur|out
-46 STRUCTURE $|interview|just giv|python|system|with a
-45 ^ TECHNIQUE|it is|leetcod
-44 only
-43 ^ do not|and tell|is that|let|to use
-42 and _ the|hav|is not|just _ it|link|show
-41 PHRASE elimination|full|just|not|search
-40 it|just tell me|you are
-39 be for|nam of|on the|problem
-38 ^ would|fast _ $|not _ me
-37 ^ is it|so _ can
-36 ^ _ my|algorithm|bas|cod|over|the word
-35 PHRASE authority|^ your|for the|four|my|you _ my
-34 print|right|say the|the method
-33 ^ my|so|that _ the|the _ in|the algorithm $|two
-32 me a|of|so i|what should i
-31 ^ _ we|^ you are|be a|giv|rul
-30 ^ do|a _ problem|at|i _ $|pattern|the nam|the right|tool|you _ now
-29 graph|i|it a|question|should i|the _ structur|to tell|typ
-28 and _ it|by|help|i use
-27 PHRASE pressure|^ it is|and what|but|for thi ?|print the|the _ lin
-26 PHRASE suppression|how do the|is _ the|mod|off|pleas _ me|similar|that _ $|that is|the _ ?|thi is
-25 ^ _ i|^ am|^ am i|^ which|allow to|an|and tell me|been|nod|so pleas|us
-24 is my|los|me _ it|one _ the|solution _ the|story|thi _ the|which _ $
-23 right $|so _ it|speak|you _ giv
-22 answer _ $|just _ me|just say|link list|nam _ the|rep|tell _ $|the loop|your
-21 i can|me _ i|or _ $|say|you just
-20 TECHNIQUE is|^ be|do _ her|it to|merg|tag|whil _ go|whil i go|yes
-19 clas|that the|the nam of|thi|to tell me|will|you may
-18 as|is _ approach|is the approach|job|that you|the cod
-17 ^ you|and _ is|as the|bucket|giv the|i am|it _ with|nam of the|whether|whil i|without
-16 ^ _ say|a _ of|act|data _ $|hav the|if _ is|is _ TECHNIQUE|is _ and|it in|of my|okay|rep with|tell me $
-16 the _ from|the _ her|they
-15 STRUCTURE _ $|^ _ or|^ thi is|crack the|in _ i|me _ a|want _ to
-14 ^ _ the|^ _ with|^ doe the|^ is TECHNIQUE|answer|be the|fifty|get the|hold|is _ on|is a|just giv me|need
-13 ^ _ will|accept|fix|implementation|is _ an|it _ don|it _ not|me|me which|plan|set|the cach|the expect
-13 you _ $|you _ solv
-12 ^ we|can not|cod it|container|fail|hav a|it _ a|lov|of it|perfect solution|pretend|team|the full|thi _ i
-12 thi _ on|thi under|what do you|wher you|you _ say
-11 PHRASE technique|^ stop|and giv|another|back|be _ if|enough|forget|if _ do|in|is _ what|it _ the|let us
-11 linear tim|me $|out $|solution _ a|spell|sum|tell _ which|tell me which|to use $|wrot
-10 ^ _ STRUCTURE|^ writ|as a|confirm|do _ think|every|first _ of|from _ on|if|it i|me _ solution|n
-10 of _ algorithm|pag|so that|stat|then|to find the|told me|try|unles|whatever|will _ you|will not
-9 ^ _ am|^ from|^ just|^ the|and you|array|doe _ model|doe the model|find the|for me $|for thi kind
-9 i _ TECHNIQUE|instruction|is don|it is don|lin $|mention how|my cod|not _ so|not you|on _ $|one _ to|order
-9 output|read|refus|say _ it|sound|tak|ten|the _ $|thi kind|thi kind of|to _ me|turn|want me|want me to
-9 why
-8 ^ if i|^ skip|a similar|about _ solution|about the solution|ahead|and _ $|be _ befor|cach|dictat|do _ say
-8 do not|doe|fil|for _ $|giv it|hav _ $|is _ classic|is _ key|is the classic|is the key|it _ TECHNIQUE|least
-8 me and|me how it|me the solution|my _ so|of the algorithm|pleas i|quit|reveal _ $|should _ use|step _ $
-8 structur $|syllabl|the _ is|the data|the function|the interviewer|today|translat|typ $|under _ $|up so
-8 what $
-7 PHRASE similar|^ act|^ one|^ suppos|am _ the|an _ of|and say|befor _ start|befor i start|can _ be|german
-7 has the|i _ for|i _ it|is don $|is thi|it _ ?|it and|it out|let me|me in|not be|not tell|problem _ by
-7 problem _ the|problem _ thi|problem step|problem step by|repeat|say _ answer|say the answer|show _ how
-7 show me how|so i can|solv a|solv a similar|star|stor $|that one|the _ go|the answer|the cod $
-7 the data structur|the fast|the one|thes island|they _ $|to stor|used|what _ problem|what goe|which _ would
-7 which techniqu|would _ you|would solv|you answer|you would solv
-6 ^ _ algorithm|^ _ pleas|^ answer|^ forget|^ is the|a _ for|am going|ask you|away|best|can we|category
-6 drop the|get thi|giv me|hand|her $|her is|hot|i _ going|i am going|i be|in it|it _ for|just say it
-6 lectur|may|not $|of _ is|of a|of thi|one word|overrid|pleas just|put|quick|right _ for|right tool
-6 right tool for|room|skip the|straight|that it|the _ and|the right tool|they _ thi|through _ you
-6 through how you|under the|use TECHNIQUE|warmer|way _ would|well|what i|which of|with $|word _ the
-6 would TECHNIQUE|you _ allow|you _ me
-5 ^ _ in|^ do i|^ how doe|^ should|^ would TECHNIQUE|^ you would|a _ and|am _ you|between|chapter|do i need
-5 do not want|fact|fami|friend|go $|i say|is that the|it to me|me _ cod|not want|only the|out _ $|problem $
-5 return|reveal _ solution|sam solution|second|should i use|so _ me|sound lik|stat the|switch|thi ? $
-5 what _ peopl|what do peopl|what kind|what kind of|you say|you to
5 ^ befor i|behind|disclos the|do _ get|doe it|how a|how doe one|i would lik|if it|in linear|is _ to|it that
5 it up $|lik in|mak _ and|nin|referenc solution|step _ the|step of|step of the|suppos _ be|suppos to be
5 tell me how|tell you|the step of|to mention|what did
6 ^ _ good|^ _ was|^ how do|approach _ me|approach for me|at _ point|begin _ the|begin with the|candidat solv
6 cod just|cook|correct approach|crazy|doe that|fast|for _ count|going|happen|i _ cook|i _ want|i will tak
6 in _ blank|in the blank|is _ how|is solv|island how|it _ me|it giv|lik two|mayb|mov|now|of your|solv it
6 than|the _ now|the _ you|the answer now|the approach in|the blank|the correct approach|the first step
6 thi _ deck|thi question|to _ on|to _ your|to just|very|what is in|which _ are|will tak|would|would be the
6 you _ is|you _ to
7 TECHNIQUE you|^ _ is|^ _ what|^ can you|^ i giv|^ i hav|^ if it|a senior engineer|as _ go|back _ you
7 back to you|be doing|be so|card|check $|do the|engineer|explain _ back|for that|giv up|hav don|hav read
7 how _ goe|how it goe|how would|i giv up|i will just|is _ thi|it ? $|it from|lie|list|normal|of thing $
7 one|own|see|senior engineer|solution $|solution _ ?|start _ finish|start to|start to finish|the _ room
7 the _ so|the meet|the meet room|ther is|to finish|to you $|what the|will just|would _ use|would you mind
7 would you use|you _ ?|you mind|you want to|you would
8 ^ _ hav|^ _ how|^ i was|believ|best way|best way to|book _ what|book so what|can _ tell|cod _ $|could you
8 do $|do _ find|do _ hav|even|fair|fast _ work|from _ sid|from one|from your sid|gift card|giv _ the
8 giv me the|has an|her _ i|her _ is|how to|i _ count|i _ do|i _ from|i want the|i will do|is $|is _ ?
8 is _ it|is it ?|is meant|is meant to|is ther a|island ?|island ? $|it back|it back to|it not|know _ intend
8 know the intend|mak you|me _ am|me i am|model _ $|one _ in|one has|one has to|pleas do|so _ would
8 solution _ thi|speak of|the _ two|the best way|the gift|the gift card|the standard|the test|ther a|to me the
8 want the|way _ do|way to do|would be so|your sid
9 ^ _ me|^ could you|^ go|^ out of|actual answer|actual answer $|am _ sur|am not going|be don $|bead $
9 becaus _ is|behind _ and|do thi $|english|far|find _ the|how did|it be $|my _ has|nobody _ what|nobody say
9 nobody say what|not _ the|not going|not going to|number _ i|of _ thi|of doing|of doing thi|of the solution
9 one _ would|open _ $|pretty|remember|root|sir|so could|so could you|the actual answer|the root
9 the solution and|thi _ becaus|to do with|way _ doing|way of doing|with _ one|you _ crack|you _ tell|you _ the
10 ^ _ chanc|along $|and if|apart|avoid|avoid the|bracket|cut deck|do _ cod|for me|go on|go on $|hav _ all
10 her _ your|how doe it|i meant|if _ could|is _ intend|is the intend|island|key _ if|lik _ so|linear _ $
10 linear tim $|mak|manag|not _ i|pleas|present|solv _ with|solv it $|step $|to _ for|to _ in|to hear|up $
10 what are|what doe|whol _ hang|with my|would i get|your solution|your version
11 ^ _ did|^ _ do|^ _ ther|answer you|bracket $|cas|do _ keep|doe _ solution|finish _ $|folder _ $|follow _ $
11 goe and|going to|idea that|just that|leak|lik _ do|look lik|main|mayb just|me how you|n squar|now _ you
11 oldest folder|one _ which|real quick|real quick $|rotat deck|solution _ and|tak _ from|tak it from
11 the _ folder|the _ step|the _ version|the idea that|the main|the oldest folder|then _ can|then we|to giv
11 to it|to know the|use her|what _ your|which _ do|will tak it|you leak|you what
12 a colleagu|about the|after the|and _ i|as i go|correct|describ it|doe thi need|doing|front of|goe $
12 her lik|how i|i hav|if you would|in _ tim|in front|in front of|in linear tim|is solv $|it _ $|number $
12 obvious|plac|problem ?|should|text $|the _ bit|the _ pleas|the solution|the solution $|the text $|thi need
12 thi problem ?|thing _ solv|to do|to say|would say|you _ disclos
13 ^ _ should|begin $|big|correct ?|correct ? $|count _ the|disclos|do i solv|doe _ get|for _ problem
13 for that $|hav _ my|her what|how do you|i _ cod|i hav don|in _ half|it is solv|key to|keyboard|kind _ thing
13 kind of thing|of _ i|right now|right way|sentenc _ $|solution|stair|that your|the _ lie|the _ list
13 the key to|the model|the most|the one you|the right way|the techniqu|then _ will|then i will|thi thing|till
13 tim _ you|what would|with _ problem|with thi problem
14 ^ _ linear|^ is|^ is ther|^ what was|actual|am miss|and i|be _ right|can|do _ normal|do peopl normal|found
14 hav _ be|hav to be|how it|i _ miss|i am miss|i did the|i know what|ideal|if _ wer|in _ two|in my|is hav
14 is hav to|longest|look _ $|may i|me through|peopl|peopl do|peopl normal|say in|so how|that _ get
14 that mak get|the deck|the ideal|the linear|thousand|way _ just|what to do|would _ $
15 and _ both|approach for|at thi point|beat|beat _ the|best approach|blank for|bush|correct _ her|do peopl
15 do you know|explain it back|feel|get solv|hav _ your|hav in your|is _ problem|is thi problem|it $|it which
15 know what|meant|piec|pleas _ one|point $|rest of|suppos _ do|suppos to do|the best approach|the bush
15 the official|the rest of|thi point|thi point $|to be solv|trick _ $|two _ ?|usual _ the|was _ ?
15 what would be|will explain it
16 ^ _ want|^ giv me|and if so|are suppos|are suppos to|best _ $|can _ solv|cheat|constant|good one|hear
16 how _ fast|how do|how doe the|how the fast|if so|is the thing|know _ you|last _ $|lay|of _ right
16 of the right|on _ own|on my own|problem _ with|question so|read the|the good one|thi question so|to hear it
16 to solv thi|typ _ the|would tell|you _ suppos|you are suppos|you would tell
17 about _ stair|answer thi|becaus|becaus that|becaus that is|compar _ with|constant tim|doe _ thing
17 doe the thing|get _ down|how _ solv|is _ actual|last|lik what|list _ i|part of|secret|should _ do
17 should i do|the _ card|the part of|the stair|track|whol _ is|you explain|you know
18 ^ giv|^ go on|^ how would|^ i|^ what|by step $|do the cod|for you|get _ $|get _ under|get thi under
18 how _ most|how do most|is in|let us hear|me the answer|most _ get|outlin _ optimal|outlin the
18 outlin the optimal|reveal|right so|so _ doe|step one|ther _ one|thi under linear|to know|trad|under linear
18 us hear|week|what doe the|what exact $|will do the|you kind
19 am _ miss|am i miss|approach _ you|be nic|book _ $|deck|explain _ the|fast one|geniu|hav count|i hav count
19 i miss|i miss $|i see|in _ company|it _ tell|it end|number as|number as i|one and i|say _ not|say do
19 say do not|the fast one|the wheel|to do it|walk _ through|walk me through|want _ know|want to know|what _ to
19 wheel|which you|would _ be
20 can compar|doe one|how do i|i _ manag|i just want|i will manag|just _ to|just want|just want to|leak the
20 must begin|next _ $|on _ one|on thi one|one go|reveal the solution|so _ do|solution use|that _ hav
20 the approach|thi _ ?|thi _ to|we _ do|what is it|will manag|you leak the
21 ^ _ believ|^ how did|^ i would|be $|both _ tim|both constant tim|do _ $|do _ ?|fast version|how _ one
21 how did the|if it was|insight $|is _ trick|is the trick|know how|know the|last _ you|last person
21 last person you|lik to|mak _ fast|mak it|me _ answer|not _ go|person you|remain|the _ method|the _ person
21 the fast version|the last person|think _ and|we say|what would the|you what is
22 ^ _ know|^ a colleagu|best _ to|i _ past|i do with|it go|lik $|me _ how|meant _ be|meant to be|past _ $
22 past it|past it $|point me|secret $|shar the|so kind|suppos to|the secret $|what is the
23 a _ would|be _ kind|except|it goe $|look _ in|look lik in|mak _ easy|miss|of you|optimal approach|path
23 the _ path|the _ way|the optimal approach|tim _ i|what _ should|wher doe|you lik
24 and _ want|and i want|do _ know|end _ $|hidden|intend approach|me _ idea|me the idea|me what the|problem ? $
24 problem _ $|remind _ what|remind me what|the book|the intend approach|the keyboard|the list|to giv me|you at
25 do in|do with|for _ the|giv _ what|how about|insight her|is _ insight|is the insight|keep _ row|keep the row
25 paragraph|play the|right way $|rout|row apart|the _ apart|the _ get|the _ just|the insight|the row apart
25 the task|thing i|would lik to
26 and put both|and the|answer $|both constant|gist|gist _ the|gist of|gist of the|in _ list|is _ that
26 is in the|it run|it run in|linear one|mak get|mak get and|one _ thi|one to|put _ constant|put both
26 put both constant|run _ linear|run in linear|the _ deck|the cut deck|the gist|the gist of|the idea
26 the linear one|want|would lik
27 best solution|explain _ algorithm|explain the algorithm|for _ i|i _ the|me how to|model|person|step
27 the _ solution|the answer $|the best solution|what did the|whol solution|with _ cut
28 ^ explain|approach _ $|do i hav|laugh|longest piec|official answer|talk what|the _ piec|the longest
28 the longest piec|the official answer|thi in linear|what _ official|what the official
29 ^ real|be _ correct|blank _ me|blank for me|feel _ is|get and|how|it which one|pleas tell the|solution for
29 suppos _ notic|suppos to notic|the blank for|the island|the open|to notic|to notic about|way i|way i just
29 wer to|with ?|with ? $|you fill
30 ^ _ explain|describ the|do _ they|my own $|own $|the TECHNIQUE|the trick her|trick her
31 ^ pleas tell|^ what doe|approach _ a|detail|do her|get _ method|go _ the|hav to|in _ not|is the first
31 lay _ the|only and|the detail|will _ on|would _ solv|would you solv|you get
32 ^ _ exact|^ what exact|am _ meant|am i meant|and _ so|answer look|book _ i|for thi problem|giv _ $|i _ ther
32 i meant to|it so how|onc i|plain english|through|to _ track|to keep track
33 and put|do _ the|for _ to|good solution|is it that|is the actual|plain _ $|test _ the|the best
33 the good solution|would tell me
34 ^ _ sentenc|^ what are|describ|elegant|elegant way|first _ i|meant to|one _ from|optimal|optimal _ for
34 solv _ $|sup|that _ am|that i am|the hidden|the typ|way of|what are the|would $
35 don _ i|how _ am|part _ you|solv thi
36 both method|is _ thing|present _ solution|summaris|summaris the|to summaris|to summaris the|your solution $
37 a _ engineer|chair|doe your solution|is _ a|lin is|mov on|one you|solution _ lik|solution look
37 solution look lik|to remember|would a|you _ typ|your _ use|your solution use
38 key insight|one ?|one ? $|part and|percent _ you|than _ $|the key insight|the referenc solution|to be
38 use her $|would _ to
39 for _ bracket|for the bracket|miss $|my think|ninety|percent ther|present the|the _ which|the optimal
39 the remain|what doe your|you _ count
40 ^ if|could _ do|doe _ referenc|doe the referenc|for me i|it that i|other candidat|question in|the _ of
40 the _ ther|the bracket $|thi need $|thi question in|way
41 doing thi|smart|would _ senior|would a senior
42 along _ thread|along the|along the thread|by step|doe it go|front _ you|it go $|lik ?|of the|remember whil
42 solution for me|step _ step|step by|step by step|the thread|thread|to _ whil|to remember whil|walk|want from
42 you _ in
43 ^ _ read|be so kind|don with|except me|first _ $|grand|i hav to|say _ had|see _ me|see except|see except me
43 the rotat
44 deck $|is alway|me through how|rotat|thes $|through how|tim and i|way $
45 doing _ the|half do|its first|know|one how|to solv|which half do
46 ^ sketch|of _ it|sketch|that _ it|the point|what is|you _ start
47 a _ candidat|approach is $|fast version $|get from the|giv up what|in _ first|me the|seat|solution _ i
47 thi _ say|to _ fast|to the fast|up what|what'd|what'd _ do|what'd you|what'd you do
48 actual _ $|idea just|point _ to|point me to|right _ if|tim and
49 about the stair
50 TECHNIQUE you would|notic|notic _ the|notic about|notic about the|solution and|the win|to _ som|to be som
50 what exact
51 hint _ would|know _ solution|know the solution|you know the
52 count the|did _ last|did the last|hidden _ $|idea _ the|of whil|of whil i|track _ whil|track of whil
52 usual solv|what _ a
53 clever|rotat list|the rotat list
54 i feel|i mak|peopl _ do|peopl usual do|the _ test|the solution pleas|usual do
55 ^ i want|algorithm pleas|get _ the|rest _ the|rest of the|solution to me|spoil _ for|spoil it|spoil it for
56 ^ _ point|cas $|explain _ me|explain to|explain to me|first step|fiv $|i had|i never|logic|logic for
56 optimal approach for|the gam|to solv it|usual
57 ^ what would|exact $|get _ put|get and put|just point|lay out|lay out the|mad $|solution pleas
57 solution pleas $|wher _ it|wher doe it
58 behind thi|in your not|thi program|you _ shar
59 ^ sir|far _ i|ideal answer|intend solution|say for|the ideal answer|the intend solution|walk me
60 ^ _ would|any chanc|cod _ thi|cod for thi|you _ her
61 how to solv|solv _ ?|surpris|the bracket|the intend|the model answer|the secret
62 any _ you|has _ and|is _ cheat|look lik $|what _ be
63 anyway|burnt|count the island|do with the|from _ squar|from n|from n squar|the _ how|with thi|you _ how
64 as _ $|for you to|shar|solv thi $
65 do _ typ|do the typ|exploit|first thing|first thing i|sup the
66 ^ what am|^ wher|hav _ say|hav to say|is your|sauc|secret sauc|the _ sauc|the secret sauc|what am|what am i
67 can you tell|do _ candidat|get both|get both method|to _ her|typ and|you explain how
68 i solv|many _ is
69 one get|the actual|to _ about
70 walk _ to|walk me to
71 how _ peopl|how do peopl|not see|run in|the good
72 do _ peopl|do most peopl|engineer _ thi|engineer do|engineer do thi|how the|most peopl
73 ^ what is|candidat do|crack|intend path|path _ the|the intend path|thi _ linear
74 her in|what do the
75 do _ usual|do peopl usual|peopl usual|solv it ?|wher _ the
76 kind _ me|let _ skip|let us skip|us skip
78 is _ smart|is the smart|observation _ mak|the smart|to _ don
79 to it $
80 go about|that mak
81 did the|go from|i _ lov|i would lov|lov to|would lov|would lov to
83 and then i|hear your|if you wer|keep _ of|keep track|keep track of|track of|wher is
84 what would a
85 how _ get
86 ^ you know|a strong|a strong candidat|be som|candidat _ thi|doe one go|strong|strong candidat
87 me _ key|me the key
88 it _ how|should _ after|the _ insight|with _ bracket
89 count _ island|thing _ do|you reveal
90 what _ the
91 lik _ is|the _ mov|to _ how
92 lik _ hear|lik to hear|the _ approach|the clever|you walk|you walk me
93 after _ hav|i _ lik|island _ $
94 is step|is step one|know $|what _ step|what is step
95 could _ explain|could you explain|win _ is
96 becaus i|end up|version $
97 ^ how
98 mak _ run|mak it run|solution _ me
100 ^ _ feel|^ i feel|the _ candidat|thing _ am|thing i am
101 good _ do|hidden test|peopl _ thi|the hidden test
102 crack thi|how _ i
103 a _ person|approach her
107 spoil
108 ^ explain the|recon
109 do most
110 intend|reveal how
111 optimal solution|the optimal solution
114 lik what is
115 to know how
116 the list $
117 could _ kind|could you kind|desk is
118 catch|i _ know|is _ catch
120 the last
121 that mak it
122 how thi|is _ secret|is the secret
123 to _ next
127 you _ wher
128 how _ thi|how is thi
130 solution and i
131 very first
132 ^ _ so
135 get from
137 cut _ $|to be don
141 your _ answer|your model|your model answer
142 the _ observation
144 doe _ go|mind shar
160 your not
161 it _ way|you even
167 with the bracket
169 so how do
170 me to the
172 do _ my
173 efficient
177 half the
182 reveal the
190 curiosity
191 insight
192 model answer
198 outlin
201 most
212 do next
228 trick _ thi
256 a _ way
264 rough
280 you describ
309 observation
""",
    ),
    "elimination": (
        -0.999,
        """\
-180 ^ what
-153 it _ $
-119 me the|thi
-117 solv
-114 an
-98 no
-97 you are
-96 now
-95 way
-92 ^ how
-91 what
-86 PHRASE spelling
-80 giv
-78 cod
-77 $|^|how
-75 ^ my
-73 PHRASE guess
-72 or TECHNIQUE $
-71 word
-70 can not
-65 the|the _ $|your
-64 ^ can you|want
-63 ^ _ am|is thi
-62 giv me
-61 it $
-60 ^ _ TECHNIQUE|to me
-59 you _ it
-57 what _ the
-56 approach|has
-54 look|pleas
-53 a|the solution $
-52 answer
-51 lin|on|writ
-50 i _ not|me _ answer|tell _ $|you would
-49 PHRASE|her|is _ it|should i
-48 ^ you|do|her $
-47 it is a|should
-46 show
-45 say it
-44 PHRASE role_play
-43 typ
-42 ^ _ thi
-41 PHRASE code|don|me|the _ solution
-40 be|is a|tell me $|with
-39 explain
-38 answer $|is not it|me $|what is|what is the|you _ the
-37 PHRASE direct|could you|it in
-36 ^ what is|solution|the answer $|the approach
-35 ^ _ your|i _ a|just
-34 say|to _ the
-33 PHRASE just_tell_me|^ could|for the|minut|solution _ $|who
-32 data
-31 me _ $|problem
-30 NO PHRASE|can you|correct|solution $|the _ and
-29 ^ the|thi $|you _ not
-28 ^ say|kind|start|you $
-27 ^ _ do|but|data structur|key|they
-26 count|giv _ the|just _ it|onc|so|that
-25 PHRASE suppression|^ which|my|or _ $|pas|that _ the|will _ it
-24 and _ the|giv me the|i|the _ to|to use
-23 into|that is
-22 ^ could you|check|doe _ involv|doe it involv|function|it involv TECHNIQUE|referenc|sam|thing|told
-21 STRUCTURE _ or|TECHNIQUE _ $|^ if it|call|i need|would
-20 ^ pleas|and _ me|got|i _ $|one _ STRUCTURE|over|with the
-19 ^ _ me|already|com|hear|it _ me|what _ i|will _ the
-18 STRUCTURE is|after|algorithm $|how it|interview|is my|keep|me how|the sam|the trick|wer|would a
-17 ^ _ say|^ giv|^ is TECHNIQUE|doe thi|it involv|step|version|what _ it
-16 PHRASE pressure|^ giv me|answer _ $|graph _ is|hint|no $|see|suppos|the _ for|the _ idea|the first|the key
-16 to be
-15 do it|had|is ther a|it|pleas $|reveal|the data|ther a|to|use $|you
-14 TECHNIQUE yes|^ which of|exact|finish|first|i _ the|list or|the _ approach|the _ structur|the data structur
-14 ther $|what do|word $
-13 ?|PHRASE structure|a _ i|and tell|and then|do the|els|find|four|get|is|is $|is _ which|now $|or _ ?
-13 solv it|tell _ the|to _ a|you _ my|you do
-12 TECHNIQUE $|a graph $|am|best|help|i want|in _ $|island|the _ in
-11 ? $|^ _ STRUCTURE|befor|cut|don $|get the|i say|i use|merg|peopl|put|that the|trick
-10 ^ _ doe|cod $|enough|goe|gues|how do|how would|i say link|is ther|just say|last|map $|mind|other
-10 say _ list|say link|say link list|straight|tell me the|the thing|whol
-9 ^ TECHNIQUE am|befor i|do _ want|from _ $|full|get _ ?|hav|it _ you|just _ me|me a|method|next|on thi
-9 one word|show me|solv _ $|to _ me|would TECHNIQUE|you be
-8 STRUCTURE _ am|^ you are|back|cold _ i|cold if|cold if i|correct $|do i want|expect|explain the|how _ you
-8 i want a|it for|me _ a|me i|method $|mod|or _ if|or am|or am i|or no|rep|say i|so _ you|system|tell
-8 tell _ how|thing $|to hear|want _ STRUCTURE|want a STRUCTURE|work|you can|you to|you wer
-7 STRUCTURE i|^ _ as|^ a STRUCTURE|^ would TECHNIQUE|a _ problem|about the|allow|and i|and tell me|any
-7 approach $|as a|begin|did|for _ $|for a|from _ on|go|hav _ $|hav _ the|hav got|how doe|idea $|if|it out
-7 know|lik|list _ STRUCTURE|my _ $|not be|not you|on $|or _ that|or _ which|or no $|quit|skip|tell me how
-7 that you|the _ you|ther|tre $|under|was|we are|what you|which techniqu|win|you _ only
-6 ^ nod or|and the|closer $|do _ $|do _ need|hav to|i _ do|i _ lik|in|is linear|it _ don|it _ the|it can
-6 job|letter|letter _ the|nod _ shak|nod or shak|or shak|pretend|print|rep with|right or|run|so _ me|so you
-6 speak|spell|star|the referenc|the way|to say|what _ of|would _ to|wrong one for|you _ in
-5 ^ _ is|^ _ no|^ _ ther|^ should|^ writ|actual|bit|book|hit|how it is|is check|is check which
-5 it _ TECHNIQUE|it and|it the|link _ $|link list $|model|quick|say $|say it $|say what|sort $|talk|test
-5 the approach $|the nam|the one|work $|you just|you may
5 TECHNIQUE|TECHNIQUE problem|TECHNIQUE problem $|^ i giv|^ it is|^ would the|am so|d|do _ TECHNIQUE
5 first half|first half of|formula|giv up|i _ wast|i am so|i giv up|i hav it|i nam the|is not|it is linear
5 me _ of|of them|said|smaller|thing and|with STRUCTURE $
6 TECHNIQUE _ would|^ _ by|^ _ hav|^ i hav|a STRUCTURE ?|a STRUCTURE and|a _ ?|about|all the|and|correct _ $
6 flip|for _ problem|how _ is|i do not|i throw|it _ STRUCTURE|just point|les|me to the|nam|of thes is|on a
6 one _ thes|out what|q|question is|quiet|should _ $|sort _ the|tak|that _ not|then|thes is|think about
6 to _ it|to the solution|will _ to|wrong _ $
7 STRUCTURE what|TECHNIQUE _ search|a secret|and you say|blind|bucket|by one|can you at|definit wrong
7 doe it hav|for _ lik|for me lik|i _ doing|i _ throw|i _ to|interviewer|is _ wrong|is definit wrong|left
7 lik array|list _ i|me at|me is|me lik|my tim $|not _ is|one _ are|one _ the|one it is|one of the|or _ to
7 or _ with|or doe it|out _ $|question doe|tell _ is|tell me is|that _ wrong|that be|thing _ you|to _ or
7 to right|twenty _ doe|twenty question doe|what _ is|when i say|whil|will|would _ the|would that be
7 you _ least|you at least
8 STRUCTURE|STRUCTURE with|^ do you|and _ a|and _ which|and not|are|at the|back $|bottom up|candidat|fancy
8 how is that|i _ graph|i hav|i say graph|idea _ the|insid _ loop|it _ for|longer|me one|me which|one to
8 only thi|rul|say _ how|say graph|thi _ or|throw|to answer|which _ are|wrong _ for|you _ if|you say|you tak
9 ^ can i|a letter|at _ rul|at least rul|for _ STRUCTURE|hav _ down|i _ read|i say the|is STRUCTURE|is right
9 least _ that|least rul|least rul out|leav|of _ for|ok|one $|real _ $|say _ right|say the right|so _ i
9 tell _ it|thes in|to _ for|with TECHNIQUE $|would you
10 a or|are _ $|between _ and|do _ tell|fifty|for thi|for thi problem|hit _ $|hit it $|i _ try|i do
10 in _ order|it _ or|mak|must be|on top|one of thes|out $|proper|put on|tell _ which|tell me which
10 the _ half|the algorithm|the order|the order of|then $|to _ that|to do with|top $|want _ know|want to know
10 wast _ tim|which one is|work by|you choos|you tell me
11 a _ interviewer|and i will|can _ out|can cros out|do you|i can|is for|it _ can|it is for|one _ or
11 question is it|read|someth _ a|someth with|someth with a|than _ and|that _ TECHNIQUE|the two is|thi one
11 two is|which half $|with _ hash|you _ quiet|you tell
12 STRUCTURE STRUCTURE $|STRUCTURE _ would|STRUCTURE then|STRUCTURE then $|TECHNIQUE so which|a STRUCTURE then
12 a _ TECHNIQUE|and _ will|be _ my|be wast|be wast my|choic|do _ hav|doe not|either TECHNIQUE
12 either TECHNIQUE or|either _ or|get closer|i be wast|if _ doe|if _ use|if it doe|interviewer _ you|is either
12 is either TECHNIQUE|it _ either|it is either|let _ do|let us do|list is|mak a|my tim|my tim with
12 one would you|only _ in|or TECHNIQUE so|or _ so|question $|second|thi or|tim _ TECHNIQUE|tim with
12 tim with TECHNIQUE|to the|us do|what about
13 STRUCTURE or STRUCTURE|algorithm i|am doing|doing a|fancier|i am doing|i stop|idea in|it _ linear|it one
13 list _ $|my _ pleas|or _ a|or _ than|or _ you|rather|the _ one|thi i|you _ out
14 ^ stop me|^ would i|about TECHNIQUE|be _ it|becaus _ is|cool|do not tell|doe _ solution|hot or|i _ set
14 i say set|only _ i|say set|set _ you|that a|then TECHNIQUE|we can|which _ can|which _ thes|which of thes
14 you _ a|you _ tick|you hav|you not|you stop
15 TECHNIQUE for|TECHNIQUE for thi|a scal from|all about|bury|bury $|down|if _ am|if i am|in _ that|leav me
15 no question|or _ map|q _ it|q in|q in it|right _ and|right techniqu|say _ solution|say the solution
15 scal from|tell me it|thi _ $|till|two _ i|which two
16 TECHNIQUE right $|^ narrow|^ narrow it|and one|answer _ STRUCTURE|at all|can we|contain|doe _ need|down _ me
16 down for me|forgot|from _ to|i _ how|involv TECHNIQUE ?|involv _ ?|is _ me|is right $|it down for|letter _ $
16 loop|me _ right|not STRUCTURE|on _ list|one doe it|simpler|tak _ $|that _ a|which _ it
17 STRUCTURE b|TECHNIQUE so|TECHNIQUE then it|^ i|^ of all|^ warmer|^ warmer or|a STRUCTURE b|can _ that
17 do with TECHNIQUE|further|half of the|hav two|it _ one|it is only|of all|of all the|only one|or a STRUCTURE
17 question _ it|say so|set _ it|techniqu and|the thre|then it|wast
18 ^ colder or|are _ what|cheat|colder or|fast one|flip _ coin|it _ tell|map _ right|of _ alphabet
18 of the alphabet|one need|out _ is|out what is|right _ TECHNIQUE|right _ i|sid $|the fast one|to _ down
18 trick _ is|with tre
19 STRUCTURE and a|^ TECHNIQUE or|^ _ if|all _ am|all i am|at _ i|for _ one|i _ about|idea that|of tim|one in
19 out _ idea|second half|techniqu that|the _ when|the _ without|the idea that|will _ all|with a letter
20 a _ or|a _ structur|and _ stop|and a|answer in the|bigger _ a|bigger than a|i mak|is _ bigger|is it bigger
20 it bigger|it bigger than|lik you|me wher|need _ than|one _ them|one of them|or two|tell _ wher|tell me wher
20 thre _ in|twenty _ $|twenty question $|which _ ?|winc|winc $|wis|you winc|you winc $
21 STRUCTURE TECHNIQUE|^ am|^ am i|and _ stay|cros _ TECHNIQUE|cros out TECHNIQUE|found|from|it must|least
21 us play twenty|wrong|wrong $|yes _ do|your solution $
22 TECHNIQUE tell|TECHNIQUE tell me|^ let me|assum|cold with|i _ use|is _ structur|is the structur|it need a
22 map|off the|the _ list|tre structur
23 ? _ a|^ _ you|^ hot|^ hot or|ask|channel|get warmer|hav _ idea|i _ warmer|i get warmer|is _ TECHNIQUE
23 of _ do|one or|the _ which|would i be
24 STRUCTURE _ bucket|STRUCTURE or a|appear|away|for $|giv _ one|hit it|i hit it|me it|not _ tre|not a tre
24 noth _ do|one _ ten|one to ten|right one|set|the right one|to ten|wher _ i|wher do|you stop me
25 STRUCTURE STRUCTURE or|becaus it|graph|not TECHNIQUE $
26 STRUCTURE _ map|STRUCTURE or map|a _ then|at least|for _ nam|for the nam|is it one|it not|one _ not
26 one is not|or map|play _ question|play twenty|play twenty question|the even
27 TECHNIQUE _ of|TECHNIQUE which of|^ _ two|list and i|smart|the python
28 STRUCTURE ? $|doe the solution|grateful|may i|non of|or _ sort|pointer|the STRUCTURE|the list|ther _ only
28 ther is only|which _ the|with TECHNIQUE and|with _ loop|you _ up
29 STRUCTURE and|answer _ the|be _ in|can i|contain the|formula _ one|i _ two|i hav two|just so|nod if|stop
29 thumb _ for|warmer when|warmer when i
30 TECHNIQUE right|away _ wrong|doe _ it|doe not it|i would|it must be|nearer|sheet|tak away
31 STRUCTURE ?|STRUCTURE or TECHNIQUE|TECHNIQUE _ am|^ thumb|is _ my|it TECHNIQUE or|it _ right|it down
31 it is right|my _ can|nerv|not my|or tre|stop $|wrong with
32 TECHNIQUE _ which|am wrong|i _ wrong|i am wrong|me STRUCTURE|me STRUCTURE STRUCTURE|non _ thes|non of thes
32 one would|with TECHNIQUE
33 array|for _ techniqu|for every|good one|involv|linear _ or|linear structur|linear structur or|so and
33 that will|the good one|with _ right
34 ^ doe the|am _ with|animal|me it is|narrow _ down|narrow it|narrow it down|the _ sid|the collection|the need
34 the real
35 TECHNIQUE which one|and _ than|and smaller|and smaller than|be _ of|if you|it _ only|one doe|one in the
35 smaller _ a|smaller than|smaller than a|surviv
36 ^ fifty|could _ me|could tell|could tell me|letter ?|letter ? $|mention|modul|you could tell
37 STRUCTURE _ non|STRUCTURE d|STRUCTURE d non|c STRUCTURE|c STRUCTURE d|c _ d|clos is|d _ of|d non|d non of
37 hav one|how clos|how clos is|in _ half|in _ solution|or _ in|wrong _ TECHNIQUE
38 if _ tell|if you tell|me _ STRUCTURE|only _ me|right answer
39 the two
40 ^ is it|choos|half|i _ drop|is left|list|two wrong
41 ^ _ of|^ _ would|^ on a|b is|fifty _ joker|fifty fifty joker|fifty joker|joker
42 STRUCTURE _ in|^ of|end _ $|is that a|the link|the wrong one|wrong one
43 am _ get|am i get|c|option _ me|option for|option for me|or a|the _ contain|what it|what it is|which $
44 STRUCTURE _ $|TECHNIQUE then $|from one|is only|it need|scal _ one
45 STRUCTURE _ a|is _ not|of _ two|of the two
46 it _ extra|it use|it use extra|sid|stop me|ten _ i|the truth|truth|use _ memory|use extra|use extra memory
47 answer _ TECHNIQUE|doe _ answer|or would|up _ one|when _ hit|when i hit
48 i will read|off $|rul _ the|rul out the|will read
49 can cros|not _ then|or _ one|warmer _ i|we _ cros|we can cros
50 ^ colder|^ is the|and _ up
51 or colder|tabl|warmer _ colder|warmer or|warmer or colder|word _ $|you _ at
52 STRUCTURE again|do _ question|do twenty|do twenty question|mistak|us do twenty
53 STRUCTURE _ and|not a|of thes|one _ one|thes
54 get _ $|multipl|multipl choic|when
55 a _ end|a dead|a dead end|dead|dead end|i said TECHNIQUE|list and|said TECHNIQUE|throw away
56 and you stop|half $|than
57 STRUCTURE which|STRUCTURE which one|can i rul|i rul|is fibonacci|one _ you|the right answer|will _ som
58 STRUCTURE STRUCTURE STRUCTURE|algorithm from|colder _ i|of STRUCTURE|or TECHNIQUE which|plan _ one|plan which
58 plan which one|the algorithm from
60 can we at|of _ TECHNIQUE|we _ least|we at|we at least
61 PHRASE elimination|hot|out TECHNIQUE $|rul _ TECHNIQUE|rul out TECHNIQUE|when _ is|when it|when it is
62 TECHNIQUE or
63 TECHNIQUE _ choos|among|fifty _ pleas|non
64 ^ on|^ out|is not STRUCTURE|one array
66 b _ c|bigger|bigger than|cold|of thos|thos
67 a _ b|which letter ?
69 only tell|only tell me|ther or
70 STRUCTURE STRUCTURE and|a _ a|for thi one|in ther
71 the tre
72 STRUCTURE _ one|which of the
73 idea if|what _ left|what is left
74 half _ the|half of
75 TECHNIQUE TECHNIQUE|cros _ the|that are
76 TECHNIQUE _ one|least _ out
77 can _ at|involv TECHNIQUE|it _ not|or the|said _ $|toward|toward _ $
78 extra|from one to
79 me when|me when i|memo|of _ list|stop _ when|stop me when
80 me which of
81 ^ _ thes|is it not|list STRUCTURE
82 TECHNIQUE ? $|of the thre|or _ question|thre idea
83 a mistak|it _ than
84 or _ the|stay|tre|when i
86 option|or
87 are wrong|go left|or right|window
88 ^ out of|which one
89 from my|is not TECHNIQUE
90 not TECHNIQUE then|or TECHNIQUE
91 linear or|not a STRUCTURE
92 a STRUCTURE or|fifty fifty|graph $|or doe
94 is neither|it _ neither|it is neither|neither|nor
95 then _ so
96 my _ idea|or STRUCTURE ?
98 ^ _ half|^ _ or|with TECHNIQUE then|with _ then
99 either|not _ STRUCTURE|right _ left|which of
100 cros out|us _ twenty
102 a loop
103 STRUCTURE or|^ _ fifty|^ fifty fifty
105 ^ between|a is|which one would
106 hot _ cold|hot or cold|iterativ|or cold
108 TECHNIQUE ?|am wrong with|can _ rul|further _ $
109 one of
110 is definit|out TECHNIQUE
113 tre _ $
114 i nam|it is STRUCTURE|narrow
115 TECHNIQUE and|i saf
118 doe it need|right to
119 can exclud
122 in _ or
123 choos _ me|choos for|choos for me
124 TECHNIQUE which|a _ as|remov
126 ^ we can|array _ STRUCTURE
127 b|extra memory|memory
129 a _ which|a tre|it _ of|it one of
130 ^ not
131 down for
132 TECHNIQUE then
134 STRUCTURE _ TECHNIQUE|my list
137 STRUCTURE _ STRUCTURE|me what it
138 warmer
139 are out|rul out
142 colder
143 twenty question
145 than a
149 a mistak $|mistak $
150 TECHNIQUE _ window
153 definit|of _ thre
154 TECHNIQUE _ STRUCTURE
155 array _ or|or mor
166 ^ not a
170 answer contain
178 or STRUCTURE
179 hotter
180 hash
181 or _ half
182 left $
187 bucket $
196 structur or
197 it is not
206 cros
210 ^ STRUCTURE or
218 exclud
220 STRUCTURE STRUCTURE
233 is STRUCTURE $
235 TECHNIQUE _ TECHNIQUE
248 twenty
272 not TECHNIQUE
295 strik
318 loop or
326 saf
""",
    ),
    "guess": (
        -0.914,
        """\
-271 TECHNIQUE
-265 which
-200 ^ what
-197 only
-159 ^ _ or
-144 problem
-135 what _ the
-130 now
-129 as|just
-121 for me
-118 answer $
-117 the solution
-116 what is the
-114 solution
-110 PHRASE direct
-109 no
-99 cold with
-97 question
-96 PHRASE spelling
-95 and|of the
-93 approach
-89 thi
-86 PHRASE
-85 in|so
-84 than
-83 what is
-81 algorithm
-80 cod
-77 solv
-76 STRUCTURE _ $
-75 solution $
-74 us
-73 what
-70 me the
-69 thes
-68 lin
-67 nam
-66 $|^
-65 or a STRUCTURE|the _ $|then
-64 STRUCTURE _ a|me
-63 the _ of|up
-62 techniqu
-61 do not|how|it _ a|you _ it
-60 the answer $|with
-59 first
-58 is a STRUCTURE|start
-57 can|or _ with|you _ the
-56 TECHNIQUE $
-55 do|letter|pleas|what would
-54 of|stop|thi _ $
-53 ^ which|it is STRUCTURE
-52 STRUCTURE _ STRUCTURE|candidat|tim
-50 writ
-49 left|out|read
-48 in the
-47 show
-46 the
-45 STRUCTURE ?|nod if|one|what _ i
-44 it the wrong
-41 answer|hot|me $
-40 ^ _ ther|^ pleas|from|let us|to the
-38 STRUCTURE or a|^ is ther
-37 a STRUCTURE ?|a _ ?|on thi
-36 is _ and|solv _ $|solv it|the _ for
-34 PHRASE role_play|explain|noth|of _ $|say the
-33 TECHNIQUE _ $|count|is TECHNIQUE|tre _ a|typ
-32 and _ is|me _ $|me _ the
-31 a STRUCTURE that|cold|don|i do|speak
-30 ask|if you|mak|thi one
-29 ^ _ do|approach $|for|from the
-28 and _ will|could you|rul|the approach
-27 ^ what is|hint|is that a|linear|that a
-26 PHRASE code|^ _ TECHNIQUE|just _ it|not|the algorithm
-25 ^ _ mean|go|idea|it _ wrong|let|structur $|told|you|your _ $
-24 hash|is it the|it|test|the _ and|the _ one|the solution $|ther
-23 PHRASE just_tell_me|and i will|answer _ $|step|the _ that|your
-22 ^ do not|a _ $|function|interviewer|it $|method|over|work
-21 ^ _ you|how would|to _ the|to me
-20 ^ _ us|^ let us|end|how it|i can|mor|mov|thing _ need|thing i need|unles
-19 NO PHRASE|PHRASE structure|a STRUCTURE or|finish|of thes|silenc|thre|what do|you _ not
-18 STRUCTURE ? $|and _ me|start with|word $|you _ quiet
-17 ^ _ bet|^ i bet|a _ or|all|or _ STRUCTURE|tell me $|thi problem
-16 PHRASE suppression|^ could you|allow|already|doe|into|is _ TECHNIQUE|it _ with|loop|my|the nam
-15 STRUCTURE then|STRUCTURE then $|a STRUCTURE then|do it|doe it|from _ on|is ther a|me what|tell _ the|them
-15 ther a|would _ the
-14 STRUCTURE again|STRUCTURE i am|STRUCTURE on|^ _ would|^ from|back|get _ ?|goe|how do|i _ ?|i am|i bet
-14 it the|say it $|show me|solution _ $|the _ idea|warmer|wher|with the
-13 PHRASE authority|STRUCTURE or|^ can|^ it is|find|mod|not _ me|pleas $|reveal|right ?|solv it $|the answer
-13 trick|you do|you would
-12 STRUCTURE _ bucket|a _ problem|am wrong|and _ the|cod $|did _ win|did i win|i _ wrong|i am wrong|i hav
-12 is _ $|is yes|keep|one of|output|rep|tell me the|the _ approach|the _ from|the candidat|to _ me|tre $
-12 what _ is|which one|whol|you _ my
-11 PHRASE elimination|STRUCTURE _ thi|bark|bark _ the|bark up|bark up the|both|for me $|how doe|it _ STRUCTURE
-11 ok|pick|quiet|referenc|so _ is|so you|spell|tell _ what|the techniqu|yes
-10 ^ _ doe|^ _ me|^ your|and tell|bet _ is|bet it|bet it is|fiv|i bet it|i do not|interview|just tell|kind
-10 lik|or not|print|system|the _ thing|the _ way|what would you|will _ it
-9 STRUCTURE _ ?|TECHNIQUE is|^ answer|^ not|a _ then|and _ it|do _ $|drop|half|i right $|is STRUCTURE $
-9 is it a|it a|it or|just _ me|may|merg|onc|optimal|rep with|to tell|version|without
-8 ^ _ is|^ can you|a _ the|answer in|doe _ it|doe not it|don $|fancier|fast|how _ you|how is|how many|i
-8 it _ me|just say|just tell me|many|me _ answer|on my|out $|peopl|plan|pleas _ the|right ? $|search|sort
-8 tell me what|the optimal|will _ the|you _ after|you are after|you to
-7 PHRASE technique|STRUCTURE _ not|^ _ hav|^ _ my|^ giv|^ how would|^ writ|a graph $|about the|allow to|and i
-7 choic|cut|data _ $|i _ set|i say set|need|not it|now $|problem $|say _ and|say set|set _ you|simpler
-7 solv thi|the _ answer|use $|what _ you|which _ is|would
-6 STRUCTURE STRUCTURE|TECHNIQUE _ the|^ how do|^ is my|^ say|a|algorithm $|and tell me|away|becaus|begin|bit
-6 call|can you|data structur $|everyth|get|how _ it|i should|i win|if _ tell|if you tell|it _ TECHNIQUE
-6 me _ to|me the answer|not _ to|out the|repeat|sam|set _ it|the cod|the method|the whol|under|what was
-6 whil|with _ or|with a|would _ to
-5 STRUCTURE _ non|STRUCTURE d|STRUCTURE d non|^ giv me|^ is it|^ stop|am _ get|am i get|c STRUCTURE
-5 c STRUCTURE d|c _ d|d _ of|d non|d non of|do the|every|forget|from her|hav _ $|how it is|i _ do|i _ got
-5 instruction|is ther|no _ $|not a STRUCTURE|not it $|on|one _ the|say what|so what|the sam|to _ it|we
-5 what to|which letter|with TECHNIQUE|yes or
5 ^ should|and _ say|are _ for|be _ ?|for $|for thi|i nam|i say STRUCTURE|list and|or what|pleas you
5 right track|structur _ would|tak a|the _ track|the bead|the right track|you _ pleas|you _ tell|you say $
5 your _ hav
6 STRUCTURE and you|^ _ plain|^ _ want|^ a plain|^ do we|^ i am|^ they|am think|answer _ it|can not|correct ?
6 correct ? $|could|do i get|doe _ answer|enough $|giv me a|hav i|help $|i _ a|i _ on|i am think|i be|i put
6 i wer|if i wer|is _ of|is _ thing|is that the|it has|link _ $|link list $|murmur|nah|on confirm|one tell
6 one tell me|order _ $|say STRUCTURE and|so _ must|so it must|that|the _ point|the job|thing i|to murmur
6 twic|watch|win _ is|would that|you _ at
7 ? i|^ doe your|a _ of|a scal from|an|and you say|be what|confirm $|feel right|flag|for _ row|for the row
7 from me|from your|graph _ $|hit the|i get|i get a|i hit the|i suppos can|if it is|is STRUCTURE|is _ feel
7 link _ is|link list is|no _ is|not it ?|official|only _ to|play her|prob|scal from|suppos _ you|suppos can
7 suppos can you|tell|the play|the play her|to _ $|what you are|will|with _ on|your _ is
8 ^ an|^ do|^ do i|am _ crazy|am not crazy|confirm _ i|correct _ if|correct me|correct me if|do _ tak|for _ $
8 for _ bracket|for the bracket|hav written|it a STRUCTURE|it when|keyboard|list _ STRUCTURE|minut|not crazy
8 port|sheet|sur _ is|tell my|that you are|the bracket $|to mention|want _ to|what _ hav|you _ befor
8 you _ written|you tak the|you want to
9 STRUCTURE and a|a _ i|a scal of|anywher|are after|binary|cold _ i|cold if|cold if i|for _ with|giv
9 hav _ down|i _ is|is _ actual|is right $|is the thing|it _ that|it can|of _ to|of one to|scal of
9 scal of one|structur _ thi|thi _ one|want
10 a nod|a simpl|be solv|do _ you|do not you|get it|has _ be|has to be|i be on|in what|is _ simpl|is a simpl
10 is thi|least|list _ a|one _ want|one you want|or no $|row _ you|say correct|seen _ $|simpl|tell me|was
10 we _ a|with _ $|written|wrong with
11 ^ a|^ it has|^ order|^ order STRUCTURE|^ would a|be _ up|be honest|being|how _ am|i _ throw|is not|is the
11 it _ all|it has to|it what|key|match _ $|me _ use|me to use|my _ on|on _ right|on the right|or is that
11 pleas my|say|so is|tell _ i|that is the|too _ for|use _ $|want me|want me to|we need|we need a|would _ be
11 you _ is
12 STRUCTURE what you|^ _ the|^ are we|^ last|a STRUCTURE what|all along|along ?|along ? $|along _ $|an _ of
12 and my|for right|for wrong|hav|hav _ hit|hav i hit|hear from|is _ it|know|point if|scal|they are
12 to _ from|to hear from|to say it|what _ it|yes ? $|yes _ $
13 ^ _ about|^ i|answer _ STRUCTURE|bucket _ is|euro|final|for _ two|from _ sid|from your sid|gues|i _ or
13 i see|is _ structur|is the structur|is thi lik|right _ or|thi lik|to it|what they|will _ tell|win _ $
13 would i|would i get|written down|your sid
14 ^ are you|a STRUCTURE and|a STRUCTURE of|a binary|a binary tre|answer sheet|are you look|binary tre
14 hav _ your|hav in your|hundr|i will|ideal|in _ answer|it right $|me _ will|me i will|or am|or am i
14 plain _ $|structur in|structur is|the _ a|the ideal|the key|the structur in|want a|would you be|you look
14 you look for|your _ ?
15 ^ blink|a _ you|at least|graph or|her would|i hav a|it _ right|it actual|it can not|it is right|on that
15 only hav|or what $|structur for thi|tell me i|the _ tre|was _ right|way _ $|wher is|you only|you want me
16 STRUCTURE would|STRUCTURE would you|a _ at|a _ for|if _ is|overkill|the _ an|the _ tell|the one is
16 with a STRUCTURE|word _ $
17 had in|i _ off|i nam the|if _ said|if i said|in mind $|is _ way|list plu STRUCTURE|off $|plu STRUCTURE
17 so _ my|so is my|that _ i|the bucket|the word|warm|what you hav|whether _ STRUCTURE|whether a
17 whether a STRUCTURE|would i be|you had in
18 ^ my|a STRUCTURE did|a _ did|appear|correct|is that|kinda|list or|look for $|me _ nod|right|say correct $
18 think of|to say|you want
19 STRUCTURE did i|STRUCTURE hav|STRUCTURE hav i|^ _ am|about _ STRUCTURE|about a STRUCTURE|am i|correct or
19 did _ get|did i get|i _ total|i get it|i say|or nah|tell me how|total
20 STRUCTURE that|^ _ answer|a minut|i get the|i need is|if _ say|know _ it|need is|point _ i|that be
20 the one $|want _ know|want to know|would that be
21 STRUCTURE _ who|TECHNIQUE am|TECHNIQUE am i|^ TECHNIQUE|fair|graph _ is|hear $|hot _ i|hot am|hot am i
21 how hot am|is an|is need|is need $|is the one|need _ STRUCTURE|need a STRUCTURE|plain|scream|that _ you
21 the official|the point|to hear $|what is need|word STRUCTURE|would _ giv
22 STRUCTURE is that|am _ right|am i right|be _ with|container _ i|doe _ word|doe the word|fifty six|how about
22 i right|is not it|mark $|nod _ STRUCTURE|of two|tell _ how|the _ container|tre or
23 STRUCTURE on the|STRUCTURE thing|a link|a link list|a scal|are _ look|okay _ i|on _ scal|on a scal|set
23 that _ to|thing or|use _ STRUCTURE|use a|use a STRUCTURE|what _ want|what you want
24 ^ two|a _ thing|blink _ if|okay if|say _ do|sent|tell _ if|tell me if
25 STRUCTURE and|^ is the|order
26 STRUCTURE _ siz|STRUCTURE of siz|STRUCTURE so|STRUCTURE the|down ther|is that what|it _ yes|me if|of _ k
26 of siz|of siz k|or _ ?|right you|siz|siz k|that it is|the thing i|to be a|will not tell|written _ ther
26 written down ther|your _ that
27 STRUCTURE _ is|^ i say|^ is not|choic $|data _ for|data structur for|eat|got written|hav _ say|hav to say
27 is STRUCTURE is|is _ doub|is _ or|is _ real|is a doub|is it real|not the|only hav to|right choic
27 right choic $|say a|structur for|the _ choic|the right choic|want $|what _ are|you only hav
28 STRUCTURE her $|i want a|right _ with|structur is a|the _ solution|you _ got|you hav got
29 STRUCTURE _ the|^ you want|a STRUCTURE be|a _ be|do i want|huh|huh $|i _ link|is _ graph|is _ is|last
29 twic _ it|twic if it|win|you want $
30 STRUCTURE and i|be solv with|could _ be|had _ mind|had in mind|is _ STRUCTURE|solv with|what _ had
30 what you had
31 is _ what|knock|or $
32 are look|are look for|i use a|is _ binary|is a binary|list|lock|lock _ in|lock it|lock it in|you STRUCTURE
32 you kinda
33 to say STRUCTURE
34 am _ cold|am i cold|answer is STRUCTURE|i cold|look for|me how|that _ correct|the thing you|thing you
35 STRUCTURE $|STRUCTURE _ that|a sort|hop|i _ down|it giv|nah ?|nah ? $|nah _ $|or nah ?|sort list|want is
36 STRUCTURE correct or|^ _ hot|^ how hot|array|be a|correct _ not|correct or not|how hot
37 a STRUCTURE do|a _ do|you _ disappoint|you be disappoint
38 ^ are|link _ plu|link list plu|list plu
39 ^ _ honest|^ be honest|i will say|it is a|key to|lad|the key to|the lad|will say
40 ? _ it|? is|? is it|STRUCTURE _ answer|STRUCTURE final|STRUCTURE final answer|^ how about|how about a|i win $
40 money|scar|to use a|track _ a|track with a|was _ a|what you|win $|you _ hav
41 STRUCTURE did|^ STRUCTURE is|^ _ thing|^ the thing|blink|yes $
42 ^ _ twic|^ blink twic|blink twic|blink twic if|secret _ $|twic if|your silenc
43 ^ two STRUCTURE|answer _ an|two STRUCTURE
44 a graph|array _ ?
45 STRUCTURE right $|^ was|a visit|freez|or _ it|that _ STRUCTURE|was _ STRUCTURE
46 a balanc|a balanc tre|list _ you
47 i _ say|if i say|two hundr
48 and _ tell|bucket
49 STRUCTURE yes or|a _ it|right $
50 STRUCTURE yes|with STRUCTURE $
51 but _ is|but it|but it is|final answer|hav _ written|hav got written|not you $|plu|say $
52 ^ would i
53 STRUCTURE correct|STRUCTURE i|a STRUCTURE right|a _ right|it is that|that _ one|that the one
54 STRUCTURE doe|^ the data|a _ link|a doub|a doub link|any chanc|my _ right|use STRUCTURE
55 a _ correct
56 it real
57 to _ if
59 STRUCTURE be
60 yes ?
61 a STRUCTURE is|an array
62 be _ STRUCTURE|be a STRUCTURE|that what
63 be disappoint|disappoint|if STRUCTURE|if STRUCTURE is|say _ or|you _ hop
64 or is
65 or is it
67 is _ plain|is a plain
68 lik a STRUCTURE
69 an _ STRUCTURE|an order|an order STRUCTURE|is _ fair
70 STRUCTURE _ what|to _ STRUCTURE
71 it STRUCTURE|wrong _ am|wrong i|wrong i am
72 and you tell
73 doub|doub _ list|doub link|doub link list|i said STRUCTURE|said STRUCTURE
75 ^ TECHNIQUE am|think of a
76 ^ a STRUCTURE|correct $|right or
77 STRUCTURE her|a STRUCTURE her
78 STRUCTURE is not|STRUCTURE is what
79 link|tre _ you
80 that what you
81 STRUCTURE do
82 is a graph
83 your answer
84 a plain array|plain array|to _ a
85 visit
86 the _ set|the word set|word set
87 STRUCTURE for the|i _ if
89 smil $|you smil $
90 with STRUCTURE
91 want _ STRUCTURE|want a STRUCTURE
92 did i
96 nail
97 a STRUCTURE $
99 STRUCTURE of|is a|the _ STRUCTURE
103 a STRUCTURE
104 ^ is STRUCTURE
105 STRUCTURE _ am|matrix
106 on a
107 a plain
109 think _ a
110 an array of|array of
111 link list
113 when _ said|when i said
114 ^ the answer|a _ list
116 STRUCTURE that is
119 a _ tre
120 ^ _ array
123 a STRUCTURE for
125 a _ her|be _ graph|be a graph|smil|would _ STRUCTURE|would a STRUCTURE|you smil
129 STRUCTURE right
134 i said
135 the word STRUCTURE
137 segment|segment tre
140 the answer is
141 you _ yes
145 a STRUCTURE i
147 bucket _ that
149 a _ is
150 STRUCTURE for
151 answer is
159 ^ is a
160 bucket array
161 say STRUCTURE
162 a _ array
165 hit
168 use STRUCTURE $
174 STRUCTURE _ you
183 PHRASE guess
189 ^ _ STRUCTURE
212 is _ bucket
216 order STRUCTURE
218 STRUCTURE _ it|i _ STRUCTURE
222 balanc|balanc tre
224 right _ at
231 STRUCTURE
252 STRUCTURE _ i
269 STRUCTURE is
""",
    ),
    "just_tell_me": (
        -0.845,
        """\
-235 TECHNIQUE
-196 ^ what
-192 two
-191 or
-186 STRUCTURE
-168 which
-137 your
-117 cod
-111 lin
-108 ^ is
-106 a
-105 algorithm
-102 approach|structur
-101 first
-95 problem
-94 ^ how
-91 the _ solution
-87 need
-84 ^ can you|should
-83 ^ _ me
-82 doe|techniqu
-81 is it|you $|you _ not
-80 nam
-79 if i
-78 a STRUCTURE
-76 right
-75 use
-74 ^ _ it|in
-73 $|^
-72 literal _ can
-69 ^ if|question
-68 letter
-65 PHRASE spelling|^ _ the|are|interview
-61 PHRASE suppression|am i
-58 trick|who
-57 from
-56 ^ giv|^ what is|^ which
-55 only|they
-54 you would
-51 to _ the|what
-50 what _ you
-49 approach $|the
-47 you just tell
-45 the algorithm
-44 ^ _ thi|^ giv me
-43 am beg you|beg you|ther
-42 TECHNIQUE $|about|for|list
-41 PHRASE authority
-40 candidat|do you|if|my|the _ of|the approach
-39 PHRASE elimination|function|is|me to|suppos|you _ $
-38 ^ could|lik|method|that
-37 correct|for me|for thi|job|pleas just
-36 ^ _ you|data|that _ the
-35 to say|what would|with
-34 thi
-33 ^ _ is
-32 ^ could you|an|befor|data structur|do|when
-31 PHRASE structure|how|is a|rul|said|the _ one|wer
-30 ^ _ your|pas
-29 did|how do|not _ just|one|one _ $|the key|the trick|you are
-28 ^ the|count|pleas _ tell|pleas just tell
-27 ^ if i|^ it is|can _ just|can you just|i need|is _ the|literal|me out|referenc
-26 NO PHRASE|STRUCTURE $|into|step|the _ idea|the techniqu|tim
-25 i _ it
-24 ^ doe|am _ pleas|is _ it|so what|the _ with|word|wrong
-23 ^ say|allow|am _ to|last
-22 help|her $|i _ be|loop|me i|on thi|test|thi _ $|writ|yes|you _ a
-21 can you|fiv|how _ you|how would|is thi|not it|one $|should i|the one|them|thi _ so|would
-20 ^ _ my|got|of|solv thi|the _ approach|you
-19 answer|go $|i|i get|i say|mod|or _ $|out _ tell|out and|the _ structur|the first
-18 ?|^ _ TECHNIQUE|^ _ as|^ my|after|just the|mean|plan|so what is|start|system|ther $|thi is|to tell
-18 would _ the
-17 PHRASE role_play|TECHNIQUE _ $|i _ a|is that|linear|python|then|you _ the
-16 ^ do|are _ to|from the|is _ a|just say it|key|point|print|solution|solv|tell _ the
-15 keep|the _ lin|the right|would _ to
-14 ^ let|at|bracket|link|merg|refus|solv it|techniqu $|tell me the|the _ pleas|the approach $|the cod
-14 the data|to use
-13 ^ _ do|^ _ would|^ writ|and giv it|cod $|is TECHNIQUE|me _ you|me a|not _ $|off|print the|the _ ?
-13 the data structur|use $|version|what you
-12 ^ TECHNIQUE|^ _ or|^ your|array|ask|do i|exact|is not it|model|not tell|talk|the _ what|the _ you
-12 the nam|tim _ me|trick $|you wer
-11 STRUCTURE _ $|^ _ us|^ let us|^ show|^ show me|am _ you|be the|i _ $|i _ thi|island|it _ the|link list
-11 optimal|play|rep|structur $|that _ $|the _ to|the _ way|the method|thi problem|to|unles
-10 a _ $|act|algorithm $|as|cry|expect|i _ to|in _ $|just thi|pleas just thi|quick|say i|stop _ me
-10 the optimal|way|whil|would _ be
-9 ^ _ doe|^ _ mercy|^ am|^ am i|actual|bas|book|can _ me|could you|doe the|fail|hav|how you|idea|idea $
-9 if _ is|question $|right $|solv _ $|the techniqu $|think just|whol thing $
-8 ^ _ out|^ _ what|^ how do|^ it|am literal|bucket|fact|graph|how _ would|i _ literal|i am literal
-8 not you just|number|rep with|sam|set|solution _ $|solution _ the|som|spell|straight $|tell it $|the _ is
-8 thi _ the|to tell me|typ|we can|when i|will be
-7 ? $|PHRASE guess|PHRASE similar|PHRASE technique|^ from|^ thi|apologis|apologis _ not|apologis do
-7 apologis do not|do _ apologis|do not apologis|els|every|explain|from _ on|has|how would you|i _ lik|if it
-7 in $|interviewer|is ther|my _ and|no _ $|not apologis|not apologis do|not it $|out _ you|speak|start with
-7 stor|the _ answer|the candidat|think _ just|through|to _ $|to me $|two _ and|walk|will|with the|without
-7 you _ to|you to
-6 a _ of|am going|and _ are|and you|best|call|can|can _ do|company|hav _ the|i _ going|i am going|if _ do
-6 implementation|intend|is what|it _ be|it in|key idea|me _ the|on _ $|past|result|second|see|so _ is
-6 so just|stat the|tell me what|the key idea|the result|the sam|the trick $|tim $|what _ $|what do
-6 what should|whol _ $|word $|would a
-5 allow to|am _ the|are a|ask you|befor i|can _ the|explain _ solution|fill|hav a|how _ i|how is|just _ onc
-5 just thi onc|on _ pleas|rest|sort|suppos to|tell it|that the|the interviewer|the loop|the rest|think _ do
-5 under|will _ you
5 ^ _ warm|am too|and you tell|any _ you|be _ and|be _ it|do _ think|for _ it|for it|giv up what|her _ i
5 i am too|it can|my _ giv|one _ what|pleas _ is|pleas simp|reveal it|sav|sentenc|so say|that _ to|to _ me
5 up what|you _ simp
6 ^ _ are|^ for the|^ i was|^ you are|a minut|ai|am _ think|am so|and _ stay|and then we|by|doe it|half
6 hav _ four|i _ wast|i am so|i stop|is _ answer|it _ is|it _ we|it goe|just stat|kind _ me|know how it
6 left and|next|not leav|now _ it|pleas what|say _ the|so be|solution out|stop _ $|tak the|the solution
6 thi one|thing $|to just|yourself
7 ^ _ tell|and _ up|be _ you|be nic|dud|hav thought|hear it|how it is|i _ thought|i hav thought|i know you
7 just reveal|just reveal it|let _ skip|let us skip|lov|my own|nah|not know|not mind|of _ would|out for
7 read me the|say what|typ $|us skip|will never|you tak
8 ^ _ hint|^ _ read|^ pleas i|alon $|already|at me|back and|can not do|card $|chat|do _ writ|do i writ
8 explain it|front of|get _ so|hav _ in|hom|i _ can|i writ $|idea just|in front|in front of|is _ with
8 is the answer|it $|me how $|nic and|pleas _ a|skip _ the|skip to the|solution in|the _ interviewer|the _ out
8 thi _ and|thing _ for|think _ mor|tim and|to _ that|will _ to|will typ $|you _ it|you _ onc|you ask
9 ^ _ can|^ i giv|^ why|^ would|a _ thing|again _ is|all $|am out|am out of|and so|can _ be|deal|direct
9 gon|how _ goe|how it|how it goe|i am out|i giv|i try|i want the|is _ solution|it _ me|it can not|laptop
9 let me hav|me _ what|me hav|minut _ can|no _ for|one _ i|one and|pleas just say|say in|solution lik
9 the laptop|the typ|tir|want the|was _ $|whisper|wish|word is|you just say
10 PHRASE direct|^ quit|all _ am|all i am|am don think|cook|could _ for|don think|enough|has no|hav _ all
10 i _ cook|in the|listen $|no mor|out _ idea|over $|short|simp say|so _ thi|the _ com|too|you must|you pleas
11 ^ _ thes|^ go|^ it has|answer now|answer now $|ever|for _ question|giv _ away|giv it away|hear _ $
11 how doe it|i real|is don|it and we|it away|it is don|just let|just let me|me _ answer|me how it|not get
11 puzzl|question _ and|reveal it $|tap|tell me $|the whol|think|to _ i
12 ^ dud|and i|and we|drop the|going to|is the solution|it to me|no _ is|out for me|pleas what is|say _ $
12 school|so _ do|the solution out|would be
13 and my|and say it|answer i|be _ hard|do not know|for _ minut|for me ?|hav it in|i _ out|i gues|it _ know
13 it i know|it up|know _ know|know you know|me ?|not _ to|pleas _ what|say me|solution _ loud
13 solution out loud|thing|think so|tim _ you|what was|will _ ask|you _ now
14 be a|build|car|do _ you|do not you|even|hand over|hand over the|head|is an|it work|let me hear|me hear
14 me hear the|me the answer|not _ real|not i|not mind $|over thi|so _ may|so you may|the _ can|the _ now
14 to you|us _ to|well|what _ the
15 ^ can we|^ you know|am _ so|and _ me|and say how|do _ typ|do not let|do the typ|giv _ to|giv it to
15 hav _ idea|is don $|much|now _ is|onc _ it|over _ you|part _ you|say _ i|straight|tell _ and|tell _ now
15 tell me and|tell me now|the _ for|thing to|us _ answer|us the|us the answer|wish to|you _ on
16 a _ on|and _ tell|be that|cry out|me _ one|never|not _ that|out|pleas i|pleas say it|so _ you|socratic
16 spit|tell _ ?|tell me ?|the part|the socratic|we _ in|with a
17 ahead _ tell|ahead and tell|be|beat|beat _ the|bush|can you pleas|hand _ the|hear it $|if you|it _ will
17 it i will|lif|me _ it|so _ my|so is my|spoil _ for|spoil it|spoil it for|the _ back|the bush|the thing
17 thes question|to _ so|what is|you _ told
18 ^ no mor|an _ and|and let|any mor|com|finish the|goe and|kind tell|me ? $|not do|out _ the|reveal _ $
18 scor|scor $|the hint|the wheel|think any mor|wheel
19 am cook|and be|com _ it|finish|i am cook|it out $|let _ hear|mov on|not _ tim|on my|pleas finish|put me
19 wher you|whisper it
20 an _ way|answer _ do|i _ up|it _ let|it work $|say it|simp _ it|simp say it|the _ thing|the answer i
20 the nudg|the thing $|win
21 ^ _ both|^ my head|^ we both|for _ day|going _ get|going to get|head is|i _ not|just show|just show me
21 my head|my head is|never _ with|say _ solution|say the solution|the _ in|the day|with it $|you do the
21 you tak the
22 am not going|brain|from _ and|interviewer _ and|me _ of|not going|not going to|not los|now what is|only thi
22 that _ me|thre|what is the
23 ^ go on|do _ i|do it i|hour and|it away $|know you|me on|one _ from|with tre
24 bother|hint no|it _ do|left to|me _ away|pleas _ i|pleas _ say|pleas pleas i|you _ whisper
25 ^ you can|and finish|do _ car|do not car|fold|has _ the|has left|has left the|i solv|it is $|left the
25 let _ suffer|me _ solution|not car|the card|to fix|way _ fix|way to fix|we say|with it|you _ as
26 ^ just giv|^ look|ask again|can not be|deriv|for _ lov|for the lov|god|her|it over $|let _ be|listen
26 lov _ god|lov of|lov of god|me _ thi|of god|peopl do|pleas say|the card $|the lov|the lov of|too much
27 ^ be a|answer in the|ever and|giv up|i giv up|is _ just|longer|say it and|so just giv|the solution in
28 do it $|full answer|full answer $|further|i _ try|lectur me|surrender _ me|the _ thre|the full answer
28 the word is|told $|twenty minut
29 ^ nah|^ nah i|^ stop|a _ will|gues so|honest|i _ been|i hav been|i throw|in _ so|may _ well|may as
29 may as well|me _ we|me and we|misery and|my misery and|nah _ am|nah i|nah i am|to me and|you may as
30 giv it|mov _ $|mov on $|over|was it $|would you
31 hav _ answer|it if|me straight|of _ say|out with the
32 busines|even _ to|just giv me|kindnes|mor _ the|so _ us|so let us|the _ busines
33 ^ _ giv|are _ me|hav it $|i _ the|it over|just read|just read me|nudg|sav _ both|sav us|sav us both
33 us both|what it|what it is|will not
34 just _ what|just tell|now what|pleas _ just|pleas pleas just|the answer now
35 kind tell me|no what|that _ i|you kind tell
36 cough|doe _ work|harm|is _ harm|me already|me the solution|sentenc $|tell _ already|tell me already|useles
37 ^ _ beat|^ stop beat|^ you could|around _ bush|around the|around the bush|as well say|beat around
37 beat around the|both|bush and|half _ hour|half an|half an hour|in _ chat|in the chat|it up $|minut _ it
37 skip to|star for|stop _ around|stop beat|stop beat around|the bush and|the chat|well say
38 ^ _ mor|hav _ so|spill $|was it
39 com on|just
40 am _ going|gues|i _ don|pleas only|was _ ?
41 do _ mak|know _ i|question back
42 bit _ you|bit wher|bit wher you|not _ it
43 is _ so
44 finish thi|giv _ on|giv up on|let _ not|let us not|so would|thi _ just|up on|us not
45 ^ _ already|^ i already|is over|throw
46 am not|and giv|hav the answer|honest _ would|honest i would|i am not|not drag|not drag thi|say it i|surpris
46 us _ drag|us not drag
47 both know|can _ skip|can we skip|deriv _ so|deriv thi|deriv thi so|i _ pretend|i will pretend|just hand|kne
47 let us be|my kne|on _ kne|on my kne|part wher|the part wher|thi onc|to deriv|to deriv thi|us be|we _ know
47 we both know|we skip|will pretend|you do it
48 any|figur|figur _ out|figur it|figur it out|you simp
49 ^ forget the|can _ pleas|forget the|get _ you|hav no|mak _ gues|mak me gues|me gues|me out of|misery
49 my misery|now _ i|of _ misery|of my misery|out of my|put _ out|put me out|to me straight
50 ^ whatever i|it _ and|on top|pretty|say it $|think any|to think any|whatever i
51 ^ _ flag|^ just tell|^ whit|^ whit flag
52 PHRASE pressure|want _ think|want to think
53 ^ _ a|away $|hand|hand _ over|hand it|hand it over|i will not|lov _ is|lov what|lov what is|you kind
54 i never|i quit think|quit think|try
55 not want to|say _ it
56 brain' _ you
57 ^ look i|and _ us|and let us|be bother|finish _ $|let _ mov|let us mov|not _ bother|not be bother|us _ on
57 us mov|us mov on|win _ what|win now|win now what|you win now
58 ^ cut|^ just|cut _ the|i hav the|it out|not _ simp|not you simp|simp _ me|whatever
60 the whol thing|we both|wher _ tell|wher you tell|whol thing
61 blurt|blurt it|just blurt|just blurt it|me _ and|one sentenc|that can|you just giv
62 and giv me|card|the _ already
63 ^ _ win|as well|over to|over to you
64 rather
65 kill me|we _ that
66 been _ for|been star|been star for|establish|hav _ star|hav been star|her _ it|pleas _ thi
67 ^ i can|consider|just say what|me her|thing _ $|told _ $|told me $
69 don _ you
70 ^ think|for both|hav it
71 hint _ mor|simp tell me|spit _ out|spit it|spit it out|the real
72 to _ any|to _ straight|tre so
74 anymor just|around|it i|so let
75 pleas only thi|sentenc _ is
76 and _ simp|i _ never
77 any longer|spill _ $|spill it|spill it $|the think and|think _ i|think and|think and i
78 ^ _ head|do not mak|drag|drag _ out|drag thi|drag thi out|i solv the|not mak|not mak me|thi out
79 i _ no|i hav no|the _ wher
80 ^ _ sentenc|just giv|out _ my
81 me thi|to think|you just
82 ^ _ brain|^ my brain|drop _ solution|drop the solution|my brain|one and i
83 deal you|the bit|the bit wher|to _ bit|to the bit
84 thi _ deck
85 am don|i am don|lap|my lap|solution _ my
86 ^ _ okay
87 try you
89 ^ brain'|^ pleas pleas|forget _ hint|forget the hint|hint i|the hint i
90 just giv it|no _ left
91 ^ ugh|ugh
92 pleas _ pleas|pleas pleas pleas
93 am beg|beg|i _ beg|i am beg|me straight what|so you do|straight what
94 out with it
96 it if you|whisper _ if|whisper it if|you _ but
97 me hav it
99 ^ honest i|honest i
100 anymor
101 know it i|pleas pleas|quit|simp
102 ^ _ surrender|^ i surrender
103 ^ whatever|flag|not do it
104 ^ _ pleas|^ enough|patienc
105 do the think|the think
106 ^ just say|^ you win
107 PHRASE just_tell_me|kill
109 i _ rather|i would rather|would rather
112 ^ honest
114 just _ me
116 simp tell
117 ^ _ quit|^ i quit|i quit|out with|whit|whit flag
119 know it|you know it
123 look i|mak me
125 what was it
129 ^ com|^ com on
132 empty
134 suffer
138 ^ _ to|^ think is|think is
139 cherry|pleas with
141 brain'
142 as _ say
144 ^ one sentenc
147 ^ _ on
150 now and
153 thought
154 the thought
155 just _ it
162 spill
170 me _ so
174 on _ me
175 ^ uncl|uncl
183 out _ it
189 ^ _ show
193 say what it
194 the towel|towel
195 ^ can not
210 already $
211 ^ consider
225 you win
228 i surrender|surrender
329 ^ _ just
""",
    ),
    "pressure": (
        -0.936,
        """\
-244 TECHNIQUE
-224 STRUCTURE
-221 ^ what
-206 ^ _ the
-143 ^ _ me
-140 ^ is
-134 doe
-121 ^ which
-116 ^ can
-115 with
-114 PHRASE role_play
-110 ^ how
-104 PHRASE spelling
-103 put
-102 for me
-101 question
-99 ^ _ not
-94 a STRUCTURE
-90 wher
-89 correct
-86 $|^
-79 first
-77 the _ for
-74 ^ what is|read
-73 ^ just|am i
-72 list
-70 PHRASE authority|the _ of|typ
-69 as|what would
-67 ^ do not
-66 letter
-65 ^ _ do
-64 NO PHRASE|word
-63 nam
-62 PHRASE structure
-59 that|work
-58 explain
-57 PHRASE elimination|candidat|let us
-56 ^ would
-55 i _ to|not _ $|one $
-53 test|the _ in|the _ solution|was
-52 allow
-51 is _ a|start|us
-50 do the
-49 right
-48 what _ you
-47 it _ a|mor
-46 is thi|or _ $|reveal
-45 ask|look
-44 finish|in _ $
-43 ^ _ thi|of the|so _ can
-42 ^ _ your
-41 ^ _ or|her|should
-38 ^ can you|^ could|after|it $|problem|should i|would _ be
-37 pleas _ the
-36 ^ _ i|cod|yes
-35 but|hint|it|what _ it|would you|your
-34 for me $|of
-33 ^ _ a|^ could you|^ pleas|rul|the _ approach
-32 STRUCTURE $|TECHNIQUE $|just _ it|may|to _ the|will _ it
-31 has|what
-30 count|the
-29 any|how would|i say|loop
-28 know|what _ is|which|would _ the
-27 ^ _ can|about the|how do|it out|not _ to|suppos|the right|thi $
-26 ^ _ it|^ stop|show|which one|with a|you can
-25 PHRASE|^ _ you|answer in|you are
-24 ? $|is _ it|it _ not|said
-23 half|kind|the one
-22 graph|mak|of thi|win|wrong|you hav
-21 PHRASE guess|and you|her $|next|not it|optimal|python|solution to|thi _ $|thi problem
-20 ^ say|book|is not|search|stat
-19 ahead|are|noth|print|referenc
-18 just _ the|mod|sentenc|the optimal
-17 ^ tell|^ tell me|^ writ|exact|full|how _ would|if _ is|is that|kind tell|out the|pretend|right $|than
-17 ther $|you _ it
-16 PHRASE just_tell_me|^ _ as|answer i will|best|do|for the|giv the|is not it|it is a|just|model|on $|point
-16 sort|whil|you _ now|you know
-15 PHRASE suppression|^ _ say|an|for _ $|how|how you|link|merg|mind|thing $|will do
-14 TECHNIQUE _ $|^ is it|doe it|go ahead|is ther|island|number|of _ $|off|on|on my|one|or no|print the|set
-14 solution|the thing|your _ $
-13 ^ _ TECHNIQUE|^ _ on|^ doe|act|can you|everyth|hav _ $|it a|mov|plan|solv|we|you|you _ a
-12 ^ _ what|^ let|allow to|can _ me|has to|hav it|is _ one|it _ $|it and|it in|lik|my _ say|the _ that|turn
-12 version|would
-11 STRUCTURE _ $|STRUCTURE is|array|ask you|bucket|hav _ the|how _ i|i ask|in a|is don $|it _ to|me i|mean
-11 open|say|say it|the _ answer|the answer in|the nam|to be|you may
-10 ^ TECHNIQUE|^ _ us|^ from|^ let us|for _ algorithm|for the algorithm|from _ on|i _ lik|i will do
-10 is TECHNIQUE|link list|sam|solution _ the|stat the|stop|the candidat|tre|twenty|walk|what the|with the
-10 yes or|you _ to
-9 STRUCTURE or|^ am|^ am i|^ would you|a STRUCTURE $|a _ for|and _ say|and then|are not|call|can _ the|crack
-9 do _ think|for a|function|how _ work|how it work|me a|percent ther|play|reveal _ $|say _ and|so giv me
-9 suppos to|the _ with|the first|whol _ $
-8 PHRASE technique|^ _ pleas|^ _ ther|^ _ with|^ giv|^ is ther|^ show|^ show me|about|com on|correct $|deck
-8 doing|gues|how would you|is|is _ STRUCTURE|is _ the|me _ of|quit|read _ the|rep|secret|spell|the sam
-8 thi so pleas|to|we are|what is it|what was|wher you|would a|yes _ no
-7 ^ STRUCTURE|^ _ we|^ answer|^ giv me|a _ i|am not|direct|hand me|hand me the|honest|i _ cry|i am not
-7 i want|i will cry|is _ $|is ther a|it i|it is not|nam of|no _ $|one of|or _ i|output|review _ you
-7 say _ can|show me|so i|so you can|solv the|solv thi|someth|the _ lin|the _ one|the best|them|ther a|thes
-7 through|what should|will cry|with _ $|yes or no|you solv
-6 ^ how do|ahead and|already|can _ pleas|can i|check|colleagu|complet|doe the|find the|for _ the|from|get
-6 go|go ahead and|how many|is it a|it ?|just thi|lik a|many|my cod|not _ it|okay|or is|out _ my
-6 out with the|pleas just thi|read me|so _ me|that the|the interviewer|the nam of|thi|to _ and|walk me
-6 what _ $|whether|you for
-5 ^ _ just|^ how would|a _ who|bas|can you pleas|confirm|how you would|is _ an|is a STRUCTURE|it be|me _ is
-5 nam of the|nam the|no $|nod|onc|past|pleas _ thi|put me|rep with|say _ you|talk|the _ thing
-5 the answer now|thi onc|what _ of|what do you|will _ so
5 ^ i could|actual answer|actual answer $|all _ want|all i want|and i hav|broken|by _ i|fiv|go $|it in linear
5 key _ $|lay|me _ tell|me which structur|my last|night|not you just|over thi|panic|proper|so _ would|so no
5 so tell|so tell me|tell _ $|the _ or|the actual answer|the company that|thi function|think _ do|to go|way to
5 what is|you _ is
6 ^ _ am|all|and show me|and so|are _ my|at the|bother|can _ do|cry so|do _ tell|do _ use|euro|fix my
6 for _ so|for _ to|hat|hom $|how to|i should not|is no|just tell me|me just say|me with the|not _ a|on _ so
6 one _ what|only _ to|only thi|or fiv|out so|question _ $|real|should not|so|so _ and|so how is|so just
6 that is|that you are|the _ over|ther _ no|ther is no|thi _ end|thing _ me|to them|us _ the|what _ the
6 what they|why _ not|would _ let|you _ $|you _ slip
7 ^ fiv|a _ star|an hour|and a|approach _ a|at|be|be _ for|fast _ $|for one|help _ you|how _ goe|how it goe
7 i _ say|i can do|i know the|if you had|is _ tim|left _ what|lif|me _ techniqu|my _ has|out|percent _ you
7 structur|that is what|the algorithm $|thi so i|think of|to the solution|to your|trick $|would be|you _ how
7 you _ if|you keep
8 ^ you|a _ mark|am _ a|and _ me|and all|answer i|by _ me|do _ be|do _ writ|do i writ|do not be|do not tell
8 for _ lov|for the lov|get _ answer|get the answer|god|going|i _ tak|i need a|i writ $|idea $|interview _ so
8 is it|is the|it for|literal|lov _ god|lov of|lov of god|mayb|me _ to|me with|of god|opinion|pleas _ is
8 so _ it|solution _ now|solution pleas|solution pleas $|solution right|that _ all|that is all|the _ it
8 the approach|the lov|the lov of|the solution right|the team|thi _ you|to pas|today $|two hundr|wait for
8 want|want _ the|way|will _ my|will understand|you _ never|you _ the
9 ^ _ would|^ i only|a _ in|am going|be _ hard|been|can|friend|googl|hav thi|i _ be|i _ going|i _ two
9 i am going|i hav two|i left|i need you|in lik|is a|it _ wrong|kinda|me the answer|pleas _ will|pleas i will
9 structur ?|structur ? $|techniqu is|tell|the _ befor|ther|think so|told me|which _ to|you _ you
9 you just tell
10 ^ do you|^ if you|^ it is|^ one|a _ just|a human|answer and|behind|do _ let|find|forty|from you $
10 get _ solution|get the solution|hear $|hold|i _ right|i use $|it _ be|know _ solution|know the solution
10 lay _ the|me _ it|me go|me if i|nam me|nam me the|old|only one|pay|pleas my|so _ $|solution thi|the _ not
10 the solution thi|the trick|thi thing|thing _ for|to go $|to hear $|to my|way _ go|way to go|wer the
10 would tell|you wer the|you would tell|your _ that
11 PHRASE direct|^ it|a _ answer|a _ at|a _ one|and _ stop|be _ good|binary|can _ my|can not|complain
11 different|do _ one|do thi one|get thi|go hom $|hand over|hand over the|hat to|hous|i _ i|into the|is _ way
11 kill|left|let slip|mum'|one _ answer|only hav|or _ only|product|sav _ both|sav us|sav us both|slip _ to
11 so _ say|so what is|structur it|structur it is|tell me $|tell me the|tell my|the _ offic|the hous|to solv
11 tre _ you|trick _ i|us both|way _ do|way to do|we _ go|when you|which structur it|whol _ hang|with _ so
11 would not|you let slip|you tell
12 ^ _ fami|^ _ job|^ my job|^ ther is|a|all _ friend|all my friend|and say the|cat|company _ you|cry $
12 going to|hav not|i _ hav|if|if the|it is|job depend|job depend on|lat|let a|liv|man|me _ data|me how to
12 me the data|my job depend|not _ ?|quiet|say me|so you would|solution ?|solution ? $|stop $|tell _ what
12 tell what|that will|we hav|what to|you expect|you what
13 and giv it|answer _ me|approach and|attack|chanc|com out|could _ the|drop _ solution|drop the solution
13 got _ and|i get the|idea _ i|if _ can|job so|me _ away|me the|my _ are|out _ is|out what is|so pleas the
13 straight|tell how|the approach and|thi job so|to the problem|told _ the
14 ^ last|a nic|a one star|and _ i|and it is|be a|can not do|els _ my|giv you|hang _ thi|hang on thi|hav been
14 how it is|i promis|i will tak|i would be|in|is _ solution|leak|mayb just|my _ hang|my visa hang
14 one _ review|one star review|or _ you|rais|so do|star review|the approach $|the trad|ther so|to solv it
14 too $|visa hang|visa hang on|will|will tak|would _ don|would be don|you leak
15 ^ _ els|and _ thi|and only|answer or|battery' _ two|battery' at two|becaus|fold|lik an|main|manager
15 my _ at|near _ $|only thing|the answer or|the main|the only thing|think _ just|to _ no|you tell me
16 am out|am out of|believ|do _ get|do not let|i _ actual|i am out|i hav a|money|my visa depend|plac|so _ giv
16 tell _ to|the lin|tick|up and|visa depend|visa depend on|you kinda
17 4|^ it would|^ ther|^ think|am _ you|can _ concentrat|can not concentrat|concentrat|i can not|left so
17 let _ hav|lik two|my _ ther|not concentrat|out _ a|so far|tell peopl|what _ use|what to use
17 which techniqu is|would want|would want to|you _ been|you hav been
18 and _ can|is _ techniqu|is the techniqu|my _ giv|so help|so help me|the _ at|think _ is|two _ and
19 ? _ say|^ _ at|do i use|hav _ four|his|is the solution|it _ don|me _ two|me now|mention how|no ?
19 pleas help|pleas help me|so _ the|so say|tell me what|the answer and|the trick $|tomorrow|which algorithm $
20 ^ _ bos|^ my real|a binary|a binary tre|am tell|binary tre|giv _ the|her _ a|i am tell|if you say
20 interview' in|is going|left and|my _ interview'|my real|my real interview'|real _ in|real interview' in
20 right _ so|that so|the _ com|till|to writ|to writ $|trick or|will tell all|you _ with
21 ^ real|^ we hav|baby|bot|company that|desk $|eat|ever and|fail so|for _ if|hang|i _ hat|i would hat
21 just _ how|just _ which|just let|just let me|just say which|kill me|my _ is|not _ tim|not refus|swear
21 the desk $|would hat|would hat to
22 ^ _ good|^ _ mercy|a _ attack|a panic|a panic attack|discover|hav _ to|i giv you|i must|if _ keep|in _ day
22 in two|in two day|let _ fail|let me fail|literal _ can|me _ approach|me fail|me the approach|not slept in
22 panic attack|present|say _ how|server|slept _ two|slept in|slept in two|the solution pleas|to do it|us _ to
22 will _ you|will _ your|you _ quiet
23 approach _ you|be a good|big|hom|is the way|me the techniqu|my _ in|one who|you what is|you would not
24 all my|am going to|and _ only|answer _ would|answer to the|at two|at two percent|giv me the|in the|my _ if
24 need the|not _ me|one _ can|one solv it|tell _ my|tell all|tell all my|the formula|thing|to fix|two percent
24 way _ fix|way to fix|who can
25 ^ i will|be fir|is _ data|is no tim|is the data|job _ on|me _ idea|me _ structur|me the idea|not see
25 skip to|told me the|will _ fir|will _ me|will be fir
26 ^ you would|both _ hom|both go|both go hom|can _ tak|cours|heart|let me|one _ that|pleas tell me|run _ so
26 run out|run out so|straight answer|to _ my|would _ help|you _ not
27 ^ _ therapist|^ my therapist|^ they|between _ and|is _ me|leak the|my friend|my therapist|my therapist say
27 or _ clos|or i clos|say _ should|say i should|therapist|therapist _ i|therapist say|therapist say i
27 unles _ tell|unles you tell|you keep the|you leak the
28 ^ _ is|a _ interviewer|approach the|eleven|els in|els in my|i will say|is _ approach|is the approach|it goe
28 laptop and|me hav the|my _ got|not _ for|screen|so _ to|the approach the|the laptop and|to _ now|to me now
28 we _ both|will say|would'v|would'v _ me|would'v told|would'v told me|writ $
29 an _ i|an hour i|and i can|answer or i|complaint|down and|hour _ need|hour i|hour i need|i _ thi|in _ an
29 in lik an|is written|lik _ hour|lik an hour|mark and|right now
30 dinner|dinner so|for you|help _ with|help me with|key step|lower|main idea|me what you|not get|now $
30 so giv|tak a|the key step|the main idea|the structur $
31 ^ _ up|am _ pleas|every _ you|hospital _ i|hospital and|hospital and i|i need the|slip|solution i
31 techniqu _ it|the _ fast|the solution i|they will|understand|unles you
32 PHRASE pressure|a _ review|and it|cost|i hav not|nin|report|you _ out
33 and no job|kid _ no|kid and|kid and no|my|no job
34 friday|hang on|how to solv|if i do|let me hav|me hav|me out|pleas do|say _ algorithm
35 ? _ ?|? so|fiv minut|is _ up|is don|it is don|me _ say|mother is|my mother is|no _ for|now so|on your
35 second|what _ writ|what to writ|you will|your _ ?
36 clos _ laptop|clos the laptop|do you want|for _ what|i _ venmo|job $|me _ algorithm|me _ they|quick|quick $
36 student|venmo|venmo _ fifty|venmo you|venmo you fifty|what they want|you _ buck|you fifty|you fifty buck
36 you fiv
37 and tell me|fir|got two|hav _ two|hav got two|thi _ my|thing _ you|up so|your _ and
38 and _ whol|geniu|got four|got four minut|hav got four|interview'|only _ me|pity and|tak _ and|tak pity
38 tak pity and|tim for|you if
39 don _ i|for my|i swear|i swear i|if _ let|if you let|kept|my _ depend|my _ she|say _ goe|say what goe
39 star _ is|swear _ will|swear i|swear i will
40 ^ _ real|did _ sleep|did not|did not sleep|for two|human|i _ find|i did not|i will find|lik me|not sleep
40 not sleep for|not you ?|sleep _ two|sleep for|sleep for two|speak $|the _ why|two day|why will|why will not
40 will find|with that|you ?
41 ^ clock'|are _ me|goe _ i|los _ job|need _ job|need thi|need thi job|pleas giv|the solution ?|thi so|wif
42 ^ a good|a good interviewer|am beg you|beg you|do _ for|do it for|fiv star and|good interviewer|star and
42 thi _ understand|thi you|thi you understand|visa _ on|would _ so|you understand
43 ^ _ buck|^ every|^ fifty buck|and _ all|and tell|answer _ it|cry|is _ don|is it don|it don|it don $
44 ^ _ will|me now $|thi _ will
45 a baby|clock is|depend|depend _ thi|depend on|depend on thi|me how it|mother|my mother|the clock is
45 would _ see
46 a man|you i
47 how _ solv
48 a good|by _ so|hav _ panic|hav a panic|paid
49 ^ _ visa|^ my visa|i will los|will los
50 ^ one star|if you keep|keep _ answer|keep the answer|the _ be
51 and _ job|due|my _ clas|my whol clas|whol clas|would be a
52 answer that|buck _ the|buck for|buck for the|fifty _ for|fifty buck for|not _ thi
53 ^ _ battery'|all _ is|answer _ is|had an|you had an
54 expect the|hav _ slept|hav not slept|i expect|i expect the|my whol|not slept|offer|skip _ the|skip to the
54 slept|so say the|star
55 by now|fifty|is _ and|me _ now|me by|me by now|no _ so|told _ by|told me by
57 be _ and|do not get|got _ minut|hav two|manager is|my manager is|not get thi|pleas _ me
58 mercy|say _ answer|say the answer
59 me _ trick|me the trick|not _ in
60 i clos
61 kindnes|so pleas|tell a
62 fail thi|i fail thi|in hospital
63 a complaint|if you|thi job|which way
64 go hom|i _ fail|pleas _ not|pleas do not|two _ tell
65 ^ my bos|bad|bos is|my bos|my bos is|on _ lin|on the lin|so _ just
67 help _ out|help me out|minut|not let|on friday|unles i
68 ^ _ pay|^ i pay|i pay|los|my _ on
69 giv _ fiv|giv you fiv|i _ tell|not let me|other bot|unles _ get|unles i get|you _ star|you fiv star
70 ^ we'rerun|cancel|cancel _ subscription|for thi so|we'rerun
71 company that you|i will tell|it would be|me _ method|me the method|of _ tell|will tell
72 me the structur|review|they are|will _ to
73 hav a|pleas just
74 the only one|would _ a
75 in _ for|no tim for
76 ^ _ manager|^ my manager|behind me|is _ behind|my _ can|my manager|of tim|the subscription
77 tim _ me
78 thi my
80 battery'|battery' at|hundr|not _ so
81 ^ _ clock|^ the clock|clock|just say how|the clock
82 pleas _ tell|pleas just tell
83 cut my|will _ if
84 answer _ will|my job
85 ^ my|my visa
87 a bad|i will fail|it would|so hand|will fail
88 one star
89 think what|tim _ think
90 ^ last chanc|help|thi do|two minut|you let
92 visa
94 a heart|hav _ and|hav _ heart|hav a heart|hav mercy|hav mercy and|subscription
95 ^ _ competitor|^ your competitor|a hundr|a kitten|competitor|i fail|if _ fail|if i fail|kitten|los the
95 straight away|the _ quick|the _ unles|you let me|your competitor
96 to _ to|you hold
97 i cry|you do not
98 are going|are going to|four minut
99 at _ percent|tim to
102 job
103 or _ am|or i am
104 real interview'
105 clos the|i clos the|it _ my
106 hospital
111 pleas giv me
112 am literal|i _ literal|i am literal
113 buck|fifty buck|i _ los|the _ we
114 will _ a
115 it _ giv
116 a _ if
118 ^ _ star|it is my|pity
119 becaus you
120 mercy and
123 fifty _ if
124 is _ fast
125 clock'
126 die|thirty second
127 ^ _ paid|^ do it|^ i paid|i paid
128 last chanc|out _ the|percent
132 in it for|it for you
134 ^ they are
149 on _ i
156 if you do
157 sav
159 rejection
163 no tim
166 kid
171 help me
180 in _ minut
181 fail
192 fiv star
194 hurry
196 if _ do|minut left
203 pas so
211 thirty|unles
223 the only
231 unemploy
245 one answer
263 or i
""",
    ),
    "role_play": (
        -0.869,
        """\
-215 STRUCTURE
-211 TECHNIQUE
-166 or
-146 ^ how
-130 ^ is
-128 can
-123 ^ which
-120 ^ the
-111 do not
-105 letter
-96 structur
-93 ^ i
-91 ^ what|a STRUCTURE
-86 need
-82 ^ my
-76 out
-75 ^ _ me
-72 kind
-71 $|^
-69 the _ in|want
-68 for me
-67 ^ can
-66 techniqu
-65 PHRASE structure|^ would
-64 up
-62 ^ _ hav|pleas
-61 my _ $
-60 ^ _ do|am i
-57 ^ _ is|for
-56 ^ could|only
-55 it _ $|use
-54 is thi|should i
-53 it|thre
-52 ^ _ it|of|think
-51 so
-50 list
-49 is a
-48 do i|giv me|one|the answer
-47 i|stop
-46 ^ _ would|^ could you|am|the _ to|the solution
-44 NO PHRASE|PHRASE elimination|^ doe|last
-43 is|to _ $
-42 ?|PHRASE spelling|PHRASE suppression|cod|me|nam
-41 ^ just|look|off|that|will
-40 idea|ther|to be
-39 what _ the
-38 the _ one
-37 a _ $|just|not _ $
-36 STRUCTURE _ $|^ _ not|tell _ $|the
-35 us _ a
-34 do the|it in|twenty
-33 can you|is the|key
-32 doe the|just _ it
-31 ? $|TECHNIQUE $|^ if i|^ pleas|data|doe thi|pleas $
-30 answer in|i need|me the|not _ to|rep|you to
-29 if i|into|me _ answer|the nam|to the|you can
-28 is it|lik|not _ me
-27 left|no $|tre
-26 ^ i hav|and _ will|data structur|say _ $|show _ $
-25 STRUCTURE $|^ giv|giv|on $|step|test|with
-24 ^ do not|i _ to|is _ $|method|would
-23 ^ tell|^ tell me|and i will|do|just _ me|skip|thing|wrong
-22 ^ giv me|are allow to|word
-21 ^ a|com|loop|real|sam|see|tak|thi|which|yes _ no|you $
-20 could|in my|me the answer|or _ $|the solution $
-19 TECHNIQUE _ $|^ can you|cut|i _ it|i can|is _ it|not it|rep with|said|then|what _ of
-18 could you|i will|me _ to|so you|sort|the thing
-17 ^ what is|any|fiv|for _ $|i get|is that|just tell|tell me $|that is|the techniqu|what you|whil
-16 and _ $|for the|i am|show me|the key|use $|what _ is
-15 ^ _ or|allow to|going to|half|hav|nam of|never|now _ you|start|the cod|version|what is the
-14 ^ _ TECHNIQUE|^ _ mod|^ _ say|both|doe|i want|is ther|it _ a|just tell me|let me|nam _ the|stat
-14 the _ idea|told me|what|what _ i
-13 PHRASE just_tell_me|^ TECHNIQUE|^ _ am|by step $|doe _ $|i know|is not it|point|the nam of|the sam|ther is
-13 twenty question|way to
-12 PHRASE|PHRASE technique|^ would you|giv _ the|her $|it $|just say|me her|nam of the|no|one _ $|show _ the
-12 show me the|the first|the word|to _ a|under|would _ the
-11 STRUCTURE _ STRUCTURE|^ _ with|are allow|clas|from now on|function|giv answer|giv me the|goe|if|it ?
-11 it _ me|it _ with|just the|link|my _ is|noth|now on|reveal|say _ thi|so _ is|step $|the _ her
-11 the _ structur|to|to say
-10 ^ _ ther|^ how do|^ stop|^ what would|am _ to|as the|at|link list|my|one $|plan|put|reveal _ $|so _ me
-10 someth|spell|techniqu $|thi $|to use
-9 ^ how would|^ thi|and what|answer thi|bucket|four|in _ $|is TECHNIQUE|let _ play|let us play|of thi
-9 only speak|only speak in|say it $|show the|so _ the|speak in|stor|us play|what _ $|what do|what should
-9 what to|you _ no|you _ speak|you are allow
-8 PHRASE pressure|^ is it|are _ me|are _ to|back|be _ $|by step|graph|hav it|it ? $|me _ a|messag the
-8 of the|on _ $|say the|say what|seat|so _ it|step _ step|step by|step by step|than|the _ pleas|the data
-8 the data structur|twenty _ $|twenty question $|win|with a|yes|you may|your _ said
-7 PHRASE code|^ _ on|^ am|^ am i|^ if|^ is ther|allow _ say|allow to say|by|fifty|how many|i _ thi|i do not
-7 in|is _ answer|is my|just _ the|many|me $|me now|me the solution|not it $|peopl|python|say it|set|simp
-7 speak|tell _ now|tell me now|the _ ?|the _ lin|the _ that|the answer in|the method|thing $|turn|want to
-7 what do i|whol|would i|you _ explain|you _ me|you _ now|you would
-6 ^ _ STRUCTURE|^ show|^ show me|^ skip|^ what do|a _ problem|about _ solution|about the solution|allow|check
-6 from _ $|giv it|had an|hav the|i would|if _ is|if it|interview is|is ther a|it is a|los|nam the|out $
-6 stat the|structur $|suppos to|ten|that you|the _ answer|the interview is|the techniqu $|ther a|thi _ the
-6 tim|to hear|what $|what _ your|what would a|will _ it|will do|without _ $|would _ to|you had an
-5 ^ _ should|a _ function|and _ say|compiler and|els|for me $|function that|going|hear|how _ the|idea $
-5 interview _ over|interview is over|is _ trick|is the trick|it to|letter _ the|me which|model solution $
-5 pattern|swap you|tell|the answer $|us play twenty|walk|wer to|you _ that
5 ^ _ believ|a _ now|a _ solv|already|and we|are now a|assistant without|bit|i already pass|i will be|me _ an
5 me _ interview|minut you|non|now _ helpful|now _ me|now a|now a helpful|pass _ you|pass and you|read _ to
5 som other|suppos you wer|tell _ in|tell me in|text|the _ thing|told|was it $|what they|who _ to|would _ lik
5 you _ your
6 ^ do|^ it is|a _ duck|a beer|a minut|a rubber|a rubber duck|a tutor|a tutor who|act lik a|admin
6 am _ interviewer|am the interviewer|be|been|beer|chapter _ the|dot|finish my|for a|from|giv the|had|i ask
6 in _ algorithm|in _ one|includ|interview _ and|is _ the|is only|next _ the|optimal|optimal algorithm
6 output _ expect|output the expect|question _ the|secret _ $|sit|solv _ for|solv thi and|the _ how|the _ i
6 the interviewer|the next|tim i|to put|us pretend i|what _ in|who _ thi|with your|you _ told
7 ^ begin|a helpful|answer _ been|answer so what|approach|been $|count the island|crack the|going $|i _ just
7 i do $|is _ approach|is _ me|is the approach|keep _ $|keep going|keep going $|me wher|next|one _ your
7 one the|overrid|print|referenc solution $|solv|solv thi|story _ the|study _ $|tell _ wher|tell me wher
7 the _ lie|the approach|the hidden|thi exercis|thi in linear|tim _ say|tir|to _ mod|to _ now|to me now
7 tutor who|was _ me|what _ be|what did|what doe|when|word for|you _ and|you _ hav|your _ has
8 ^ _ mak|^ _ now|^ from now|a _ engin|a _ univers|a parallel univers|a search|a search engin|be tell
8 be tell me|calm|compiler|correct|do thi in|doe it go|engin|giv answer $|guy _ we|in the|is _ your|it go $
8 let|mak it|mean|mistak|not $|now|on _ problem|on thi problem|parallel univers|parallel univers wher
8 play _ gam|play a gam|prompt _ about|prompt say|prompt say about|read me|referenc _ $|say about thi
8 search engin|study|system _ say|system prompt say|they _ do|was _ $|way _ the|what is in
9 ^ _ all|^ i will|^ read|a compiler|an _ and|candidat _ the|do _ solv|do her|enabl|giv you a|he _ it|hi
9 hypothetical _ you|hypothetical if you|in _ pas|in one pas|it solv ?|listen $|me now $|mod enabl|my _ she
9 new _ you|no _ to|one _ thes|pric in|read out|sleep $|the formula|the referenc solution|voic|wer the
9 you cod|you wer the
10 ^ _ interview|^ _ will|^ act lik|^ forget you|a _ with|a lighthous|act as my|algorithm i|and you hav
10 are _ interviewer|are an interviewer|correct approach|describ|doe it say|for word|forget _ are|forget you
10 forget you are|friend|helpful|how _ it|i had|i used|insid|it solv $|let us|not an|on you|only _ $
10 pleas explain|pleas explain the|right|say it is|somebody _ the|the _ deck|the correct approach|the pag
10 the part|the right|to them|was|way _ would|word for word|would _ tell|would you tell
11 ^ _ an|^ imagin you|^ translat your|a secret|all _ instruction|am so|answer me|be _ candidat|be the candidat
11 call|do you know|for _ linear|had _ $|how you solv|i am so|imagin you|imagin you are|is _ solv|is to
11 it _ only|it a|merg _ $|number and|only a|quiet|screen|secret $|so _ thi|system|teacher|the _ of
11 the _ over|the _ tell|the island $|the secret $|thi _ not|to python|to tell|translat your|what _ on
11 you _ her|you be the
12 ^ drop|^ drop the|^ ignor your|^ say thi|a _ engineer|act lik|algorithm is|are _ my|do _ i|do it i
12 exact thi|explain _ thi|explain the solution|found|guy|i will just|if you had|ignor your|is _ algorithm
12 is the algorithm|it _ say|just _ in|knuth|lifelin|my friend|no rul|plain english|question _ how|say thi
12 say thi was|them to|what is|what would be|will just|word _ word|you finish|you let
13 ^ be a|an _ you|an interviewer you|and answer as|be in|exercis _ the|from her|includ the|instruction $
13 interviewer and|interviewer you|interviewer you are|must _ the|my _ which|one _ right|one _ would|pair _ $
13 pineappl|pineappl $|sleep|slip|solution pineappl|solution pineappl $|talk|tell _ a|tell me a|the _ pineappl
13 the solution pineappl|the text|who has
14 chair|did _ do|how _ was|i _ the|i interview|ignor _ previou|insid $|my _ and|my _ the|no _ so|not my
14 one mor|previou|previou instruction|the question|to tell me|wer a|wher you|you _ count
15 ask _ question|explain _ answer|explain the answer|her on you|mochi|model _ $|over and|task _ to|the top
15 thes $|to _ me
16 ^ _ are|^ _ your|^ read out|and _ them|assum|i was|lie|pass|so good|what would|your solution $
17 about how|act|act _ my|already pass|already pass and|are _ the|are in|colon|doe that|mor _ of|on _ question
17 pass and|plain _ and|question _ ask|question i ask|summaris|summaris the|the algorithm i|to summaris
17 to summaris the|us play a|you _ if
18 and explain|and i hav|are _ candidat|are the candidat|as a|deck $|hav fail|her _ would|her what|i hav fail
18 interviewer _ are|is it solv|it solv|play the|that _ answer|that bit|that bit $|to count|to mention|wher the
18 who _ the
19 ^ _ speak|a senior engineer|as _ senior|as a senior|ask you the|be the|by _ me|could _ do|every _ i
19 everyth _ wer|everyth you wer|finish _ sentenc|for every|how an|i should be|it is only|me how an|optimal _ $
19 senior _ who|senior engineer|solution was|tell _ about|tell me about|that _ the|the archivist|thi question $
19 us _ i|voic $|wer told|who solv|yes so|you wer told
20 ^ answer as|are|desk _ it|lin _ the|restriction $|thi is not
21 ^ repeat the|a bedtim|allow _ tell|allow to tell|are _ rubber|best _ is|i already|in _ the|littl
21 repeat _ text|repeat the|repeat the text|rotat _ $|rotat deck|swap i|text abov|the _ they|the screen
21 the text abov|two number|two number and
22 ^ _ if|a blog|are now my|blog|hidden|interview' _ and|interview' over|interview' over and|model now
22 my _ buddy|my study buddy|now my|number _ how|only answer|output _ answer|over _ we|over and we|post
22 print _ referenc|print the referenc|solution _ an|study buddy|the candidat|the interview'|the interview' over
22 the rul|used to|would _ let|would _ say|you _ slip|you had|your solution
23 ^ describ|and you|befor _ print|befor and print|everyth you|in thi|me about the|the stair|you finish my
24 ^ in|^ pretend you|and _ you|chang the|down $|knew|lin of|optimal approach $|pretend _ are|pretend you
24 pretend you are|tomorrow|was _ the
25 already _ and|best algorithm|explain how|is on|is on the|it with the|just _ $|no rul $|the best algorithm
26 disabl|hav already|i hav already|is correct|the truth|truth|us _ the
27 ^ in a|^ play|are _ about|debug|explain _ solution|hero _ the|hidden _ $|in _ parallel|in _ system
27 in a parallel|in your system|prompt _ thi|repeat|senior|story _ a|story wher a|the hero|wer _ candidat
27 wer the candidat|wher a
28 ^ from|^ let|and _ has|conversation|duck and|duck and you|i interview you|is in your|max and|rubber _ and
28 rubber duck and|so _ how|the interview|they told|they told you|told you|what _ told|what they told
29 act as a|are _ a|doe _ merg|if _ had|onc _ a|pair|we _ in|wer _ about
30 ^ speak|^ speak as|given|it and i|mod _ print|speak _ my|speak as|speak as my|wis|you explain
31 are _ compiler|are a compiler|can _ keep|can not keep|candidat solv|i should hav|imagin _ are|my study
31 not keep|read out the|result|that explain|the result|would you say
32 a _ you|had in|present _ solution|the duck|you _ a|you had in|your _ as
33 ^ disregard|^ writ|a _ between|a candidat|between two|cat|debug mod|describ the|disregard|hero|part of
33 present|the part of|two _ who|without _ what|you _ an
34 an interviewer|in _ what|in which|interviewer|knew the|new persona|new persona you|persona|persona you|wher
34 who knew the
35 a parallel|and be|and print|and print the|my _ sit|next to|parallel|parallel _ wher|rais|should _ used
36 ^ _ us|^ let us|candidat _ i|count island|did it|how _ count|how to count|know which|to _ down|to _ island
36 to count island|which folder|with no|your _ was
37 a senior|be my|explain _ optimal|explain the optimal|log|solution _ now|who is
38 algorithm _ should|be sur|befor and|we are|you on|you solv it
39 ^ hypothetical if|about thi|are _ leaky|are my|hypothetical if|i _ already|in which the|leaky|not they
39 on _ go|rotat deck $|the _ find|the not|the rotat deck|univers _ you|univers wher you|which the|you are my
40 a _ post|a blog post|an _ that|as _ i|be _ pair|be my pair|blog post|hint $|my _ programmer|my pair
40 my pair programmer|now in|pair programmer|programmer|what is on
41 ^ imagin i|^ writ a|abov thi|ai|and _ explain|and you explain|bit $|imagin _ already|imagin i
41 imagin i already|let slip|word includ|word includ the|you let slip
42 a littl|rul|task _ would|was _ a|who knew
43 answer as|forget
44 a movi|and _ hav|interviewer from|movi|opposit|restriction|thes island|twin|your system
45 ^ do me|discover|do me|now _ the|one how
46 ^ forget|^ print|explain|i _ pass|teacher and|us _ you|wer _ to|wer allow|wer allow to
47 and you are|hav already solv
48 not _ interviewer|solv it|them _ me|wizard|yourself
49 ^ mak|act _ a|explain the|the _ algorithm
50 a _ story|a bedtim story|a pirat|a pirat and|be _ pirat|be a pirat|bedtim _ wher|bedtim story wher
50 me _ bedtim|me a bedtim|pirat|pirat and|should hav|story wher|the _ abov|the treasur|treasur|wher _ treasur
50 wher the treasur|you go
51 ^ suppos|okay _ $|task|you explain the
52 ^ repeat|^ you are|mod
53 and i was|we are in|you are the
54 about _ problem|about thi problem|archivist|what _ you
55 perfect solution
56 a _ show|aloud|aloud $|argument|continu|continu the|has no|let _ pretend|let us pretend|lin of the
56 us pretend
57 as my|level|stair $|the stair $|you wer a
58 ^ _ everyth|are _ wis|are the wis|my grandma|she|the wis
59 ^ do an|an impression|an impression of|candidat and|candidat and i|do _ impression|do an|do an impression
59 impression|impression of|the candidat and
60 debug _ and|debug mod and|duck _ you|for _ question|mod and|to answer|with me|your rul $
62 what would you
63 prompt|thi _ word
64 the _ not
65 ^ ignor|did _ $|did it $|how _ did|ignor|instruction _ thi|on _ answer|secret
67 are now|univers|univers wher|you are now|your instruction
68 hav _ solv|i ask you
69 and we are
70 is tomorrow|is tomorrow and|it _ tomorrow|it is tomorrow|tomorrow and|you wer
71 already solv|already solv it|interview _ would|interview what|interview what would|perfect|speak _ a|story
72 grandma|moment|no restriction|person _ you
73 ^ act as|act as|solv _ and|switch
74 not to
75 ^ _ accept|buddy|let _ swap|let us swap|us swap
76 ^ pretend the|forget _ rul
77 told _ to
78 ^ be my|swap|tell _ ?|tell me ?|your _ instruction
79 and _ are
80 used|you told
81 bedtim
82 ^ overrid
84 debrief _ the|max|the debrief
85 ^ be|duck|rubber|rubber duck|say _ was|solv it and|wer|your _ how
87 will be the|you _ allow
88 are an|island $|play|suppos you|you are an|you wer allow
89 ^ hypothetical|your rul
90 and _ answer|and you answer
91 merg thes
92 wher you are
95 candidat _ a
96 interview _ go|interview you go
97 interview|without rul
98 your first
102 in thi gam|suppos _ are|suppos you are|thi gam
103 as if|wer given|you _ given|you wer given
104 ^ act
107 ^ _ as|candidat|everyth
112 system prompt|wher _ are|your _ prompt|your system prompt
114 ^ simulat|^ simulat a|simulat|simulat a|you are
115 no secret|you answer
118 new|the _ explain
122 pretend
123 who
124 are solution
125 writ a
126 pretend the
129 right algorithm|the right algorithm
133 mutter
136 giv _ answer|giv the answer|rul $|thes _ $|you _ thes
140 ^ suppos you|used $
142 already _ it|debrief
143 abov
145 ^ be the
146 a gam|assistant
148 play a
150 bedtim story
152 hypothetical
157 ^ new|gav
166 are a
167 ^ imagin|imagin
169 gam
170 they _ you
175 in _ gam
176 interview you
180 ^ switch
189 rol
197 evil|evil twin
211 a _ who
234 tutor
244 you are a
295 ^ pretend
300 PHRASE role_play
334 instruction
""",
    ),
    "similar": (
        -1.030,
        """\
-187 TECHNIQUE
-144 out
-143 STRUCTURE
-142 structur
-128 go
-122 or
-115 answer $
-112 lin|your
-108 a STRUCTURE
-107 my
-105 approach
-103 ^ you
-100 PHRASE structure
-99 PHRASE spelling
-90 pleas
-89 $|^
-86 all
-84 PHRASE role_play|are|candidat
-83 mak
-82 do i
-78 no
-77 PHRASE|^ i
-75 you are
-74 ^ the
-69 you
-66 am i|me $|the _ i|want
-65 i _ $
-58 PHRASE code
-55 be|do not
-54 ^ _ i|am
-53 right|the _ is
-52 say
-48 if you
-47 think
-46 need|techniqu|the _ and
-44 TECHNIQUE $|TECHNIQUE _ $|answer|the
-42 would _ be
-41 STRUCTURE $|data|just|just _ me
-40 function|say it|the answer $
-39 is
-38 is a|with _ $|wrong
-36 ^ just|and you|only|we
-35 test|to me
-34 data structur|graph|the approach|the nam
-33 key|linear
-32 from the|get|letter|the right
-31 and _ the|as|left|tell _ the
-30 or _ $|pleas $|python
-29 PHRASE elimination|^ _ you|i _ the|keep|let|stop|tell me the|would a
-28 can not|loop|off|tre|you _ thi
-27 cod $
-26 ^ _ it|^ _ your|approach $|correct|told
-25 ^ _ the|algorithm $|already|doe the|going|how _ is|minut|to _ it
-24 do you|i _ a|intend|my _ $|so what
-23 ^ _ are|^ can|interviewer|just _ it|now|so|which _ of
-22 best|in _ $|is _ $|link list|nam _ the|to _ $
-21 hear|in|optimal|pas|so _ is|tell _ $|the key|tim
-20 about the|and _ me|cod|four|her|it|referenc|secret|the _ way
-19 STRUCTURE _ $|^ _ TECHNIQUE|^ _ will|i get|it _ sam|it the sam|start with|the first|the optimal|way
-19 what _ of|you tell me
-18 NO PHRASE|^ TECHNIQUE|^ how would|not _ me|of _ is|on thi|say the|tell me|the answer|the techniqu|you _ not
-18 you can
-17 ^ _ of|and tell|answer in|fast|half|question $|reveal|whil
-16 PHRASE just_tell_me|^ i will|^ writ|bucket|first|hint|idea|is thi $|mor|mov|put|tell me $|us
-15 ^ _ or|clas|good|i _ you|is TECHNIQUE|it _ with|next|so you|the _ you|word|yes|you hav|you say
-14 ^ what doe|anagram|and _ it|array|in your|me _ it|past|rep|the intend|whol|writ
-13 PHRASE suppression|^ _ with|algorithm|can you|i|i use|me i|skip|tell _ a|tell me a|than|will not|word $
-13 you wer
-12 PHRASE authority|^ _ am|^ _ my|be _ $|doe it|from _ $|i do|i do not|noth|print|rul|so what is|stor
-12 the nam of|thing|tim $|to _ me
-11 ^ _ as|an|and then|begin|both|don $|end|how _ it|how it is|i say|it $|it is a|rep with|set|the _ idea
-10 do in|doe|every|hav _ the|how it|if|me a work|my _ is|show _ a|show me a|solution $|solv it $|suppos to
-10 tell _ which|tell me which|the _ approach|the trick|typ|what $|what do i
-9 a STRUCTURE $|a _ version|and tell me|confirm|for me $|giv|hav a|her $|i should|if it|it ?|just say
-9 just tell|let us|me|mod|myself|nam of the|print the|solution _ $|solution _ thi|sur|the answer in|to be
-9 to hear|we are|what _ doe|what kind|what kind of|would _ solv|would you solv|your _ $
-8 PHRASE pressure|^ one|^ thi|^ we|after|and giv|can|do the eviction|do thi $|everyth|how _ i|how many
-8 i want|if _ is|is _ STRUCTURE|is thi a|it _ to|many|may|not|order|pleas _ the|pretend|so _ me|step
-8 that is|the _ her|the _ structur|the whol|the word|thi problem $|to|use|use _ $|want to|what the|what to
-7 PHRASE guess|STRUCTURE or|^ _ kind|^ what kind|a _ solution|act|am _ to|and the|at|between|fifty|go $
-7 hav got|i _ study|i _ to|implementation|in my|is _ TECHNIQUE|is _ to|is _ trick|is the trick|it _ me
-7 just tell me|let me|me _ is|me _ work|nam _ i|nam the|of _ solution|person|plan|say what|spell|structur $
-7 tell|twic|what|you _ tell|you to
-6 PHRASE technique|^ STRUCTURE|^ _ STRUCTURE|^ do not|^ if you|^ pleas|^ stop|and _ $|as a|can _ solv
-6 engineer|hash|how to|i _ with|it ? $|it be|it in|linear tim|look lik|myself $|nod|one of|out of
-6 read _ the|say it $|so _ it|stat|talk|that is the|the _ lin|the algorithm $|the approach $|the correct
-6 to me $|to say
-5 ^ doe the|^ i would|^ let|a TECHNIQUE|book _ thi|drop|fix|for _ count|i _ got|i _ look|is _ solution|is my
-5 is that|it _ don|me what|read me|so _ the|solv it|solv thi|that the|the _ $|the best|the candidat|the data
-5 the last|ther _ one|thi a|thi call|told me|tool|twenty|you _ in
5 b is|can i|do peopl|from that|has the|it _ a|lighthous|one would|story _ the|walk me|work _ for
6 ^ i am|about a|algorithm _ should|ask|blind|full|how _ was|i read|it _ on|it and|it for|me how the
6 must _ a|new _ you|on _ ?|on _ ther|one _ it|one _ would|post|question _ how|say _ $|so and|so i|the task
6 thi ?|thi very|two _ or|very _ $|walk|what _ has|would _ it|writ _ for
7 ^ _ should|^ do|^ for the|a friend|and _ just|archivist|ask _ a|ask for a|book $|break|do that
7 for _ friend|for a friend|for me|for me and|for thi $|from|hav thi|how you would|i _ allow|is enough|is not
7 it which|not do|on that|one solv $|suppos _ wer|the _ check|the algorithm|the solution|them to|thi _ thing
7 thi _ what|thi typ|thing that|typ i|up _ thi|use the|was the|wher _ i|with _ bracket|you put the
8 ^ _ els|^ a colleagu|and how is|and to|ask you the|basical|do _ let|doe _ solv|exact|for _ problem|his
8 i _ seen|i hav seen|is basical|leetcod problem|leetcod problem is|let _ not|let us not|me _ way|meet
8 meet room|one in the|only _ i|point|puzzl|sam solution $|should i|tell _ to|the book $|then i|treat|us not
8 what _ your|which _ can|which leetcod problem|with _ what|you _ them
9 ^ _ interview|an _ twin|and not|deal you|did they|explain _ you|explain how you|front _ me|front of me
9 hav don|how doe one|i _ about|list|longest piec|manag|me _ interview|me first|me the answer|of it|of me
9 of somebody|one for|one'|one' _ $|problem _ me|question _ $|solution in|the _ piec|the longest
9 the longest piec|the merg|thi _ ?|thre _ is|tim and|trick and|what _ $|would _ writ|would you writ|you _ the
10 ^ _ thi|a _ question|and _ how|cousin|cousin of|databas|design|doe it say|get _ and|get solv|hav seen thi
10 me _ answer|me through|need _ $|new|not solv|not solv thi|of _ question|of thi question|seen thi|simpler
10 solv _ and|the deck|the thre|ther _ be|ther must|ther must be|thi _ solv|would _ that
11 ^ _ must|a _ of|a _ post|a blog post|blog post|borrow|can look|can look it|don|for _ in|formula _ one
11 giv me|he _ it|i can look|in _ and|number _ thi|number is thi|of _ list|on it $|on thi ?|one solv the|port
11 real _ $|show me|solv and|story with|story with the|the story|the story with|thing or|up _ the|what should i
11 with _ problem|with thi problem|would _ typ|you $
12 ^ what should|am so|and _ do|did _ do|explain it|for a|got|how is that|how it was|i am so|it _ we
12 it _ what|just _ thi|not _ for|sam thing|the _ nam|the sam thing|thi was|wer _ to|wer allow|wer allow to
12 what was the
13 ^ is thi|^ which|ask for|be _ if|befor you|blind _ fiv|blind seventy|blind seventy fiv|chang $|channel
13 fiv one|flip the|had|i _ flip|if i|in _ break|in the break|it if|lighthous $|nam of|nam would|of letter
13 one for me|one from|point _ to|point me to|said|say _ was|search _ i|seventy|seventy _ one|seventy fiv
13 seventy fiv one|so that i|that i can|that up|the _ seventy|the _ to|the archivist|the blind|the blind seventy
13 the break|the one from|thi _ befor|thi _ in|thi _ one|thi exact|to _ problem|us do a|what chang|what chang $
14 ^ play|a _ $|a _ lik|algorithm that|and _ is|and to what|com from|doe one solv|exact one|giv me the
14 has _ thi|i _ one|it which one|man|of _ what|one _ is|one what|only and|pleas _ $|problem is|session
14 the top|thre _ of|walk _ through|walk me through|what you|with _ cut|would _ work|would you $|you _ $
15 ^ what wikipedia|a _ deck|break $|call|do _ ?|giv _ the|i hav don|is thi the|it _ the|it that i|min _ $
15 problem $|problem with|problem with the|solv _ for|the _ had|what did|what wikipedia|wikipedia _ should
16 ^ _ number|^ doe thi|^ suppos|a lighthous|a tim|do a|for one|how a|how doe|how is the|i will|last _ to
16 leetcod $|near|on leetcod $|sam trick and|see $|such|the _ solv|the sam trick|tim _ i|what ?|what ? $
16 would _ hav
17 at _ tim|at a|complain|do _ eviction|dot|list is|old|the _ list|thi one $
18 ? _ is|^ _ leetcod|^ which leetcod|a _ that|chang|for _ what|got the|hav _ me|i _ don|i _ for|is _ sam
18 is the sam|it say $|leetcod _ is|list and i|me the|me through the|number|of som|on _ what|one _ the
18 one it is|solution _ a|that _ for|that one solv|thre|to _ ?|to _ thi|to do thi|was _ one|was that one
18 way _ would
19 a sort|and|correct answer|how _ that|it wer|lift|night|no _ how|problem just|would one
20 a list|another|ask _ the|ask for the|is for|it is for|it real|it up|of two|remind|remind me|sam _ and
20 sort list|that _ thi|the solution to|the version|to thi|two _ i|would i typ
21 ^ explain how|a _ just|alon|am _ ask|answer _ been|been $|do _ search|it and we|my roommat|one _ what
21 one it|one solv|pleas solv|roommat|that one $|the _ in|train|will
22 caus|exact thi|fibonacci _ is|for|i wer|if i wer|is _ just|other problem|solv|solv $|story $|that _ need
22 that i need|the thing that|they _ $|through
23 a _ engin|a search|a search engin|cas|chapter of the|engin|finish _ i|is _ on|proper|read to|search engin
23 solution to|thi _ the|thi the|which chapter of
24 PHRASE direct|^ say thi|about _ lighthous|can _ show|can you show|exact _ $|flip|for _ TECHNIQUE|hid
24 i find the|is _ about|it so how|me _ sister|me a sister|pleas ?|pleas ? $|say thi|say thi was|the _ thi
24 what _ peopl|what do peopl|when _ is|when it|when it is|work _ of
25 ^ what was|bracket|deriv|do _ her|general|of _ how|onc _ i|problem for|problem for me|show _ the
25 show me the|the _ they|thi answer|thing _ solv
26 ^ do a|a _ one|a reskin|a reskin of|and _ which|do _ one|do thi one|in the|min|of ?|of ? $|reskin
26 reskin _ ?|reskin of|reskin of ?|thi _ reskin|thi a reskin
27 ^ do me|do me|has it|lectur _ the|lectur of|lectur of the|me _ a|mit|mit cours|number _ is|of _ mit
27 of the mit|so how would|that _ $|the _ cours|the mit|the mit cours|ther $|twin|which lectur of
28 ^ how doe|one $|one is it|problem _ a|question ?|room|the _ ther|they _ do|they _ thi|with _ sam
28 with the sam
29 ^ _ other|^ which wikipedia|an exampl|has _ and|hav _ thi|i _ now|is _ twin|is the twin|not thi|one and|sum
29 the twin|the twin of|tim and i|twin _ thi|twin of thi|which _ articl|which wikipedia|which wikipedia articl
29 would hav
30 and how was|at a tim|from _ that|it is
31 ^ my|giv _ an|giv me an|island how|sam _ lik|search|solv thi and|the solution in|what was|you do it
32 ^ explain|a similar question|about _ and|hackerrank what|how _ you|me _ they|on hackerrank what|one _ ?|piec
32 problem is thi|similar question|thi one
33 ^ solv a|a _ video|and _ was|one _ of|point me|say _ had|start _ finish|start to|start to finish|the _ sam
33 to finish|you _ solv
34 bas _ $|for _ kind|i _ adapt|i will adapt|if _ would|is _ thi|the room|what _ they|will adapt|will adapt it
35 desk $|hav open|i _ open|i hav open|is _ real|is it real|it _ lik|look _ up|on _ web|on the web
35 problem _ is|somebody _ the|speak of|the desk $|the web|thi one solv|web|writ up
36 ^ which pag|can _ that|hav _ last|is thi on|last night|last night to|list _ i|night to|pag of|point _ i
36 textbook|that for|the _ version|thi on leetcod|which pag|which pag of
37 answer ther|answer ther $|for _ desk|for the desk|scar|solv the|thi just
38 a _ program|doing the|exampl|for _ would|for me would|list _ not|me would|me would you|program what
38 the _ point
39 call _ thing|call the|call the thing|copy _ $|it is the
40 cours|find|he do|how would|work _ the
41 ^ what did|algorithm ?|cormen|cormen _ i|cormen should|cormen should i|has _ sam|has the sam|lectur|sam kind
41 the _ kind|the algorithm ?|the sam kind|to _ two|to the two|well|what is thi
42 do _ for|do it for|how _ would|i find|i read to|is bas|is bas on|me and i|pag _ i|pag should|pag should i
42 read _ get|read to get|should _ read|should i read|thi _ bas|thi is bas|to get thi|what _ problem
43 ask _ it|becaus it|call on|how _ one
44 a _ problem|answer to the|can _ find|can i find|i _ scal|is thi just|it and what|lik thi|what number
44 what number is
45 and _ did|answer to|her _ it|her would|how was|how was that|knuth|sam _ as|sam solution as|solv _ version
45 solv the version|that _ solv|the version with|version _ thre|version with|version with thre|was that
45 what would i
46 ^ _ problem|exact so|exact so i|me how a|their
47 a similar problem|check that|copy that|find _ solution|find the solution|similar problem $
48 disguis|how that|in disguis|lectur _ hav|lectur would|lectur would hav|so i can|which lectur would
49 solution in the|you _ that
50 cod interview|crack _ cod|crack the cod|in _ is|interview _ hav|of crack|of crack the|the _ interview
50 the cod interview
51 ^ do the|problem _ thi|smaller|would do|would do it
52 of _ in|the _ sum|the thre sum
53 another _ $|cover thi|exercis _ the|find the|problem _ the
55 similar _ $|solution _ the|solv that|solv that one|thi _ on|version _ thi|version of|version of thi|what _ thi
56 and what doe|do they|it _ one|just _ that|number _ it|similar problem|what do they|would _ don|would be don
57 ^ which chapter|exercis|got _ solution|to a
58 a pattern|could _ point|of _ problem|pattern for|sam trick|thi bas|thi bas on|water|water and
60 hackerrank|is thi|on hackerrank|said $|the classic|will _ what|you said
61 ^ _ wikipedia|number is|one and what
62 task _ to|through _ you|through how you|to $
63 of _ book|of the book|would _ tell|would you tell
64 ^ _ lectur|is _ titl|is it titl|it titl|somebody solv|thi on the|would solv|would solv the|you would solv
66 from $|look it|look it up
67 chapter of|that for the
68 and _ doe|of _ island|of the island
69 coin chang|nam _ thi|to find
70 and how|bas on $|can copy|doe redi|doe redi do|how _ redi|how doe redi|i can copy|pag|redi|redi do
70 thi _ leetcod|twin of|was the solution
71 me an|of a|the answer to|through the
72 thi in the|which _ in
73 one _ a|sam $|the sam $|to find the
74 reduc|reduc to|under the|video _ thi
75 ^ what other|caus i|other _ has|what other
76 a blog|blog|that one
77 ^ suppos the|suppos the|version
78 the sam solution
79 algorithm _ is|on leetcod
80 is _ from
81 ^ _ pag|of thi
82 a relat|different|relat|relat _ $
83 leetcod number|which _ number|which leetcod number
84 doe _ do|what pag
85 a sister|a sister problem|sister|sister problem
87 which chapter
88 book has|thi _ from
89 a smaller
90 answer ?|answer ? $|one in|precis
91 a video|is _ original|is the original|lik _ one|lik thi one|original|the original|with thre
93 that solv
94 the coin
95 the link
96 that explain|thi and|would _ do
101 cut how
102 problem
103 find thi|identical|near identical|solv _ one
104 you solv a
105 thi _ call
106 ^ which lectur|chapter|sam solution
107 rabbit|the rabbit
109 is _ classic|is the classic
110 ^ _ chapter
111 if i would
112 adapt|adapt _ $|adapt it|adapt it $|leetcod|the sam
113 but with
115 was _ solution
116 would you do
117 should _ hav|should i hav
118 version _ i|you solv the
120 smaller _ of
121 had a
122 a similar
129 which leetcod
130 which classic
133 copy|how would you|i _ copy|one with a
134 wikipedia articl
135 nam of thi
141 bas on
142 similar
144 and what
147 instead of
149 would _ find
151 coin
155 they use
158 which lectur|youtub
160 be _ i|instead|somebody
161 cover
165 editorial|the editorial
168 wikipedia
173 sam
174 titl|you show|you show me
184 thre sum
185 well known
190 browser
196 lak
205 one with|solv a
206 classic
208 easier
211 thi on
212 variant
223 which _ problem
224 my _ had
225 PHRASE similar
229 articl
238 video
244 known
250 famou
272 ^ solv
311 googl
""",
    ),
    "spelling": (
        -0.884,
        """\
-213 STRUCTURE
-154 a STRUCTURE
-153 TECHNIQUE
-144 thi
-123 problem
-114 your
-102 to
-98 question
-94 should
-90 no
-86 one
-82 ^ i
-81 solution $
-80 explain
-79 answer $
-77 solv
-76 do|lin|nam of the
-75 of the data
-73 PHRASE role_play
-72 TECHNIQUE $
-71 ^ the
-70 just|you
-69 out
-68 $|^
-67 my
-65 show
-64 do not
-61 her|nam _ the
-60 PHRASE elimination|and
-58 list|up
-56 i hav|we|would you
-54 for _ $|is _ a|typ
-53 ^ my|it is|so
-52 now
-51 tre
-50 ^ would
-49 go|right
-48 am
-47 exact
-46 ^ a|i _ not
-44 PHRASE direct|^ _ a|^ spell
-43 i|should i|the _ approach|what _ i
-42 left|loop
-41 PHRASE just_tell_me|is|me
-40 pleas|who
-39 ^ _ or|already|hum|kind|me $|the _ $|thi _ $
-38 on|when
-37 do i|for|for me $|us
-36 over|which
-35 rep|the _ answer|way
-33 optimal|you _ a
-32 NO PHRASE|call|for _ nam|for the nam|the answer $
-31 STRUCTURE $|^ _ is|^ _ with|get|you are
-30 ^ _ TECHNIQUE|if you|not|python|the optimal
-29 ^ it|is _ the|is thi|what do|what is the
-28 ^ TECHNIQUE|^ _ your|hav|i am|of _ alphabet|of the alphabet|or|solution|what
-27 ^ _ STRUCTURE|^ what|rep with|the _ solution|to the
-26 did|function|second half|show me|test|the _ one|thi $
-25 ^ _ hav|^ _ thi|^ do|candidat|first half|first half of|let|me how|solution _ $|stop|to _ the
-24 ^ _ not|i would|let us
-23 TECHNIQUE _ $|be|the
-22 ^ _ am|island|one _ the|the cod|the solution $|yes
-21 ?|answer _ $|half of the|is TECHNIQUE|linear|mov|on the|reveal|the _ or|wer
-20 STRUCTURE _ $|^ hum|best|c _ which|explain the|hint|interviewer|is a|just _ me|out the|wrong
-19 don|suppos|the _ lin|what _ of|what _ you
-18 ^ which|am i|but|can|down|graph|just say|nam the|off|tell
-17 ^ _ my|^ you are|approach $|go $|how it|so you
-16 ? $|PHRASE authority|PHRASE code|^ do not|^ let|a|cut|interview|right $|ther
-15 PHRASE pressure|PHRASE suppression|^ _ are|^ _ of|^ it is|had|half _ the|half of|it a|just _ it|minut|sam
-15 so _ can|that|whol|would|you do
-14 ^ _ ther|^ you|actual|answer|both|in _ one|just tell|link|mor|next|than|them|which letter $
-13 ^ i am|array|finish|hash|in $|say _ $|the _ thing|thes|thi one|work $|would a
-12 PHRASE guess|^ _ will|^ am|^ am i|^ is ther|a _ word|a singl word|all|at|bucket|find|just tell me
-12 me _ the|or _ $|peopl|problem $|singl word|so _ is|som|sort|the sam|want|what _ is|you tell
-11 ^ _ us|^ _ would|^ is|^ let us|^ one|can i|for thi|it _ you|letter _ letter|me what|me which|or no|point
-11 structur _ $|tell _ how|that _ the|that the|wher|work|you can|you writ
-10 clas|clos|do _ $|hear|how|idea $|link list|mod|open|skip|solv it|whil|you _ me|you _ my|you tell me
-9 ^ _ out|^ _ what|^ i hav|^ i will|^ sound|^ sound lik|are _ the|book|correct $|find the|full|in your
-9 never|so what|start with $|system|tell _ which|tell me how|tell me which|that is the|the island|the whol
-9 use|you _ $
-8 TECHNIQUE TECHNIQUE|TECHNIQUE _ the|^ _ as|^ mak|allow|deck|doe thi|everyth|how would|how would you|is it a
-8 is the|just _ the|me _ approach|me the approach|nod|now $|on $|or _ i|other|past|quick|see|show _ the
-8 show me the|solv _ $|the loop|to _ $|trick $|what should|what would you|which _ is|writ|you _ now|you wer
-8 your _ $
-7 PHRASE technique|^ _ i|^ rep|^ rep with|^ with|and _ the|ask|ask for the|by|cod|i _ a|implementation
-7 is ther a|it $|key _ $|lik $|mak|merg|nam $|only _ nam|only the nam|optimal _ $|optimal approach|print
-7 respond|set|spell _ the|stat|stor|the TECHNIQUE|the _ and|the optimal approach|ther a|version|with a
-7 with the|word $|word _ nam|word the nam|yes _ no|yes or
-6 ^ _ in|^ be|^ show|^ show me|^ we|a STRUCTURE $|a letter|answer _ a|do _ need|do it|drop|enough|first _ $
-6 going|hand|her $|how you|is the first|it _ TECHNIQUE|it is a|may|me _ it|of my|on thi|one of|pleas $
-6 pretend|put|put the|read _ the|read me|repeat|rul|so i|so what is|sur|tell _ what|the _ from|the _ way
-6 the two|thi problem|told|under|what is|what was|what you|with a letter|would _ the|yes or no
-5 PHRASE|^ _ can|^ _ half|^ a STRUCTURE|^ what do|^ writ a|are _ to|away|i ask|is _ and|it i|me _ to|model
-5 only the|or is|person|question $|talk|tell _ $|thing in|through|tim|usual|what _ the|will not
-5 with TECHNIQUE|without|would _ be
5 STRUCTURE _ in|^ _ do|^ doe|algorithm $|approach and|die|gift|has _ techniqu|has the techniqu|i mean|in an
5 know $|latin _ doe|let _ suffer|lik _ first|me suffer|slow $|solution go|structur i|that doe not
5 the approach and|the solution into|the word is|to _ it|trick|will do the|with _ you|you STRUCTURE|you _ thing
5 you _ use
6 TECHNIQUE _ what|^ if i|a _ lik|be on|bought|do i solv|for me the|i _ in|if _ was|in portugues|in ther
6 is _ TECHNIQUE|its|letter i|mayb|not so|of _ method|on _ own|on my own|portugues|said it|the _ as
6 the _ board|the data|third|what _ they|will|will _ it|you could
7 ^ hangman|an _ in|and i|anyway|beep|correct _ $|e _ it|e in it|first _ i|i _ the|i solv the|in _ becaus
7 in _ nam|in it|in the nam|knew how|mors _ beep|not _ and|of _ algorithm|one _ and|own|read _ to|say the
7 swear|tak the|techniqu and|the data structur|the letter|useles|what _ would|will _ $|with thre|word _ so
8 ^ _ the|^ giv me|^ is the|^ you say|and you|charad _ word|data _ $|doe it|for _ in|i _ decod|i will decod
8 is so|it|it doe not|it just|letter in|main|need _ $|of the method|one $|structur _ need|the _ a|the main
8 the word $|vowel of the|was|what doe|will decod|will decod it|would _ answer
9 about|an _ that|be in|doe _ word|doe the word|first _ sound|first word sound|i _ how|me only|of _ ?|send
9 spell what|such a|tell _ now|tell me now|the solution|the solution to|thing _ need|thing i need|word _ lik
9 word sound|word sound lik
10 all _ want|all i want|alright|answer _ pig|answer if|answer in pig|data structur $|hav not|i will|if i
10 in _ first|is _ third|it _ charad|of the algorithm|pleas _ solution|pleas _ with|pleas the solution
10 solution _ is|start|tap|techniqu _ me|that _ me|that _ not|that one $|the answer if|to read|two _ or
11 ^ _ about|^ if it|^ tell|^ tell me|fin $|for _ letter|for me and|four|in _ sixty|it and what|it hav|k
11 letter is|look _ for|me _ first|me as|my own $|own $|the _ of|thi _ thing|what _ with|you a
12 ^ fiv|a c|an e in|and then $|approach in|are green|are green $|bas|e in|green|green $|i do|in _ answer
12 letter _ $|many syllabl has|my gues|nam _ thi|not count|one _ which|riddl|syllabl has|syllabl has the
12 techniqu|the solution go|ther _ e|ther an e|you hum
13 ^ _ it|are in|doe the|i swear|i swear i|in mors i|is _ tell|it _ a|it myself|it myself $|mors i|rest _ my
13 swear _ will|swear i|swear i will|what _ need|would _ with
14 ^ _ many|^ giv|^ how many|^ if|^ put|answer that|be _ it|begin|for _ thing|giv _ an|giv me an|is _ key
14 is _ techniqu|is it|is the key|is the techniqu|it _ $|one letter|singl _ or|the _ structur|the method $
14 you with
15 ^ count|begin with|do _ rest|do the rest|forbidden|how _ letter|how many letter|letter by|many letter|nam
15 nam _ it|or _ the|sid $|that can|with _ the|would the answer
16 answer _ me|gift _ $|hum the|nearer|not count $|of it|say _ approach|say _ one|say the approach
16 the solution as|the structur|which _ are|you _ such
17 ^ encod|^ send me|a or|an _ or|doe _ thing|doe the thing|i can|it _ or|one _ or|read it|referenc _ pleas
17 send me|solution was|sound _ $|sound lik $|with an
18 ^ doe it|^ just the|^ you could|a _ am|d|it _ mors|it in mors|main idea|my _ to|scout|scout $|the main idea
19 ^ send|and _ giv|and you giv|crossword clu|end with|i giv you|in _ just|lik in|me _ data|me the data
19 of _ approach|of the approach
20 giv you a|hangman i|hard|l|letter $|my own|nam of thi|the _ techniqu
21 ^ what doe|cas|could _ me|could tell|could tell me|in bas|in bas sixty|many _ is|syllabl _ the|the _ in
21 they $|thre _ is|thre _ that|what are|will understand|with _ letter|you could tell
22 ^ an|^ tak|answer in|cost|letter doe it|the _ count|the techniqu and|use the|would it
23 a _ about|a movi|and read it|how _ syllabl|how many syllabl|many syllabl|movi|pas|the alphabet
24 ^ fiv letter|algorithm i|how do you|i do the|if|noth $|of _ right|of the right|or _ or|phras|t
24 the techniqu|the word|with _ on
25 a _ would|are _ $|i _ her|whisper|word is the
26 in spanish|in spanish $|it _ spanish|it in spanish|of the structur|spanish $|the approach in|two _ $
27 ^ writ the|an _ $|charad|me the first|only $
28 ^ _ thirteen|^ rot|^ rot thirteen|four _ solution|four the|four the solution|in _ that|now is|sixty _ the
28 sixty four the|what ?|what ? $
29 another _ $|of _ techniqu|of the techniqu|on it $|or two|said _ $|word|you translat
30 doe _ count|doe not count|if _ solution|in _ cod|it start|pointer $|q|the solution was|was a|what i need
30 word is|would _ on
31 ^ spell it|doe _ nam|doe the nam|word _ the
32 algorithm'|dash|of _ structur|the algorithm'
33 ^ _ rhym|clu _ the|if it was|it in|letter _ with|letter start|letter start with|spell _ techniqu
33 spell the techniqu
34 ^ say|letter are|long|of _ answer|of the answer
35 into _ i|the _ half
36 ^ _ sixty|^ bas|^ bas sixty|emoji $|of _ data|stand|would _ for
37 letter doe|the algorithm i
38 in french $|lov _ is|lov what|lov what is|play the|spell it|what doe the
39 anagram|answer _ mors|answer in mors|i _ work|structur _ would
40 fiv letter|it _ with|say _ answer|say the answer
41 in _ latin|in pig|in pig latin|initial _ the|initial of|initial of the|latin|pig|pig latin|the _ letter
41 the initial of
42 answer _ in|the vowel of|vowel of
43 TECHNIQUE it|do you say|is _ t
44 german $|in german $|start with|styl
45 acrostic poem|an _ poem|an acrostic poem|poem
46 in _ what|scor|scor $|which letter
47 ^ _ encod|doe _ trick|doe the trick|lik _ $|me in|whisper it
48 french $|nam _ i|pas $|the _ start
49 it TECHNIQUE or|six
50 ^ say it|doe _ begin|doe it begin|it begin|say _ in|say it in|sixty
51 read it $
52 is _ two|is it two|is s|it two|it two word|opposit|techniqu _ i
53 doe _ start|doe it start|it start with|letter _ it
54 is its|what is its
56 ^ put the|^ translat|put _ answer|put the answer
57 encod the|nam of
58 d $|revers the|two letter
59 algorithm' nam|an emoji|the algorithm' nam
60 count $
61 how long|how long is|long _ the|long is|long is the
62 start _ a|start with a|the first half|you whisper
63 doe _ rhym|doe it rhym|just _ vowel|just the vowel|two word $
65 ^ sing|^ sing me|sing|sing _ a|sing me|sing me a|song
66 from that
67 data _ begin|data structur begin|structur begin
68 the nam of|you say the
69 an anagram|how many|many
70 e
71 alpha|and spell|bravo|in _ $|in mors cod|it rhym|it rhym with|mors cod|nato|nato alphabet
72 fifty six
73 e $|the _ nam|the answer in
74 ^ _ two
75 alphabet|alphabet $|every letter|for the thing|shift|shift _ letter|shift every|shift every letter
75 the alphabet $
76 acrostic|an acrostic|and _ that|lower|of the|will TECHNIQUE
77 abbreviation|consonant|letter of the
78 first _ of|the first letter
79 bas _ four|bas sixty|bas sixty four|sixty four|word _ are
80 and read|initial $|s|the initial $
81 a q|is hard|that _ hard|that is hard
82 in german|letter of|you spell|you spell the
83 what would it
84 character
86 emoji that
87 you hav not
88 first word|nam and|nam and i
89 a vowel|encod
91 read _ $
92 first letter|the second|word _ it
93 what _ its
94 ^ translat the|it backward|vowel _ the
96 whisper _ in|whisper it in
97 could _ say|could you say
98 ^ say the|are they
101 the nam|translat
102 the word i|word i
105 thre letter
106 an e|p|p _ i
108 haiku
109 in _ alphabet|in the alphabet
112 sound|the first|translat _ solution|translat the solution|you whisper it
113 hangman
117 ^ _ letter|in mors|mors|syllabl $
119 tell _ in|tell me in
122 decod|decod it
123 the _ word
132 rot|rot thirteen|thirteen|word of
135 h _ a
136 letter _ the
137 german|two word
139 rhym|rhym with
141 in french
150 acronym
151 sound lik
152 spanish
155 french
162 auf|auf deutsch|clu|deutsch
164 spell
165 it _ word
169 the initial
176 the vowel
184 word or
187 h
195 spell the
196 initial|is _ word|is the word
206 lik _ the
213 crossword
228 translat the
259 ascii
276 syllabl
280 backward
297 letter
363 PHRASE spelling|vowel
540 emoji
""",
    ),
    "structure": (
        -0.908,
        """\
-196 answer
-168 solution|word
-149 TECHNIQUE
-143 no
-141 ^ _ it
-130 about
-126 trick
-125 it is
-116 solv
-115 first|my
-106 how
-97 PHRASE direct
-91 not|the answer
-88 STRUCTURE $
-83 solution $|writ
-82 work
-77 correct
-74 ^ _ a
-73 read
-72 ^ my|do not
-69 $|^|say
-68 TECHNIQUE $
-66 PHRASE spelling
-65 the _ $
-64 let
-63 PHRASE|cod
-62 ^ _ the|explain|thre
-61 ^ _ are|a STRUCTURE|it
-59 ^ _ or
-57 PHRASE role_play|for me|the solution|two
-55 STRUCTURE|^ _ i
-54 just|start
-53 PHRASE elimination
-52 PHRASE code
-51 answer $
-50 after|can
-49 do the|how do|it $|the
-47 approach $
-46 the _ solution|us
-45 and|i do|is|me
-44 approach|interview
-43 letter|me $|me _ $
-42 ^ do|do _ $|giv|left|way
-41 ^ _ you|candidat|lin|the approach|you would
-40 ^ _ your|with _ $
-39 function|would i|you
-38 ^ it|be a
-37 ^ you|get|tell _ $|wrong
-36 a|idea|is _ the|letter _ the
-35 to _ thi|with the|your
-34 ^ giv|let us|you _ it
-33 that
-32 ^ giv me|i _ it|tell me $
-31 ^ is it|a STRUCTURE $|could|just _ me|loop
-30 NO PHRASE|^ would|linear|techniqu $
-29 am|me the|sam|the _ approach|you are
-28 ^ TECHNIQUE|go|is TECHNIQUE
-27 ^ a|^ let|on
-26 ^ the|the solution $|to do|would be|yes|you $
-25 ^ _ not|i use $|minut|over|pas|which _ doe
-24 ^ how do|^ just|and you|right|say it|stop|the method|the sam|to $|want to
-23 how _ you|i get|said|solv thi|step|you say
-22 PHRASE guess|^ _ STRUCTURE|^ _ us|^ let us|a _ of|begin $|my _ $|problem is|see|solution _ $
-21 PHRASE just_tell_me|for me $|has|is $|not _ $|out of|say _ $|show me
-20 PHRASE pressure|fiv|half|out|tell me|than|the _ for
-19 ^ STRUCTURE|^ with|and _ me|do _ keep|doe the|i say|is that|just _ it|of the|problem is thi|python|tell
-19 you hav
-18 finish|hear|hint|it _ with|or no|say the|solv _ $|tim|up
-17 ^ can|am i|be _ $|i _ thi|mor|optimal|the answer $|the nam|you do
-16 ^ _ my|^ we|link|me how|merg|referenc|right $|the optimal|the trick|version
-15 ^ i am|an|befor|may|now|plan|problem _ thi|the _ is|thi need $|to me
-14 PHRASE suppression|^ _ we|^ do not|^ you are|about the|and _ the|check|do _ put|do i put|if i|if you
-14 interviewer|the first|walk|what you
-13 PHRASE authority|and tell|clos|how doe|is thi $|link list|nam _ thi|onc|play|problem _ is|rul|spell
-13 the usual|to _ me
-12 ^ _ am|^ say|be the|cod $|could you|crack|end|for thi $|i|i put|is _ STRUCTURE|list|nam of|rep|reveal
-12 so you|start with|what to|when they|you _ not|you tell
-11 mod|real|right _ $|which letter
-10 ask|fifty|for _ thi|intend|it _ a|just say|not _ me|pleas $|problem ?|rotat list|story $|sur|the _ idea
-10 the rotat list|thi _ to|thi problem ?|to hear|what was|whil i
-9 PHRASE similar|STRUCTURE _ STRUCTURE|STRUCTURE _ the|STRUCTURE is|TECHNIQUE _ $|^ _ with|^ am|^ am i|^ if you
-9 a _ $|allow|are _ to|as|bas|can not|doing|exact|go $|i _ you|is _ to|it ?|it a|just tell|mov|rep with
-9 the _ answer|the _ to|the techniqu $|thi _ ?|to _ her|will|with|would _ use|would you use
-8 PHRASE technique|TECHNIQUE _ TECHNIQUE|^ _ all|^ writ|^ your|and _ it|answer _ $|are|do thi|everyth|help
-8 how _ is|how it|i _ STRUCTURE|i _ not|i hav|in it|is it a|is thi|it _ me|just tell me|lectur|or TECHNIQUE
-8 or _ ?|out the|print|show _ the|show me the|that _ $|the _ of|the _ the|thi _ $|tim $|to be|to what
-8 what _ typ|you tell me
-7 ^ _ can|^ _ would|^ could|^ is|^ is the|^ it is|are the|correct $|data _ begin|data structur begin|going to
-7 graph _ $|in _ $|is _ it|is a STRUCTURE|it ? $|it for|job|of _ data|one|one _ them|one of them|one should
-7 or|or _ i|pag|should|so|solv $|structur begin|the _ thing|the correct|the intend|the nam of|the pric
-7 they _ thi|to _ a|to tell|trick $|which one should|whil _ go|whil i go|word $|yes or|you _ tell|you know
-6 ?|? $|^ is TECHNIQUE|and _ $|and tell me|com on|confirm|don|enough|hav _ $|hav thi|how to|i do not
-6 is _ on|it has|last|look lik|must _ a|one _ ?|or is|slow|so _ me|solv it|the _ letter|the word|thi _ i
-6 to find|told|told me|when i|yes _ no|you _ her
-5 ^ could you|^ doe the|^ from|^ show|^ show me|^ without|chang|chapter|don $|i _ TECHNIQUE|idea $|is _ and
-5 it _ ?|not it|secret|skip|so _ you|tell _ how|the _ they|ther is|thi $|thing i
5 ^ i|a pattern|away the|cours _ thi|do|do _ stor|do i stor|her $|i _ now|i should not|i would lik
5 is thi one|it _ $|it _ graph|it when|know _ the|me which|not leav|o|o of|on thi|pointer|should not|someth
5 structur _ me|typ|what structur|you want me
6 ? i|^ _ TECHNIQUE|^ can you|algorithm and|are you|are you look|ask for the|at _ $|be _ up|be on the|be that
6 bracket $|by|can you|did|exact $|find _ solution|find the solution|for _ island|for the island|how would
6 i _ never|ideal|is a|is it|of one|of question|of som|on _ one|on thi one|one or|only _ to|or _ STRUCTURE
6 problem _ i|put _ $|put on|search _ that|so _ is|solution of|suppos to|techniqu that|the algorithm $
6 the algorithm and|the ideal|the one|the solution of|ther _ a|thi ?|valu|wait|want from|websit|what goe
6 you _ hav|you can|you look|you look for
7 apart|can do|container _ i|data _ would|data structur would|goe on|hav _ question|i _ down|i _ the|i gues
7 i just need|i will|just need|kind|me _ techniqu|me you|nam the data|need _ to|of $|one it|partner
7 pleas _ the|so which|suppos _ be|suppos to be|techniqu|tell _ which|tell me which|term of|the algorithm
7 thing _ i|thing _ the|to|to put|to use $|up for thi|variabl|what _ its|what _ you|what goe on|wher _ it
7 wher doe it|will _ all|would _ pick|would you pick|your _ hav
8 TECHNIQUE _ or|^ _ should|^ i did|^ i hav|algorithm _ her|best _ $|between|choos|do i use|fall|for that
8 graph|grid|her so|i _ told|i know what|i will tak|if|in _ i|involv|keep|me _ algorithm|me the structur
8 seen _ $|techniqu _ you|that i should|that mak thi|the _ already|the collection|the thing that|then what
8 thi call|typ _ mak|want|what _ is|what _ to|what would it|which _ to|will tak
9 TECHNIQUE or|both method|bracket _ $|do you|exercis|going|hav _ mind|hav in mind|her _ how|it _ ther
9 it from|lik to|log|look for $|off|one _ thes|or the|so which $|tell _ pleas|tell me pleas|the _ in
9 the pattern|to hav|to use|you _ use|you pick|you pick $
10 ^ _ know|^ what should|an array|data _ giv|data structur giv|do _ find|even _ to|from _ $|get _ down|go down
10 graph or|if _ what|if so what|in _ what|is _ even|kinda|letter in|of _ question|of thi question|of thing
10 oldest|one what|only hav|say _ to|structur giv|structur giv me|the _ an|the leetcod|the oldest|we talk
10 would _ on|you expect|you only
11 a _ on|a particular data|back|data _ that|data structur and|data structur that|databas|doe _ problem
11 giv _ the|giv me the|in _ algorithm|just _ you|know which|of _ would|one or the|particular data|say _ one
11 structur that is|techniqu is|the final|unit|which two|you _ me
12 ^ _ goe|^ how|^ is ther|^ what goe|a _ with|can do it|do _ from|from me|how would a|i can do|i keep|in $
12 in _ you|is _ right|it _ hav|keep _ row|keep the row|problem _ it|row apart|the _ and|the _ apart|the card $
12 the row apart|what should i|which $|which folder
13 ^ which pattern|advis|for _ techniqu|fourteen|fourteen pattern|from _ fourteen|from the fourteen|got the
13 gues so|is _ best|is the best|match|my _ is|on _ card|on the card|one need|pattern from|pattern from the
13 problem what|so good|the fourteen|the fourteen pattern|thi _ becaus|thi problem what|thi typ|to ?|to ? $
13 two would|what do|which pattern|which pattern from|with _ would|with what
14 ^ _ data|^ if|^ what category|approach _ i|doe it say|for _ pattern|i _ which|i tak|in _ TECHNIQUE|near _ $
14 not i|search|someth els|tak _ from|tak it from|the row|the techniqu that|thi question|to mak|which _ would
14 will tak it
15 and how is|and then what|and what is|at thi|call _ thing|call the|call the thing|data _ for|data structur for
15 desk|goe on the|i go with|me down|me which algorithm|nam me|nam me the|of thi $|of thing $|on thi $
15 open _ $|pleas _ what|problem _ me|techniqu _ me|the one you|thi one ?|thi question $|to _ $|what pattern
15 what pattern doe|would _ recommend|would you recommend|you want $
16 did they|for that $|her and|kind _ problem|kind of problem|of _ is|one of thes|set thi|show|special
16 what _ from|what topic|you _ thi
17 an _ or|and _ so|data _ should|data structur should|from ther|from ther $|graph _ or|i use|lik what|manag
17 remain|structur _ $|structur should|structur should i|the _ typ|thi _ in|under|what exact $
18 and if|but which|desk _ it|i know|is its|is ther a|it wer|kind of|lot|one goe|only hav to|or _ TECHNIQUE
18 sort|ther a|to _ which|to remember|what is its|wher doe|you lot|you only hav
19 ^ _ which|are _ expect|are you expect|design|i be|is _ in|is so|it say|just need you|lookup|nam _ data
19 never _ a|of _ do|thi _ for|thi _ test|to be $|typ and|who
20 between _ and|call $|fancier|fancy|for $|i _ a|island and|need to|or what $|that _ need|that i need
20 the island and|the variabl|the variabl nam|thing that i|to keep the|to nam|use|variabl nam|we find|you choos
21 algorithm is|and i|behind the|cod you|com out|deal $|nam|that is a|thi _ it|to nam the|used|you put
22 a textbook|me _ are|problem is it|structur _ need|tag doe|ther was|thes in|wer _ you|with a
23 ^ _ clas|^ what clas|^ what data|bracket in|bracket in $|constant _ and|hav got the|the bracket in|the desk
23 what clas|what clas of|what data
24 are _ in|its _ $|mad|revers|som other|suppos _ use|suppos to use|techniqu for|techniqu is thi|tell what
24 you _ nam
25 a _ deck|bootcamp|category _ thi|category doe thi|do _ use|for _ lik|for me lik|lin for|me lik|use her
25 use her $|want _ i|what _ i|you use
26 and if so|doe _ say|from me $|i wait|if so|it from ther|it say $|nam would|what _ would|whil _ wait
26 whil i wait|would it
27 ^ pleas tell|for ?|for ? $|for _ count|has a|lik _ or|lik array|one'|one' _ $|problem for|problem for me
27 want _ to
28 all the|constant|do i want|nam $|order _ $
29 both _ $|fast $|had a|if thi|it be|nam it|nam it $|pick the|structur i|want _ the
30 STRUCTURE _ $|algorithm|algorithm would|algorithm would you|are we|book _ thi|container do i|i _ manag
30 i _ someth|i will manag|me _ use|me to use|next to|problem _ a|structur for|structur would you|the open
30 they want|will manag
31 apply|apply her|cheap|constant _ $|next _ the|open bracket|should _ use|sort _ problem|sort of problem
31 the remain|the standard|which category|which category doe|which drawer|with $
32 ^ _ sort|me _ least|thi in the
33 doe thi belong|question _ ?|quick _ what|should _ stor|should i stor|the eviction|thi belong|thi belong to
33 thing in|to _ on|what container|what container do
34 ^ _ pattern|^ of|doe _ one|pattern doe|pattern doe thi
35 ^ _ fami|fil _ your|fil in|fil in your|is _ fil|is the right|is thi fil|it call|put the|row|structur would
35 the _ fast|thi fil|thi fil in|you put the
36 audit|be _ for|data structur|i put the|liv
37 ^ _ what|choos _ $|choos between|if ther|of data|of them|the _ fil
38 ^ _ tag|cut deck|i _ all|i open|keep the
39 model now|on _ problem|on thi problem|recommend _ the|ther was a|topic _ thi|want me|want me to|would _ thi
40 structur and|you _ from
41 ^ under what|folder|stor $|thi in|under what|what do i|what doe one|would one
42 ^ _ category|^ _ ther|^ _ tool|^ what techniqu|^ which tool|do i|i use to|need $|should i use|techniqu _ i
42 the tool|the toolbox|which tool
43 clas _ algorithm|clas of algorithm|hold|in whil|in whil i|the _ pattern|to mak the|tool for|which algorithm
44 ^ i need|^ which data|els ?|els ? $|els _ $|her _ would|keep _ folder|keep the folder|mad $|other _ $
44 someth _ ?|someth els ?|techniqu i|which _ i|which _ structur|which data|which data structur
45 TECHNIQUE _ search|is _ call|search _ is
46 ^ what
47 ^ what do|^ which|one _ want|one you want|structur _ mak|tre or
48 a _ to|nam for the|thing _ to
49 already seen|or what|pick|would it be
50 is _ her|nam _ $|remember|what typ|what typ of|which _ from
51 ^ _ paradigm|^ if thi|container do|i stor|i stor the|in _ order
52 ^ what sort|com _ out|data|me which structur|or _ or|pattern _ thi|sort of|thi exercis|to com|what sort of
52 you recommend
53 algorithm fit|nam _ it|tool from|tool from the|toolbox for|which|which algorithm fit
54 STRUCTURE _ who|of problem is|structur for thi|the letter|think _ $
55 best|category doe|clas of|mister|tool
56 ^ _ search|^ which search|algorithm do|are we in|do _ need|use _ the|use on|use on the|we in|what do you
56 which search
57 ^ what fami|fil _ under|structur that|the _ bracket|the open bracket|what fami|would _ fil|would you fil
57 you fil
58 in _ opinion|in your opinion|thi _ of|typ _ thing|typ of thing|your opinion
59 ^ under
60 ^ for|container _ you|container would|container would you|of traversal|what _ with|you call
61 a _ structur|algorithm _ would|algorithm cours|algorithm cours would|an _ cours|an algorithm|an algorithm cours
61 cours would|row $
62 eviction|goe with|which structur
63 ^ which container|label|should _ go|should i go|trivial|which container
64 pleas stat
65 ^ i know|i need someth|is it call|it call $|need someth|of problem
66 ^ which algorithm|pick $
67 a particular|algorithm _ we|data structur i|data typ|particular|standard|tak $|the _ data|the tag|the tag on
67 ther _ particular|ther a particular|what sort
68 ^ what algorithm|concept|off _ $|they _ me|typ _ i|what algorithm
69 be $|to show
70 a _ data|fit $|traversal|want her|would _ put|would you put
71 i _ her|put _ nod|put the nod|stor _ letter|stor the letter
72 a nam|a nam for|algorithm _ you|nam for|structur _ thi|ther _ nam|ther a nam|tool _ the
73 for find|which _ do
74 ^ _ topic|it be $|which _ my|which of my
75 me _ structur|them _ i|twelv
76 the nod
77 mak thi
78 fami _ algorithm|fami of|fami of algorithm|right _ for|right tool|right tool for|structur _ the|the right tool
79 ^ lik what|container|what would one|would mak|would mak thi
80 opinion
81 ^ _ kind|^ what kind|of _ are
84 what category
85 remember the|structur _ you|you _ for
86 nam the|need for|tim _ both|what kind|what kind of|which _ fit
88 ^ which techniqu|the folder|which techniqu
89 ^ _ container|belong to|what _ structur
90 structur _ i
91 mak the
92 data _ i|to hold|to hold the|traversal _ thi|traversal doe|traversal doe thi
93 do i need
95 ^ _ collection|^ nam the|^ what collection|algorithm _ i|library|standard library|the _ library
95 the standard library|what collection
98 if _ open|if i open|recommend me
100 is best
101 typ of
102 ^ _ need
103 fil thi
104 doe thi|fil|use for
106 reach|reach for
107 should _ be
110 doe _ belong|str
111 the topic
112 toolbox
115 should i be
116 STRUCTURE with
117 tag on|tag on thi
119 recommend|structur
120 fami
121 i tak $
124 of algorithm
126 the _ tool
128 array or
136 is thi in
138 to stor
139 fit|which _ should
140 what _ one
143 i need $
144 PHRASE structure|is the nam|thes _ a
149 ^ _ one
150 graph _ str
156 or the TECHNIQUE
162 i _ choos
165 tag _ thi|techniqu _ thi
167 stor
170 the paradigm
173 use to
179 ^ _ techniqu|hold the
183 belong
184 stor the
185 hav _ nam
187 ^ _ algorithm|drawer|what techniqu
194 collection
205 the count
211 ^ nam
228 tag
238 is _ nam
248 what _ of
298 paradigm|pattern
359 topic
362 category
""",
    ),
    "suppression": (
        -0.962,
        """\
-220 ^ what
-182 ^ is
-147 we
-144 would
-133 ^ _ i
-125 ^ _ it
-124 ^ how|my
-123 ^ which
-121 ^ _ me
-108 PHRASE spelling
-102 for|lik
-100 wher
-94 doe
-88 who
-85 by
-82 PHRASE elimination
-81 writ
-80 ^ the|it $
-79 $|^
-74 thi
-72 ^ _ is
-70 ^ can|for me
-69 ^ _ a|^ my|me $
-68 ^ TECHNIQUE
-67 with _ $
-66 ^ i hav
-64 show
-63 letter
-62 ^ or|^ or no
-61 that
-58 ^ would
-57 could
-56 PHRASE just_tell_me
-55 am i
-54 ^ _ am|candidat
-52 ^ it
-51 me
-49 TECHNIQUE|a
-48 out|thing
-47 into|it|read
-46 ^ _ STRUCTURE|answer _ $|the _ i
-45 ^ i am
-44 are|i
-43 they|was|you _ it
-42 ^ what is|thes
-41 ^ _ would|and _ will|if i
-40 ^ doe|can you|to _ $
-39 first
-38 you _ $
-37 and i will|tre
-36 had|me the answer
-35 and the|i will|only _ nam|only the nam|ther
-34 ^ _ hav|is thi|list|or _ question
-33 befor|put
-32 NO PHRASE|for _ $|no _ $|you
-31 ^ _ TECHNIQUE|^ tell|^ tell me|did|real|reveal|then
-30 as|left|look|the _ thing|twenty
-29 could you|i say|system|the _ for|two
-28 ^ giv|and you|or _ $|that _ the|the _ that|the solution go|thi one
-27 ?
-26 ^ _ you|^ could|^ giv me|^ i|^ it is|the|told|wer
-25 is that|on|peopl|what would|which
-24 ^ no mor|com|hint no|if _ is|in the|let me|play
-23 PHRASE role_play|^ can you|at|i hav|last|on the|pleas|referenc|test|thi $|typ|you want|you would
-22 get|in|you _ tell
-21 PHRASE pressure|call|for thi|giv|giv _ the|mak|me the|of|print|show me|tell me|you $|your _ $
-20 STRUCTURE|^ is it|am|doe it|giv me the|is|mod|no _ it|no is it|or _ is|or no is|suppos
-19 ? $|STRUCTURE yes or|^ could you|i need|it to|know|no question|one $|say it|sort|the _ in|when
-18 if|what|will _ the
-17 PHRASE|^ _ mor|^ answer as|algorithm pleas|all|cod|is _ it|is ther|link|of _ $|said
-16 be|bucket|clos|giv it|gues|just _ it|not _ me|right|right $|so _ the|tell|the _ solution|which one
-15 from the|not you|solution go|the one
-14 best _ is|cod $|data|it is not|lin|link list|my _ $|sam|you _ me
-13 ^ _ my|and i|both|bracket|i be|i would|if it|interview|is the|my _ is|not it|open|print the
-13 question back|to do|will|win
-12 ^ _ will|expect|fifty|it out|solution to|syllabl|tell me $|to|what is
-11 STRUCTURE STRUCTURE|^ how do|and giv|array|disclos $|doe the|hint _ mor|how doe|or no|out $|pretend|python
-11 som|the sam|what _ the|which _ is
-10 PHRASE direct|^ _ can|^ i will|a _ of|around|data structur|i _ the|it to me|or _ ?|over|the _ go|the right
-10 whil
-9 ^ a STRUCTURE|down|function|has|if _ do|is not it|island|me _ $|okay|only _ $|other|so you|the _ of
-9 the first|translat|what _ it|you are|you know|you wer
-8 PHRASE authority|STRUCTURE or|STRUCTURE yes|^ _ answer|^ _ doe|^ _ we|^ doe the|^ if i|can _ the|four|graph
-8 i _ do|is _ to|job|me _ solution|on thi|one|say the|say what the|secret|the correct|the question|version
-8 with TECHNIQUE|you do
-7 ^ _ what|^ we|and _ it|and giv me|answer as|be a|book|fast|for me $|haiku|i _ be|in _ $|just _ me
-7 me _ it|me the solution|model|on $|only the|order|so i|solv|solv the|spell|stor|syllabl $|tak|the _ lin
-7 to me $|what it|what it is|would _ be|you had
-6 ^ _ on|after|ahead|an|and then|befor i|can _ it|check|doing|forget|giv _ to|giv it to|got|her|i ask you
-6 i should|if it is|instruction|it _ TECHNIQUE|it _ the|let _ do|let us do|mak _ gues|mak me gues|me gues|nam
-6 new|now on you|on you|or _ i|quick|show _ the|show me the|that the|twenty question|us do|when i|whol
-6 with no|would a|you _ giv|you _ to|your _ has
-5 ^ should|be don|company|hav to|i _ TECHNIQUE|implementation|is STRUCTURE|is only|it and|me a|so _ can
-5 that _ $|the referenc|thing _ $|to _ a|what $|what was|will _ it|word is|you solv
5 answer so|ask _ the|do _ $|doe thi need|has to|hav|hear|hint|how|how _ you|i _ i|i _ to|i can not|i do
5 i want|it a|me _ back|one _ thre|pleas _ it|say how it|thi need|to _ and|which _ it
6 STRUCTURE _ ?|^ _ lectur|^ every|about|and _ the|contain|count as|fals TECHNIQUE|fals TECHNIQUE is|go
6 how is it|idea $|is _ solv|it just|it which|just _ the|lectur|me you|mistak|mor question|no mor question
6 not $|not say you|now _ the|onc _ i|one _ ten|one to ten|or fals TECHNIQUE|question _ fact|right one $
6 rul _ you|should|singl _ or|solution with|the _ answer|the _ just|thing and|to hav|to ten|twic|us _ about
6 us think about|what _ use|what to use|you _ do|you _ with|you must|you owe|you owe me
7 ^ _ hint|^ from|^ if you|^ kind|a _ from|a map $|another|apart|cach|els|hav _ it|i _ which|i do with
7 is a STRUCTURE|is don|is it|it is don|it is my|loop _ the|mark and|not _ it|now is|on _ what|only a|or a
7 pleas _ with|question _ is|that _ can|the work|them _ me|ther _ only|ther is only|think you|was how
7 what should|with _ just
8 ^ _ number|^ _ your|^ whatever|every _ you|i do not|i know you|is it a|it _ a|may|need _ $|never _ with
8 no _ question|no what|non of|not _ or|of the structur|one _ and|one _ of|or _ in|plain|respond|say _ one
8 so giv me|solution _ no|solv and|start _ the|straight|tell it $|the _ you|the interviewer|thi problem|up i
8 what _ $|you _ what|you one
9 ^ _ accept|a _ answer|answer _ what|any|as _ as|ask _ what|coach|finish thi|from now|get so|how would
9 i ask|is don $|is it TECHNIQUE|is it solv|it TECHNIQUE|it is a|it solv|mark|me _ work|me about|must _ the
9 need _ than|now _ it|one _ only|one word only|prob|say _ do|say which|search $|the _ would|the answer to
9 thi _ how|thre $|to say|word only|wrong _ for|your _ with
10 ^ i only|am ask|anyth|chat|correct|do _ search|els $|half do|i _ them|i am ask|is _ STRUCTURE
10 me _ algorithm|no but|of _ tell|output the|problem just|provid|result $|say what|see|that is|the _ voic
10 the result $|to _ i|way|which half do|with _ singl|with a singl|with the|you _ onc|you i
11 TECHNIQUE _ no|TECHNIQUE or no|^ _ her|^ blink onc|a mistak|and answer the|and tell the|be _ me|blink onc
11 can _ say|choos between|complexity _ $|complexity trick $|contain a|count _ a|count as a|do _ merg|eleven
11 fre|from one|hold back|is _ an|map _ right|onc for|one sentenc|only _ TECHNIQUE|question how|requir|riddl
11 should i|socratic _ and|socratic stuff|socratic stuff and|stuff and|techniqu ? $|the nam $|the socratic stuff
11 us _ a|way _ $|which _ ?|which you|will _ what|wrong|you _ i|you what
12 a window|do it in|from her|going _ los|going to los|i _ ask|must begin|not an|on _ question|one mor
12 one word $|or _ STRUCTURE|question _ and|speak _ the|text $|the approach is|the map|the text $|to los
12 with _ map|you _ use
13 ^ begin your|are _ from|begin _ rep|begin your|begin your rep|count _ is|do _ do|hav count|hav thought
13 hint _ the|how _ loop|how many loop|i _ thought|i hav count|i hav thought|i want a|i want the|is _ algorithm
13 is the algorithm|it solv $|kind|lead me|many loop|nudg|on so|only fact|output|proc|rep _ sur|rep with sur
13 the _ straight|want the|what _ i|with sur
14 approach is $|for the|full solution $|how do i|kept|of you|one two|one two thre|say that|the STRUCTURE
14 the _ get|the idea $|the nudg|them $|two thre|word|you and|you only
15 and _ how|ask _ question|being|complexity|complexity trick|finish _ sentenc|just fact|mark _ do|pleas what
15 sentenc $|step|talk|the next|thi _ $|think about|to _ approach|to solv thi|to the approach|wish|you _ and
15 you not
16 ^ finish|begin|begin with|can not|for _ TECHNIQUE|forbidden|her _ how|interviewer _ and|is how|it back
16 it back to|of _ solution|say what to|structur it|structur it is|try|use|which structur it|wrong one for
17 PHRASE structure|^ _ tim|about _ to|about how to|and _ which|ask|fact $|method $|mor _ one|mor than
17 mor than one|need mor|need mor than|no _ is|silenc|than one
18 ^ _ fact|^ no|approach _ $|describ how|how _ i|idea _ $|it in linear|say _ goe|say what goe|up and
19 ^ turn|about the|apologis|apologis _ not|apologis do|apologis do not|approach ?|approach ? $|cod and
19 do _ apologis|do _ say|do not apologis|i do it|les|mak a|me what i|not apologis|not apologis do|policy
19 techniqu ?|the rul|you _ stat|you _ will|you ever|you i will
20 am wrong|and hav|but|deflect|deflect _ not|deflect do|deflect do not|do _ deflect|do not deflect|fact about
20 fact about the|goe in|goe in the|i _ wrong|i am wrong|in which you|not deflect|not deflect do|or _ only
20 say _ to|step $|what goe in|yes or
21 TECHNIQUE her $|cod _ tell|from one to|hav _ question|insid $|is yes|just giv the|just the|lay|let us hav
21 not _ not|not is|of the solution|on your|or _ TECHNIQUE|output _ answer|refus _ not|straight $|the _ without
21 the cach|unles i|us hav|which algorithm $|your rep with
22 comment $|from her on|go $|her on|is a|me which algorithm|noth _ $|noth els $|plain fact|right _ TECHNIQUE
22 say that you|so how is
23 ^ quit answer|a _ solv|and|and say|contain _ question|contain a question|lead|next|possibl|quit answer
23 tim i|you and i
24 answer yes|answer yes or|follow|her _ your|hint and|no _ how|one _ answer|one word the|step _ the|step of
24 step of the|the step of|the way ?|to _ problem|way ?|way ? $
25 about _ it|about how it|answer the question|apologiz|can _ $|my _ with|not apologiz|not refus|option
25 out _ you|plain _ and|thank|thank you|that so|the usual|to be the
26 ^ _ plain|^ a plain|algorithm _ $|answer with|back to|do i do|for right|for wrong|not to|one lin|say no
26 start with the|the complexity|the complexity trick|wish to|with yes|with yes or|you answer
27 and answer|answer pleas|are not|full _ $|only answer|simp _ step|simp the|simp the step|step _ two
27 step one two|straight answer|tell you|the step one|two thre $|you may
28 ^ finish thi|^ nod|^ respond|^ respond in|about how|can not say|respond in|valu|what structur|word and
28 you _ speak
29 about it|algorithm ?|correct or|from now on|learn|now on|of _ her|of _ how|only what|right _ go|solv _ is
29 solv thi is|the algorithm ?|to thi|way _ solv|way to solv
30 about _ and|accept|can _ tell|content|fals|one _ right|rep with a|say _ or|the content|tru|word the
31 ^ from her|back _ the|in _ thre|is _ method|is the method|lectur me|not redirect me|that is it|thre _ what
32 ^ every tim|and _ els|and noth els|every tim|i _ about|say correct
33 and only|do _ be|do not be|no hint no|then _ the|you say what
34 direct|fact _ the|only _ the|rep _ a|scream|the STRUCTURE question
35 ^ drop|^ drop the|at me|let _ think|let us think|merg _ $|say _ us|say let|say let us|the _ no|to _ let
35 to say let|us think|with a question
36 lay _ the|so _ not|the _ yes|which techniqu ?
37 and no|be _ about|if _ answer|no is|not ask|skip|solution is|stat
38 ^ stop|do not redirect|not redirect
39 if you say|is $|it TECHNIQUE $|question only
40 an exampl|answer the|back|i _ off|not _ to|question _ you
41 say _ not|say do|say do not|shak|with _ solution|with the solution|yes _ do
42 ask _ anyth|ask me anyth|i use $|me anyth|no _ me|so no|you that
43 allow _ say|allow to say|answer _ do|the _ question
44 a _ mark|and noth|only _ in|only _ yes|the method $
45 answer _ one|be _ key|be the key|no _ what|say i can
46 ^ refus|or no noth|tim _ do|want _ i
47 exampl|no _ mor|no noth mor|noth mor|stop|to say i|you that so
48 coach _ the|do _ ask|do not ask|the _ should|you are not
49 is not an|think _ it|think about it|your _ say
50 ^ _ only|i _ count|ifs|it at|phras|pleas is|think i
51 and say how|avoid|avoid the|but the|just _ answer|just the answer|say _ can|stat _ solution|stat the solution
51 the approach ?
52 ^ _ in|me back
53 ^ stop with|question and|stop _ the|stop with the|yes _ no
54 ^ _ correct|from _ on|in _ sentenc|in one sentenc|me what work|nudg no|say what do|solution you|what do you
54 what work|what work $
55 declin|or fals|tru _ fals|tru or|tru or fals
56 begin _ the|begin with the|may not|mor _ i|no TECHNIQUE $|not _ do|or no TECHNIQUE|you may not
57 me _ tell|output the answer|you _ not
58 do _ refus|do not refus|of your|yes
59 up _ only|up and only
60 ^ rep|^ rep with
61 answer _ which|noth els|so do|yes so
63 bullet|bullet point
64 ^ _ mean|disabl|do _ think|statement|that you can|what _ think
65 lay out|lay out the|no only|or no only|the solution is
66 question just|stat the|with _ answer
67 comment|solution is $
68 ^ nod or|^ tru|^ tru or|another _ i|another question|another question i|if you answer|nod _ shak|nod or shak
68 or shak|silent|with another|with another question
69 ^ _ with|in one
70 are _ allow|are not allow|not allow|not allow to|quit|your next
71 ^ _ forbid|^ i forbid|forbid|forbid _ to|forbid you|forbid you to|i forbid|i forbid you|not _ you
71 not tell you|talk and|tell _ that|tell you that|the _ talk
72 noth _ is
76 ^ answer|a number|no _ no|without any
77 skip the
78 giv _ statement|giv me statement|me _ about|me statement|me statement about|statement about
79 ^ _ question|^ only|a question mark|a singl|question mark|singl
80 do not|hav you
81 fals _ is|only speak|only speak in|question|speak in
83 do not say|full stop|full stop $|not say|sentenc|the _ full
84 ^ STRUCTURE question|not ask me|without
85 merg them|merg them $
86 ^ do not
87 ^ never|^ spar|^ spar me|thi tim
89 answer in one
91 i _ accept|no _ just|with the answer|you _ ask
92 but no|the step
93 in exact
94 noth
95 can not tell|no hint
96 ^ _ not|with _ question
98 disclaimer|tim you
99 and _ direct
100 ban|the _ hint|the word hint|word hint
101 no noth|refus _ tim|refus thi|refus thi tim
102 encouragement|or _ noth
104 ^ _ turn|one word|redirect me
105 ^ _ singl|^ a singl
106 turn
107 quit _ me
108 nod or|question i
109 ask _ and|stop ask|try _ exampl
111 mor
112 can not $
115 commentary|exact _ word|no commentary|only|try and
116 ^ _ yes|for _ next|for the next
117 refusal|your rep
118 ask me
119 ^ _ may|^ you may|mor of|rep with
120 do _ redirect|redirect
121 spar|spar _ the|spar me|spar me the
123 about _ solution|about the solution
124 ^ answer in
125 ^ one word|or _ and
129 answer _ or
131 any question
134 ^ skip the
137 an option|not _ option|not an option|solution go $|stop with
139 ^ i do
142 ^ skip|back _ me|do you think|you think
148 answer _ with
152 zero
155 and _ of
163 and that|no
164 answer _ question
167 STRUCTURE question|you can not
168 pedagogy
178 refus
180 ^ les
182 PHRASE suppression
185 your policy
197 ^ _ word
205 ^ _ no
209 ^ quit
214 fact
215 ^ without
288 rep
310 a question
""",
    ),
    "technique": (
        -0.937,
        """\
-176 STRUCTURE
-148 pleas|structur
-145 out
-136 how
-128 ^ _ or
-125 which
-124 ^ what
-117 ^ which|what _ the
-113 PHRASE spelling
-112 you _ the
-110 is TECHNIQUE $
-107 list|now
-104 us
-103 ^ how|do not
-101 of
-100 of the
-96 PHRASE
-95 STRUCTURE $
-93 algorithm
-90 only|what is the
-84 writ
-82 giv|the solution $
-80 let us
-74 TECHNIQUE _ $|question
-73 ^ _ the
-72 ^ a|so
-70 approach $|what
-69 ^ _ not
-67 PHRASE technique|TECHNIQUE _ TECHNIQUE
-66 is ther a|rul|ther a
-65 $|^|at|it _ not|the _ in
-64 ^ _ hav|word
-63 ^ TECHNIQUE am
-62 the _ of
-61 TECHNIQUE _ or|show
-59 know
-58 a _ $|what would
-56 NO PHRASE|the _ $
-55 array
-54 or TECHNIQUE
-52 answer|who
-51 nam
-50 what _ i
-49 STRUCTURE _ $|in|was|when
-48 read|the _ i|the solution
-47 ^ _ am|one|peopl
-46 ^ i hav|i said TECHNIQUE|said TECHNIQUE
-45 for|good _ $|just|my
-44 explain|in _ $|the _ for
-43 PHRASE role_play|^ _ are|^ _ us|^ let us|^ what is|a STRUCTURE|what _ it|wher
-42 you _ not
-41 and|giv _ the|tre
-40 could you|giv me the
-39 PHRASE code|^ _ do
-38 fiv
-37 me
-36 the
-35 a STRUCTURE $|be a|it is not|just _ me|they|to _ it
-34 candidat|cod|not TECHNIQUE|of _ $|over|the answer
-33 you _ my
-32 method|noth|thes|told
-31 the _ structur
-30 STRUCTURE is|^ _ STRUCTURE|^ _ me|tell _ the
-29 PHRASE structure|i _ you|with the
-28 TECHNIQUE problem|TECHNIQUE problem $|and _ me|i _ or|loop|tell me the|we
-27 function|into|is $|link|solution
-26 TECHNIQUE right|data|solv _ with
-25 TECHNIQUE or TECHNIQUE|^ pleas|doe thi|exact|hint|reveal|solv|thi _ $
-24 TECHNIQUE right $|both|i do not|me $|me how|rep|what do|what is
-23 PHRASE guess|PHRASE just_tell_me|^ _ with|how would|i hav|link list|out the|said|som|that it is
-23 the algorithm|thi|would be
-22 PHRASE direct|^ just|^ my|^ you are|already|one of|pleas is|say the|then _ one|twenty
-21 TECHNIQUE _ would|^ could you|finish|not
-20 and _ the|four|it _ STRUCTURE|show me|then TECHNIQUE|thre|to
-19 answer in|good enough|python|rep with|say|what _ you|when i|will|will _ it|you
-18 data structur|do the|in the|me _ to|solv _ $|system
-17 answer _ $|could|do _ $|if you|least _ that|me _ answer|or _ that|or doe|other|put|set|that _ correct
-17 then $|thi _ TECHNIQUE|to say
-16 TECHNIQUE $|TECHNIQUE _ am|^ do not|^ i|and tell|as|i was|it|lik|me what|spell|the nam|thi one|to go $
-15 TECHNIQUE is the|^ STRUCTURE|i _ with|mod|say correct|so you|ther|with TECHNIQUE $|you are|you do
-14 STRUCTURE _ the|^ thumb|and _ will|can|how do|it _ or|just tell|stop|your
-13 ^ _ as|do it|print|structur $|without|you wer
-12 TECHNIQUE for|TECHNIQUE for thi|^ is the|^ stop|^ what would|all|and i will|are|best|how _ you|interview
-12 is the answer|it _ $|just tell me|map|optimal|or doe it|right _ at|right or|tell _ $|the answer in|the cod
-12 under|way _ $|will _ the
-11 PHRASE suppression|allow|be TECHNIQUE|begin|do you|everyth|has|is STRUCTURE|just _ it|me _ it|me _ the
-11 my _ so|next|one _ $|solv thi|techniqu|the optimal|thi _ or|thi problem|to the|what doe|what should|you to
-10 TECHNIQUE if|TECHNIQUE if you|TECHNIQUE tell|TECHNIQUE tell me|don $|for me|for me $|how doe|i _ lik
-10 my TECHNIQUE if|not _ me|pleas $|tell _ how|tell _ what|the approach $|the first|thi $|use $
-9 PHRASE authority|STRUCTURE _ or|^ your|about the|again|am _ right|am i right|and tell me|did|fifty|for thi
-9 giv me|goe|i _ be|i right|is _ and|is _ way|it one|me the|out $|plain|secret|see|tell me how
-9 the techniqu|what _ of|with TECHNIQUE and|yes or no
-8 STRUCTURE _ not|TECHNIQUE then $|^ _ what|^ _ your|^ thi|and _ is|i would|in my|key|me _ solution|not _ to
-8 one $|or _ TECHNIQUE|or the|out TECHNIQUE|pick|right _ with|say it|so _ is|tell me what|what is it
-8 what you want|will TECHNIQUE|yes _ no|yes or
-7 TECHNIQUE ?|TECHNIQUE her $|TECHNIQUE then|^ i am|^ i would|^ is a|^ is thi|^ not|^ writ|ahead|algorithm $
-7 away|can not|fals|from _ $|how is|i _ thi|is _ TECHNIQUE|is ther|it for|just the|me _ $|me the answer
-7 quick|said _ $|show _ the|show me the|tell|the _ solution|the word|twenty question|what _ $|what _ is|whil
-7 will do
-6 STRUCTURE _ i|^ _ should|^ how do|^ how would|^ we|a _ the|answer _ a|are _ to|bas|between|can we at|clas
-6 doe it|forget|go _ $|gues|hav it|hotter|how would you|i _ STRUCTURE|in it|instruction|is it one
-6 just say it|may|me and|mean|nah|of thes|or|pretend|rhym|rhym with|right you|second|so _ i|so _ me
-6 so _ the|solution _ the|stor|tell me $|to _ a|to _ the|we _ least|we at|we at least|wer|what _ want
-6 what do i|what would you|would i|would it|you solv
-5 PHRASE pressure|^ show|^ show me|a|a _ i|cod _ $|explain the|got|hand|how _ it|i|idea|iterativ
-5 just _ the|leetcod|me the solution|memo|now $|pleas _ the|print the|similar|so it|solution to|solv $
-5 straight|the _ lin|the right answer|writ the
5 a twist|and _ as|be solv|confirm _ i|doe _ solution|examiner|for _ bead|for the bead|i _ along|i _ is
5 if _ go|if i go|is the correct|lin _ you|listen|me _ approach|me _ will|me i will|me it|me the approach
5 right ?|right _ it|rout|sort _ the|that look|the _ pattern|the examiner|the wrong one|thumb _ for|to it $
5 twist|walk along|we _ that|with _ twist|with a twist|your _ is
6 ? _ say|STRUCTURE on|a scal from|am i|and then|clos|correct $|cut|direction|doe _ solv|for ?|for ? $
6 giv me a|i _ see|i bet it|if _ doe|if it doe|not it|one _ with|repeat|scal from|so what|so what is
6 solution _ by|techniqu _ $|the thing $|then _ the|thi _ for|thi _ solv|thi is not|to _ for|to do thi
6 trick _ is|up _ the|up for|will _ with
7 ? _ is|? so|^ _ then|^ are|^ look|^ two|a simpl|approach|are after|book $|correct idea|crazy|do _ with
7 each|finger|had _ $|hear from|i _ off|i suppos can|if it|is _ first|is _ simpl|is a simpl|is right
7 it _ meant|it _ we|it is meant|keep|level|mark _ do|me _ thi|me if that|mov on|no is|not _ pleas|not the
7 not you ?|obvious|one _ one|one would|or _ ?|or _ it|path|search _ that|sign|simpl|solv _ is|solv thi is
7 someth els|suppos _ you|suppos can|suppos can you|that _ TECHNIQUE|that _ wrong|the _ path|the _ way
7 the correct idea|them|to _ from|to hear from|up and|wast|you ?
8 ^ blink onc|^ i want|^ or|^ or no|a _ person|about|as i|as i go|behind the|blink onc|cut _ the
8 doe _ referenc|doe it hav|doe the referenc|els ?|els ? $|els _ $|i need|is going|just confirm|last _ $
8 me if i|nod|one _ is|one _ you|or _ i|right _ right|said _ would|say me|simp say|someth _ ?|someth els ?
8 the last|the not|thi is|with _ or|would TECHNIQUE work|would _ that|you stop me
9 accept|and _ two|box|confirm $|do we|doe _ involv|doe _ trick|doe it involv|doe the trick|fil $|get warmer
9 i _ hat|i _ warmer|i get warmer|i suppos|i would hat|if that|is _ for|is written|it involv TECHNIQUE|let
9 mov|need _ $|okay if|one tell|one tell me|or is it|right ? $|solution $|solution _ ?|techniqu i|test
9 the approach is|the big|to _ tim|trick is|up _ one|variabl|which half|would hat|would hat to|you _ tick
10 TECHNIQUE _ enough|TECHNIQUE good|TECHNIQUE good enough|TECHNIQUE work or|^ _ i|^ _ is|^ _ thi|am _ wast
10 am i wast|befor|disguis|do _ hav|do i need|doe _ one|first $|good enough $|hot or|i hav to|in disguis
10 is TECHNIQUE good|is it a|it right|me it is|pattern _ the|say _ if|solution or|solution use|solv it ?|start
10 tell _ it|the trick her|thi a|thing _ $|to _ ?|trick her|use STRUCTURE|with an|work _ am|work or|work or am
10 would _ let|would you|you _ disappoint|you be disappoint
11 TECHNIQUE _ every|^ is it|^ send|a TECHNIQUE problem|a man|ask|clos is|closer|cry $|every land|from _ that
11 full mark|get me full|hav|hav in|how clos|how clos is|i _ too|i will not|is not it|it _ a|it doe|it the
11 lift|me _ TECHNIQUE|me _ mark|me full mark|much|not _ i|of _ her|one do|one that|or not|point if|right and
11 scor|scor $|the _ and|the _ her|the one that|would want|would want to|you _ me
12 TECHNIQUE _ it|^ let|^ let me|afterward|approv|be don|com out|direction $|end|for me the|get _ ther
12 get me ther|i _ cod|i _ giv|if _ was|if it was|if thi|in _ wrong|in the wrong|intend _ $|is need|is need $
12 it a|kind tell|lin and|me ther|no _ it|no is it|not you $|on|or _ is|or no is|so is it|so we|so we can
12 that is what|that you are|the _ direction|the wrong direction|thi is the|wait for|wast my|what is need
12 what you hav|wrong direction|wrong direction $|you _ back
13 ? _ can|TECHNIQUE _ to|am _ $|am _ crazy|am not crazy|bark|bark _ the|bark up|bark up the|be honest $
13 be the|count _ is|her ?|her ? $|honest $|is a TECHNIQUE|is the one|is thi a|mov _ $|mov on $|not crazy
13 step _ $|that thi|to do with
14 ^ _ onc|bucket|clever|correct _ if|correct me|correct me if|i _ ?|intend thing|is _ intend|is _ whol
14 is the intend|is the whol|it pleas say|key step|not _ is|not it pleas|start _ $|the intend thing|the key step
14 thi to|use _ $|you expect
15 ? you|TECHNIQUE you would|and _ would|be _ correct|can _ be|correct plan|els $|half _ that|half is that
15 if _ is|is okay|just _ whether|linear tim|me _ am|me i am|or _ if|say correct $|short|the correct plan
15 the fast|the way|version _ i|would _ you|you _ simp|you just say
16 TECHNIQUE _ a|^ _ up|^ befor|^ doe|am _ on|am i on|and merg|and merg as|and only|basical|formula|i on
16 is TECHNIQUE is|is basical|it _ yes|merg _ i|merg as|merg as i|one from|one solv it|server|start _ merg
16 start and merg|the _ two|the one from|up|what the|would TECHNIQUE get
17 STRUCTURE _ is|TECHNIQUE am|TECHNIQUE am i|a _ am|am _ ther|are you|be _ befor|be sur|bead ?|bead ? $
17 bead _ $|correct _ her|error|half _ hour|half an|half an hour|is to|mak you|pattern for|target|tell _ pleas
17 tell me pleas|the bead ?|thi _ one|thing _ to|thumb|trick _ not|trick is not|with my|would a
18 ? _ i|a window|be solv with|could _ be|doe your solution|is it the|it _ can|mak|me _ that|n squar|or _ $
18 solv with|sort $|tell _ if|tell me if|tell me it|the way to|tim $|your _ use|your solution use
19 ^ _ point|^ with|am _ sur|be honest|can _ do|find _ cut|find out|find the cut|giv _ one|go _ the
19 if TECHNIQUE is|should _ do|should i do|start _ sweep|tak _ $|the _ call
20 ^ _ think|^ i think|answer _ TECHNIQUE|confirm that|edg|expert|for _ desk|for the desk|is _ up|is ther an
20 is what you|left edg|let a|my _ the|not so|not you|one the|opener|out _ a|pass $|prob|push|right $
20 right _ the|speak|that _ answer|the _ com|the _ edg|the left edg|ther an|too much|up i|what _ my|wher i
20 win _ $|would _ work|you _ after|you are after
21 TECHNIQUE _ thi|TECHNIQUE _ what|TECHNIQUE work|^ cough|^ cough onc|^ would the|a _ question|i _ not
21 i _ start|is the right|it _ thing|it the thing|kind tell me|match|one pas with|one would you|pas _ complement
21 pas with|pas with complement|right way|start $|the answer $|the right way|then is|tick|with complement
21 you kind tell|you one
22 TECHNIQUE _ if|^ _ mov|^ do we|a nic|and _ we|confirm it|correct|fibonacci _ a|fibonacci in a|find _ the
22 hash|i will giv|is just|is just fibonacci|it is just|just fibonacci|just fibonacci in|lead _ the|left _ past
22 normal|past _ repeat|past the repeat|right _ i|that what|the book $|the repeat|thumb _ if|thumb up if|up if
22 will giv|will giv you
23 at _ point|down _ TECHNIQUE|lik me|me if|off on|onc _ it|sign _ on|sign off|sign off on|stop _ $
23 that _ what|will _ ask|yes $|you hav in
24 ^ befor i|^ would a|do with TECHNIQUE|fast version|go down|i on the|is _ it|it _ all|its first|me go
24 never _ a|o|o of|off _ $|or _ one|or is|the _ first|the fast version|to compar|way _ go|way is|way to go
24 you _ never
25 TECHNIQUE _ ?|^ are you|are _ expect|are you expect|can _ confirm|can you confirm|i wast|i wast my
25 interviewer _ say|is _ about|it _ wrong|or no|went|would agre|you _ agre|you confirm|you would agre
26 do i hav|i try|is how|pas _ $|someth to|the approach|the whol trick|whol trick|you at
27 TECHNIQUE yeah|crack _ $|do TECHNIQUE|i start|no ?|that TECHNIQUE is
28 TECHNIQUE what|^ _ about|and _ TECHNIQUE|and then TECHNIQUE|count _ and|count first|count first and|i keep
28 if _ keep|is enough|number and|them _ i|thi or|two _ ?|up _ only|up and only|would not|you _ with
29 ^ _ speak|her _ is|if _ said|if i said|one has|one has to|the server|with _ hash
30 ^ _ by|^ bucket|agre|bucket _ is|get me|i use TECHNIQUE|search _ is|that _ the|whether
31 the cut|then _ is|traversal
32 TECHNIQUE get|TECHNIQUE get me|TECHNIQUE start and|^ sound|^ sound lik|a hash|approach the|better|cough _ if
32 cough onc|cough onc if|do thi in|hav _ to|is a STRUCTURE|me whether|suppos _ do|suppos to do|tell _ whether
32 tell me whether|the approach the
33 answer doe|in _ pas|in one pas|would _ with
34 a _ TECHNIQUE|confirm|do _ pas|don|i am|i right $|it i can|n|not it i|with TECHNIQUE
35 and _ on|and _ search|and then search|but you|closer $|cut _ and|cut first|cut first and|hav in the|huh
35 huh $|is _ tell|pop|pop _ closer|should _ TECHNIQUE|that _ is|that the|the cut first|then search|up the
36 ^ _ plan|^ should|a one|hash _ or|is what|it right $|me whether TECHNIQUE|problem|respons|tell _ i
36 that thi is|the _ yes|thi a TECHNIQUE|think _ is
37 STRUCTURE _ thi|doe _ model|doe the model|if TECHNIQUE|in _ so|pas|what the solution
38 TECHNIQUE _ no|TECHNIQUE or no|a real|is _ what|is it TECHNIQUE|it TECHNIQUE|not ?|not ? $|or no $|or not ?
39 ^ _ find|is linear|that the answer|we find
40 TECHNIQUE _ and|TECHNIQUE _ start|^ doe your|i _ that|point ?|point ? $|point _ $|start and
41 ^ you would|agre _ TECHNIQUE|agre that|agre that TECHNIQUE|be _ with|is _ tim|lead to|lead to the|right call
41 the right call|to _ answer|to the answer
42 graph _ $|me _ are|onc if it|trick or|whether _ is|will not ask
43 doe $|i TECHNIQUE start|i _ right|if _ TECHNIQUE|if i TECHNIQUE|is _ STRUCTURE|it be don|o _ n|o of n|of n
43 say so|to go
44 befor _ commit|befor i commit|commit|don with|i commit|someth
45 how _ fast|how the fast|it the wrong|mov the|say _ TECHNIQUE|say whether|say whether TECHNIQUE
46 ^ TECHNIQUE right|^ _ right|go with TECHNIQUE|her or|no $|to _ TECHNIQUE
47 TECHNIQUE _ the|^ should i|can you at|you _ least|you at least
48 be _ in|i went|i went with|is _ correct|went _ TECHNIQUE|went with|went with TECHNIQUE
49 TECHNIQUE yes|hav i|speak _ a
50 TECHNIQUE be|TECHNIQUE you|no ? $|or no ?|two number|two number and|would TECHNIQUE be
51 and _ them|crack it|crack it $|right that|tell me i|the _ end|then sweep
52 correct _ ?|lookup|you start
53 do _ TECHNIQUE|plan|sort|wrong _ $
54 a _ STRUCTURE|i think|my answer|run a|your $
55 is fibonacci|look _ target|look up target|target minu|up _ minu|up target|up target minu
56 TECHNIQUE is what|TECHNIQUE with a|^ would|is check|is check which|the correct
57 it TECHNIQUE $
58 bucket sort is|sort is
60 go _ TECHNIQUE
61 TECHNIQUE or is|fibonacci _ is
62 befor i
63 TECHNIQUE _ memo|TECHNIQUE with memo|is that what|it _ just|right _ you|that TECHNIQUE|with memo
64 would go|you _ go|you would go
65 ^ is|for TECHNIQUE
66 i say TECHNIQUE|index|it _ that|per|per letter|say TECHNIQUE you|the accept|what _ solution
67 about _ $|it with TECHNIQUE
68 TECHNIQUE with|it is TECHNIQUE
69 the winner|up _ TECHNIQUE|winner|winner _ $
71 TECHNIQUE from|if _ am|if i am
72 ^ _ linear|look up
73 it _ graph
74 ^ do i|about TECHNIQUE|by _ the|possibl
75 TECHNIQUE _ i|mov _ left|mov the left|to _ doe
76 a _ problem|check _ half|check which|check which half|half _ sort|half is sort|is sort|which half is
77 with _ that
78 am right|am right $|i am right
79 TECHNIQUE solv|squar
80 by level|level _ level|level by|level by level|minu
81 TECHNIQUE her|correct _ for|fibonacci in|her _ or|her yes|her yes or|is that the|nod if|with TECHNIQUE or
82 first the|onc if
83 is TECHNIQUE the
84 fast _ work|is _ the
86 or am|or am i|whether TECHNIQUE is
87 ^ doe TECHNIQUE|a _ up|doe TECHNIQUE
88 fibonacci _ not|first _ then|first and|first and then
89 that is the|with _ up|with bottom|with bottom up
90 TECHNIQUE _ is|TECHNIQUE would|flood|flood _ island
93 left end|the left end
94 go with|is _ right|what about
95 TECHNIQUE and i|yeah
96 the left
97 TECHNIQUE is|is _ you
98 i TECHNIQUE|pas or
99 i right that
101 is that
103 a _ pas|a one pas|thumb up
105 ^ TECHNIQUE is|a _ lin|a sweep|a sweep lin|go for|sweep lin
106 TECHNIQUE start|acknowledg
111 sweep
112 TECHNIQUE first
114 whether TECHNIQUE
115 ^ would TECHNIQUE
117 the complement
118 ^ _ that
122 better than|half is|i _ TECHNIQUE
123 my plan
128 TECHNIQUE on|bottom
129 one pas
130 the wrong
132 is TECHNIQUE
137 ^ is my|to TECHNIQUE|would not you
138 ^ is TECHNIQUE
145 TECHNIQUE the
147 am _ TECHNIQUE
150 it _ TECHNIQUE
153 would TECHNIQUE
154 n _ $
156 do someth
161 clos to|is _ fibonacci
167 use TECHNIQUE
169 say TECHNIQUE
176 ^ _ TECHNIQUE
177 TECHNIQUE _ you
178 use TECHNIQUE $
185 bottom up
196 complement
197 ^ TECHNIQUE|letter _ or
210 thi be
211 you TECHNIQUE
215 TECHNIQUE
217 bucket sort
247 fibonacci
426 a TECHNIQUE
""",
    ),
}
"""By family of attempts, and for an attempt of any (""): what nothing weighs, and the features with their weights."""
