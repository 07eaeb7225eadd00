"""What `suspicion` has learned: made by `python -m tests.learn_fishing`, not by hand. A weight in hundredths, and its features."""

from typing import Final

LEARNED_FROM: Final = "5caf655c"
"""The corpus, in short (`learn_fishing.digest`)."""
TABLES: Final = {
    "": (
        -0.991,
        """\
-311 ^ that
-283 ^ $
-281 ^ _ $
-246 spac
-230 matter
-221 children
-218 append
-196 the input
-194 a list
-190 a hint
-186 element
-184 is _ okay|touch
-175 my solution
-173 stuck
-169 STRUCTURE in
-161 the statement
-157 strid
-154 i return
-153 think $
-152 an empty|fail $|negativ
-151 cas|later|let me
-150 yet
-149 ^ _ that
-147 exampl $|so i will
-146 still|what happen
-145 would you lik
-144 if ther is|position|run the
-143 empty|run
-142 index
-141 each
-140 my approach|the window
-139 add
-138 is _ i|length
-135 look at|several
-134 ^ well
-133 exampl
-132 two and
-131 input $
-130 moment|zero
-127 diagonal|underscor
-126 when the
-125 a bit
-124 the children
-123 ^ thank|quadratic|you repeat
-122 equal
-120 a function|integer|the output
-119 ^ _ solution|but i
-118 mayb
-116 mor $
-114 let _ get
-112 is fiv|the _ alway
-111 the order|weather
-110 ^ do you|for _ is
-109 return
-108 NO PHRASE|i explain|run _ $
-107 so i|valu
-106 slic
-105 chain
-104 corner|is thre
-103 empty $|mid
-102 largest|or do
-101 ^ mayb|^ what i|tim is
-100 are ther
-99 a b|again|and two|the _ exampl
-98 ^ can i|^ that is|^ the|is too|thank
-97 i _ go|that is my
-96 an island|cod _ $|last _ $
-95 ^ may|did you|input
-94 error|import|so a|you mean
-93 overlap|the largest
-92 i _ at|syntax|the STRUCTURE $
-91 ^ let me|sinc
-90 empty _ $|hint _ i|onc mor
-89 so _ will|you run
-88 it a TECHNIQUE
-87 ^ wait|again _ $|but _ is|me _ minut|sort $|to work
-86 how _ i
-85 row|that was
-84 i look|too _ $
-83 deep|duplicat|number _ the|the error
-82 hav to|interview $|is _ alway|on _ left|on the left
-81 got _ $|microphon|uniqu|uniqu $
-79 ^ got|^ i|nudg me|the algorithm $|what if
-78 ^ who|might|no that|the target
-77 be _ than|is _ sort|second _ $|the end
-76 ^ _ key|alway|am _ allow|am i allow|befor _ $|doe _ mean|i allow|the last|to return|what i
-75 confus|count as|i _ keep|the test|what is your|yet $
-74 ^ are|a moment|different _ $|is n|on an|order $
-73 in python|k|mor _ $|naiv
-72 ^ _ test|i talk|i think i|i would|is constant|part _ the
-71 me think|often|on paper|zero $
-70 again pleas|input is|is one|it _ if|tea|the list
-69 ^ all|^ hav|^ may i|a littl|capacity|memory
-68 becaus the|complexity|faster|i _ that|i allow to|valu $|you ask
-67 giv me a|happen _ i|hint _ $|long|next $|test|the position|variabl
-66 ^ _ get|^ _ run|^ first|^ what if|i _ use|in _ head|in my head|of what|str|thi should
-65 ^ i would|^ to|hint pleas|how _ minut|how many minut|is _ python|limit|many minut|onc so|one _ two
-64 after thi|i count|not _ me|two _ one
-63 by the|first ?|first ? $|i would use|with two
-62 hav _ a|i tell|k is|lik me to|mayb a|mean by|neighbour|result|so thi|the _ hav|the tim|you lik me
-61 and see|guarant|hold on|my _ okay|my mind|one on|run it|tell _ the
-60 column|littl|me _ answer|mix|record|shall|slower|the method to|ther be|two $
-59 TECHNIQUE tre|^ _ ?|a TECHNIQUE tre|at _ end|but|child|clear $|eight|giv _ two|if _ may|may i
-59 me the answer|oh|with _ cod
-58 ^ hello|^ pleas do|algorithm _ $|can the|hello|hint for|the syntax|then the
-57 ^ the trick|again $|all _ $|any _ $|i _ i|n log|not understand|text
-56 ^ did you|a hint $|becaus|goe out|how are|how are you|i think|it _ tim|moment $|next step|the grid
-56 the next step|too fast
-55 a second|but that|can _ see|capital|did not|execut|grid|happen if i|i check|n $|outsid|should _ return
-55 should i return|syntax _ a|to myself|us _ $|which _ fail
-54 again pleas $|book that|can you see|it with a|python is|so that is|tell me the
-53 ^ _ do|hav _ got|list $|plac|sens|smallest|the _ suppos|tim complexity|wait|well the
-52 ^ _ happen|^ can the|^ what happen|at|different|forty|is thi correct|list in|number of|practic|return if
-52 small|thi correct
-51 ^ the first|also|cod now|for _ stair|how much|i sort|list _ that|mak sens|not the|right i|say _ again
-51 see my|the _ uniqu|to cod
-50 a chain|a clas|a list $|i start|if ther|join|log|loop over|method _ add|mid is|not sort|run _ cod
-50 run the test|solv it|tak a|the number
-49 ^ _ structur|^ run|a small|com in|giv me two|got it|it _ list|let me think|me two|mor|rambl|small _ $
-49 which is|will tell you
-48 TECHNIQUE _ after|can _ giv|doe _ matter|is just|number are|of _ number|python|python _ $|the _ complexity
-48 the _ strid|would use
-47 PHRASE authority|^ when|^ will|can _ start|can i start|com _ me|cost|did _ say|each _ $|in _ interview
-47 is small|level _ a|mean _ $|minut _ that|my solution $|on _ STRUCTURE|over _ $|renam|repeat the|the end $
-47 well|you _ by|zero _ one
-46 TECHNIQUE _ so|^ _ first|a solution|at the|count|first and|function $|happen|in _ text|is _ syntax
-46 is the syntax|nervou|output $|probab|should the|stuck $|syntax for|syntax for a|test fail|the length
-46 to writ|today is|tupl|two stair|worst
-45 TECHNIQUE version|^ _ used|^ i know|^ mayb a|a _ one|everyth is|exist|giv _ a|i writ a|is _ so|is _ than
-45 is ther alway|my solution is|not writ|or _ ther|tell _ when|tell me when|thank _ for|thank you for
-45 the TECHNIQUE version|the interval|ther alway|to _ right|to the right|two _ two
-44 ^ someth|^ test|can _ hear|data structur|diagonal count|from my sid|hear me|how _ tim|how much tim
-44 i _ finish|just a|much tim|my _ would|sec|self|thousand
-43 STRUCTURE _ tak|^ _ go|^ hav a|can _ a|is it okay|it okay|me a minut|my microphon|my plan|never _ $|second
-43 the _ input|the statement $
-42 ^ hold|^ the TECHNIQUE|^ the cod|and tell me|are you a|ask what the|end|exampl with|goe _ $|how _ hint
-42 i alway|in order $|left _ $|overlap $|that _ an|the STRUCTURE|the edg|thi _ work|you say that
-41 ^ _ book|^ _ was|at _ $|break|could _ speak|could you speak|doe the answer|explain the|faster $|in _ ?
-41 is _ guarant|is it guarant|is the tim|it guarant|left of|negativ number|number|of _ tim|on to|on to the
-41 onc $|or just|quiet $|rain|rang|return a|siz _ the|som _ $|the _ is|the str|you said
-40 PHRASE elimination|^ _ hint|at the end|be empty|can _ check|exampl _ $|i _ ready|i tell you|interview _ $
-40 is _ singl|is a singl|kinda _ $|larger|learn noth|let me writ|lookup are|me _ second|me writ|mor tim
-40 test _ $|the _ sort|the naiv|to tak|use the
-39 STRUCTURE _ python|^ hang|^ hang on|^ my solution|connect $|cut out|do _ writ|entry|for now|i _ writ
-39 i use the|log n|most|not _ that|not work $|parameter|plac $|the simpl|the smallest|tip|to explain
-39 would tak|you may
-38 TECHNIQUE becaus|^ _ again|a littl $|am don $|by one $|can you help|cell|doe _ interview|first so|forty fiv
-38 good _ you|hint pleas $|kayak|littl $|maximum|mochi $|my head|problem again|question _ me|the problem again
-38 thre and|to work it|you help|you prefer
-37 ^ _ wait|^ my approach|a key|do _ mean|do you mean|each _ onc|i tak the|is _ becaus|is _ sum|lost the
-37 me _ hint|memory $|most _ so|n _ n|n log n|return fals|see _ $|so let me|the syntax for|thre $|thre _ i
-37 to _ cod|which algorithm
-36 ^ _ need|^ thi should|^ will you|a different|a moment $|could _ a|do not know|got it $|i forgot|i test
-36 if the|in _ middl|in the middl|not _ one|not sur|paper|put thre|right direction|should be the
-36 the right direction|thi should be|think i|we could|you repeat the
-35 ^ _ python|^ _ remind|a million|another|are $|at my|by _ $|can you say|combin|empty list|i _ noth|infinit
-35 is clear|it hav to|let _ use|me of|remind _ of|remind me of|should _ start|should i start|spe|still _ $
-35 talk|the _ nod|the second|to start|try _ $|typ _ out
-34 STRUCTURE in python|^ _ for|^ def|^ i gues|^ solv it|a function $|ask _ for|ask you for|enjoy|from each
-34 i see|interval|much|myself is|next step $|number _ $|order _ the|python _ it|start|the map|you _ real
-34 you _ say
-33 ^ _ instruction|^ could we|add to|but it|can _ repeat|can be|can you repeat|com to me|could we|drill
-33 equal _ $|exampl _ the|exampl again|for _ empty|helper first|in _ word|integer division|list so|negativ _ $
-33 output|part $|python thre|that ther|the _ matter|the helper first|the maximum|tim|will do it|you see
-32 TECHNIQUE sinc|^ start|a _ key|a machin|alway _ $|and is|be quiet|be sort|bear|bear with|cod pass
-32 could _ repeat|could you repeat|do you|doubl|element $|how often|in _ right|in the right|is i|itself
-32 left _ right|length $|my _ pass|my cod pass|my idea|never mov|now i|one i|so _ STRUCTURE|solution _ to
-32 the empty|then two|to say that|well $|when|you for the|you mean by|you want the
-31 ^ how big|a STRUCTURE and|a _ becaus|attribut|could use|cross|direction|first _ in|good $|has a
-31 hear _ solution|hear the solution|hint $|how big|i call|i could use|i want to|is _ story|is finish
-31 is wrong $|key is|long _ $|operation|the start|the test $|tie|to go on|two i|you _ nudg
-30 ^ _ lost|^ i keep|^ i lost|^ if the|and _ see|do _ prefer|do you prefer|honest _ is|i _ an|i _ begin
-30 i will go|import _ $|in plac|is zero|it one mor|just one|just say|just try|larg|library _ is|no _ the
-30 not _ right|return $|run it $|shorter|what did you|will go|would use a|you help me|zero stair
-29 ^ _ way|^ hold on|a developer|a littl bit|a second $|a squar|cod now $|doe _ order|doe thi work|guarant that
-29 i _ rather|i would tak|idea is|it guarant that|left _ is|list of|littl bit|my tim|not matter|or can|pressur
-29 rather|refresh|run my|second exampl|see my cod|someth _ $|someth _ thi|tak _ one|test fail $|the _ befor
-29 the array|the second exampl|thi work|to add|two _ to|typo|we tak|when _ am|when _ are|when i am|with _ two
-29 writ it|you see my
-28 STRUCTURE becaus|^ could i|^ i do|^ in the|^ next|^ the structur|^ you ask|a map of|and _ list|be empty $
-28 check|could i|for a|i _ back|i _ mix|i would go|i writ the|in _ order|library|look _ i|map of|null
-28 of the list|on the TECHNIQUE|one first|plan or|rambl $|shall i|siz of|siz of the|talk too|the _ hold
-28 the fail|then|ther are|thi _ too|thi is too|through $|to _ me|to cod $|to import|to think $|too
-28 will start $
-27 PHRASE guess|TECHNIQUE but|^ _ complexity|^ are the|^ don|^ is the|^ lov|^ morn|am ready|answer _ two
-27 child $|cost me|fiv minut|format|giv _ another|heapq|i _ befor|i _ solv|i am ready|it _ mor|let|let _ just
-27 let me just|let us go|machin $|memory _ the|mor than|mov _ to|nest|next part|one _ tim|one mor|one mor tim
-27 root|sort _ i|target $|the next part|the worst|to use the|us go|valu _ the|when _ and|will com|with _ bead
-27 with all|with that $|with the bead|would _ TECHNIQUE|writ _ in|you _ look
-26 TECHNIQUE _ as|^ _ see|^ got it|^ thank you|a minut|acceptabl|bear _ me|bear with me|bracket|but that is
-26 from a|function nam|happen $|happen if|i _ talk|i explain my|i will use|insertion|interval _ the|is six
-26 is what i|it _ non|it okay if|level with a|lot of|match $|me _ problem|me the problem|my cat|not _ any
-26 not tell|one second|open one|output for|print $|run _ test|seven $|should _ function|should the function
-26 stop talk|text is|than the|that should|the function nam|the left $|the valu $|them _ $|we _ on|will use
-26 with _ TECHNIQUE|your question
-25 TECHNIQUE _ be|^ _ repeat|^ at|^ in|^ we could|a _ day|a bit $|a folder|allow _ be|allow to be|and now i
-25 deadlin for|do not think|every number|hear you|i _ everyth|i _ stuck|i did not|i return if|is _ as
-25 is _ order|is going to|is two|is wrong|island _ a|island with a|last _ i|later $|me _ that|meet you|miss
-25 n is|next _ $|not _ whether|number in|on you|python $|so i would|solution pleas|test say|test say $
-25 that is wrong|the _ number|the test say|thre _ two|to look at|to meet|to meet you|twic $|well _ was
-25 what _ you|will use a|would _ lik
-24 ^ how are|^ the solution|and _ valu|and target|and the valu|ask what|at each|do you need|exist $|far $
-24 first card|fre $|go _ a|i compar|if you wer|in python $|is _ fin|is _ next|last|learn|lik to|list sort
-24 me _ out|mean her|not _ of|number i|of the number|overflow|position $|practic $|similar to|so _ one|start $
-24 start _ $|the first card|the index|the input $|the other|the pointer|the tim complexity|the valu|thes are
-24 uppercas|walk through|whether it|why'|why' it|will _ a|would _ is|year
-23 after _ $|am _ speak|am stuck|and one $|anyth $|clas _ a|clos $|common|do whil|doe _ solution
-23 doe not matter|editor $|exampl with the|get one|handl|help _ $|hint|i _ fix|i _ practic|i _ seen|i am stuck
-23 i handl|i hav seen|i only|in _ map|in thi editor|interval and|is _ graph|is full|is the best|iteration
-23 me _ how|minut to|most common|mov _ the|my first|negativ number $|of n|onc _ $|onc and|open clos|or _ list
-23 push _ the|row tim|should _ handl|should i handl|sorry|the sum|thi interview|tie _ the|tip $|to writ the
-23 will _ with|with _ if|worry|you by
-22 ^ _ alway|^ _ forgot|^ haha|^ i forgot|^ wait wait|^ well the|a program|a str|about _ input|about the input
-22 am _ doing|an _ with|are you|as well $|border|call $|can you check|can you hear|cas _ $|correct $
-22 do _ import|dying|fifteen|for an|for an empty|going _ use|going to use|her _ you|i _ complet|i would keep
-22 i would start|insert|is _ approach|is _ largest|is _ row|is the largest|it _ what|item|itself $|k $|languag
-22 last _ was|lin _ $|look _ to|me a hint|million|moment _ $|my _ or|my variabl|not ther|now $|option is
-22 order|pair in|part|remov|second one|sort|sort and|sort so|tak _ back|ten _ the|test thi|test thi $
-22 that _ was|that back|the _ has|the _ open|the _ plac|the second one|the tre|to _ everyth|to _ next|to _ out
-22 up _ you|wait wait|was wrong|will _ TECHNIQUE|would keep|would start|would start with|you check|you hear
-22 you hear me|zero and one
-21 STRUCTURE _ be|a _ STRUCTURE|a _ and|a pointer|after thi $|allow _ the|am a developer|am not|an _ $|and end
-21 and two $|anyth|ask you|at work|becom|befor $|being record|believ $|both sid|built you|character
-21 could _ get|could do|could i get|earn|earn it|fail|first _ for|font|for _ number|for me is|four and|honest
-21 how _ can|i _ near|i am not|i believ $|i could do|i lost the|i will begin|is _ normal|it _ miss|it return
-21 it then|last position|lik _ earn|lik to earn|me _ start|me to start|me to the|minu _ $|miss _ $|mix _ up
-21 mor _ k|on _ the|pop|python ?|row $|rul of|run _ ?|run _ i|sinc _ are|six $|somewher $|start _ end
-21 start and end|suppos _ return|suppos to return|talk $|tell you what|the _ doe|the font|the piec|the siz
-21 then _ through|then i|to earn|to earn it|understand|water $|what _ mean|which _ fit|which test
-21 which test fail|will begin|with _ or|would it be|your job
-20 ^ _ squar|^ can|^ hint|^ quiet|advic|afterward|am _ and|an infinit|and TECHNIQUE|and _ i|are two|be right
-20 can _ run|com _ $|convinc|cool $|do _ loop|do _ spell|doubt|fiv for|for _ hint|forget _ $|from _ sid|i fix
-20 i learn noth|interview _ a|is TECHNIQUE the|is _ at|is _ squar|it _ tell|keep _ order|let _ cod|link _ so
-20 link list so|lookup|lookup _ a|machin|may|me _ test|next week|not know|not lik|read _ problem
-20 read the problem|ready|som advic|spe and|spell the|that _ cool|that _ did|that giv|the _ fil|the first one
-20 the tim $|thi _ easy|though|thre|to be in|to four|too fast $|up _ $|up on the|with a TECHNIQUE
-20 with the STRUCTURE|you lik|you speak|you what i
-19 TECHNIQUE would be|^ _ trick|^ how|^ i used|^ my first|^ next i|^ thi|^ what typ|a _ $|a _ would|a lot
-19 a method|add _ STRUCTURE|add the|am fin|am good|and return|another _ $|at it $|be _ about|bug $|by hand
-19 can _ understand|can we tak|cas is|com to|communication|complexity _ you|complexity are|complexity are you
-19 continu $|could|count how|crackl|deep $|do _ lik|doe _ return|draw the|end if|hint _ now|i _ draw|i _ fin
-19 i _ good|i _ now|i _ som|i _ tak|i am fin|i am good|initial|is _ bit|is _ hard|is _ o|is _ remember
-19 is a bit|is slow|is the python|it _ full|just typ it|keep only|key _ a|lik _ to|me think about|minut
-19 mov to the|need _ know|need to know|next i|not _ how|not need the|not want the|on _ empty|one and|one one
-19 one or two|optimis|plu one|quiet|rephras|return _ ther|return if ther|say _ limit|seen of|someth is|squar
-19 sum of|target'|that $|that _ count|the end if|the limit|the list sort|the result|the squar|the sum of
-19 the target'|ther is a|ther it|thi run|tiny|to myself is|to use $|writ _ cod|you rephras
-18 PHRASE similar|STRUCTURE hold|^ _ ask|^ _ could|^ _ heapq|^ do the|^ i alway|^ what|^ what ?|a _ hint
-18 about _ interview|afterward $|allow _ use|allow to use|an _ ?|and _ ?|and not the|approach i|are left
-18 ask _ many|at onc|be _ $|better _ thi|bit|bound|by myself|cat'|clear|could _ read|could you read|default
-18 each nod|earlier|for _ moment|four stair|hav _ i|hav _ most|hold _ $|hold on $|i _ quiet|i go $|i gues
-18 i remember|in _ exampl|in an|in plac $|in which order|in your exampl|integer _ is|is TECHNIQUE $|is _ doubl
-18 is _ possibl|is good|is it possibl|it possibl|it sav|just _ TECHNIQUE|keep two|key _ the|lambda|land i
-18 left ?|loop with|minut _ i|much $|new _ $|nod _ out|of land|okay|one _ all|order matter|out first
-18 person _ a|person or|person or a|pleas _ not|pleas do not|say that again|see you|seven|test _ fail
-18 that _ right|the STRUCTURE hold|the _ length|the cat'|the nam of|the neighbour|the order matter|the techniqu i
-18 the trick i|then walk|thi correct $|to _ straight|to add to|variabl $|week|what k|whenever i|which order
-18 would break|writ|your exampl
-17 STRUCTURE instead|STRUCTURE instead $|^ _ approach|^ _ much|^ _ which|^ how much|^ quick yes|a STRUCTURE of
-17 a _ minut|a character|a clas or|and _ one|and it|answer _ fiv|answer alway|becaus i look|befor the|clas or
-17 clas or a|cod first|connection|did you say|do you writ|every _ $|everyth _ the|first|first i|first step for
-17 first then|first try|for four|further question|get to|group|halv|i add|i decid|i start typ|i think $
-17 in the text|it _ cut|just _ $|key _ is|know _ can|know you can|left _ the|left child|let _ check|lo|loop $
-17 many _ are|minut _ $|minut break|mor _ ?|my _ gues|my approach is|no further question|on paper $
-17 or _ function|or _ on|or a function|outsid $|paper $|prompt|python _ is|quick _ or|quick yes|quick yes or
-17 som _ for|step _ me|step for|step for me|that _ now|that again $|that only|the list is|the max
-17 the solution pleas|thes day|thing up|think _ TECHNIQUE|tim ? $|to writ a|touch mean|tre _ just|two _ fiv
-17 up a|wait _ $|why the|you _ $|you record|zero and
-16 ? _ the|STRUCTURE _ becaus|^ _ error|^ _ tim|^ _ with|^ are you|^ for|^ should the|^ solv|^ you would
-16 a miss|a tupl|about memory|am not sur|an explicit|an explicit STRUCTURE|and tak|answer _ want|answer hav to
-16 answer i want|are _ $|as _ can|as i can|as using|at most|becaus of|best _ i|big _ of|but the|circl $
-16 comprehension|constant|count _ using|count as using|doe _ answer|explicit|explicit STRUCTURE|for thi one
-16 going in|haha $|hav _ sam|hav the sam|i _ even|i end|i return the|i would explain|if i sort|in _ STRUCTURE
-16 in circl|in circl $|in her|in order|in python ?|in the map|is _ $|is _ but|is it fin|it fin|know _ you
-16 me writ the|mock|my sid|n _ the|not hear|not know how|o|one _ or|one now|open _ $|other _ ?|say it again
-16 sens to|so _ should|spac $|squar of|str in|tab|tell you|that _ my|the _ list|the answer hav|the list so
-16 the map $|the round|the siz of|thi _ with|to _ test|too _ i|two _ $|typ it out|understand it|with just
-16 worry about|writ it in|written $|you enjoy
-15 STRUCTURE _ lookup|TECHNIQUE sinc it|^ _ from|^ _ let|^ _ look|^ _ sens|^ _ thi|^ mak sens|^ pleas repeat
-15 ^ thi remind|^ what is|a copy|a for loop|a loop|am finish|am happy|an exampl $|an index|an open|anyway and
-15 append on|are _ and|are constant|are constant $|are you $|averag|be negativ|be nic $|becaus it|befor it
-15 bigger $|bound $|bracket are|by|by hand $|can _ me|can _ use|capital letter|clos _ $|comma|do _ answer
-15 do hint|doe the interview|each other|every|fil|fiv and|float|for a hint|forgiv|forgiv _ if|forgiv me
-15 forgiv me if|forgot the|function giv|funny|going _ writ|going to writ|hand $|i _ happy|i _ no|i am finish
-15 i am happy|i choos|i forgot the|i think that|i typ $|i writ|if i may|in _ go|infinit loop|is don|is expect
-15 is it just|is the STRUCTURE|keep _ the|last question|lookup are constant|lost _ $|me _ hav|method to|middl
-15 minu one $|mov to|my STRUCTURE|my _ drop|nam _ variabl|not ask|of _ map|of the map|off by|off by one
-15 on averag|onc _ that|one on the|or do you|pleas repeat|pleas repeat the|pop _ $|possibl|prefer
-15 problem again $|program $|python STRUCTURE|question _ i|question _ my|read a|repeat _ question
-15 repeat the question|right _ me|round _ round|round squar|round squar round|said _ TECHNIQUE|said about
-15 said about TECHNIQUE|see|so forgiv|so forgiv me|somewher|sorry $|squar round|that would|the TECHNIQUE $
-15 the _ be|the _ child|the _ element|the _ never|the long|the one befor|the root|the top|ther any|thi cas
-15 thi remind|thi remind me|think a|through with|tim out|to tak a|two look|walk over|what did the|what is a
-15 what is expect|with _ small|you ask $
-14 ^ _ cut|^ _ doubt|^ _ idea|^ catch|^ did|^ first i|^ i am|^ i doubt|^ you cut|a corner|a list or|ago
-14 all right|am _ convinc|am not convinc|and four|and one|are thes|as _ the|be zero|becaus _ need|becaus i need
-14 block|both end|but _ i|can _ you|can i use|can ther|can ther be|cell and|character _ the|connect|current
-14 do you want|earliest|editor|even _ it|excus _ what|excus me what|execut thi|first _ the|first idea|fit in
-14 for a moment|function _ the|giv the|hav _ someth|hint _ be|hint would|hint would be|how doe thi|how many hint
-14 i believ|i compar the|i doubt|i learn|i might|i start with|includ _ the|index and|is _ data|is it a
-14 it should be|just _ thre|just the thre|key that|laptop|left _ one|let me get|many hint|mayb _ STRUCTURE
-14 mayb a STRUCTURE|me get|me if you|me the question|mor _ from|mor question from|my _ step|my first idea
-14 my last|n _ i|need _ last|need the last|not convinc|not sur whether|of bracket|okay to|onc mor $|one moment
-14 one one two|or must i|out _ invariant|out the invariant|pair $|pleas let|pleas let me|problem _ solv
-14 problem i solv|scor _ $|sentinel|someth faster|someth faster $|squar _ the|sur _ it|sur whether
-14 sur whether it|tail|talk _ fast|talk too fast|tell you the|the _ sentenc|the capacity|the dummy|the set
-14 the spac|thi _ record|think _ is|thos are|to _ list|top _ the|try that|undo|up with|used a|wait _ not
-14 wait do|wait do not|wait i|wrong $|you _ approach|you cut|you cut out|you lik to|you the approach
-13 PHRASE direct|TECHNIQUE over|TECHNIQUE would|^ _ option|^ i could|^ my answer|^ the editor|a STRUCTURE becaus
-13 a _ twic|a hint for|a list in|a sec|a tabl|accent|all day|am rewrit|am still|an _ key|an exist
-13 an exist key|and a list|and honest|and honest i|and put $|be okay|be okay to|be the|bracket com|can i writ
-13 character can|com _ to|complet $|confus me|deadlin|differ|different _ i|different way|doe _ pas|doe it pas
-13 easy to|exist key|explain my|forgotten|good _ for|i _ admit|i _ becaus|i _ rewrit|i _ sooner|i _ spell
-13 i _ still|i am rewrit|i am still|i import|i see it|i would do|i would sooner|if they|import collection
-13 in _ statement|in a STRUCTURE|in the statement|indentation|index _ first|int|interrupt|interrupt me|is _ cas
-13 is _ deck|is _ run|is _ tre|is complet $|is don $|is hot|is no answer|is row|is smaller|is smaller than
-13 is the answer|is the deck|is the tre|is why|it _ need|it _ thre|it be okay|it will|iterator|let _ writ
-13 let me pretend|level $|list _ list|list of list|mak _ $|mak _ cod|many _ $|many _ can|me _ mean|me pretend
-13 me straight|my accent|nam of the|no answer|no answer $|no idea|non $|noth _ to|of list|okay so|on an empty
-13 onc so it|other $|otherwis i|out with it|parenthes in|point _ in|point me in|question from|rang _ the
-13 repeat _ last|repeat the last|run my cod|seen|so _ go|so _ may|so _ try|so much|so you may|som tim|sort i
-13 stair|stop _ if|sum _ the|tak out|test for|test it|that _ why|that _ wrong|that is why|the _ becaus
-13 the _ could|the _ valu|the cod is|the position $|they wer|thi editor|thing _ ?|thirty fiv|throw _ a
-13 to _ honest|to be honest|typ are|up with is|version and|want _ get|want to get|was _ question|was i
-13 was the question|water|what i said|when _ explain|when i explain|wher _ begin|which index|window with
-13 with _ capital|with is|would lik to|would sooner|you _ not|you need the
-12 TECHNIQUE _ one|TECHNIQUE _ work|^ _ don|^ _ understand|^ could|^ how do|^ i understand|^ which|^ you hav
-12 a _ ?|a new list|a problem i|a row|a step|am _ $|an element|and _ onc|and a|and not|and run|and seven
-12 another hint|another hint $|as _ $|at _ last|be _ so|becaus _ the|befor so|card _ the|cleaner|clu $
-12 cod _ or|cod if|did _ writ|did not writ|direction _ the|do not need|doe _ look|doe heapq|each _ with
-12 explain the algorithm|fail by|fit|for _ patienc|for fre|for fre $|for your patienc|forward $|function _ call
-12 giv _ solution|giv the solution|haha|half _ alway|half is alway|hav _ clu|hav no clu|hint can|i _ but
-12 i _ land|i _ probab|i _ say|i dictat|i hop|i know ther|i lik|i loop|i pick|i shall|i would rather
-12 implement _ $|in _ keep|instruction _ myself|instruction to|instruction to myself|is _ count|is _ final
-12 is _ hint|is it from|is mor than|is my final|is not ther|is small so|is still|is that normal|is thi
-12 is to TECHNIQUE|it _ com|it for|it k|it tak|jump|jump _ the|key on|keyboard $|kind _ number|kind of number
-12 know ther|know ther is|larger than|left ? $|left half is|lik i|lik it|limit on|list _ an|max of|minut i
-12 minut mor|modul with|modul with the|much _ is|much tim is|my final|my tea|new list|nic _ $|no clu|normal $
-12 not need|not think|noth that|of _ modul|of _ output|of number|of number are|of that|of the output|on _ desk
-12 one _ four|one _ then|one to four|only need|open a|or should|or should i|pleas run|question about
-12 ready _ you|ready when|ready when you|refresh $|remember|repeat _ problem|repeat the problem|return _ new
-12 return a new|round|sam _ the|see _ it|sink _ whol|sink the|sink the whol|sleep|small so|solution ?
-12 solution ? $|someth lik thi|stop _ interview|stop the|stop the interview|sum of the|ten thousand|that normal
-12 that normal $|the _ must|the _ statement|the current|the depth|the end of|the keyboard $|the middl
-12 the problem $|the question ?|the text is|the top $|the whol island|ther _ limit|tim _ left|tim is left
-12 to start $|top|tupl _ the|twic|twic and|two and two|two get|two so|two variabl|up $|want _ work
-12 want to work|we go|what _ ther|what if ther|what you hav|when you are|whol island|will begin with|will com to
-12 work $|worst cas|would rather|yes the|you are $|your patienc
-11 TECHNIQUE _ do|TECHNIQUE _ tim|^ TECHNIQUE would|^ _ be|^ _ green|^ _ mind|^ _ seven|^ _ thre|^ all green
-11 ^ for a|^ my mind|^ that was|^ what doe|a _ but|a _ by|a _ should|a different problem|a pleasant|a program $
-11 add to STRUCTURE|ago and|all green|am _ about|am _ it|am _ talk|am talk|am talk too|an underscor|and _ spac
-11 and writ|anyth i|appear _ and|appear onc|are _ at|are _ bracket|as it|ask _ that|ask me that|at _ number
-11 be faster|be faster than|be quiet $|be sort $|both end $|both operation|both operation $|break _ the
-11 can _ mak|can mov a|can you giv|clos first|clos first $|count _ often|count are|count how often|cut the
-11 debugger|doe _ error|doe the error|drill $|dummy nod|empty str|every squar|exceed|exception|excus
-11 fail input|faster than|first _ plan|first my|first my plan|from both sid|going _ circl|going in circl
-11 hav _ hint|hear _ my|hear first|hear first my|hint _ me|i _ up|i am talk|i can mov|i delet|i got|i had a
-11 i think my|i used|i wast|i will put|i would say|if _ STRUCTURE|imagin _ list|is _ best|is _ nam|is _ reason
-11 is gon|is my reason|is python|is the next|is to|it _ slow|it depend|it giv me|it is slow|it need to|it on
-11 keep only the|know _ trick|know the trick|larger _ the|learn _ $|limit exceed|linear _ every|list _ be
-11 list so that|list sort $|log _ becaus|lost _ thread|lost the thread|match|match the|me _ fail|me _ row
-11 me the fail|mean _ that|method to add|mind _ blank|mor tim $|my _ i|my _ taught|my hand|my plan or|my reason
-11 my sid $|my teacher taught|myself|n and|need _ be|need _ writ|need to be|need to writ|nest $|not _ return
-11 not _ you|not giv it|not in|not mak|now it|of _ STRUCTURE|of every|on _ first|on a STRUCTURE|one _ my
-11 one row|one way|operation $|or thre|pay|plan _ my|plan or my|pleas _ me|pleasant|plu _ and|pointer _ $
-11 prov|prov it|push every|put _ on|record i|rerun|right track|run the cod|sav|see $|see _ i|session $
-11 short _ i|singl _ $|skip|smaller one|start typ|taught _ to|teacher taught|ten|test _ ?|that is not
-11 the _ but|the _ track|the _ will|the fail input|the inner|the most|the plan|the right track|the thread what
-11 thi _ be|thi run in|think|think my|think my solution|thread what|tim _ it|to STRUCTURE|to STRUCTURE $
-11 to hear first|to me straight|to return $|tre is|turn the|typ has|understand the|voic|what _ will|what i will
-11 what you mean|whether|will _ that|will put|will put a|with _ underscor|with an underscor|would _ a|would _ do
-11 would _ i|would help|writ a test|you _ me|you explain
-10 TECHNIQUE tre or|^ _ am|^ _ cat|^ _ character|^ _ diagonal|^ _ dot|^ _ explain|^ _ leetcod|^ _ rul|^ _ sec
-10 ^ _ think|^ a similar|^ do diagonal|^ doe STRUCTURE|^ how am|^ my cat|^ my cod|^ one sec|^ scrap
-10 ^ scrap that|^ stop talk|^ the STRUCTURE|^ what about|^ which of|a _ befor|a _ even|a _ for|a bracket
-10 a capital|a capital letter|a get|a k|a strid|about cross|algorithm fit|all _ the|alway _ than|alway les
-10 alway les than|am chang|am chang my|am glad|am i doing|am i on|an empty list|and _ for|and return the
-10 answer look|any _ it|archivist i|are _ doing|are left on|are you doing|as i|as using it|be two|becaus of the
-10 been $|being _ $|build the|but _ will|but i will|calm $|can _ text|can k|can not giv|can tell|can the text
-10 cat just|chang _ mind|chang my|chang my mind|clean _ the|clean up|clean up the|clu _ to|cod or|comparison
-10 constant $|copy $|correct _ the|cost is|could _ run|could you run|count _ a|did _ understand|do _ end
-10 do _ judg|do diagonal|do you judg|doe STRUCTURE|doe _ mak|doe the order|don _ $|everyth $|explain|fiv
-10 from scratch|giv _ someth|giv me someth|glad|go through it|going _ start|going to start|gues _ the|handl _ $
-10 hav _ look|helper function $|how am|how am i|how is|i _ ahead|i _ glad|i _ hav|i _ pick|i _ python|i _ slow
-10 i am chang|i am glad|i doing|i go ahead|i hav|i hav in|i need som|i on|i think ther|i use python
-10 if _ target'|if the target'|in between $|in python is|is _ being|is _ thing|is it python|is not sort|is rain
-10 is the sum|is thi being|it _ rain|it a|it for the|it is rain|it no|it python|it python thre|it wrong|land
-10 last sentenc|left _ a|length of|let _ trac|let _ walk|library or|list that i|log _ and|lol|lol $|mak sens $
-10 many question|mark _ squar|matter for|me someth to|me somewher|meet _ $|method that add|misread|my _ company
-10 my cat just|my question $|natural|need som|need to|next one|no is|no it|not hav|number ?|number ? $
-10 of _ session|of _ so|of _ variabl|of the function|on how|on the STRUCTURE|onc _ the|one sec|or lik|or might
-10 part of the|problem befor $|push|push and|put two|question another|retry|right direction $|rul _ cross
-10 rul about|rul about cross|scrap|scrap that|scratch|see you $|self dot|sens $|shall _ go|shall i go
-10 should giv|sid _ the|similar _ i|similar problem i|singl|slower $|so a STRUCTURE|so far $|solv _ for
-10 som help|someth _ go|someth to go|sort or is|squar as|stair _ what|sur _ the|target is|test first|test is
-10 that _ list|that add|that is|the TECHNIQUE is|the _ another|the _ between|the _ fit|the _ going
-10 the _ interval|the answer alway|the bug $|the cod now|the computer|the exampl again|the length of|the next one
-10 the question another|the right and|the rul|the rul about|then _ the|thi _ being|thi being|thi part|thi part $
-10 think _ are|think ther|think ther is|think we|though $|thre _ $|to _ in|together $|top of the|try again
-10 try again $|two _ minut|two one|up _ nam|up the nam|updat _ $|use python|using it|valu on|valu on the
-10 want _ say|want it|want to say|was _ last|we tak a|went _ $|what _ we|what _ your|what i would|what would be
-10 which algorithm fit|which of|who built|who built you|with fiv|with the cod|work with|would _ nic|would _ the
-10 would be nic|wrong _ i|you doing|you judg
-9 STRUCTURE would be|TECHNIQUE _ in|TECHNIQUE for the|^ _ developer|^ _ long|^ _ merg|^ _ work|^ bear
-9 ^ bear with|^ cod|^ coffee'|^ how is|^ how long|^ if you|^ mhm|^ shall i|^ the developer|^ the techniqu
-9 a _ nudg|a _ somewher|a _ thi|a _ when|a binary|a clos bracket|a problem|act _ if|act as if|am happy with
-9 am near|and _ a|and _ and|and _ on|and i see|answer _ four|answer _ would|answer for four|are _ interval
-9 are duplicat|are the interval|at _ so|automatical|be _ first|be think|best $|built in|but _ work|but _ would
-9 but it work|can _ hav|can stop|can stop me|can you run|cas the|catch that $|check _ a|check the|coffee'
-9 collection or|com _ as|comma _ in|could _ giv|could you giv|count is|cross _ the|defaultdict|did _ catch
-9 do _ return|do _ run|do i return|do you spell|doe defaultdict|dominat|duplicat $|each one|each squar
-9 empty list $|end $|end of the|english|feedback|field|first then the|for _ comma|for four stair|for i
-9 for i comma|for your|forget it|forget it $|from _ or|get _ as|get count as|go through|hav _ be|hav _ of
-9 hav _ pres|hav forgotten|hav solv|hav to be|hav to pres|how can i|i _ answer|i _ earlier|i _ last|i _ mov
-9 i _ when|i am near|i be think|i can tell|i comma|i hav solv|i run|i spell|i understand it|i will correct
-9 imagin the|in _ but|in english|in enumerat|in go|input _ zero|is _ everyth|is _ part|is _ slow|is _ solution
-9 is _ use|is cut|is cut $|is not one|is ten|is the list|is thi interview|is too slow|is wrong with|it _ bad
-9 it _ her|it _ now|it is cut|it possibl that|join them|kinda|length _ the|list _ and|list _ plac|list in plac
-9 look $|lot|matter _ me|matter to|matter to me|me _ thi|me of a|mhm|mov|much for|my old|my test
-9 no _ question|nod a|not _ the|not bad|not matter to|not one|o(1)|of _ interview|of _ position|of _ str
-9 of a problem|of card|of the interview|of zero|oldest out|on _ keyboard|on the keyboard|one minut|only _ and
-9 open and|or _ doe|otherwis|output _ the|parenthes|pil|pop _ a|possibl that|pres|print statement|python doe
-9 question from my|read $|recent|return _ that|return one|round one|say _ if|second $|show up|smaller _ first
-9 so _ hav|so _ mov|so her|so i mov|sort _ is|stop talk $|stream|talk _ whol|talk the|talk the whol
-9 techniqu and|that i did|that ther are|the _ run|the approach i|the comparison|the function|the memory
-9 the oldest out|the print|the print statement|the round one|the target is|the two befor|the whol tim
-9 the worst cas|then do|then what|ther _ method|ther a method|thi editor $|to be|to googl|to pres|to worry
-9 to worry about|touch each|trust|try it|two befor|two variabl $|unpack|upper|used|valid|version is|we end
-9 what data|what if i|whenever|which i|which version|whol tim|will correct|wis _ is|wis it|wis it is
-9 would keep the|you ? $|you _ giv|you can stop
-8 2|STRUCTURE _ pop|TECHNIQUE _ by|TECHNIQUE limit|TECHNIQUE list|^ _ function|^ _ sound|^ _ spac|^ as a|^ bye
-8 ^ can a|^ everyth|^ everyth is|^ help|^ her i|^ hint pleas|^ it say|^ perhap|^ run the|^ the answer
-8 a _ developer|a _ of|a _ slower|a clu $|a miss key|a print|a python STRUCTURE|a repeat|about it $|after _ ?
-8 again ?|again ? $|against|am complet|an interviewer|and _ hav|and _ when|and onc|another one|are a
-8 are ther $|as _ nod|at ?|at ? $|at onc $|attribut left|basical|be _ but|been a|begin _ a|begin with a
-8 being _ and|believ the|big o|binary|bye|bye $|can _ TECHNIQUE|can a|can i TECHNIQUE|can i just|can not see
-8 chapter on|click|cod _ for|cod the|collection $|column _ that|compar _ first|compar _ the|compar the first
-8 convinc _ my|convinc by|convinc by my|correct _ $|could use a|day $|depth|do _ squar|do i import|do we hav
-8 doe a|every _ is|everyth _ of|everyth i|everyth left|everyth left of|expect output|extra _ $|far as i
-8 for _ step|for me $|four _ is|from me i|further question $|go straight|has _ attribut|has no attribut
-8 hav _ nic|hav a hint|hav a nic|hav an|hav left|hav you|helper _ $|her _ $|how _ $|how _ hav|how did i|i $
-8 i TECHNIQUE|i _ as|i _ straight|i am complet|i go straight|i just writ|i loop over|i mak it|i only need
-8 i was|idea the|if _ wer|in _ sort|in _ worst|in one go|in plac ?|in python so|in the worst|includ in
-8 includ in the|index _ the|instead $|is _ any|is _ by|is _ caus|is _ index|is _ log|is _ when|is in order
-8 is insid|is it better|is miss|is miss $|is mor|is my approach|is ther any|it _ six|it a list|it better
-8 it is miss|it pas|it say tim|item $|just writ it|keep _ original|keep the original|key $|know if the|les _ $
-8 let _ explain|let _ gues|let _ think|let me explain|let me gues|list _ thre|look at ?|look thing
-8 look thing up|low|mak _ sens|many|me _ sec|me a sec|me explain|me pretend i|me the exampl|me two minut
-8 me what|me whenever|mean _ read|meet|memory ? $|memory _ $|merg _ and|minut break $|miss key|mor question
-8 much _ do|much tim do|my _ is|my _ sound|my algorithm|n|n becaus|new|no attribut|no attribut left|non typ
-8 not _ anyth|not _ by|not convinc by|not want to|of both end|of fiv|of n $|of what you|off _ one|offer
-8 on _ i|one open|only need the|or is ther|original order|out _ it|own _ $|part _ $|performanc|plac ?
-8 plac ? $|plac _ $|plan is|pressur _ let|proces|put _ print|put a print|python _ not|python for|python is it
-8 python or|question from me|remov _ the|repeat so|restat|right the|run that|sav the|say tim|say tim limit
-8 sens _ me|sens to me|seventy is|short|sid|sinc a|speak a|squar _ $|structur that|suppos to|test _ ther
-8 test are ther|that _ be|that again|that i|that remember|that remember the|the _ can|the _ mean|the _ output
-8 the _ row|the empty list|the expect output|the left child|the left of|the original order|the tim is|ther _ two
-8 ther are two|thi _ $|thi _ is|thing you|tim _ you|tim do|tim limit|to _ anyth|to _ collection|to _ other
-8 to _ question|to import collection|to start cod|to your question|too many|track|tre $|try everyth|two _ the
-8 two card|us _ to|use _ cas|was _ to|we _ it|we _ them|we _ to|what _ said|what _ structur|what _ wrong
-8 what is wrong|whether the|which _ giv|which _ hav|which i hav|will _ back|will do $|with a small|writ a
-8 writ the cod|yet i|you need|you run that|you so|you would not
-7 3|STRUCTURE lik|STRUCTURE overflow|^ _ capacity|^ _ clear|^ _ deadlin|^ _ further|^ _ might|^ _ old|^ _ one
-7 ^ _ plan|^ all clear|^ are ther|^ for thre|^ i correct|^ i lik|^ i see|^ i tak|^ imagin the|^ just a
-7 ^ my old|^ no further|^ o|^ o of|^ pleas giv|^ someth is|^ the approach|^ the story|^ try|^ two|^ two of
-7 ^ why|^ why did|a $|a _ dimensional|a _ what|a _ wher|a and|a book|a cach|a clu|a minut $|a person or
-7 a real person|a small hint|a spac|a two dimensional|a window with|afraid|again i|again what the|all clear
-7 allow in|allow in the|alway sort|am _ bit|am a bit|am afraid|am rewrit the|and _ get|and _ right
-7 and _ through|and cod|and right|and then|answer fit|approach _ would|approach i would|are you an|array $
-7 at every|at my last|be _ follow|be to|becaus it is|below|bool|bracket _ with|but _ do|but i do|by _ first
-7 can _ STRUCTURE|can _ figur|can interrupt|can interrupt me|can not figur|cas for|cas sensitiv|check TECHNIQUE
-7 check my|clos bracket|clu|cod ?|cod ? $|compar with|cost _ point|cost me point|count group|diagonal _ $
-7 diagonal count $|did not understand|do i writ|doe _ function|doe the function|down _ i|each _ and|end so
-7 exponential|fall over|find _ i|find land|find land i|first _ need|first _ was|first i need|first one
-7 fiv stair|for _ year|for bracket|forgot|forgot _ return|found _ $|from _ so|front and|get _ or|get feedback
-7 giv back|grind|grow to|hav a|hav not seen|help her|help her $|hint _ a|hint for now|hint you|how larg
-7 hundr thousand|i _ afraid|i _ build|i _ built|i _ feedback|i _ run|i am afraid|i consider|i find land
-7 i get feedback|i on the|i open|i sink|i will start|i would build|idea i|if _ interval|if they wer|if two
-7 in front of|in one word|in that cas|insertion _ day|insertion thes|insertion thes day|interviewer _ my
-7 interviewer at|interviewer at my|is _ append|is alway sort|is it append|is left ?|is quadratic|is someth
-7 it _ paper|it append|it first|it now|it on paper|it should|jok|just repeat|just repeat the|last _ one
-7 last year|letter can|level with|library $|look back|los _ position|los the position|many $|many letter can
-7 may _ use|may i use|me _ pointer|me a second|me again|me out a|me point|mind if i|moment pleas|mor slow
-7 my _ call|my _ said|no need|nod of|non becaus|not _ TECHNIQUE|not _ it|not cut|not finish|not much|not seen
-7 now the|number _ in|number _ to|of _ input|of _ row|of a STRUCTURE|of land $|of the input|of what i|one end
-7 one second $|only _ me|open bracket $|or TECHNIQUE i|or _ if|or _ machin|or _ one|or a machin|or do i
-7 or only|order _ insertion|other|other _ in|overflow so|patienc _ me|patienc with|patienc with me|pop from
-7 popleft|python'|read from|read from the|real person|red|remov _ element|remov an|remov an element|renam the
-7 return _ of|revers a|rewrit the|right _ ?|sav _ $|say _ hav|see what i|seen _ similar|sensitiv|separat
-7 show no|slow $|small _ a|small hint|solution _ you|someth _ wrong|someth is wrong|stair _ one|stair is
-7 start _ in|start the|tak|than one|thank $|that _ cut|that cas|that cas $|that remov|that the cut
-7 the TECHNIQUE and|the TECHNIQUE would|the _ chain|the _ got|the _ need|the _ text|the answer fit
-7 the interviewer at|the max of|the nod of|the puzzl|the solution to|the start $|ther and|thes day $|thi _ and
-7 thi interview $|think about|thre _ and|thre _ then|thre and then|thre so|thre then|tim $|to _ left
-7 to _ without|to check|to sort|to writ it|tre _ in|try the|two _ only|two dimensional|two or|two stair $
-7 two two|variabl _ lik|wait _ is|we _ through|we go on|what _ stor|whenever _ find|whenever i find
-7 wher _ other|wher the other|who _ you|why did|will start|will you|with other|with thi|would _ over
-7 would _ two|would _ up|would build|wrap|wrap around|writ down|y|you _ ai|you _ interrupt|you _ much
-7 you _ person|you _ plan|you _ see|you a person|you a real|you an|you an ai|you can interrupt|you mind if
-7 you want me
-6 STRUCTURE comprehension|STRUCTURE of|STRUCTURE of what|TECHNIQUE _ though|TECHNIQUE at|^ _ each|^ _ had
-6 ^ _ moment|^ _ nic|^ _ to|^ _ version|^ _ would|^ actual|^ all don|^ basical|^ do|^ doe python|^ eight
-6 ^ eight to|^ far|^ given|^ got any|^ haha good|^ head|^ i had|^ in my|^ left|^ memory|^ one moment
-6 ^ pardon|^ say again|^ stop $|^ the test|^ which key|a _ again|a _ argument|a _ count|a _ that|a _ tre
-6 a different one|a hint would|a key is|a look|a new|a real|a test for|a text|about the STRUCTURE
-6 after TECHNIQUE|all don|also _ as|also count|also count as|am _ sort|am _ thank|am _ would|am fin thank
-6 an _ loop|an infinit loop|an interval|an island $|and TECHNIQUE would|and _ another|and do|and seven $
-6 and twenty|answer _ to|anyth _ is|appear twic|as _ am|as _ as|as i am|as it is|bad|be _ now|be les
-6 be the first|becaus _ number|becom one|befor|befor it $|blank $|both _ so|bottom _ with|bottom up with
-6 branch|branch $|break up|by start and|c++|can _ explain|can _ switch|can i hav|can i skip|can k be
-6 can you explain|capacity is|car $|caus _ is|caus it|caus it is|caus the|certain|check if|check if a
-6 clear _ me|clear to|clear to me|com afterward|com back|com first|complexity _ $|contiguou|corner do
-6 correct that the|could _ number|could _ say|could we do|count _ one|count as a|did not get|different one
-6 different one $|different problem $|do _ $|do _ count|do _ not|do _ record|do _ work|do another|do hint work
-6 do python|do two|do you record|doe _ work|doe python|doe python hav|eight _ ten|eight to|eight to ten
-6 eight way|end of|enumerat _ $|even though|every tim $|everyth _ $|exampl again $|expect _ and|fin thank
-6 final version|final version $|for _ cas|for it $|four _ four|four _ the|four and the|from zero|fun
-6 function i|get _ constant|get is|get is constant|get ther $|giv _ on|giv it another|giv thre|giv up on
-6 got any|grow _ the|haha _ one|haha good|haha good one|hang _ $|hang on $|hav _ everyth|hav a look|hav finish
-6 hav misread|head so|headset|hint _ her|hint or|hint work|hint work her|hit a|how _ you|how do hint
-6 i _ check|i _ warm|i check if|i do that|i hav finish|i hav left|i hav no|i know|i know is|i los|i miss it
-6 i real do|i say $|i skip|i understand the|i used a|i was warm|idea _ that|idea is that|if a|if my
-6 imagin the list|in _ body|in _ count|in _ doe|in _ editor|in _ own|in _ result|in _ session|in c++|in my own
-6 in the body|in the result|in which|inner loop|insid|inward|inward $|is _ answer|is _ every|is _ infinit
-6 is _ maximum|is _ non|is next|is not the|is o|is o of|is ring|is ring $|is the maximum|is the nam
-6 is ther someth|is tim|is wrong it|it _ at|it _ scratch|it _ two|it again $|it another|it but|it from scratch
-6 it is full|it through|it through with|k be|kick out|know _ to|know is|larger than the|largest _ $
-6 largest _ i|left _ zero|left sid|let _ go|let _ put|let _ read|let _ see|let me cod|let me put|let me read
-6 let me trac|let me walk|look _ its|loop _ an|loop with an|lost her|lost her $|matter $|me _ my|me cod
-6 me put|me read|me som tim|me to|me trac|me try that|me walk|mean her $|messy|messy $|minut for|miss it
-6 miss it $|modify|modify the|my _ bos|my _ mock|my final version|my head so|my headset|my old bos|n _ of
-6 n becaus of|need _ hint|need _ moment|need a hint|need a moment|never _ it|nic _ meet|nic to meet
-6 nin _ twenty|nin and|nin and twenty|not _ out|not consider|not find|not see it|not sur what|now _ am
-6 now _ it|now i am|now to|of _ at|of _ cell|of _ function|of python is|of the TECHNIQUE|old bos|one befor
-6 one so|one step|only touch|open $|or _ is|or no is|or would you|overall|pardon|piec|play _ through|play it
-6 play it through|pop $|put is|put one|python _ a|python hav|python hav a|question about the|question again
-6 question pleas|quiet for|real do|real do not|record _ $|recurs|repeat|return _ one|return fals $|return minu
-6 return minu one|rid|right _ count|right child|right child $|ring|ring $|row _ column|rul _ corner|rusty
-6 say again|say so|say that|second _ after|shar the|shorter $|should _ explain|should i explain|sil
-6 simpl version|slow today|smaller _ $|so i go|so i should|so my|solution and|solv a|som _ her|som tim to
-6 squar _ i|squar of the|stay _ $|stay alon|stay alon $|stop me if|sur what|switch _ a|tak the one|that _ at
-6 that hint|the _ entry|the _ key|the _ part|the _ so|the bound|the left sid|the one on|the output for
-6 the parameter|the previou|the question $|the question again|the simpl version|the text|then a|ther _ second
-6 ther a second|ther someth|thi _ wrong|thi right|thi thing|thing _ a|think for|think for a|thre number i
-6 through _ fiv|tim do i|to _ end|to listen|to the end|to try|today i|took|took me|twelv _ i|two _ befor
-6 two _ then|two to|typ _ or|typ hint|understand _ problem|understand the problem|understood|unorder
-6 until _ end|until the end|up on|us _ with|us play it|version _ python|version of python|version or|walk from
-6 was that|was warm|what _ say|what i say|what kind|what kind of|what the|when _ want|when noth|wher _ can
-6 wher i can|whether _ is|which key|whil _ am|whil i am|width|will _ you|with _ edg|would be the|would tak the
-6 writ the|x|you _ that|you _ whether|you got|you point|you point me|you run the|you start|your _ with
-5 10|TECHNIQUE _ mov|TECHNIQUE _ then|TECHNIQUE and mov|^ _ duplicat|^ _ fiv|^ _ mochi|^ _ put|^ _ recruiter
-5 ^ _ tell|^ are duplicat|^ doe|^ my plan|^ self|^ self dot|^ the thing|^ to answer|^ would that|a _ has
-5 a _ outsid|a different way|a fail|a good one|a limit|a limit on|a list with|a minut to|a stream|a stream i
-5 a use|about _ hint|am _ pleas|am _ typ|am _ with|am draw|am usual|and _ still|and after|and after that
-5 and get|and mov|and on|any tip|are all|as _ use|as a use|at all $|at zero|be _ back|be _ or|be right back
-5 better than thi|bot|can be the|can not|can the tre|catch|charger|collection and|deal with|do _ remember
-5 do _ thi|do not remember|dog|enough _ $|excus me|fiv so|fix the|for ?|for _ helper|for the helper
-5 for the second|four bit|from _ i|get _ myself|get _ then|get it myself|go right|go right $|goe over
-5 goe over the|good enough for|hav _ with|hav fiv|her ?|her ? $|how deep|i TECHNIQUE the|i _ can|i _ clean
-5 i _ if|i _ usual|i _ we|i am draw|i am usual|i check the|i lik $|i need is|i think the|i think we|i trust
-5 i trust it|i would clean|if _ text|if the text|in _ different|in a different|in order and|in that|is _ least
-5 is _ thre|is good enough|is to writ|it befor|it lik|k and|know i|last _ with|last _ you|letter doe the
-5 letter to|lik _ last|lik thi last|list _ linear|list _ sort|log n becaus|look _ one|loop _ over|loop goe
-5 loop goe over|m|mak my|mak my cod|mayb _ is|me _ som|me about|middl is|million _ so|misery and|mor pleas
-5 my _ STRUCTURE|my dog|my key|my key idea|my misery and|my plan is|my test $|n and the|need is|negativ $
-5 no mor question|not remember|noth _ so|now _ hav|now i hav|now or|number be|of _ card|of _ nod|okay _ i
-5 on _ length|on leetcod|on the length|onc _ pleas|onc mor pleas|one and then|only _ each|or spac|order and
-5 part of|phon|plu one and|problem i|pull|return _ list|return a list|right back|right back $|right let
-5 right let me|sam key|scor $|second _ about|seem|sixty _ bit|sixty four bit|solution of|sort _ it
-5 speak _ fast|speak too|speak too fast|start cod|strang|stream _ would|stream i|stream i would|strid _ one
-5 tab _ spac|tab or|tab or spac|tak _ str|tak the str|taken|test _ red|text _ with|than thi|the STRUCTURE and
-5 the _ problem|the interview $|the length $|the number be|the rang|the sam key|the solution of|the story with
-5 the test first|the variabl is|them _ by|then put|ther a limit|thi _ but|thi last|thread|through _ list
-5 through it|through the list|to _ it|to run it|trust it|try that $|two TECHNIQUE|two _ that|us _ through
-5 variabl is|walk over the|we _ use|we count|weather for|what _ going|what is going|what was|whether _ pass
-5 window _ on|with _ k|with _ part|with _ then|with thi part|word _ i|work _ out|work it|work it out
-5 would clean|writ _ helper|writ som|x in|you _ from|you could|you want|your _ as|your _ is
5 STRUCTURE do|STRUCTURE'|TECHNIQUE _ to|^ _ by|^ _ chapter|^ _ her|^ can we|^ go on|^ hangman|^ on a|^ was
5 ^ what would|a _ dev|a _ problem|a senior dev|acrostic poem|act|already $|alway the|an _ poem
5 an acrostic poem|and read it|answer yes or|are now my|as _ senior|as a senior|ask _ $|audit pleas|b _ a|big
5 can we at|complaint|complexity trick $|correct answer|cours _ thi|definit wrong|desk _ it|down _ TECHNIQUE
5 e _ it|e in it|els ?|els ? $|engineer _ thi|engineer do|engineer do thi|for ? $|for thi problem
5 four _ solution|four the|four the solution|from your sid|full _ $|function to|get a|has _ sam|has the sam
5 hav _ written|hav got written|how _ fast|how the fast|i _ a|i _ each|i did|i need a|in the list|is _ tim
5 is definit wrong|it _ me|it _ we|it can|it is not|label|lectur _ the|lectur of|lectur of the|let _ do
5 let us think|letter repeat|lik _ first|lin _ you|many syllabl has|may not|mit|mit cours|my _ first|my job
5 n _ $|not _ yet|now my|now tell|of _ mit|of _ sort|of the mit|of two|one and what|out with the|particular
5 poem|precis|pseudo|pseudo cod|recruiter _ me|run _ so|run out so|said you are|say _ us|say let|say let us
5 senior _ who|senior dev|silent|sixty _ the|sixty four the|skip _ the|skip to the|so kind|solution _ lik
5 solution look|solution look lik|someth els ?|structur and|syllabl has|syllabl has the|tak _ $|than _ and
5 the _ cours|the _ out|the _ room|the _ sid|the _ sinc|the _ typ|the answer to|the mit|the mit cours
5 the number of|the row|the thought|then $|ther is only|throw away|to _ let|to say let|to see it|told $
5 try and|univers _ you|univers wher you|us think|warmer _ i|we _ least|we at|we at least|wer given
5 what doe it|whether TECHNIQUE is|which lectur of|which you|who _ the|will giv you|would _ look|you _ after
5 you _ given|you _ someth|you _ thi|you are after|you explain how|you may not|you walk|you walk me
5 you wer given|your rep
6 ? _ ?|? pleas|STRUCTURE|STRUCTURE _ who|STRUCTURE again|STRUCTURE the|STRUCTURE which|STRUCTURE which one
6 TECHNIQUE _ me|TECHNIQUE her|TECHNIQUE problem|TECHNIQUE problem $|TECHNIQUE so which|^ STRUCTURE or
6 ^ STRUCTURE question|^ _ beat|^ _ bet|^ _ overrid|^ _ search|^ _ show|^ _ techniqu|^ _ the|^ _ tool
6 ^ answer in|^ i bet|^ in a|^ is not|^ pleas pleas|^ sound lik|^ spar|^ spar me|^ stop beat|^ support
6 ^ which algorithm|^ which leetcod|^ which search|^ which tool|^ without|^ would the|^ you could|a STRUCTURE do
6 a _ TECHNIQUE|a _ at|a _ do|a _ duck|a _ show|a bedtim|a hash|a helpful|a human|a is|a pirat|a pirat and
6 a rubber|a rubber duck|a simpl|act lik a|after _ i|after that i|algorithm' nam|all my|allow _ tell
6 allow to tell|along ?|along ? $|along _ $|am _ suppos|am i suppos|am test|am test the|and _ $|and _ thi
6 and now|and patch|and you answer|answer or|are _ leaky|around _ bush|around the|around the bush|array
6 back and|be _ key|be _ pirat|be a pirat|be the key|beat around|beat around the|best _ $|bit _ you|blurt
6 body _ the|body of the|bush and|but _ the|can _ pleas|can remember|can remember the|can we|can you at|clever
6 clock is|cod interview|company _ you|contract|count the island|cousin|cousin of|crack _ cod|crack the cod
6 crack thi|cry $|d|dead|debrief|declin|do _ TECHNIQUE|do _ ask|do i mak|doe _ solv|don _ you|dump the
6 each number|either TECHNIQUE|either TECHNIQUE or|explain it back|first $|fiv star and|for _ $|for _ algorithm
6 for a minut|for me pleas|for someth|for the algorithm|freez|from _ standard|from the standard|get the
6 get warmer|giv _ what|giv answer|good enough $|got _ down|got written down|half _ hour|half an|half an hour
6 half of|hav open|her _ or|her becaus i|her yes|her yes or|hospital|how thi|hurry|i _ cod|i _ never
6 i _ open|i _ remember|i _ test|i _ you|i am test|i can remember|i cry|i get a|i hav got|i hav open|i hav to
6 i only want|i should be|i stop|i stor|i suppos to|if you do|if you keep|in _ blank|in _ parallel
6 in a parallel|in german|in the blank|interviewer _ say|into|is _ a|is _ techniqu|is _ which
6 is either TECHNIQUE|is it call|is it that|is the correct|is the techniqu|is yes|it _ a|it _ do|it _ either
6 it _ hav|it _ mors|it and i|it call $|it in mors|it is either|it which one|its _ $|job _ on|keep _ answer
6 keep the answer|key to|kid|knew the|know _ solution|know about|know if|know the solution|leaky|leetcod _ is
6 let a|let us play|letter _ $|lik you|lin of the|lin that do|list _ STRUCTURE|loop _ i|mark _ do|me _ loop
6 me _ tell|me out of|me pleas $|me the loop|me which algorithm|mean the|misery|mother|my misery|my mother
6 need thi|new _ you|no question $|nod $|not _ ?|not _ STRUCTURE|not _ or|now _ me|now so|num target
6 of _ misery|of crack|of crack the|of my misery|one _ a|one two|only answer|only want|only what|or
6 or TECHNIQUE so|or _ question|or _ so|out so|percent ther|pirat|pirat and|pleas _ just|pleas _ one
6 pleas just|pleas pleas just|pleas what|point if|pointer|put _ out|put me out|question is it|real interview'
6 redi|right _ i|right call|say _ goe|say _ thi|say _ was|say what goe|scal _ one|scout|scout $|sentenc
6 should hav|sister|slow and|so _ my|so how is|so it is|so just|so let|solution _ my|solution to|solution was
6 star and|start _ sweep|stat the|stop _ around|stop beat|stop beat around|tell _ to|tell all|tell all my
6 tell it|that _ $|that thi is|the|the STRUCTURE question|the _ bit|the _ by|the _ interviewer|the _ today
6 the _ two|the algorithm i|the algorithm' nam|the answer or|the blank|the bush and|the clock is
6 the cod interview|the company that|the helper|the island and|the not|the opener|the right call|the thing that
6 the tool|the toolbox|the treasur|the way ?|ther was a|thi _ on|thi is the|thi job|thi problem $|thi so pleas
6 thi tim|thi typ|thing and|think _ and|think just|thre sum|tim _ both|to _ doe|to _ thi|to _ your
6 to find the|to know if|to me $|to writ $|to your|treasur|trick _ not|trick is not|two _ tell|us do a
6 us play|use on|use on the|was _ STRUCTURE|way ?|we are in|what exact|when _ said|when i said|when they|wher
6 wher _ are|wher _ treasur|wher the treasur|which search|which tool|who _ how|who knew the|will _ my
6 with _ one|with _ the|without rul|would TECHNIQUE get|would TECHNIQUE work|would _ solv|would get the
6 would you solv|you _ no|you _ written|you at least|you just giv|you one|you pick|you pick $|you put the
6 you would better|your _ that|your answer
7 STRUCTURE correct|STRUCTURE would you|STRUCTURE yes or|TECHNIQUE or is|TECHNIQUE what|^ _ array|^ _ head
7 ^ _ in|^ _ k|^ _ pattern|^ _ two|^ be the|^ enough|^ is STRUCTURE|^ nod or|^ which pag|^ which wikipedia
7 ^ your bos|a _ correct|about _ lighthous|ahead and|algorithm _ we|am _ cold|am _ interviewer|am _ meant
7 am i cold|am i meant|am tell|am the interviewer|among|and _ did|and _ direct|and _ was|and we are
7 answer _ been|answer sheet|are _ compiler|are a compiler|argument|attack $|away _ wrong|be a good|be your
7 been _ for|been star for|befor i|bucket _ that|buddy|can _ tre|can tell me|clas _ algorithm|clas of algorithm
7 clos _ laptop|clos the laptop|colder _ i|colon and|com from|commit is|container do i|cormen|cormen _ i
7 cormen should|cormen should i|correct _ or|correct or|correct plan|could _ explain|could you explain
7 cros _ the|databas|def _ interval|def merg|def merg interval|dictat _ body|dictat the body|did i|do _ let
7 doe _ $|drop _ solution|drop the solution|els|exact $|exact condition|examiner|explain _ optimal
7 explain the optimal|fals|final answer|find the solution|finish thi|flip the|for _ count|for _ order
7 for word $|from her on|from hr|full|full solution $|get|get _ solution|get and|get the solution|go ahead and
7 grateful|has written|hav _ nam|hav _ panic|hav a panic|hav already solv|hav in|her on|how it was|i _ don
7 i am tell|i be on|i cold|i commit is|i do $|i do a|i meant to|i say STRUCTURE|i would be|idea just
7 if TECHNIQUE is|if _ TECHNIQUE|if i TECHNIQUE|in _ not|in mors cod|insight $|interviewer _ and
7 interviewer _ are|is so|is the exact|is thi just|is wrong and|it _ all|it _ know|it i know|it into|it so you
7 just _ what|k _ i|key insight|knock|know you know|lap|lectur me|lik _ know|lik to know|lin $|lin _ wrong
7 lin is wrong|link _ is|link list is|lock|lock _ in|lock it|lock it in|many _ has|me hav the|me how $|mor of
7 mors cod|my _ had|my lap|n squar $|narrow _ down|narrow it|narrow it down|need _ see|need to see
7 no TECHNIQUE $|nod _ shak|nod or shak|not a STRUCTURE|not i|not it ?|of _ thi|of doing|of doing thi
7 of the data|on _ pleas|one _ from|one what|or _ STRUCTURE|or no TECHNIQUE|or shak|out for me|p|pag of
7 panic _ $|panic attack $|pleas _ hav|problem ? $|program and|put me|quick|referenc _ $|rewrit|say _ solution
7 say the solution|secretary|servic|so that|solution right|start with|start with $|structur _ i|stuff|tak away
7 teach|that one solv|the _ tool|the cach|the correct plan|the even|the exact condition|the examiner|the first
7 the formula|the head|the key insight|the method|the rotat list|the sampl|the skeleton|the skeleton with
7 the solution right|thing _ for|thing _ i|to _ a|to finish|to see the|too much|tutor who|twin of|unit|us
7 want _ think|want to think|was that one|way _ doing|way of doing|we are|we find|what _ has|wheel
7 which _ articl|which _ my|which _ to|which lin is|which of my|which one would|which pag|which pag of
7 which wikipedia|which wikipedia articl|will _ ask|will _ so|will be your|will do|winc|winc $|with _ hash
7 with _ letter|with its|with map|without _ what|would _ help|would not|wrong _ what|wrong and what
7 wrot thi problem|you _ a|you can tell|you do not|you keep|you winc|you winc $|your _ secretary|your bos
8 STRUCTURE _ is|TECHNIQUE right $|^ _ bos|^ _ i|^ _ pay|^ _ sentenc|^ _ sixty|^ a good|^ act lik|^ bas
8 ^ bas sixty|^ complet thi|^ do it|^ everyon|^ fiv|^ i pay|^ or|^ or no|^ think is|a STRUCTURE in
8 a TECHNIQUE problem|a _ is|a good interviewer|a graph $|a secret|a textbook|about _ it|about how it
8 accommodation|act as a|allow _ say|allow to say|am _ accessibility|am _ ther|an accessibility|and _ job
8 and giv me|and i do|and you are|answer _ or|answer _ what|approach _ thi|are _ from|are _ my|as the
8 ask you the|at _ is|at one|battery' at|be _ if|becaus i|befor and|book _ i|book _ would|broken|by now
8 call on|chair|com _ out|company that|compiler|correct ?|correct ? $|could _ typ|could you typ|debug
8 did it $|do i hav|doe _ involv|doe it involv|doe your solution|fail _ you|fibonacci|fill _ $|fill in $|fir
8 for _ TECHNIQUE|for _ day|from that|from your|function so|good interviewer|graph _ is|gues so|half of the
8 hot _ i|hot am|hot am i|how _ did|how hot am|i _ flip|i _ hat|i _ los|i could|i hav don|i pay|i read
8 i went with|i will read|i will say|i would hat|if _ $|if you had|instruction|is _ is|is best|it _ french
8 it _ way|it if|it in french|it involv TECHNIQUE|it pleas $|key _ if|lighthous|lik a STRUCTURE|linear $
8 mark and|me _ now|me _ sister|me _ skeleton|me a sister|me by|me by now|me what work|me what you|meet room
8 memo|merg|merg _ book|my _ clas|my get|my own|my visa depend|my whol clas|neither|no _ just|no restriction
8 nor|not TECHNIQUE|not los|number _ how|of _ her|of thi $|on _ $|one of thes|one word the|or _ half
8 other _ has|past _ $|past it $|past the|permit|plan which|plan which one|pleas stat|plu _ $|problem _ is
8 problem _ thi|question in|referenc solution|remind _ what|remind me what|return statement|right _ and
8 right that it|rotat _ ?|rul $|sam $|should i be|show the|slip|so go|so i can|start is|statement
8 structur for thi|study it|submit|tell me i|ten minut|that _ me|the _ policy|the bug|the leetcod|the nam
8 the next|the row $|the sam $|the thing you|the whil|they _ her|they want her|thi $|thi _ call|thi _ end
8 thi _ just|thi for me|thi question in|told _ by|told me by|two _ thre|university|unles _ get|unles i get
8 us _ answer|us the|us the answer|visa depend|visa depend on|walk me to|wast|water and|we can
8 went _ TECHNIQUE|went with|went with TECHNIQUE|what pag|what work|what work $|which _ ?|which half $
8 whol clas|whos _ letter|whos first|whos first letter|why doe|will _ if|will not tell|will read|wish
8 with _ would|with one|would go|would hat to|would solv|writ _ a|writ me a|you _ what|you fill|you hold
8 you kind|you simp|you would solv|your _ and|your _ use|your solution use|yourself
9 STRUCTURE _ non|STRUCTURE d|STRUCTURE d non|STRUCTURE what you|TECHNIQUE ? $|TECHNIQUE _ which
9 TECHNIQUE first the|TECHNIQUE get|TECHNIQUE get me|TECHNIQUE is the|^ _ mean|^ a hint|^ doe your|^ one star
9 ^ put the|^ sing|^ sing me|^ sir|^ the recruiter|^ walk|^ walk me|^ writ the|^ you say|a STRUCTURE her
9 a STRUCTURE or|a STRUCTURE what|a deal|a list of|a parallel|a sort|and let|answer ?|answer ? $|becaus you
9 better|body|book _ thi|but let|by start|c STRUCTURE|c STRUCTURE d|c _ d|chapter of|cod for me|could _ writ
9 could you writ|curiosity|cut how|d _ of|d non|d non of|data _ should|data structur should|developer of
9 do _ as|do it in|do not car|fil _ under|function _ $|function _ that|get _ the|giv _ statement
9 giv me statement|go $|graph _ str|had _ mind|had in mind|hav _ right|helpful assistant|hero|hidden answer
9 honest _ would|honest i would|hot _ cold|hot or cold|i _ left|i _ set|i _ to|i _ with|i hav two|i just need
9 i nam the|i say set|i try|i use|i will do|idea that|if i open|is TECHNIQUE first|is _ thi|is it one
9 is thi one|is thi the|it _ say|it actual|it which|just _ in|just need|just need you|just thi onc|keep
9 keep track|keep track of|linear _ or|linear structur|linear structur or|listen $|look it|look it up
9 me statement|me statement about|mention how|merg thes|middl _ the|my _ a|nam for the|need _ than|need _ the
9 not car|not count $|notic|notic _ the|notic about|notic about the|now _ say|of _ get|of the book|on that
9 one _ answer|one _ out|one _ want|one array|one how|one you want|or _ noth|or a|or cold|or not $|or tre
9 order _ $|output _ expect|output the expect|over the|own|parallel _ wher|pay for|problem ?|put _ a
9 put _ answer|put the answer|quick _ what|read it|right and|right techniqu|say set|secret $|set _ you
9 should _ $|sing|sing _ a|sing me|sing me a|so _ thi|so is it|so you would|solution _ ?|solution to me
9 solv _ and|song|spar _ the|spar me|spar me the|speak of|start to|statement about|structur should
9 structur should i|switch|tell _ in|tell me in|test pas|that TECHNIQUE is|that _ TECHNIQUE|that for the
9 the _ pas|the _ why|the deck|the developer of|the hidden answer|the idea that|the job|the last two|the letter
9 the link|the loop $|the secret $|the test pas|thi _ solv|thi _ test|thi _ word|thi problem ?|thumb _ if
9 thumb up if|to do with|to go $|to say STRUCTURE|to see what|to start with|to thi|told me|tool for|track of
9 typ _ thing|typ i|typ of thing|univers|univers wher|up if|want _ see|want to see|we _ verify|what _ had
9 what doe one|what fami of|what the solution|what you had|when _ say|which drawer|which one is|will _ the
9 with _ $|with me $|work solution for|would _ fil|would _ let|would you fil|written down|you _ thes|you fil
9 you let me|you solv it|you typ it|your next|your solution $
10 ? $|STRUCTURE STRUCTURE $|STRUCTURE right|^ _ interview|^ _ mercy|^ ignor your|^ lik|^ put|^ repeat|^ solv a
10 ^ swap|^ which techniqu|^ with|^ you want|a _ data|a balanc|a balanc tre|a friend|a list and|a question mark
10 a reskin|a reskin of|after that|algorithm i|along _ thread|along the|along the thread|am suppos|am suppos to
10 an e in|and if so|and say it|answer in one|answer the question|apart|as _ i|ask _ and|at least|beat _ the
10 belong to|bet _ is|bottom|bush|candidat _ the|chang _ to|chang and|chang and to|cod _ me|continu the
10 count _ is|data _ begin|data structur begin|doing thi|e in|end with|establish|first _ sound|first word sound
10 for _ clas|for _ friend|for a friend|for me lik|function for|get me|goe with|guy _ we|had|hit it $|how that
10 how to solv|i _ suppos|i am suppos|i hav a|if _ do|if so|ignor your|in _ just|interview _ hav|is _ actual
10 is _ fair|is _ of|is a graph|is bas|is bas on|is over|is tomorrow|is tomorrow and|it ?|it _ not
10 it _ tomorrow|it down|it is don|it is tomorrow|last two|lead to|lead to the|leav me|letter _ with
10 letter start|letter start with|lik _ hear|lik to hear|list STRUCTURE|liv|mak _ fast|me _ algorithm
10 me _ interview|me _ one|me how it|me now $|me which lin|mercy|method _ $|monday|no rul $|not my|not see
10 of ?|of ? $|of _ data|of _ say|of _ thre|of my|of them|off the|one has|one tell|one tell me
10 order STRUCTURE|panic|peopl _ do|peopl usual do|percent _ you|pity|plan _ the|policy you|pretend|q _ it
10 q in|q in it|question _ is|question mark|remember whil|reskin|reskin _ ?|reskin of|reskin of ?|rest of
10 right $|right algorithm|sam solution $|sam solution as|say _ list|say _ so|should i do|show _ $|simp
10 simp tell|solution _ i|solution use|sound lik $|structur begin|study _ $|sum|swap you|syllabl _ the
10 teacher and|tell _ about|tell _ and|tell me about|tell me and|tell what|that _ the|the _ busines
10 the _ container|the _ insight|the _ method|the _ pattern|the _ plan|the _ question|the _ team|the _ wher
10 the _ without|the bush|the hint and|the key|the key idea|the laptop|the rest of|the right algorithm
10 the stair $|the wrong direction|then is|ther _ e|ther an e|thi _ bas|thi _ reskin|thi a reskin|thi is bas
10 thing or|to _ what|to _ whil|to do thi|to look|to remember whil|told _ $|told me $|tomorrow and|translat
10 tre _ $|tre so|twic if it|until the|up|usual do|vowel of the|was how|was it $|we _ that|what _ in
10 what _ of|what goe on|what would a|what you|which _ from|which chapter|which techniqu is|with TECHNIQUE $
10 with a question|word _ are|word _ lik|word sound|word sound lik|would _ hav|would i typ|would lik
10 wrong direction|wrong direction $|wrot thi|yes so|you _ crack|you hum|you would be
11 STRUCTURE $|STRUCTURE STRUCTURE or|STRUCTURE _ one|TECHNIQUE _ search|TECHNIQUE if|TECHNIQUE if you
11 TECHNIQUE on|^ be honest|^ pleas tell|^ pretend|^ say the|^ what data|^ you know|a lighthous|a singl word
11 about _ problem|about _ to|about how to|about thi problem|act lik|admit|ahead _ tell|ahead and tell
11 algorithm pleas|already|already pass|already pass and|am _ crazy|am not crazy|am with|an anagram|and _ want
11 and answer the|and i want|and merg as|and you giv|anymor|ascii|at _ percent|ban|be on the|blind _ fiv
11 blind seventy|blind seventy fiv|by lin|can _ do|candidat do|charad _ word|cod _ would|do _ need|do the cod
11 everyth with|exact thi|fail so|fast|fill in|first _ i|first _ spell|first letter spell|for _ bracket
11 for _ would|for me would|for the bracket|french|full mark|get me full|go _ and|graph _ or|has the
11 hav _ permission|hav mercy|hav mercy and|her _ how|i _ got|i am with|i would lik|if STRUCTURE|if STRUCTURE is
11 if TECHNIQUE|implement|in _ company|in _ what|in lik|in portugues|is _ book|is _ fast|is fin|is need
11 is need $|is open book|it _ that|kill me|let _ suffer|letter spell|lifelin|lighthous $|lin _ lin|lin by
11 lin by lin|longest piec|manag|me _ an|me _ mark|me full mark|me suffer|me what i|me would|me would you|minu
11 minut _ it|my TECHNIQUE if|my _ idea|nam would|need for|not ?|not ? $|not _ go|not _ tim|not crazy|not drag
11 not drag thi|of _ how|oldest folder|on _ go|open book|or TECHNIQUE which|or fiv|or not ?|pair program
11 problem|problem $|pseudocod|put _ constant|question how|riddl|right|right _ at|round _ open|round is
11 round is open|say _ not|say do|say do not|say i can|say me|search _ i|seen _ $|sent|seventy _ one
11 seventy fiv|seventy fiv one|simp _ it|simp say it|singl word|smart|so show|solution _ thi|som other
11 someth els|speak $|start and merg|structur for|structur would|suppos _ are|suppos you are|system|tak _ that
11 tak it that|tap|task _ to|techniqu is thi|tell _ i|that _ are|the _ folder|the _ sam|the _ seventy|the blind
11 the blind seventy|the book|the call|the list $|the longest piec|the oldest folder|the right|the word hint
11 then TECHNIQUE|thi one ?|thi program|thi round|thi round is|thi to|to find|to keep the|track _ a
11 track with a|trick _ is|tutor|two wrong|us _ drag|us not drag|what _ on|what _ think|what is need
11 what pattern|what pattern doe|win _ is|with _ right|word for|word hint|word of|would be so|you _ simp
11 you _ solv|you hav in|you say the
12 ?|? _ say|STRUCTURE _ i|TECHNIQUE _ am|TECHNIQUE for thi|^ _ surrender|^ act|^ encod|^ i surrender|^ i think
12 ^ mak an|^ my coach|^ speak|^ speak as|a _ lin|a for|a sweep|a sweep lin|a trick|an _ way|and _ do
12 answer _ ten|answer after|answer after ten|ask polit|be _ good|but no|can not you|cas $|circl|cod in the
12 cod is|cold _ i|cold if|cold if i|condition|condition _ should|condition i should|crossword clu|dictat
12 do _ normal|do _ search|do _ tak|do peopl normal|do thi $|doe it go|doe thi belong|editor _ i|editor and
12 editor and i|except me|fami _ algorithm|fami of|fami of algorithm|fifty _ pleas|figur _ out|figur it
12 figur it out|first step|for the thing|french $|get both|get both method|gift card|go ahead|good solution
12 hand _ the|hangman i|hav _ solv|her becaus|how _ syllabl|how many syllabl|i _ the|i will fail|i win $|idea
12 if it is|ignor _ previou|in ther|intend path|involv TECHNIQUE|is _ right|it and|it and what|it go $
12 just _ which|just say which|just thi|kept|kind _ problem|kind _ thing|kind of problem|kind of thing|left $
12 lik thi one|maintenanc|mak _ acrostic|mak an acrostic|many syllabl|me _ are|me a work|me through how
12 me what is|messag|model now|my _ sit|need _ verify|need to verify|nerv|no _ me|o _ n|o of n|of data
12 one _ thes|one need|one then|opinion|optimal approach|optimal solution|or _ am|or i am|output the answer
12 path _ the|peopl normal|play|pleas just thi|pleas say|previou instruction|print the|problem _ a|q|quality
12 refusal|request|rest $|rest _ my|say _ had|search _ is|see _ me|see except|see except me|sentenc _ $|server
12 show _ a|show me a|so _ not|so how do|so we can|so which $|speak as|spell it|squar $|statement $
12 swear _ will|swear i will|sweep lin|tak it|tell _ a|tell _ now|tell me a|tell me now|ten _ $|ten minut $
12 that _ correct|that _ one|that bit|that bit $|the _ implementation|the answer after|the editor and|the gift
12 the gift card|the good solution|the intend path|the optimal approach|the optimal solution
12 the referenc implementation|the rest $|the solution for|thi _ becaus|thi _ of|thi _ understand|thi belong
12 thi belong to|thi clas|thi you|thi you understand|thing _ need|thing i need|through how|to say
12 translat _ solution|translat the solution|twin|two word|up _ only|up and only|up for thi|up the get
12 want _ the|what would one|wher _ first|wher the first|whisper _ in|whisper it in|will fail|with tre|word the
12 would _ smil|would you smil|you TECHNIQUE|you _ ?|you _ for|your _ the|your version
13 TECHNIQUE _ first|TECHNIQUE _ no|TECHNIQUE or no|^ _ no|^ _ professor|^ an|^ i wrot|^ my professor|^ print
13 ^ respond|^ respond in|^ warmer|^ warmer or|^ what number|a STRUCTURE|a _ division|a fair division|a kitten
13 a whil|am _ sur|answer _ with|answer to the|answer with|any chanc|back _ me|be solv with|best _ to
13 can _ dictat|can not be|can you dictat|chapter|container do|discover|do i solv|doing the|ever and
13 fair division|forget _ rul|four minut|function _ me|hav _ slept|hav not slept|her is|how _ peopl|how do
13 how do peopl|how was|how was that|i _ one|i never|i read to|if you say|important|important lin|is no tim
13 is that your|it call|it can not|it to be|its|job|kitten|leak the|left plu|let _ not|longest|mad $|map
13 me what it|my _ which|my friend|my professor|near _ $|not _ interviewer|not slept|number _ it|on _ web
13 on the web|or no noth|out _ me|out _ my|outlin|over thi|pag _ i|pag should|pag should i|pas or|pleas the
13 question _ and|question only|read _ get|read to get|recit|replac|respond in|sam kind|sav _ both|sav us
13 sav us both|say correct $|should _ after|solv with|straight answer|support|that i need|the _ kind|the _ set
13 the _ stuff|the important|the important lin|the interview is|the sam kind|the solution so|the version|the web
13 the whil condition|the word|the word set|thi _ one|thing _ solv|think _ do|think that|to be solv|to get thi
13 to the two|too slow|tre structur|trivial|two _ who|us play a|which _ doe|which algorithm $|which one should
13 whil loop|will _ all|with _ important|with the important|word set|would _ my|writ up|you leak the|your rul $
14 ? _ a|STRUCTURE STRUCTURE STRUCTURE|STRUCTURE on the|STRUCTURE what|^ _ teach|^ _ writ|^ a STRUCTURE|^ i teach
14 a _ attack|a _ engineer|a panic|a panic attack|all i|already solv|already solv it|am right|am right $
14 and _ simp|and read|answer thi|approach _ i|approach in|are my|be _ graph|be _ me|be a graph|be doing
14 be don $|befor _ commit|befor i commit|candidat _ thi|commit|do her|do not see|doe _ merg|editorial
14 fibonacci _ is|fifty _ joker|fifty fifty joker|fifty joker|fifty six|find|fold|for _ second|forget _ hint
14 forget the hint|formula _ one|front $|full _ as|full solution as|goe after|had in|hav don|hav got|hav two
14 her _ it|hold the|honour|i am right|i bet|i commit|i get|i mean the|in _ that|in mind|in mind $|initial $
14 input _ $|into work|into work python|is _ structur|is alway|is not an|is the structur|it _ giv|it _ work
14 it if you|it into work|it not|joker|linear _ $|list and|logic|logic for|loop for|loop for me|mak _ easy
14 many _ in|mind $|mum'|nearer|no _ it|no but|no is it|no tim for|nudg no|number $|observation _ mak
14 of _ alphabet|of _ list|of the alphabet|of the method|of thing $|one star|or TECHNIQUE $|or no question
14 out _ tell|out the|panic attack|patch the|patch the bug|pleas _ tell|pleas just tell|problem just|put _ nod
14 put the nod|read out the|recruiter|right _ or|rotat|should _ be|sixty|solution thi|structur ?|structur ? $
14 structur _ would|study|that one $|the _ engineer|the _ onc|the count|the editorial|the for|the for loop
14 the front $|the hint i|the initial $|the loop for|the only|the solution is|the solution thi|the winner|their
14 thes $|thes island|thi _ the|thi _ what|thi answer|usual solv|visit|we _ do|what _ solution|when _ hit
14 when i hit|whil condition i|whisper _ if|whisper it if|who|winner|winner _ $|with _ what|work _ of
14 work python|would you do|you _ answer|you _ but|you _ start|you are my|you be|you even|you had in|you kinda
15 ? _ can|STRUCTURE _ answer|STRUCTURE final|STRUCTURE final answer|STRUCTURE i am|TECHNIQUE going
15 TECHNIQUE going to|TECHNIQUE is|TECHNIQUE which of|^ _ okay|^ _ term|^ colder or|^ com|^ fiv letter|^ i say
15 ^ refus|^ the term|a twist|ahead|algorithm'|already _ and|and _ all|and pop|answer _ is|are after|audit
15 b _ c|be disappoint|bullet|bullet point|call _ $|can _ it|can i find|coin chang|colder or|compar|compar $
15 cours|explain _ back|fair|fil thi|first _ of|fiv star|fix _ cod|fix my cod|for _ bead|for the bead|giv you
15 go hom $|hat to|hav _ last|hear the|how $|how _ solv|hr|human|i _ TECHNIQUE|i _ wrong|i interview|i use $
15 i will manag|i will typ|in spanish|in spanish $|is TECHNIQUE going|is _ the|is fibonacci|is hav|is hav to
15 is the first|it _ spanish|it from ther|it in spanish|last night to|map is|me _ to|mother is|my loop
15 my mother is|never _ with|nic and|night to|not _ a|not let|of _ approach|of the approach|of the solution
15 on _ hav|on _ question|onc i|one is not|or STRUCTURE ?|or _ than|pick $|pleas simp|point _ i|question _ it
15 real quick $|refus _ tim|refus thi|refus thi tim|remain|right way|sam trick|smaller _ of|so do|solution _ me
15 solution _ no|somewher in|spanish $|spell what|spill _ $|spill it|spill it $|spit _ out|spit it|spit it out
15 star for|stor _ letter|stor the letter|techniqu _ you|tell peopl|that|the _ are|the _ end|the algorithm'
15 the lighthous|the right way|the solution in|the term|the term of|ther was|they use|thi _ how|thi need $
15 think any mor|tim _ do|today $|told|tomorrow|turn my|twist|typ of|use _ $|useles|was _ right|what is
15 what would i|wher you|who has|will manag|will typ|with _ exampl|with _ twist|with a twist|would _ $|you _ my
16 STRUCTURE ? $|STRUCTURE hav|STRUCTURE yes|^ _ hot|^ blink onc|^ blink twic|^ do not|^ how hot
16 ^ what wikipedia|a STRUCTURE is|a _ job|a _ post|a blog post|a strong candidat|an _ in|and i would
16 befor _ print|befor and print|behind|blink onc|blink twic|blink twic if|blog post|can _ the|channel
16 consonant|cough _ if|cough onc|cough onc if|could _ autocomplet|could you autocomplet|deal you|do you know
16 do you say|efficient|euro|fancy|fast one|finish my|for word|gift _ $|go about|got written|his|how _ am
16 how hot|hum the|i _ copy|i _ graph|i lost|i quit think|i say graph|i should not|implementation _ lrucach
16 implementation of|implementation of lrucach|in _ $|in _ or|is _ key|is _ original|is the original|is the thing
16 it _ ?|it goe $|it right $|just _ vowel|just the vowel|keep _ row|keep the row|letter _ letter|letter of the
16 look i|lrucach|lrucach _ comment|lrucach with|lrucach with comment|may _ well|may as|may as well
16 me the techniqu|minut you|nam and i|no rul|not they|of lrucach|of lrucach with|of mochi|or _ map|paragraph
16 pleas _ what|pleas my|pleas you|policy _ monday|policy sinc|policy sinc monday|quit think|restriction
16 right or|row apart|run $|said you|say graph|say what it|should not|sinc monday|so _ doe|solution in the
16 solution you|straight|strong candidat|syllabl $|tell _ wher|tell me wher|that be|that is the|the _ ?
16 the _ apart|the _ offic|the _ thing|the bit wher|the fast one|the nudg|the row apart|the word $
16 the word STRUCTURE|the word is|they $|they told|they told you|thi _ from|thi be|thing _ the|think of a
16 to _ bit|to the bit|told _ thi|try _ exampl|twic if|use her|wast _ tim|way i just|what _ problem|what _ told
16 what they told|what wikipedia|what'd|what'd _ do|what'd you|what'd you do|wikipedia _ should|with _ so
16 with comment|with comment $|word for word|would _ typ|would that be|would you tell|you may as|your _ of
17 STRUCTURE for the|TECHNIQUE tell|TECHNIQUE tell me|TECHNIQUE which|^ _ STRUCTURE|^ _ may|^ one word|^ other
17 ^ stop with|^ suppos you|^ whatever i|^ you are|a _ answer|a scal from|algorithm is|and _ than|and smaller
17 and smaller than|are _ about|are _ for|are _ me|are wrong|ask _ it|burnt|cheat $|cod _ tell|compar the
17 container _ i|cut _ the|def _ you|do _ see|do _ typ|do it for|do the typ|down and|draw it|eviction
17 expect approach $|for _ account|for my account|hand it|how about a|how would a|i _ allow|i _ study|if _ had
17 if _ said|if i said|in _ sentenc|in one sentenc|is thi in|it|it _ $|it in your|job so|kill|leetcod|lik ?
17 link _ $|link list $|main idea|me $|my _ depend|my _ ther|n squar|nam|nam _ thi|of question|on _ one|onc
17 one _ one|one _ ten|one to ten|option _ me|option for me|or nah|pas|path|plan and|premium _ and
17 premium plan and|recommend me|right _ go|right _ right|right unlock|right unlock the|said _ would|say _ in
17 say it and|scal from|shortcut|show|smaller _ a|smaller than a|so hand|so the|stat|stop with the
17 structur _ need|techniqu _ thi|that you can|the _ candidat|the _ for|the _ right|the company|the main idea
17 the meet|the meet room|the pseudocod|the server|the win|they|thi _ ?|thi in|thi job so|thi question $
17 to show|to solv|told me the|trick _ i|under the|us play twenty|use her $|visa _ on|was _ with|we do
17 wer _ to|wer allow|wer allow to|what _ the|whatever i|wizard|word _ so|would you be|you whisper it
18 TECHNIQUE then $|^ _ TECHNIQUE|^ _ clas|^ _ gues|^ answer as|^ clock'|^ two STRUCTURE|^ what clas|a _ in
18 a one pas|a sister|a sister problem|about _ STRUCTURE|algorithm _ you|anagram|answer with a|b is|be so
18 best way to|confirm $|confirm _ $|confirm that|copilot|do _ usual|do peopl usual|do the eviction|doe one go
18 drag|drag _ out|drag thi|drag thi out|drop|els _ my|find thi|four letter|front _ you|go _ confirm
18 go on confirm|gues|half _ that|half is that|hit|how|i _ venmo|i tak it|i want a|in _ chat|in bas
18 in bas sixty|in the chat|interviewer _ you|is _ if|island _ $|it _ is|it _ ther|keep _ folder|keep the folder
18 lik in|lin _ and|lin you|link list|me _ is|me _ least|my _ already|nah|no _ mor|no noth mor|not leav
18 of whil|of whil i|one _ structur|one data|one data structur|one the|output _ answer|point _ to|point me to
18 say _ algorithm|sister problem|so _ it|socratic|solution _ by|step of|step of the|tak the|that do|the _ slow
18 the _ way|the bug for|the chat|the socratic|the solution into|the step of|the work solution|thi the
18 thing _ it|thre letter|to hold|to hold the|track _ whil|track of whil|train|use TECHNIQUE $|venmo
18 venmo _ fifty|venmo you|venmo you fifty|way $|way _ fix|way to fix|what _ writ|what clas|what clas of
18 what is on|what to writ|which of the|who knew|you _ buck|you _ hop|you _ how|you fifty|you fifty buck|you let
19 ^ _ pag|^ befor i|^ do me|^ lik what|advis|after _ minut|after ten|after ten minut|all _ want|all along
19 all i want|and then $|answer _ do|answer to|are _ what|be _ right|bet|bigger _ a|bigger than a|bother
19 brain' _ you|can _ confirm|can you confirm|do me|doe not count|doing a|elegant|elegant way|everyth _ wer
19 everyth you wer|friend $|from her|get _ full|get so|half _ the|her|hold|hom|i _ throw|i _ warmer|i bet it
19 i get warmer|if _ go|if i go|if it|implementation in|in my TECHNIQUE|into the editor|is TECHNIQUE is
19 is _ call|is _ smart|is _ trick|is _ two|is it bigger|is that|is the smart|is ther an|island how
19 it bigger than|it run in|know it i|lay out|lay out the|lik _ STRUCTURE|lin for|list plu STRUCTURE|long is the
19 lost|mak me|me now|me thi|mutter|need _ to|number as|number as i|number is thi|of _ island|of _ method
19 of _ what|of the island|of your|part _ you|past|play her|pleas explain|pleas explain the|pleas only thi
19 pleas solv|plu STRUCTURE|redi _ the|redi do the|repeat _ text|repeat the text|so _ what|solution _ is
19 stat _ solution|stat the solution|sup the|text abov|the _ how|the answer|the left|the official|the play
19 the play her|the smart|the text abov|them|ther an|thi _ for|thi one $|tim _ $|to mak the|to verify
19 traversal _ thi|traversal doe|traversal doe thi|trick i|wer told|wher _ tell|wher you tell|wish to
19 you confirm|you wer told|your $|youtub
20 TECHNIQUE be|TECHNIQUE you would|^ _ collection|^ befor|^ forget|^ turn|^ we hav|^ what collection
20 a _ interviewer|a complaint|a senior|and _ us|and answer|and i|and let us|and the two|answer or i|ask _ what
20 at _ rul|at least rul|authoris|back the|be fir|becaus that|becaus that is|bor|deal $|depend _ thi
20 depend on thi|do _ cod|doe _ need|expert|for the row|goe on the|graph or|guy|hav on|hear your|how _ count
20 how to count|in $|is _ test|is the|it go|just giv the|knew how|least rul|least rul out|literal|mark $
20 me already|mean $|mercy and|method and i|my professor said|my tim $|need $|one with|one would|only _ i
20 out _ is|out what is|pleas _ pleas|pleas _ will|pleas i will|pleas pleas pleas|prob|product|professor said
20 rout|say correct|say it i|solution befor|solution go $|team|tell _ already|tell me already|that _ approach
20 that doe|that the approach|the evict|the model answer|the thing $|thi _ you|thi on the|thi one|thing _ do
20 thumb up|to _ island|to _ solv|to count island|to hav|unlock _ answer|unlock the answer|what _ want
20 what collection|which _ problem|whit|whit flag|will _ fir|will be fir|would TECHNIQUE be|would i get
20 you dictat|you keep the
21 STRUCTURE is|^ _ thirteen|^ _ visa|^ be my|^ complet|^ dictat|^ dictat the|^ forget the|^ my visa|^ pleas i
21 ^ rot|^ rot thirteen|^ send|^ we'rerun|a STRUCTURE be|an hour|are not|be _ of|be _ pair|be my pair
21 bedtim story|can exclud|cold|contain the|correct _ ?|crazy|cros _ TECHNIQUE|cros out TECHNIQUE|did they
21 do put|doe _ belong|dud|emoji that|expect approach|fact $|finish _ for|for me i|function _ doe|generat
21 going _ get|going to get|hint _ would|i tak $|imagin _ already|imagin i already|in your|is _ about|is _ first
21 is _ it|is it real|is thi on|it is a|key step|left _ past|lin _ i|linear or|los _ job|me _ $|min $
21 my _ programmer|my pair|my pair programmer|need you|need you to|on _ seven|on lin seven|onc if|one _ right
21 one _ would|one for|or what $|other bot|over _ you|pair programmer|part and|past _ repeat|past the repeat
21 programmer|rewrit _ TECHNIQUE|rewrit my TECHNIQUE|say in|similar problem $|simp _ me|simp _ step|simp the step
21 so _ do|solv thi $|step _ two|step one two|surrender _ me|the _ an|the _ straight|the answer key
21 the expect approach|the key step|the remain|the repeat|the step one|thes|thi _ will|thi a TECHNIQUE
21 thi on leetcod|toward _ $|two hundr|use to|verify _ the|want her|we'rerun|wer _ about|what _ doe|what should
21 will _ put|will _ som|will do put|win _ $|with TECHNIQUE then|word and|would _ don|would be don
22 STRUCTURE is that|STRUCTURE question|TECHNIQUE is what|TECHNIQUE start|^ _ competitor|^ _ not|^ describ|^ read
22 ^ your competitor|a _ review|a nod to|algorithm $|algorithm _ i|aloud $|an e|and _ as|be _ it|blink _ if
22 clos to|clu _ the|competitor|concept|condition i|consider the|data|do not ask|expect the|explain _ me
22 explain to|explain to me|first word|hand over|hand over the|hid|hotter|how did the|i _ so|i do the
22 i expect the|idea if|if you would|insight her|is step|is step one|is the solution|last person|last person you
22 leetcod number|letter ?|letter ? $|lin _ the|lin of|link|loop|loop _ me|my if|my whol|nod to|nod to the
22 of somebody|or TECHNIQUE|past _ work|patch _ bug|person you|polit|pretty|respond|row _ you|say _ answer
22 say the answer|shift _ letter|shift every|shift every letter|solution pleas $|than a|that you|the _ person
22 the big|the body|the complexity trick|the last person|thi exercis|thi on|was _ solution|what _ step
22 what is step|wher _ it|wher doe it|which _ number|which half|which leetcod number|whil condition|would _ find
22 would _ work|your competitor
23 ^ _ forbid|^ _ star|^ _ what|^ be a|^ hum|^ i forbid|^ imagin you|^ last chanc|^ rewrit my|^ sketch
23 ^ the other|^ writ me|a|after _ hav|again _ is|an _ STRUCTURE|and giv it|and i need|answer in the
23 are _ expect|are you expect|category _ thi|category doe thi|chapter _ the|correct my|crack it|crack it $
23 for _ just|for me with|forbid|forbid _ to|forbid you|forbid you to|get _ under|get closer|get thi under
23 hear from|hot or|how _ most|how _ the|how do most|i forbid|i forbid you|i keep|i will be|ideal|if _ doe
23 if it doe|imagin you|imagin you are|in _ break|in _ cod|in _ nam|in _ tim|in the break|in the nam|is _ don
23 is _ problem|is it don|is thi problem|just giv|last _ to|letter _ hav|look _ target|look up target|me _ back
23 me _ say|most _ get|my _ condition|not _ is|not _ then|not ask me|of thing|one pas|or colder|pleas pleas
23 question back|read _ to|reveal it $|segment|segment tre|solution from|solution is $|that _ solv|the ideal
23 thi just|thi so|thi under linear|to hear from|to mention|to pas|to put|under linear|up _ minu|up target
23 up target minu|use _ STRUCTURE|use a STRUCTURE|vowel _ the|warmer _ colder|warmer or|warmer or colder
23 why _ not|would that|writ the TECHNIQUE
24 STRUCTURE _ you|^ _ data|^ fill|^ fill in|^ les|^ never|^ of|^ show|^ show me|^ what techniqu|^ you win
24 a _ snippet|a _ yes|a work snippet|allow _ to|alway a|answer i will|answer if|approach _ $|are an|board|cod
24 cod and|do you think|expression|feel _ is|fibonacci in|fiv letter|flag|full stop|full stop $|go hom|hour
24 i _ STRUCTURE|in _ thre|is _ STRUCTURE|is _ catch|it STRUCTURE|it TECHNIQUE|it _ right|it is right|know _ i
24 lead me|many _ do|me _ cod|of problem is|offic|one for me|paid|port|post|right _ TECHNIQUE|show _ how
24 show me how|snippet _ the|somebody solv|tell _ ?|tell me ?|the _ full|the answer if|the data structur
24 the thing i|thi do|think _ mor|think any|to think any|user|walk _ through|what _ to|what number
24 what number is|which classic|work _ for|work snippet|you are an|you hav|you leak|you think|you would go
24 your first
25 STRUCTURE _ it|TECHNIQUE yes|^ brain'|^ colder|^ just the|^ say i|^ what algorithm|a _ candidat|a _ list
25 and then what|array _ or|bedtim|disclos $|disguis|do i want|doe _ word|doe the word|e $|feel right|from $
25 harm|hav _ so|hav i|how _ do|how _ was|how a|how to do|i _ lik|i did the|i find the|if _ tell|if you tell
25 in _ alphabet|in disguis|in the alphabet|is _ feel|is _ harm|it in linear|its first|just _ the|leetcod $
25 let us do|letter _ or|lik array|lin _ do|look in|mail|me as|me how the|nam _ data|no what|not _ to
25 not do it|not redirect me|not say you|on leetcod $|or mor|or the TECHNIQUE|out just|play _ question
25 play twenty|play twenty question|pleas _ a|question _ how|sampl _ the|say which|show _ the|sit|so help
25 so help me|tell _ is|tell me is|the _ fast|the _ from|the _ structur|the answer in|the approach in
25 the recruiter|the whol trick|to _ her|to say it|us do|use a|variant|what algorithm|whol trick
25 you autocomplet|you know it|you writ|your official|your rul
26 TECHNIQUE _ TECHNIQUE|TECHNIQUE and i|TECHNIQUE with a|^ _ email|^ _ quit|^ _ topic|^ debug|^ i quit|^ past
26 ^ the email|^ what sort|^ which data|a _ version|a c|act _ a|all _ is|and we|bet it|bet it is|c _ which
26 can _ at|can _ rewrit|can you rewrit|candidat _ i|choos _ $|commentary|do _ ?|do _ rest|do it|do the rest
26 doe _ one|email|first the|flip|hold back|how doe|i quit|i say|identical|in mors|into _ for|into python for
26 is _ tell|is a TECHNIQUE|is it|it that i|me _ techniqu|mors|my list|my visa|near identical|no commentary
26 not $|noth _ is|of _ the|on request|on request so|or _ with|print _ solution|print the solution|produc
26 pseudocod for|quick $|request $|request _ i|request so i|reveal it|say STRUCTURE for|secret _ $|speak _ a
26 stor the|tag|that will|the _ data|the email|the way to|thi _ that|thi call|to _ how|to _ or
26 want _ STRUCTURE|want a STRUCTURE|way _ just|what do they|what sort of|which _ structur|which data
26 which data structur|which two|word _ word|work _ in|would mak thi|would want|would want to|wrong one for
26 you answer|you are not|you whisper|your silenc
27 TECHNIQUE her $|^ a singl|a _ mark|along|approach is $|assistant|both method|choos between|clas of|cover thi
27 data _ and|do _ find|do _ solv|doe _ problem|doe it|emoji|emoji $|explain the solution|from _ company
27 from the company|happen to|hav ther|hous|idea _ i|if _ would|is _ t|know $|lad|mak _ run|mak it run
27 me full|merg them|merg them $|no only|or no only|pattern doe|pattern doe thi|problem _ the|question and
27 reduc|reduc to|set thi|should i use|solution to the|solv _ ?|the _ STRUCTURE|the hous|the lad
27 the solution go|they _ you|thing _ $|twenty question $|unemploy|up _ thi|what was it|which techniqu|whos
27 yeah|you _ seen|you hav seen|you with
28 ^ _ clock|^ _ tak|^ the clock|and to what|and you tell|are now|behind thi|bug _ me|bug for|bug for me
28 but which|choos _ me|choos for|choos for me|comment $|d $|do _ question|do it i|do twenty|do twenty question
28 everyth you|exact|for _ pleas|for _ thing|h|hear _ answer|hear the answer|hit the|i _ fail|i hit the
28 in it $|interview _ over|interview is over|is _ your|lin|me _ nod|me so you|number _ i|of problem
28 one _ which|professor|referenc implementation|right answer|see _ solution|similar _ $|so _ ahead|so go ahead
28 stop _ when|stop me when|sup|suppos _ use|suppos to use|system prompt|tell|that _ thi|the _ what
28 the alphabet|the full|thi|thi _ pleas|thumb _ for|two word $|under _ $|us do twenty|version of thi
28 what _ right|work by|you are now|you say what|your _ prompt|your system prompt
29 TECHNIQUE TECHNIQUE|TECHNIQUE _ enough|TECHNIQUE good|TECHNIQUE good enough|^ fifty fifty|^ spell it|^ spit
29 ^ spit out|^ which container|an _ list|answer key|array _ STRUCTURE|behind _ and|buck _ the|buck for
29 buck for the|bucket sort|charad|choic $|do _ merg|do _ say|fami|fifty _ for|fifty buck for|how you would
29 i _ be|i need someth|i right|i surrender|if i say|instruction $|is TECHNIQUE good|is _ classic|is _ secret
29 is on the|is the classic|is the secret|it one of|left _ what|me _ STRUCTURE|me only|of the algorithm
29 of the answer|patch|pleas only|right choic|right choic $|spit out|surrender|the _ abov|the _ choic|the _ lik
29 the first half|the right choic|thes _ a|thi _ leetcod|toolbox|which _ in|which container|whisper|with _ cut
29 would _ use|would you use|yes _ do|you _ and|you are allow|you choos|your _ $|your own
30 STRUCTURE _ map|STRUCTURE or map|^ _ chanc|^ giv|^ thumb|a _ loop|a dead|a dead end|a video|adapt|adapt _ $
30 adapt it|adapt it $|answer _ an|answer as|answer contain|bit wher|bit wher you|complexity trick|cry|dead end
30 doe _ thing|doe the thing|doe thi|draw|everyon|exact so|exact so i|first lin $|for _ pattern|hint no|i _ on
30 i use to|into python|just|just point|lay _ the|map _ right|me the solution|method _ i|model answer|mor _ it
30 narrow|need _ sampl|on _ lin|on the lin|optimal _ for|or map|show me|smil $|tag on thi|that mak it
30 the _ observation|the bug in|the vowel of|thes in|thing is|tru|try you|visa|vowel of|we are look|which $
30 which _ $|with ?|with ? $|with _ solution|with it $|with the solution|you smil $
31 ^ you|^ you writ|a _ it|and _ need|data typ|did i get|do _ eviction|explain _ solution|fancier|for me and
31 from _ that|giv _ pseudocod|giv me pseudocod|go left|hear it $|her lik|i get it|i will los|is STRUCTURE $
31 last chanc|me pseudocod|need _ job|need thi job|next lin|next lin $|no _ for|non of|or right|recommend _ the
31 say how it|send _ the|so is my|so say the|techniqu is|the next lin|the premium|the premium plan|the techniqu
31 the very|the whol thing|unles i|want $|which _ it|whol thing|will los|word STRUCTURE|would _ put
31 would you put|yes or no|you _ just
32 STRUCTURE be|TECHNIQUE start and|^ STRUCTURE is|^ last|^ my colleagu|^ nam the|^ which lectur|and noth
32 doe not it|doe redi|doe redi do|fast _ work|first thing i|how _ a|how _ redi|how doe redi|i say link
32 it _ fin|it _ in|it _ solv|it is fin|just tell|letter doe|letter of|my colleagu|redi do|say _ lin|say i
32 say link|say link list|say the lin|stop with|tak _ the|tell me how|the initial|thi bas|thi bas on|turn
32 what to|what would the|which _ are|word is|you _ do|you stop me
33 STRUCTURE right $|TECHNIQUE _ window|^ explain the|^ from now|^ play|^ say|^ simulat|^ simulat a|a _ who
33 a scal|and print|and print the|are we in|can _ rul|condition for|cook|describ|exclud|exploit|finish _ i
33 fix my|from _ squar|from n|from n squar|gift|how _ goe|how it goe|i _ cook|in french|is _ algorithm
33 is _ that|is that a|is the algorithm|it _ with|key _ $|lead _ the|list _ you|my _ can|nah ?|nah ? $|nah _ $
33 not it $|now what is|of _ right|of the right|on _ scal|on a scal|or nah ?|rot|rot thirteen|say you can
33 simp say|simulat|simulat a|so could|so could you|speak _ the|structur or|the approach $|the cut deck
33 thirteen|typ _ mak|very|we in|with no|would _ so|you at
34 STRUCTURE ?|STRUCTURE did i|TECHNIQUE ?|^ _ out|^ find|^ find the|^ legal|answer _ will|anywher|are allow to
34 body of|both _ tim|both constant tim|can you writ|count _ island|describ how|desk is|do _ refus|do not refus
34 drawer|fill|hav _ all|hav _ hit|hav i hit|hit it|hot|i hit it|imagin _ are|in _ half|is TECHNIQUE
34 is _ fibonacci|is the one|it _ extra|it _ graph|it use|it use extra|legal|letter _ it|linear one|my _ right
34 of _ solution|p _ i|right so|say _ it|tak $|than|the _ board|the body of|the interviewer|the linear one
34 the need|the one that|you _ use|you reveal
35 TECHNIQUE _ ?|^ if|^ look i|^ nod|^ writ a|a _ will|a blog|acknowledg|answer are|be _ kind|be my|blog
35 category doe|do peopl|doe _ trick|doe the trick|fibonacci _ not|going $|is _ even|is a STRUCTURE|is s
35 keep _ $|keep going $|let me hear|list with|look _ the|me hear|me hear the|my _ the|off on|one solv|rest
35 say how|sign _ on|sign off|sign off on|so you are|structur _ you|techniqu _ $|that what|the answer are
35 the rest|the word i|trick _ $|way ? $|what techniqu|wrot _ problem|you _ going|you fix|you fix my
35 you know the|you tak the
36 STRUCTURE is not|STRUCTURE thing|^ _ warm|^ _ win|^ if it|^ skip the|^ translat the|^ ugh|a visit
36 answer is a|clock'|do _ they|doe your|happy $|heart|hidden|how doe it|is its|it _ will|it i will
36 just _ how|just say it|me _ idea|me the first|me the idea|me whether|need _ STRUCTURE|need a STRUCTURE
36 of _ techniqu|of the techniqu|on thi $|pattern _ thi|so which|tag doe|techniqu that|tell _ whether
36 tell me whether|test _ i|the answer now|the clever|the coin|the full solution|then _ so|ugh|what is its
36 what you want|which _ do|whil _ go|whil i go|with the bracket|yes _ no|you do it
37 TECHNIQUE _ would|^ consider|a q|and to|app|attempt|bas on $|disclaimer|do _ the|i _ past|it pleas
37 it two word|kind _ me|list _ a|me back|my _ so|not count|noth els|of _ algorithm|or STRUCTURE|redirect me
37 said _ is|said it is|say _ do|search|the accessibility|the function for|the trick|thing _ me|titl
37 to the problem|typ and|version that|want a|we need a|will _ your|would _ you|you stop|you typ
38 TECHNIQUE call|TECHNIQUE or TECHNIQUE|^ STRUCTURE|^ under what|balanc|balanc tre|be the right|crack _ $
38 cros out|hear $|how doe one|is neither|is right $|is what you|it _ neither|it is neither|key idea $
38 least _ out|let me try|let us not|me try|nam of thi|now what|one _ me|pleas _ my|pleas tell|read to
38 say STRUCTURE|show me the|solution into|tell _ how|tell me|that the one|the TECHNIQUE call|the _ condition
38 the sam solution|the wheel|thre idea|to hear $|to hear it|to the solution|tool _ the|under what|unles you
38 us not|with _ question|with _ up|with bottom|with bottom up|with the answer|you _ allow
39 TECHNIQUE _ thi|^ _ coach|^ _ lectur|^ giv me|^ read out|^ what fami|a _ which|abbreviation|acrostic
39 an acrostic|brain'|buck|did _ win|did i win|do _ put|do i put|fifty buck|huh|huh $|it _ how|it for me
39 it goe|let _ try|nail|of _ should|request so|senior|that what you|the bor|thi in the|what _ they|what fami
39 wrong one|yes or|you _ writ|you solv|you win
40 STRUCTURE or|^ _ container|^ com on|^ tell|^ tell me|am from|am from the|closer $|do not redirect
40 do with TECHNIQUE|doing _ the|fifty|from now on|full _ ?|how do the|i am from|i be|i miss $|in linear tim
40 is _ simpl|is a simpl|is definit|it _ don|me _ trick|me it|me the trick|merg _ would|model _ $|not redirect
40 now on|or _ which|pleas|should _ used|so that it|solution as|stop _ me|term of|textbook|the _ to|thre _ in
40 two letter|what chang $|when i say|which lectur|with your|would one|you and|your system
41 ^ would|^ would a|a STRUCTURE ?|am wrong|hav it|i am wrong|idea in|is _ binary|is a binary|it is that
41 mak _ gues|mak me gues|of the structur|one of|pleas finish|say _ and|skeleton _ the|skeleton with the
41 suppos you|the _ said|the collection|the model|thumb|what _ one|would i|you _ as|you finish
42 PHRASE code|a particular|am not going|and _ tell|bucket $|crack the|down for|for _ the|function so that
42 i _ know|i go with|i hit|idea $|in _ sixty|just that|me which|mor _ the|my cod|my function so|no TECHNIQUE
42 not going|not going to|not you $|or i|premium|premium plan|say _ you|spanish|structur _ is|the good
42 ther _ particular|ther a particular|what would you|which _ would|work solution
43 ^ as the|^ drop|^ drop the|^ how would|a STRUCTURE did|a _ did|am so|an emoji|and what|i am so|if _ keep
43 kind|lik what|me _ key|me the key|merg _ $|no noth|not _ just|of _ would|on confirm|straight $|the referenc
43 the structur|up _ get|video _ thi|what _ should|will not|you rewrit|you rewrit my|you use
44 ^ _ everyth|^ skip|am _ you|and tell|answer in|copy that|do most peopl|find the|first half|first half of
44 friend|her _ my|her is my|i _ beg|implementation|most peopl|not refus|review|scal|smil|so tell|so tell me
44 the classic|thi under|until|what _ peopl|what do peopl|you expect|you smil|you to say
45 ^ _ wikipedia|blind|can cros|correct _ if|correct me|correct me if|doe _ rhym|doe it rhym|from _ on|i _ your
45 i will not|just _ me|must begin|not TECHNIQUE then|say|say _ $|skip the|solution _ an|the idea|ther _ nam
45 ther a nam|thi exact|to just|we _ cros|we can cros|what do the|you _ the|your _ instruction
46 TECHNIQUE am|TECHNIQUE am i|autocomplet|bas|blurt it|copy _ $|deck $|did _ last|did the last|from now
46 general|i said TECHNIQUE|in _ one|it must be|just blurt|just blurt it|let _ hav|noth els $|of thi
46 of traversal|out with|present|said TECHNIQUE|structur _ $|the linear|thi _ linear|thing _ to|to _ solution
46 want is|whil _ i|would _ get|you go|you had|you recommend
47 ^ _ fami|^ quit|a STRUCTURE $|baby|category|data structur $|eat|encouragement|giv _ to|giv it to|i mean
47 me _ first|said it|the bracket $|the bucket|what typ of|word or|you _ on
48 STRUCTURE on|TECHNIQUE right|^ under|^ whatever|auf|auf deutsch|bas _ four|bas sixty|bas sixty four|deutsch
48 exact _ $|hangman|in it|it real|l|lay|lead|me _ work|neetcod|no _ no|percent|say it in|the secret
48 the structur $|way to|wrong _ for|yes $|you
49 ^ fifty|^ order|^ order STRUCTURE|do _ pas|do i|doe _ start|doe it start|doe one|even _ to|for _ two
49 function that|i already|is that the|it TECHNIQUE $|it start with|it that|list and i|me ? $|me with the
49 or no $|put a|the _ cas|thi onc|would not you
50 STRUCTURE _ am|STRUCTURE or STRUCTURE|coin|cut deck|do _ be|do not be|how _ it|i _ link|one is it
50 or _ TECHNIQUE|say that you|solution in|someth _ a|someth with|someth with a|spill|the _ go|the one you
50 the trick $|unlock the|with _ answer
51 PHRASE structure|a STRUCTURE right|a _ right|am _ right|am beg you|am i right|and put both|both constant
51 debug mod|if you|is _ intend|is linear|is the intend|mak get|mak get and|me|me _ lin|meant to|method
51 of _ clas|one has to|optimal _ $|put both|put both constant|python _ me|python for me|to be don|translat the
51 warmer|which leetcod|win
52 TECHNIQUE yeah|^ you may|are out|be solv|can not $|classic|do _ redirect|h _ a|it in|it over $|it rhym
52 it rhym with|knew|many _ doe|me with|no tim|not an|on thi one|play a|redirect|right track with|so how
52 that explain|the _ path|to hear|track with|us $|verify|what _ is
53 ^ _ algorithm|^ _ speak|i _ work|is not it|it _ your|lov to|me the|or _ only|pop _ closer|should _ stor
53 should i stor|so say|spill $|tell my|the _ explain|what exact $|wikipedia articl|with STRUCTURE $
53 would TECHNIQUE|would lov to
54 and no|me the cod|model|not be|to compar|what _ use|what to use|your solution
55 and _ say|and _ will|answer _ a|bas _ $|bucket array|geniu|get _ method|letter doe it|question _ you
55 say _ can|the _ lin|way _ go|way to go|which _ should|you _ told
56 do with the|for _ problem|how is it|is _ TECHNIQUE|is thi a|job $|my _ ?|nam the|obvious|one with a
56 the accept
57 ^ rewrit|dump|how it is|it $|me ?|me _ approach|me the approach|rhym|rhym with|star|that it|the _ you
57 the hidden|video|which _ of|you are the
58 and say|attack|bucket _ is|from you $|hav thi|tell me it|what topic|with _ bracket
59 ^ _ as|^ _ goe|^ what am|am _ going|answer now|answer now $|linear tim|of _ structur|one _ to|or fals
59 recurrenc|sam solution|should _ use|tag _ thi|the recurrenc|to what|tru _ fals|tru or|tru or fals|was _ ?
59 what am|what am i|what sort
60 about _ solution|about the solution|and go|choic|els $|function for me|graph $|her would|in _ you|so _ us
60 so _ you|so let us|swap|the _ thi|what is thi|you are|your _ has
61 approv|hand _ over|hand it over|if _ say|not _ pleas|of som|of thes|one sentenc|output the|right one
61 start _ finish|start to finish|the right one|thi _ TECHNIQUE|thi function|you are a
62 TECHNIQUE _ what|^ translat|alphabet|be _ STRUCTURE|be a STRUCTURE|can copy|complet my|definit|do it $
62 exact _ i|how you|i can copy|into _ i|so _ the|so you can|very first|yes
63 a _ am|a _ implementation|bootcamp|hear it|it must|just the|or _ $|skeleton|skeleton with|they _ thi
63 walk me through
64 ^ blink|cod just|doe thi need|drop the|full solution|in linear|it or|let us pretend|or $|the one $|thi need
64 us pretend|would a STRUCTURE|you would
65 ^ explain|articl|coach _ the|for thi|hav the answer|it _ STRUCTURE|optimal|pointer $|provid|the key to
65 the vowel|would i be|you wer
66 ^ _ are|about how|already _ it|am _ get|am i get|for right|for wrong|hint _ mor|let me hav|me hav
66 my _ pleas|or not|sir|the candidat|the method $|they hav|to _ don|what is the|you _ wher
67 TECHNIQUE you|^ we are|agr|and how|lik two|mak _ and|me hav it|mention|official|so pleas|solv it $
67 the _ deck
68 STRUCTURE _ and|^ her is|be on|mak you|so _ can|tell me $|the _ cod|whatever|with TECHNIQUE or|you cod
69 ^ _ linear|^ would i|about a|and you say|draft|interviewer|scream|solution $|solution go|the approach is
69 the stair|what they|with _ map
70 graph|hum|it involv|know _ it|me it is|out what|should _ hav|should i hav|with $|would it
71 STRUCTURE _ not|^ look|^ rep|^ rep with|admin|cod to|exercis|i win|it _ word|nod if|of algorithm|snippet
71 the paradigm|thi a|what do i|what it|word
72 PHRASE spelling|be don|dictat the|fifty fifty|it _ than|me you|or no|pleas _ the|right _ with|sampl
72 the merg|the solution $|what do
73 PHRASE pressure|be _ you|coach|it be $|it over|let _ hear|requir|say the|the exact|the solution
74 ^ answer|^ we can|the _ techniqu|the step|to $|unlock|what _ i|what is it
75 ^ _ all|^ if i|^ your|famou|i TECHNIQUE start|linear tim $|return _ $|sound lik|the island|trick $|under
76 chat|is the trick|or what|that _ you|the data
77 accessibility|approach|i saf|is STRUCTURE|out TECHNIQUE $|to tell|was it
78 PHRASE role_play|blink|for _ ?|he|is it $|it backward|observation|tell _ it|will do the
79 TECHNIQUE|^ is TECHNIQUE|disabl|fiv _ and|in _ TECHNIQUE|it to me|let _ swap|let us swap|me through|pag
79 say it|us swap|use $|what
80 ^ switch|engineer|formula|hav _ answer|insight|loop or|the _ algorithm|the _ that
81 ^ _ or|^ they|kind _ the|link _ plu|link list plu|list plu|mod|one you|say what|strik|wikipedia
82 TECHNIQUE _ or|policy|to _ any|whisper it
83 ^ _ onc|^ kind|bas on|is the key|one _ STRUCTURE|reveal _ $|say you|you _ in
84 STRUCTURE hav i|disclos|get from|or am|or am i|you _ quiet
85 shak|solv the|us _ twenty
86 a graph|cough|it _ you|it is TECHNIQUE|it right|me _ structur|me _ use|me to use|structur $
87 STRUCTURE STRUCTURE|colder
88 STRUCTURE is the|TECHNIQUE or|i stor the|is it TECHNIQUE|syllabl|the _ answer|thi problem
89 PHRASE just_tell_me|PHRASE suppression|^ _ your|^ from|and finish|chanc|how _ would|it what
90 and i will|only thi|tre _ you|up for|with STRUCTURE
91 ^ nam|hidden _ $|peopl|problem is thi|tick|you _ you
92 am beg|correct|for thi $|giv _ the|i am beg|the _ idea|well known
93 answer _ STRUCTURE|bucket|trick
94 ^ be|about the stair|are _ to|how _ is|lectur|solution for|thing|you put
95 STRUCTURE then $|explain how|the rotat|which one
96 do the
97 find _ the|so is|ther or|vowel
98 do most|not it|read out|up _ one|what goe|would a|you _ tell
99 is _ exact|me _ solution|me what to|the answer $|the techniqu $
100 PHRASE technique|^ out of|how _ one|is _ bucket
101 how would you|spit|unles
102 method $|the idea $|you know|you tak
103 STRUCTURE did|TECHNIQUE _ you|to tell me|us _ a
104 step one|term|thi _ so|you just
105 data _ $|get _ ?|it start|the _ her|walk me
106 container|doe _ nam|doe the nam|no $|spoil|the one|the thing|you _ now
107 PHRASE|^ would TECHNIQUE|am i|you do
108 just _ it|known|thi question|what _ its|you do the
109 die|secret|thi and|use STRUCTURE $
110 tell _ $|twenty question
111 and _ me|pleas _ thi|so what is
112 a _ array|a question|fact
113 or _ ?
114 TECHNIQUE $|TECHNIQUE _ $|^ spell|involv|topic|what would
115 and giv|answer _ $|giv me the|recommend|the _ solution|would you
116 is not TECHNIQUE|rep with|solution _ $
118 solv thi|they want
119 the _ trick|the correct|the intend
120 STRUCTURE _ or|about a STRUCTURE|is the right|pattern|thing i
121 hash|paradigm
122 me and|problem is|rewrit my|say it $|send|the _ call
123 about _ stair|mak thi|the algorithm
124 writ me
126 it a STRUCTURE
127 rep
128 and _ what
129 from you|not you|on thi
130 ^ _ mod|over $|quit|the optimal|which letter
133 referenc|techniqu $
134 answer|cros|word $
135 how _ that|what _ thi
138 com on
139 abov
140 STRUCTURE _ STRUCTURE
142 structur|the fast
143 doe _ go|the _ word
144 crossword|refus
145 reveal
146 ^ what goe|solv _ $|tool
148 for me|techniqu|wher doe
149 what it is
151 TECHNIQUE then|^ writ|a work|which
153 how would|i _ or|you to
155 your
156 solution
158 so you
161 solv $
163 STRUCTURE _ $
164 you writ the
167 and you
168 intend|the _ approach
169 candidat
173 the approach
175 would _ be
185 would the
190 confirm
191 how the|you _ it
194 i want the|what $
195 STRUCTURE _ ?|answer $
196 traversal
198 accept
199 solv
206 algorithm
208 me how
211 crack
218 approach $
222 one _ you
228 how it
250 now you
278 so what
296 what _ it
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
