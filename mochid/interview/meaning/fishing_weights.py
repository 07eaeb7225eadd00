"""What `suspicion` has learned: made by `python -m tests.learn_fishing`, not by hand. A weight in hundredths, and its features."""

from typing import Final

LEARNED_FROM: Final = "3fe7c474"
"""The corpus, in short (`learn_fishing.digest`)."""
TABLES: Final = {
    "": (
        -1.017,
        """\
-299 ^ $
-295 ^ _ $
-282 matter
-259 the statement
-253 the input
-250 STRUCTURE in
-245 add
-233 is _ okay
-219 negativ
-217 a hint
-208 ^ thank|length
-204 my solution
-203 exampl $
-198 my approach
-197 ^ _ that
-194 error
-192 but i
-187 is fiv|you mean
-181 for an
-180 diagonal|touch
-177 zero
-174 strid|the output
-173 ^ who|cross
-172 can the
-170 yet
-168 minu _ $
-166 limit
-165 at _ end|onc mor
-163 ^ _ solution
-159 ^ what i
-158 spac
-156 or do
-155 cas|the STRUCTURE $
-154 would you lik
-150 integer|naiv
-149 is _ i|pressur
-146 or just
-145 and see|you repeat
-142 return
-140 hint pleas
-139 an empty
-138 so i will
-137 ^ that is|append|several|the _ exampl
-136 capital|tupl
-135 let me|sort $
-134 empty|often|the grid
-133 run
-132 ^ do you|i return
-131 ^ are|two $
-129 are ther|at the end|by hand|capacity|tak a
-128 the test
-127 never _ $
-126 a character|solv it
-124 a function|kayak|tail|underscor|you run
-123 ^ all|duplicat|interval|that is my
-122 so i
-121 ^ at the|on _ left|on the left|thousand
-120 again _ $|corner|cost|outsid
-119 what if
-118 i _ keep
-117 in order $|overlap $|position|trac
-116 a list|is _ alway|is one|n log
-115 might|still
-114 happen $
-113 water $
-112 ^ may|me _ minut|me think
-111 empty $|is too|last _ $
-110 again|count as|valu $
-108 happen _ i|i compar|i explain
-107 later $|run it|tell _ when|tell me when|text|you ask
-106 alway _ $|comprehension|long|the order
-105 am _ allow|am i allow|each|i allow|is _ python|largest
-104 a _ one|chain|improv|syntax
-103 ^ that|and right|do i get|fail $|lik me to
-102 mor _ $|uniqu|uniqu $|with _ cod
-101 ^ pleas do|fail|microphon|zero $
-100 complexity|i remember|look at|nervou
-99 becaus the|i look
-98 TECHNIQUE i|^ got|^ what if|did _ pas|got _ $|happen if i|is n|may i|so _ will
-97 can _ see|default
-96 ^ my cod|a second|input $
-95 am stuck|i am stuck|miss _ $
-94 rang|slower|the largest|thirty fiv
-93 a bit|i did not|is ten|the _ number
-92 am _ i|mayb a|the target
-91 ^ can i|how _ hint|how much|i would|my STRUCTURE
-90 befor _ $|the _ element|two _ one
-89 cod now|good _ you|list in|not understand
-88 ^ what did|guarant|python is
-87 NO PHRASE|^ the cod|input|miss it|n log n|to writ|typo
-86 mean by|run the|tim complexity|you prefer
-85 ^ _ run|^ may i|^ the trick|at most|empty _ $|exampl|tea|thre $
-84 ^ return|a littl|by the|first i|infinit|minut _ that|the _ strid|the position|tim is|worst
-83 element $|first _ the|giv _ two|just a|seventy|small _ $
-82 ^ did|^ morn|first and|hold on|let me think|the index|the naiv|which order
-81 ^ the TECHNIQUE|confus|could i|onc so|see _ it|slic
-80 TECHNIQUE but|^ _ ?|an island|but _ is|it _ list|no that|run _ $|tie|us _ $
-79 ^ _ error|^ hav|^ wait|a key|about _ i|but that|eight|empty list|for now|hear me|i fix|is what i|k is
-79 me get|say _ again|timeout|to return|took me
-78 averag|i _ call|on averag|rul _ hint|tim so
-77 for _ is|is _ sort|not writ|tell _ the
-76 ^ will|be quiet|can you see|i had|later|mak sens|minu one|remov|root|two and|what is your|which part
-76 with two
-75 ^ mayb|^ run|acceptabl|can you help|happen if|how _ tim|list _ that|my _ doe|return if|still _ $
-75 the _ input|what i|you want the
-74 TECHNIQUE tre|TECHNIQUE version|^ the|a TECHNIQUE tre|i _ use|input is|renam|so a
-73 clear $|doe _ interview|hint $|how _ minut|how many minut|many minut|sort _ i|the _ suppos|though $|trust
-72 ^ _ key|^ _ test|giv me a|left and right|output $|test _ $|you _ by
-71 bracket are|first ?|first ? $|i see it|i want to|is how i|learn noth|of _ tim|stuck $
-70 ^ at|and tell me|doe _ mean|end _ i|if ther is|is thre|list $|one befor|the _ never
-69 TECHNIQUE becaus|^ first i|i allow to|it hav to|left _ $|one _ tim|only think|the str|too fast
-68 ^ hang|^ hang on|^ next|could _ speak|could you speak|giv me two|i use the|i would use|sens|the list
-68 to explain
-67 a developer|again pleas|how _ i|moment|not _ of|run it $|shall|should i return|sinc|ten _ the|the one befor
-67 to think $|what would be|zero _ one
-66 bracket is|element|i pop|rul about|the piec|when _ am|when i am|will tell you
-65 ^ _ used|i talk|it _ now|lik i|oh|result|the _ hav
-64 answer _ want|answer i want|be two|hav _ got|how often|index|non $|not the|of _ number|one mor|two _ two
-63 ^ _ hint|execut|goe _ $|i tak the|i would tak|o|on paper|run the test|thre and|try it|which _ fail
-63 you say that
-62 ^ mayb a|^ thi|alway|are two|chang my|com _ me|do not need|last _ i|memory _ the|my solution $|one on
-62 the _ alway|the children
-61 ^ i keep|^ the solution|again pleas $|becaus|deep|enjoy|everyth _ $|how did i|i _ befor|number are
-61 one first|row _ column|thank _ for|thank you for|ther be|think $|valu|what i am
-60 a STRUCTURE of|connect|doe _ matter|doubt|faster|i think that|in python|me a minut|my microphon|n $|overall
-60 so thi|the edg|use that|use that $|wait
-59 a _ hint|hint _ $|into a|is full|loop over|my head|negativ number|not need|test|why _ i
-58 ^ _ again|^ did you|^ in my|can i start|com back|explicit|how many hint|i _ mor|in plac|insert
-58 is thi correct|many hint|mayb|me _ answer|mov _ to|not sort|on to|right direction|squar is|target $
-58 the _ doe|the right direction|thi correct|variabl $|was my|you repeat the
-57 ^ that was|a b|a plu|ago|can _ check|cas is|far $|fun|i _ begin|i _ go|i start|is ther alway|last $
-57 level _ a|me if you|order of the|the limit|ther alway|to look at|to work it|will _ that
-56 ^ _ could|^ _ was|am a developer|are $|attribut|hold _ $|i chang|i would writ|left of|match $|spac $|val
-55 TECHNIQUE _ after|^ what was|cod or|cod say|cut out|different _ $|equal _ $|i think i|is just|left _ right
-55 me the answer|my cod say|not _ TECHNIQUE|not sur|number _ $|or _ ther|or only|practic $|shall i
-55 should _ function|should the function|the algorithm $|the print|try _ $
-54 ^ i|algorithm _ $|did you say|do you want|faster $|how are|how are you|i add|i see|larger|non|or must i
-54 push|the traceback|thi should|thi work|traceback|will _ with|will do it
-53 can _ a|can _ hear|can be|function nam|how much tim|just say|list _ list|list of list|much tim|of list
-53 parameter|plan is|python|restart|seven $|sort so|talk too|the function nam|the list is|then walk
-53 what happen|you lik me
-52 ^ _ squar|a moment $|bear|bear with|count|did i pas|exampl _ $|got it $|item|just one|let _ get|most
-52 shorter $|spe|the whol tim|then two|thi _ record|upper|whol tim|you lik
-51 ^ _ first|^ can the|^ hint|^ solv it|accent|do _ mean|do you mean|everyth is|good $|i test|i will go
-51 import _ $|in _ exampl|is _ fin|it _ non|mix|not _ i|null|overlap|see my|so that is|syntax _ a
-51 ten _ thirty|test say|the test say|to myself|will go|wrap
-50 STRUCTURE it is|add to|ask what the|but it|chang _ mind|chang my mind|com _ $|drill|each _ $|exist $
-50 how _ would|i _ at|i _ everyth|i go $|is at|k|me to the|on the keyboard|plan or|prev|return a|six $
-50 solution pleas|syntax for|the _ sort|the _ uniqu|the maximum|the next part|think i|to _ me|word _ the
-49 ^ _ much|^ how much|a method|after thi|am only think|are _ $|can _ use|data structur|in _ order|is _ guarant
-49 is it guarant|is it okay|it guarant|it okay|key is|list so|many tim|n|not finish|or must|rambl|tell me the
-49 thank|the _ fil|thing _ said|today is|which is|you mean by|zero stair
-48 ^ solv|a repeat|allow _ the|are constant|at each|first _ in|forty|hear you|i _ answer|i would say
-48 in thi editor|lambda|log|method _ add|on _ problem|one second|plu one $|readabl|rephras|rerun|ring
-48 second _ $|so thi is|that _ my|to start|twic $|will com|you hear|you hear me|you why
-47 ^ _ do|^ _ friend|^ _ python|^ i used|^ the hint|^ you are|a plain STRUCTURE|answer do you|befor the|beg you
-47 com to me|convinc|could _ hav|each _ onc|helper first|hint _ gav|hint you gav|i _ talk|is _ singl|is _ sum
-47 is a singl|it with a|long _ $|my mind|number _ the|on _ STRUCTURE|plain STRUCTURE|plu one|return not
-47 second one|shorter|som _ $|tell you the|the helper first|the hint you|the second one|tie _ the|to four
-47 walk _ the|what i hav|will use a|yet $|you _ nudg
-46 ^ my approach|^ my gues|at _ for|at it $|be _ than|cod pass|do not know|element _ a|exampl again|for _ hint
-46 for me is|forgot the|get $|is _ becaus|it fin|last position|left right|low|mean _ $|memory for|mor tim
-46 my _ pass|my cod pass|next $|nin and|not _ one|not know|onc and|pop|right the|run _ cod|should _ start
-46 should i start|than the|the _ valu|the array|the fail|the timer|timer|unfair|you said
-45 a STRUCTURE and|also|am don $|an _ key|an exist|an exist key|are you a|be empty|better _ thi|by one $
-45 can you say|do not think|end _ the|exist key|good _ for|i _ ma'am|i pick|ignor the|join|mean her|million
-45 my _ let|nam of the|next tim|on to the|pleas _ not|pleas do not|rain|refresh|row $|say fals|spac is
-45 the inner|too many|understood|valid|wait _ $|what _ you|what if ther|why it|with _ a|would tak|you _ real
-44 ^ are the|an _ $|and one|but _ would|could _ repeat|could you repeat|doe _ solution|for _ number|for thi one
-44 giv one|i _ but|i start with|is _ differenc|is the differenc|it _ tim|let us go|many _ $|mayb _ is
-44 not work $|nudg me|off by|off by one|one _ two|probab|pull|start and end|the differenc|the sum|you _ say
-43 ^ _ long|^ hav a|am _ bit|am _ it|am a bit|but that is|can _ mak|count everyth|did _ catch|did _ writ
-43 did not|for four|green|i will use|interview $|is small|larg|let _ use|moment _ $|my _ job|repeat the
-43 run _ i|so i would|so let me|someth _ thi|the _ has|the _ say|the length|the syntax for|tim or|to mov
-43 two so|uppercas|what _ going|what is going|will use|you may
-42 TECHNIQUE limit|^ _ order|^ els|^ hold|a moment|each squar|giv _ another|help _ $|honest _ hav|if my
-42 is _ remember|it _ com|look _ to|mochi $|not _ right|one nod|open a|question _ me|ther are|to try|when _ i
-42 when do|when do i|wrong answer
-41 TECHNIQUE over|a plu b|and _ list|and not the|are you|be okay|children|explicit STRUCTURE|function $
-41 i _ seen|i _ stuck|is a bit|is wher|it _ slow|languag|nam _ the|number i|open _ $|order $|plu b
-41 python _ it|quadratic|to _ thre|what _ wrong
-40 STRUCTURE _ be|STRUCTURE becaus|^ _ look|^ the structur|^ which|a hint $|a small|again $|be sort|cod now $
-40 connect $|count _ one|equal one|fail is|first then|forty fiv|from each|i _ som|key that|les _ equal|les or
-40 les or equal|let _ read|let me read|me read|pil|put thre|som _ for|text is|that _ an|that _ did
-40 ther are two|thi _ thing|valu _ the|was i|we count|whether the|would be the|would use a
-39 ^ _ forgot|^ _ merg|^ _ option|^ _ tim|^ _ wait|^ i forgot|a miss|as well $|cas the|com to|did _ test
-39 fiv stair|i _ fix|i check|i handl|import STRUCTURE|is _ squar|list that|lookup are|noon|pair in|tak _ first
-39 the _ limit|the method to|the simpl|to use the|today i|what _ your|with the STRUCTURE|with the bead
-38 ^ i gues|^ my first|^ test|all green|and two|as it|can i use|diagonal count|differenc between|do you think
-38 dog|four|hear _ solution|hear the solution|i _ build|i would build|i writ the|is _ at|is _ syntax
-38 is the syntax|it for|lost the|machin|optimis|sort and|str|str $|that ther|the _ complexity|the _ interval
-38 the error|the map|the worst|ther it|tim out|tip $|to be in|two i|two variabl|understand it|would _ say
-37 ^ _ cut|^ _ doubt|^ how big|a _ my|a million|a pointer|a print|a squar|all right|an index|ask you for
-37 at _ last|clas _ a|cod first|get a|guarant that|how _ can|how big|i learn noth|in _ text|in short|invariant
-37 it guarant that|length $|list sort|moment $|not in|on _ the|one moment|one so|only if|or _ on|order _ the
-37 return _ STRUCTURE|return not STRUCTURE|spell the|squar round|start|syntax for a|the _ nod|the tim|then one
-37 thre _ it|through it|tiny|too|was _ $|was wrong|weather|whol island|you read me
-36 PHRASE elimination|^ _ complexity|^ _ index|^ let me|^ n|^ what would|a list $|an underscor|bear _ me
-36 bear with me|bound|c $|cost _ $|did _ understand|dying|edg|explain my|i _ i|i sort|is six|is someth
-36 is that cheat|it fail|let me say|minu|my cat|on _ exist|on an exist|one after|order _ i|round squar
-36 smallest|squar _ $|suspect|talk $|tell you|that cheat|the cod of|thi can|tim|to cod $|with _ lak|worst cas
-36 would use|wrong $
-35 ^ _ thre|^ thank you|a machin|be _ not|book that|clean|cool $|editor $|excus|from _ ?|in thi interview
-35 index and|integer division|it _ fail|kinda _ $|may|my solution is|never mov|oldest out|one mor tim
-35 pointer _ $|push _ the|second exampl|so _ think|someth is|test fail|that _ cool|the _ plac|the _ put
-35 the oldest out|the second exampl|thi interview|thing you said|thre _ i|to writ a|typ _ out|well _ was
-35 what would you|why|would los|you record|your rul
-34 PHRASE similar|TECHNIQUE output|^ could i|^ don|^ i tak|a $|a _ let|a chain|a littl $|big o|can _ hav
-34 constant _ averag|constant on|constant on averag|first so|forgiv|from _ left|from the left|hint for
-34 i explain my|is it just|library _ is|littl $|no idea|over _ head|over my head|row tim|see _ $|somewher $
-34 spe and|thank you|the TECHNIQUE version|the _ need|the map $|the spac|the statement $|what you|whether it
-34 would break|writ _ in|yes it
-33 ^ _ diagonal|^ hint pleas|^ was my|^ what doe|^ you would|a _ key|after thi $|and _ when|and tak|any order
-33 becaus it|but|by hand $|cat'|com in|count $|crash|every _ $|for everyth|got it|hav _ someth|i _ slow
-33 i hav seen|i might|i used|is _ row|it for the|len|list _ sort|me _ test|my accent|nod so|non typ
-33 not matter|on _ empty|operation|own _ $|result is|run _ test|sinc i|so _ STRUCTURE|the _ off|the first one
-33 the max|the second|too _ $|understand the|wher _ begin|which algorithm|would _ do|writ _ helper|you _ hear
-33 you an|you cut|you cut out
-32 3|^ _ book|^ forget what|^ how is|^ how long|^ how would|a _ twic|another _ $|ask you|befor so|both end $
-32 can _ repeat|can you repeat|clos $|doe STRUCTURE|forget _ i|forget what i|from _ or|going _ use|going to use
-32 gues is|infinit loop|is _ but|is _ story|last _ was|let _ draw|let me draw|level with a|lin _ is|loop with
-32 me draw|n _ i|of land|one _ all|otherwis i|print $|problem again|return $|second|sid is|siz of|siz of the
-32 squar of|stuck|the problem again|the report|the solution pleas|to go on|too _ i|walk through|work $
-32 would _ TECHNIQUE|would you say|zero and
-31 ^ _ think|^ about|^ each|^ how|^ the STRUCTURE|^ thi should|add a|am happy with|cellar|column|constant $
-31 doe the interview|font|hint pleas $|how is|i _ back|i doubt|i return if|is _ order|is it fin|is noth
-31 is the order|key _ the|last question|left _ a|left half is|let _ go|night $|not _ you|of _ map
-31 of the function|of the map|or _ list|other _ if|python thre|r _ c|return the|should _ handl|should be the
-31 should i handl|slic _ copy|slic a|slic a copy|someth about|sort _ a|stop talk|tak the first|thank for
-31 the _ block|the begin|then _ the|ther _ method|ther a method|thi should be|till the|touch mean|two _ fiv
-31 use the|walk _ through|walk from|you see
-30 TECHNIQUE for the|^ _ trick|^ my plan|^ thi remind|a littl bit|a problem|a wrong|a wrong answer|about that $
-30 adjacent|allow _ be|allow to be|at onc $|be quiet $|bucket i|cam|can hear|character can|cod the|complain
-30 count _ with|do _ spell|doe _ order|don _ think|hav _ of|i can hear|i know ther|i skip|in python $
-30 indentation|is _ as|is _ each|is gon|is zero|it _ underscor|just _ ?|just try|kinda|know ther|know ther is
-30 left is|let me get|limit on|littl bit|my _ call|nois|non _ $|not _ me|number|one i|or should|or should i
-30 output|python _ $|recent|right i|ring $|see _ the|so i hav|sort _ not|taken|the list sort|the tim $
-30 the whol island|the window|thi _ how|thi remind me|to meet|two look|voic|when _ and|whether|will _ TECHNIQUE
-30 with _ if|would _ lik|y
-29 ^ _ approach|^ _ nam|^ hello|^ hold on|^ my friend|^ my solution|^ pop|^ will you|a _ becaus|am not sur
-29 an _ ?|ask _ for|befor $|cod _ or|com _ to|count _ i|cover $|do _ prefer|do you|do you prefer
-29 doe not matter|empty _ i|for each|forty _ ten|from my sid|giv _ a|happen|hello|i suspect|if the
-29 is _ approach|is row|jump _ the|let _ cod|let me writ|look _ one|lopsid|me _ alway|me _ sec|me a sec
-29 me writ|mor $|nasty|need _ it|no _ will|no i will|of _ nod|off _ one|okay _ i|open clos|out _ i|pleasant
-29 rambl $|say _ $|say that again|singl|so STRUCTURE|super|the cross|the differenc between|the empty
-29 the english|the keeper|thi part $|to explain the|to the right|visit onc|we hav a|whenever i|you would not
-28 STRUCTURE will do|^ _ let|^ _ repeat|^ got it|^ i could|^ i spell|^ thre|^ what ?|a new list|a program
-28 a strid|afterward|am _ is|and it|can _ switch|communication|could _ a|did not understand|do _ los|do i los
-28 each nod|fail _ i|fill _ the|fill in the|first _ for|first card|first pas|function _ call|get _ list
-28 get a list|get it $|go wrong|i run|interval and|is _ largest|is _ part|is _ work|is red|is the largest
-28 it giv me|its own|know _ can|know you can|left _ one|lo|memory|new list|next _ $|okay|on a STRUCTURE
-28 one one two|only so|pardon|personal|plain STRUCTURE will|play it|red|seen $|tell _ honest|ten thousand
-28 that $|the TECHNIQUE would|the first card|the nam of|the smallest|the text is|then i|ther mor|thi _ be
-28 thi sort|to add|to work|trick _ thi|try|up _ $|up on the|want _ get|want to get|when _ are
-27 STRUCTURE instead|STRUCTURE instead $|^ _ structur|^ _ valu|^ self|^ well the|^ what|a _ day|a cach
-27 a clas or|afterward $|and when|at my|attention|be empty $|being record|blow|bracket _ a|calm $|can you hear
-27 cas _ $|clas or|clas or a|clean up|clos one|from _ STRUCTURE|got _ the|has thre|in a list|index one
-27 is TECHNIQUE $|is _ allow|is _ count|is it python|is why|it could|it python|j|just _ and|let _ finish
-27 let me finish|look $|me finish|minu _ plu|most _ so|my STRUCTURE $|never _ and|of _ character|of an
-27 one befor the|or _ function|or a function|program $|restat|small _ pleas|so linear|tak _ one|target'
-27 that _ why|that is why|the approach $|the target'|thre _ one|which test|why the|width|with one|would help $
-27 you read|zero and one
-26 STRUCTURE _ do|^ _ go|^ _ remind|^ _ seven|^ four|^ head|^ you said|a clas|a tupl|am fin|and improv
-26 and one $|answer alway|answer hav to|any _ it|are left|bit _ $|can i hav|can not see|child $|cost me
-26 could _ read|could use|could you read|do _ import|do _ run|doe _ look|grid of|hint now|i _ fin|i _ finish
-26 i _ no|i _ writ|i am fin|i could use|i learn|i lik the|i see a|i will begin|in my head|index _ the
-26 insertion|is _ cas|is _ number|is insid|is it from|is the TECHNIQUE|it _ about|it hold|it still|itself
-26 let _ just|let me just|level $|lik _ to|list _ an|long $|machin $|mayb _ STRUCTURE|mayb a STRUCTURE
-26 me think about|minut _ $|my plan is|myself is|noth that|on paper $|one element|or _ doe|pop $|python ?
-26 ready _ you|return fals|sam _ i|scor _ $|sentinel|so deep|suppos _ return|suppos to return|ten to|that fail
-26 that right|the TECHNIQUE limit|the _ again|the _ all|the _ matter|the end of|the exampl $|the invariant
-26 the traceback $|thi editor|thre hundr|to _ left|to tak a|traceback $|two _ minut|up ?|up ? $|variabl nam
-26 will begin|with _ of|with is|you _ do|you mark
-25 TECHNIQUE i would|^ _ ask|^ going|^ help|^ hi|^ i doubt|^ quiet|^ wait wait|^ what about|^ what typ|a bit $
-25 am good|am not|an open|and a list|are _ bracket|back _ $|back two|been $|built you|can appear|char|current
-25 did not writ|do _ answer|do with my|e n|entry|entry $|forgiv _ if|forgiv me|forgiv me if|from _ so
-25 function giv|hav _ be|hav to be|i _ each|i _ good|i _ quiet|i _ still|i am good|i am not|i understand the
-25 i would go|i would start|implement _ $|import collection|in python is|is or|is what you|it okay if|it will
-25 let _ explain|let me explain|list _ is|list her|me explain|me to do|mid _ one|middl $|mind me|next week|nin
-25 ninety thousand|not mind me|of _ field|of what you|onc mor $|order of|return one|run _ ?|s e|say it again
-25 second _ it|see if it|sid|so far $|so forgiv|so forgiv me|so my|talk _ fast|talk too fast|tell _ which
-25 tell me which|test is|that i did|the STRUCTURE and|the _ fit|the middl $|then a|third test|thre then
-25 to _ straight|to say that|too fast $|two|uncut|wait wait|way you|went _ my|went over|went over my|when ther
-25 wher they|why do i|with _ i|with fiv|would _ is|would start|you see my
-24 ^ TECHNIQUE would|^ _ get|^ _ languag|^ can a|^ thank for|a _ again|a function $|a the|abba|allow _ use
-24 allow to use|am talk|am talk too|and run|and sink|answer _ am|answer i am|append on|archivist i|are still
-24 as i|be faster than|beg|break _ the|can a|can i skip|capital letter|check _ lin|count is|crackl|did _ say
-24 did the test|fail _ $|faster than|for _ empty|how doe thi|i _ as|i am talk|i choos|i lost the|i say it
-24 if _ in|in _ list|in which order|indic|interview _ a|is _ $|is _ being|is clear|is linear $|is thi being
-24 island _ a|island with a|mak _ copy|mak a copy|match the|me _ fail|me _ start|me the fail|me to start
-24 me try it|meet _ $|memory $|mov it|much _ i|n becaus|never _ at|not _ whether|number of|on _ i|on an empty
-24 on thi problem|one _ four|plu _ and|pres|problem after|problem after thi|return _ ther|return if ther|rul of
-24 seventy $|should _ talk|small|so _ one|squar _ the|tak _ back|than i|the _ could|the list so|then _ through
-24 thi being|thi run|think|thre _ thre|thre _ two|week _ i|wer _ $|what _ said|will _ back|window with
-24 with my cod|would _ fail|year ago|you _ much
-23 STRUCTURE _ python|TECHNIQUE _ as|TECHNIQUE book|^ doe STRUCTURE|^ either|^ i would|^ should the|^ was
-23 ^ you cut|a _ could|a sec $|a start|and return|and seven|be _ so|can we tak|can you check|chair|do _ loop
-23 exponential|fail _ not|fail input|fail is not|fell|first try|fiv for|front and|get _ it|goe to|hav _ good
-23 hav a good|i los the|i mark|if you wer|is _ acceptabl|is _ deck|is _ nod|is _ normal|is _ only|is _ when
-23 is still|is the deck|is the python|it but|left child|let _ writ|littl|me _ problem|me straight
-23 me the problem|me writ the|mov _ $|my _ version|my plan|my reason|my result|n _ is|n _ the|of a problem
-23 old _ $|one way|only if it|other candidat|paper _ $|position $|print _ $|quiet $|rul about hint|sec $
-23 so STRUCTURE it|strid _ one|tell you what|test thi|test thi $|that back|the cat|the fail input|the position $
-23 the trick for|the valu|thes are|thi is my|to it $|top _ the|used a|was _ be|word for|you _ get|you must
-22 1|STRUCTURE has|^ how are|^ if the|^ the techniqu|^ you ask|a _ that|a key that|a map of|am glad|am still
-22 and mov|and two $|answer look|are finish|ask _ the|at _ onc|at work|blow up|bug $|can i writ|can ther
-22 can ther be|clos _ $|data|do another|equal _ the|even _ it|first element|fiv|for _ cod|four and|get one
-22 good enough for|head|hint _ i|i am glad|i am still|i compar the|is _ onc|is _ plu|is left|it _ hand
-22 it _ onc|it _ tell|it better|it by hand|it one mor|it wrong|keep _ order|larger than|link _ so|link list so
-22 map of|me _ number|me pleas|me typ|minut _ i|mor _ k|much for|must it|mut|my _ interview|my _ step
-22 my _ teacher|need _ know|need to know|never goe|new _ me|nod clas|now or|on you|one hint|operation $
-22 or do not|performanc|person _ a|person or|person or a|pleas let|pleas let me|r and|r and c|rain _ how
-22 repeat _ question|repeat the question|satisfy|saw|sec|second _ after|see you $|shall _ go|shall i go|tab
-22 that last|the _ sentenc|the error $|the nois|the siz|the syntax|the tim complexity|thi _ too|thi is too
-22 timeout _ the|to _ test|told _ it|two _ to|two count|us _ to|we are finish|which part of|will see
-22 with underscor|you by|your job
-21 PHRASE pressure|STRUCTURE _ becaus|STRUCTURE in python|TECHNIQUE _ will|^ _ green|^ _ question|^ _ spac
-21 ^ all green|^ capacity|a _ tre|a _ when|a list with|about twenty|accept $|all water|allow in|am _ doing
-21 am finish|an interviewer|and _ onc|and column|are you an|be think|becom|both sid|built _ by|but TECHNIQUE
-21 but _ work|but it work|can _ get|can _ read|can _ run|can you read|cas it|cleaner|clos bracket|cod ?
-21 cod ? $|colleagu _ me|colleagu told|colleagu told me|could|could be|do a|do not lik|do you spell
-21 doe thi work|each tim|fals for|for _ thing|further question|get return|hav _ i|hint can|i _ admit|i _ did
-21 i _ mov|i _ over|i _ spell|i am finish|i be think|i forgot|i lik|i said befor|i would ask|in _ standard
-21 in python ?|in the standard|index _ first|int _ not|interval _ the|is _ graph|is _ possibl|is _ thing|is fail
-21 is it possibl|is wrong with|it another|it is slow|it possibl|iterator|know _ is|lookup are constant|me _ how
-21 meet you|minut mor|mor _ from|mor question from|my _ taught|nam error|negativ _ $|no further question
-21 not finish $|of _ order|of it is|of that|on the TECHNIQUE|one second $|one twic|or _ if|or did
-21 out _ invariant|out the invariant|output for|pair _ the|parenthes in|quiet|repeat _ i|return _ one
-21 row and column|said _ TECHNIQUE|said about TECHNIQUE|said befor|see $|should _ work|should i tell
-21 should i work|so i think|spell _ function|spell the function|taught _ to|ten|that _ n|the STRUCTURE'|the root
-21 the tim is|thre so|to meet you|to start $|two end|two get|up $|up _ thi|up with|version or|want _ find
-21 we count the|when noth|why'|why' it|you for the|you say i|you what i
-20 TECHNIQUE _ one|^ _ heapq|^ _ initial|^ _ zero|^ a hint|^ are you|^ coffee'|^ is my|^ otherwis|^ shall i
-20 ^ the story|a _ ago|a penalty|a small hint|about indentation|about memory|all _ the|am _ $|and _ ?
-20 and _ right|and not|and the valu|answer _ fiv|appear _ tim|at ?|at ? $|at _ the|be _ about|be zero
-20 been _ at|big _ of|can _ giv|can _ me|clos first|clos first $|coffee'|deadlin for|do _ finish|do not finish
-20 each _ and|every tim|excus _ what|excus me what|first step for|functool|get _ myself|get it myself|going _ go
-20 going on|going to go|her _ just|hour|how _ solv|hundr thousand|i _ that|i delet|i even|i had a|i mad|i saw
-20 i would explain|i writ|i writ a|in _ interview|in order|in plac $|is cool|is cool $|is going on|is going to
-20 is it only|is my approach|it _ bad|it _ clear|it _ if|land _ the|list _ thre|look _ i|look at ?|lost _ $
-20 me _ that|mid _ left|minu one $|minut to|myself|nod _ of|not ther|onc the|one six|open _ open|or cod
-20 or just the|order should|order should the|other $|other _ ?|other way|output _ the|penalty|rather
-20 read _ problem|read the problem|real thing $|run my|see my cod|so seven|stand for|step _ me|step for me
-20 str _ a|tak out|tell me what|test for|that is cool|the _ length|the _ till|the exampl again|the inner loop
-20 the other way|the result is|thi _ medium|thi work $|think aloud|to go with|twenty then|use functool|what _ if
-20 what happen if|what is wrong|when|when _ see|when i see|which order should|which test fail|whol tim $
-20 will start $|with _ small|with itself|would start with|you _ me|you rephras|you spell
-19 STRUCTURE _ push|STRUCTURE it|TECHNIQUE i am|TECHNIQUE sinc it|^ _ million|^ _ sens|^ _ talk|^ _ without
-19 ^ both|^ mak sens|^ mark|^ sort|^ the thing|add _ STRUCTURE|afternoon|ago i|alway $|and _ and|and _ spac
-19 answer _ think|answer i think|be nic $|becaus _ need|becaus i need|believ|can _ understand|can k|card
-19 certain|complain about|connection|correctnes|could _ get|could i get|count how|desk i|do _ pop|do i pop
-19 each _ with|easy to|end if|equal to the|every number|fil|finish _ you|fiv good|forgot to|grandmother
-19 hand _ a|her _ you|i _ run|i dictat|i end|i forgot to|i is|i restart|i shall|i suppos $|i would keep
-19 imagin _ list|in _ output|in java i|in my word|in the output|indent|island i|it _ full|it _ row|it be okay
-19 it is row|java i|java i would|larger _ the|last sentenc|least recent|leav _ out|left and|let _ think
-19 lin _ the|minut is|minut is that|mix _ up|mov _ the|my first|my grandmother|my loop|n _ n|need _ last
-19 need the last|new _ $|nin $|no i|not need the|notation|on _ fiv|one _ and|one _ mak|order'|original order
-19 popleft|python is it|r|rather _ $|repeat _ last|repeat the last|result _ the|return minu|return minu one
-19 sens to|sideway|slow ?|someth lik thi|suppos $|target is|that only|the _ must|the check|the colon
-19 the end if|the input $|the long|the original order|thi correct $|to _ without|to clean|together $|told me
-19 tre _ one|use _ for|variabl is|wait _ not|wait do|wait do not|when _ explain|when i explain|wher _ was
-19 wher it was|wher was|wher was i|whol _ and|will begin with|would keep|writ it|you _ approach|you believ
-19 you the approach
-18 10|2|^ _ dot|^ _ might|^ _ neighbour|^ _ old|^ _ ready|^ _ version|^ about the|^ forgot|^ green|^ my old
-18 ^ quick yes|^ say again|a _ but|a program $|about _ look|about _ on|about twenty look|acces|advic
-18 am _ archivist|am _ speak|am chang|am the archivist|and twenty|as _ can|at it|at zero|becaus _ would
-18 befor _ real|befor the real|believ $|bos let|bos let me|bye|bye $|cabinet|can stop|cas _ it|cod _ $
-18 cod _ better|copy $|different _ i|do _ writ|do you accept|earn it|every _ is|execut thi|first _ was|for read
-18 for thre|four i|from me i|funny|get fiv|group|gues _ a|gues is a|her it|hint _ that|hold on $|i _ practic
-18 i _ renam|i _ whether|i am chang|i believ $|i get fiv|if _ target'|if _ wer|if the target'|initial
-18 is _ everyth|is _ run|is i|is it allow|is quadratic|is rain|it _ rain|it allow|it could be|it is rain
-18 it want|just now|just typ it|key $|last end|length of|let|lik _ earn|lik to earn|lin number|look lik a
-18 may _ $|me down|my _ drop|my _ mock|my approach is|my bos let|new _ or|new list or|nin _ twenty
-18 nin and twenty|not hear|not see it|num $|of _ position|of zero|one to four|order matter|problem if
-18 question _ my|quick _ or|quick yes|quick yes or|ready $|real _ not|renam _ $|round one|say $|say again
-18 say nam|scor|seen|sink the|so _ am|so i am|solution in|som advic|som tim|str in|tempt|text $|that hint
-18 that right $|the _ first|the _ it|the _ left|the answer alway|the program|the puzzl|the rang|the two end
-18 the valu $|the way you|ther i|thi _ and|thi _ kind|thi cas|thre _ nin|till _ end|till the end|to STRUCTURE $
-18 to _ honest|to add to|to another problem|to be honest|to earn|to earn it|to listen|to me straight|to the left
-18 too $|trad off|twenty look|use _ map|use a map|wast $|we go $|what _ mean|what _ structur|what _ will
-18 what did it|what i will|which _ wer|will put a|with _ part|with _ two|with thi part|wrong _ is|you _ whether
-18 you accept|you lik i
-17 TECHNIQUE i will|TECHNIQUE so i|^ _ deadlin|^ _ don|^ _ fail|^ _ had|^ _ keep|^ _ slic|^ _ stair|^ _ use
-17 ^ even|^ for i|^ for thre|^ i had|^ is slic|a _ $|a comma|a hint for|a pleasant|a tie|all _ so|an infinit
-17 answer but|anyway and|ask _ thing|ask about|at _ door|at the door|be the|becom one|bracket|but _ me
-17 but let me|by start and|cell and|check for|com first|complexity _ you|complexity are|complexity are you
-17 cut the|do _ trust|do not trust|doe _ editor|doe get|doe the editor|don i think|draw _ tre|draw the tre
-17 equal sign|every squar|expect $|fast i|fifty _ twenty|fifty ten|fifty ten twenty|fix the|for _ patienc|for a
-17 for your patienc|forty fifty|forty fifty ten|four stair|full disclosur|get _ nervou|get on|get thi nervou
-17 global|go one|granny|gues $|has _ for|hat _ $|her only|hi|hi _ i|how do i|i _ hit|i _ mix|i _ your
-17 i gues $|i undo|i undo in|if my cod|if ther|in the map|index _ of|index out|index out of|is _ o|is _ strid
-17 is _ tre|is a strid|is green|is slic|is slic a|is the list|is the tre|is two|is visit|it _ later|it _ paper
-17 it look at|it on paper|just _ TECHNIQUE|k _ them|k of|k of them|keep _ that|last lin|last thing you
-17 let me pretend|list so that|many _ i|me _ hint|me _ row|me if my|me pretend|me the exampl|million $|miss
-17 mock|mor|mov to|my last|neighbour|next hint|not trust|not want the|number be|number to|of rang|on _ desk
-17 one _ check|one _ n|out _ rang|out of rang|out ther|pair $|part _ the|plu one and|pop it|put two
-17 question _ do|rather _ with|red $|row _ row|sam list|second _ the|see _ is|see what the|seen of|similar to
-17 simpl|sir $|slow _ a|speak a|squar _ visit|still think|tell _ why|tell you why|ten and|ten twenty
-17 ten twenty thirty|test it|than _ i|than _ number|than the number|that _ wrong|that cas|the _ at|the _ list
-17 the _ stop|the answer but|the cat'|the font|the key is|the last thing|the solution to|ther someth|thi nervou
-17 thing with|think we|tim _ n|to _ next|to writ the|twenty _ fifteen|twenty thirty|two stair|two then|typ has
-17 underscor in|walk over|walk you|walk you through|was _ question|was the question|we did|we finish|we see
-17 what _ can|what i said|would _ my|would _ nic|would be nic|you enjoy|your patienc|your question
-16 STRUCTURE yes|TECHNIQUE _ so|^ _ gues|^ _ mat|^ _ said|^ negativ|^ pleas repeat|^ return not|^ that would
-16 a _ fail|a _ slower|a print in|a tiny|about _ input|about the input|almost hav|and _ see|and leav
-16 another hint $|as using|at _ plac|befor|card _ the|cellar $|character in|children $|clu $|clu _ to
-16 complexity is|count _ using|count as using|did you|differenc|different so|do _ end|do _ squar|do whil
-16 doe _ map|doe _ pas|doe it pas|don thi|drill $|each _ so|each pric|each tim so|earlier|edg cas|els _ right
-16 end _ an|end of the|even work|everyth i|excus me|fall out|fin _ i|first idea|for _ nois|for the nois
-16 four direction|four fiv|goe out|going in|hav _ is|hav _ look|i _ point|i _ tak|i almost|i almost hav|i call
-16 i chang my|i count|i fix the|i hop|i los point|i think the|if _ fall|in _ body|in _ o|in the body
-16 in the list|includ _ the|index $|input'|is STRUCTURE so|is _ left|is _ thousand|is no answer|is non
-16 island with|it _ cut|it _ miss|it _ two|it break|it from the|it is linear|it sav|it tim|just TECHNIQUE
-16 k and|keep two|know whether|laptop|last strid|left _ go|let _ gues|let me gues|littl _ $|los point|lowercas
-16 many _ am|many question|me the question|misread|mor tim $|my cod is|my first idea|nam of|no answer
-16 no answer $|not want to|nudg|of the number|okay if i|on _ at|one open|open round|or _ cod|or _ not
-16 or from one|or the cod|order|out first|out of it|overthink|personal $|plac $|pleas repeat|pleas repeat the
-16 point _ in|point me in|pointer _ the|print in|problem in|problem in a|python STRUCTURE|run the cod|see if
-16 seen _ question|seen thi question|shadow|sid $|sid _ order|sid is order|so _ mov|so _ never|som _ of
-16 someth on|something'|start _ and|step _ thi|stop _ interview|stop the|stop the interview|sum num|that _ now
-16 the TECHNIQUE $|the _ befor|the _ child|the cellar|the cellar $|the format|the rul about|the siz of
-16 ther _ than|ther mor than|they alway|thi _ work|thi interview $|think _ TECHNIQUE|think a|tim and|tim limit
-16 to do|to trac|top $|tre is|tupl _ the|twic and|two one|undo|unpack|upper cas|what data|wher it|without an
-16 you run it
-15 TECHNIQUE tre or|^ _ k|^ _ spell|^ aha|^ best|^ cheer|^ could|^ def|^ delet|^ what is|a _ as|a comment
-15 a left|a list in|a miss key|a str|a tabl|a use|add the|after _ cod|after the cod|again _ the|also _ the
-15 am _ convinc|am at|am draw|am not convinc|an exampl $|and _ other|and get|and i count|and the other|anyway
-15 are all|are you $|as _ or|as _ use|as a use|at|be right|be to|bomb|branch|but _ i|can _ figur
-15 can not figur|character _ the|cheer|circl $|com next|com next $|corner do|cut _ or|data _ with
-15 data structur with|deep $|did _ return|do _ explain|do diagonal|element _ $|every _ and|first _ do
-15 first or do|fiv i|for me to|for your|four _ the|go through|grandma|gues _ the|hav _ clu|hav _ number|hav an
-15 hav no clu|hav to|hear _ well|heavy|hint _ be|hint would|hint would be|honest i hav|how deep|i am at
-15 i am draw|i look at|i loop|i speak|i understood|i will call|i would better|if two|in _ head|in _ sentenc
-15 in circl $|in my own|in order and|instanc|instruction _ myself|instruction to|instruction to myself|interrupt
-15 interrupt me|is _ final|is _ max|is don $|is it better|is linear each|is my final|is the max|is thi
-15 it a list|it in your|keep a STRUCTURE|larger than the|latest|linear _ the|linear each|mad us|mak _ feel
-15 mak me feel|me _ index|me a second|me feel|me say it|mean with|mid plu|mid plu one|miss key|mov to the
-15 my _ $|my _ list|my _ said|my final|next part $|nic $|no clu|not _ an|not convinc|not know how|noth _ to
-15 number in|of _ result|of minu|of the order|okay _ you|onc|one _ thes|one and|one two|only _ if|only _ of
-15 opener $|or _ at|or _ one|order and i|pleas with|push every|python _ is|python doe|refresh $|serv|seven
-15 siz _ the|so _ hav|so a STRUCTURE|so two|solution ?|solution ? $|solv _ for|someth you|start $|still open
-15 sum _ the|talk _ $|tell _ what|temp|test fail $|that giv|that was|the TECHNIQUE is|the _ entry|the _ is
-15 the cod is|the fil|the last $|the length of|the plan|the round|the target is|the third test|then fifteen
-15 ther _ second|ther a second|thing _ her|though|to giv|to myself is|touch $|tre _ just|twenty then fifteen
-15 two seven|two to|typ it out|up with is|us _ writ|wait i|want _ say|want _ work|want to say|want to work
-15 we end|weird|what _ be|what com next|what k|what mean|which _ fit|whil _ typ|whil i typ|with a TECHNIQUE
-15 would writ|writ|you _ giv|you ask $|you i hav|you say|your _ are|your _ with
-14 TECHNIQUE has|TECHNIQUE over the|^ _ bomb|^ _ developer|^ _ fiv|^ _ guy|^ a guy|^ can|^ doe ask|^ i bomb
-14 ^ lov|^ only|^ self dot|^ what category|^ when|^ which languag|^ whil|^ you hav|a _ dimensional|a _ so
-14 a bracket|a cach $|a for loop|a second problem|a two dimensional|after _ it|again ?|again ? $|again i
-14 am _ about|am _ as|am _ talk|and _ clos|and after|and after that|and four|and put $|and see what|and target
-14 and with|answer _ would|answer i|append the|at _ first|at index|b _ one|back for|be call $|be les
-14 becaus i look|bracket com|by _ $|cach _ i|call $|can hear you|can k be|can we switch|catch that $|check
-14 com _ as|com _ with|com out in|com up with|compar each|constant spac|could i hav|crash $|deadlin|debug $
-14 did not catch|do _ judg|do _ mind|do _ record|do you judg|do you record|doe _ return|doe ask|e _ n|e e
-14 e e n|earliest|easier to|error $|everyth first|expect _ and|expect output|extra _ $|first _ then|for a hint
-14 for the STRUCTURE|four bit|from _ sid|go right $|go with a|guy _ my|has _ in|hav _ most|her in|hint _ me
-14 hint _ over|hint went|hint went over|hit a|how _ my|how long|i _ fiv|i _ mak|i _ number|i append|i lik thi
-14 i mak a|i need som|i push it|i return the|i return when|i say $|i tell you|i trust|i will manag|if _ may
-14 import|in _ a|in _ function|in a lin|in other|in other word|in your exampl|is $|is STRUCTURE in|is _ non
-14 is easier|is fals $|is lik|is not in|is thi interview|it _ last|it is clear|it never|k be|keyboard $
-14 kind _ character|kind of character|land i|last _ of|left ?|linear spac|list or|lo is|log _ $|look _ ?
-14 many _ can|matter _ the|me _ som|me read it|medium|memory ? $|memory _ $|middl is|mind if i|moment to
-14 much _ is|much tim is|my brother|my explanation|my tea|need som|nest $|next part|nin _ $|no it|nod dot
-14 nonlocal|not _ best|not catch|not much|not sur whether|of _ can|of character can|of the list|on _ of
-14 onc so it|one _ my|one nod $|only with|over _ list|parameter is|plan is TECHNIQUE|pleas _ that|push it
-14 put one|python str|question another|red one|rephras that|return when|row _ $|s _ e|s e e|sam _ or|sav the
-14 search the|second problem|second problem after|semicolon|should _ a|should be a|show up|sixty _ bit
-14 sixty four bit|slow _ with|so _ for|so i go|solution fil|som memory|sort or|stair _ two|stop _ $|str _ $
-14 sur _ it|sur whether|sur whether it|test say $|test show|the TECHNIQUE first|the _ another|the _ becaus
-14 the _ output|the _ stay|the _ together|the expect output|the key $|the keyboard $|the plan or
-14 the question another|the solution fil|the trick i|them so|thi _ befor|thi _ being|thi is a|thi thing record
-14 thing record|thing record $|thos are|thre _ befor|thre and then|thre entry|tim _ left|tim is left|to _ list
-14 to push|to read|to return $|two are|two dimensional|typ are|was _ fun|was it the|we switch|weather for
-14 what _ happen|what _ remember|what _ say|what i say|which _ me|which languag|will manag|work _ sam|work with
-14 would _ prefer|would you prefer|you _ hav|you judg|you just say|you will|your exampl
-13 STRUCTURE _ lookup|TECHNIQUE sinc|^ _ moment|^ _ nudg|^ _ understand|^ could we|^ do|^ i understand
-13 ^ one moment|^ remov|^ run the|^ spac|^ what count|a _ and|a _ i|a _ who|a closer|a clu|a corner|a scor
-13 a scor at|a spac|a timeout|a year ago|am complet|am happy|am practis|am rewrit|am stuck for|an actual
-13 and _ learn|are constant $|back _ it|be sort $|begin _ a|begin with a|believ the|bracket gam|can mov a
-13 caus _ is|caus it|caus it is|clear|clear i|coffe|collection or|com back to|could _ number|could we|count ?
-13 count ? $|deep breath|default STRUCTURE|did it|did my|different way|do now|do we hav|doe _ function
-13 doe the answer|doe the function|dominat|each one|even _ $|every tim $|explain|fell _ $|fell over|fell over $
-13 first _ off|first _ so|fit _ memory|fit in memory|for seventy|forgotten|four $|get _ then|gift|giv _ thre
-13 go through it|got ask|hang|happen _ $|hav _ you|head _ tail|hint for now|hint if|how can i|how was
-13 i _ complet|i _ even|i _ happy|i _ pick|i _ rather|i _ rewrit|i _ say|i _ someth|i am complet|i am happy
-13 i am practis|i am rewrit|i can mov|i forgot the|i mad a|i open a|i real|i think|i think my|i touch
-13 i will see|i would not|in STRUCTURE $|in and|in sort|in text|input or|int|integer $|is TECHNIQUE the
-13 is _ grid|is _ least|is expect|is full $|is hot|is that normal|is the correct|is the row|is to TECHNIQUE
-13 is wrong|it is to|k equal|key that is|last|learn _ $|let _ print|let me print|letter to|linear in
-13 lookup _ a|me _ mean|me out a|me pretend i|me print|method to|moment pleas|mor _ ?|my _ becaus|my algorithm
-13 my tab|near _ it|need _ moment|need a moment|negativ number $|normal i|not TECHNIQUE i|not ask|not overflow
-13 not sur that|not tell|now _ you|now or you|number the|of _ interview|of both end|of the interview|okay to
-13 on thre|onc _ that|one answer|one bucket|one now|one then two|one too|option is|or lik|parenthes|plac is
-13 pleas _ me|pleas the|pop _ an|prefer _ i|prefer that|prefer that i|problem again $|problem i solv|prov
-13 put it back|quiet for|record|remember _ word|repeat _ problem|repeat the problem|right direction $
-13 round _ round|round squar round|say _ if|scor at|seen _ problem|seen thi problem|sens _ me|sens to me
-13 seven _ nin|should _ explain|should _ out|should com out|should i explain|should the|sil|slash|small one
-13 snow|so _ spac|someth faster|someth faster $|sort _ then|str _ an|stream|stuck for|talk|talk _ you
-13 teacher would|text or|that _ count|that normal|that normal $|that remember the|the _ be|the _ gam|the _ speak
-13 the answer i|the approach and|the bracket gam|the built|the built in|the cas|the cod now|the depth
-13 the interval|the moment|the scor|the tre has|the worst thing|ther _ noth|ther _ thre|ther is noth|thes day
-13 thi editor $|think my|think my solution|thousand squar|thre thre|tim ? $|to _ anyth|to check|to sort
-13 today sorry|told me it|tre has|try that|twenty look $|two _ from|two _ it|two and two|up a|wait _ you
-13 wait so|we _ it|we _ them|we mov|wer _ ask|wer you ask|what _ as|what count|what count as|what did my
-13 what is|what is expect|what order|what should i|will com to|with _ element|with itself $|within|worst thing
-13 would _ out|would tak a|writ a test|you need the|you prefer that
-12 STRUCTURE so|TECHNIQUE _ tim|^ _ alway|^ _ comma|^ _ idea|^ _ interval|^ _ part|^ _ rang|^ _ sec|^ _ self
-12 ^ _ thi|^ a similar|^ catch|^ could the|^ happy with|^ noon|^ one sec|^ probab|^ ready|^ ready when
-12 ^ stop talk|^ to meet|^ which part|a _ at|a _ whil|a _ would|a bank|a bank and|a list that|a method for
-12 a new|a problem i|a second $|about _ interview|about the STRUCTURE|after it|allow in the|alway to|and _ i
-12 approach first or|are don $|are in the|as i can|at _ bank|at _ squar|at a bank|away yet|be a TECHNIQUE
-12 be bigger|be gentl $|becaus _ last|becaus it is|becaus of|becaus the last|bigger $|blow _ $|blow up $
-12 both _ constant|both operation|both operation $|build|bump|bump the|but _ will|but i will|by two|cach never
-12 camel|camel cas|catch|category of|clos _ open|clos to open|collection $|corner $|could the|count as a|debug
-12 defaultdict|did|doe _ stand|each letter|empty text|even _ for|everyth _ of|everyth left|everyth left of
-12 for _ input|for tak|forget what|forgot|founder|four _ fiv|from scratch|from two|function _ to|function i
-12 funny $|gentl $|get feedback|giv _ solution|giv _ someth|giv me someth|giv the solution|halfway _ $
-12 halfway through|halfway through $|hand $|happen _ in|head and|headset|hint _ a|hint at|how _ doe|how i
-12 how was that|i _ ahead|i _ feedback|i _ python|i _ up|i believ|i can drop|i get feedback|i go ahead
-12 i hav finish|i miss it|i must admit|i return $|i sink|i tak|i use python|i wast|identical interval
-12 import _ from|in any|in comment|in plac ?|in that cas|in the text|in total|into _ helper|into a helper
-12 is _ do|is _ hint|is _ pas|is _ reason|is everyth|is my reason|is one pas|is small so|is visit onc
-12 it a wrong|it depend|it look|it print|it say non|itself $|key _ a|key _ i|key _ prev|know _ you|les cod
-12 let _ check|let me cod|lin so|list or a|logarithmic|look _ its|lost|ma'am _ is|ma'am it|ma'am it is
-12 mak _ cod|mak _ to|me cod|me say|me someth to|mes up|method _ tak|mid|minut are|miss it $|modify
-12 modify the|mor about the|mor to|mov|mov _ past|much _ do|much tim do|must _ be|must admit|must it be
-12 my _ company|my complexity|natural|nest|never _ the|next tim i|nod a|not _ told|o(1)|of _ do|of _ pass
-12 of _ two|of step|on stair|onc _ the|one of thes|one sec|only _ sort|only or|open one|order so|outsid $
-12 over _ row|over them|plac ?|plac ? $|plac _ $|pleas _ tell|pull _ into|python'|question from my
-12 real interviewer|remov and|result _ me|retry|rid|right child|right child $|rul on|run that|said about
-12 say _ typ|say non|say non typ|show $|similar _ i|similar problem i|six it|slow|small so|snak|snak cas
-12 so fals|so fals $|som help|someth _ go|someth to go|something' off|sooner fail|spac _ constant
-12 spac is constant|squar is visit|start _ in|straight away $|structur that|test includ|than that|that _ list
-12 that _ never|that _ right|that _ tim|that cas $|that is wrong|the _ as|the _ island|the _ target
-12 the archivist i|the founder|the last sentenc|the left child|the list that|the memory $|the order of
-12 the right part|ther _ penalty|ther a penalty|they overlap|thi don|thi month|think _ are|think _ can
-12 thousand _ is|thre _ four|to _ question|to import|to tell you|to your question|u|until _ end|until the end
-12 us go|use python|walk from the|was _ listen|was _ thi|was not listen|water|well the|what category of
-12 what kind|what kind of|when _ text|when it|when the text|which index|which valu|which version|who _ i
-12 will do|with _ lighthous|with the lighthous|word _ get|work _ a|worst _ $|would sooner fail|you _ from
-12 you _ look|you point|you point me|your sid $
-11 STRUCTURE _ collection|STRUCTURE _ key|STRUCTURE push|TECHNIQUE _ work|TECHNIQUE becaus it|TECHNIQUE book by
-11 TECHNIQUE could|TECHNIQUE limit $|^ _ did|^ _ doe|^ _ input|^ _ num|^ _ pleas|^ _ suspect|^ _ weather
-11 ^ a million|^ capacity one|^ doe thi|^ eight|^ everyth|^ everyth is|^ for every|^ her i|^ how am|^ i need
-11 ^ i suspect|^ in which|^ kayak|^ overall|^ similar|^ still|^ story|^ the deadlin|^ the editor|^ ther it
-11 ^ think think|^ wher in|^ whil left|a STRUCTURE becaus|a TECHNIQUE|a _ developer|a _ minut|a _ nudg|a _ push
-11 a _ somewher|a _ sort|a different|a lak|a lak in|add _ comment|add a comment|add to STRUCTURE|all _ letter
-11 also _ only|also or|also or only|alway _ than|alway les|alway les than|alway sort|alway tell|am _ stuck
-11 am _ typ|am _ would|am i doing|am ready to|an empty list|an explicit|an explicit STRUCTURE|an if|and _ cas
-11 and _ thre|and _ walk|and a right|and do|and thre|another one|any tip|anyth that|are _ ?|are _ open
-11 are look|as _ $|as _ nod|as using it|as well|ask me that|at seventy|backend|be _ log|be nic|becaus _ can
-11 been star at|befor _ right|befor the right|billion|book by|bound check|break in|c _ would|c i would
-11 can _ rerun|can you rerun|capacity one|character _ it|child|clos and|com _ and|com _ in|com the
-11 comment on the|compar _ first|compar the first|complet $|day so|differ|different problem $|direction _ the
-11 do _ know|do _ when|do python|doe _ error|doe _ test|doe heapq|doe python|doe the test|doing $|doubl slash
-11 each _ one|every cell|exact _ at|exist _ $|expect closer|fail _ again|fin to|first _ count|first _ interview
-11 fiv _ one|for _ stair|freez when|from _ back|from a|from the STRUCTURE|function return|further question $
-11 get _ as|giv thre|going _ circl|going _ writ|going in circl|going to writ|has one|hav _ hint|hav _ me
-11 hav solv|hear $|hear _ other|hear how other|how am|how am i|how other|how thi|hundr $|i TECHNIQUE the|i _ j
-11 i _ k|i _ land|i _ silent|i doing|i hand|i hav solv|i only ask|i used to|i was warm|i would rather|idea _ $
-11 if _ hav|if _ text|if i hav|if the text|in STRUCTURE|in _ we|is _ clear|is _ hard|is _ idea|is _ list
-11 is _ solution|is alway sort|is complet $|is good enough|is wrong it|it _ going|it _ with|it is full
-11 it tim out|join them|last _ open|left _ befor|left _ it|length _ the|let _ start|let me start|letter _ see
-11 letter i see|lik one|list _ it|long chain|low _ high|manag|match|me _ explain|me about|me to explain
-11 meet _ i|meet you $|method to add|middl of|mind _ i|mind me $|minut break|modul with|modul with the|mov on
-11 my question $|my sid $|my thought|nam _ lik|nam look|nam look lik|never a|new plan|new plan $|no spoiler
-11 not _ it|not lik|not non|not ther $|of _ modul|of _ str|of _ variabl|of a list|of every|of last
-11 of last position|of python is|of way|often _ the|on _ keyboard|on _ tricky|on the tricky|one as|one end
-11 one on the|one stair|one thre|or _ letter|or bucket i|pleas _ spoiler|pleas no spoiler|pleas run|pop _ $
-11 pop from|pop zero|prev next|problem how|problem i|proces|pseudo _ first|pseudo cod first|put _ print
-11 put a print|python _ a|python or|raw|ready to|record _ who|record and|record and who|recurs|regular
-11 renam _ to|renam x|renam x to|rusty|sam _ the|sam card|say thre|scary|scary _ i|separat|should _ the
-11 should i say|sinc _ are|sinc _ only|sinc a|singl _ $|sink _ whol|so _ try|so _ with|so if i|so linear $
-11 solution and|som water|sort or is|stair|stair _ one|start _ one|straight _ $|sum of|suppos _ say
-11 suppos to say|switch $|system design|than _ thought|than i thought|thank $|that is n|the _ between
-11 the _ chain|the _ closer|the _ count|the _ end|the _ let|the _ will|the _ work|the desk i|the expect closer
-11 the first element|the last end|the left $|the left of|the middl of|the number be|the plac|the sam card
-11 the sum of|the tricky|the tricky lin|the whol text|them _ one|then _ in|then _ then|ther _ is|they wer
-11 thi _ of|thi problem i|think think|thos letter|thre hundr $|thre i|to import collection|to six
-11 to try TECHNIQUE|too slow $|touch each|trap|tricky|tricky lin|two card|typ is the|us _ link|using it
-11 valu on|valu on the|variabl _ look|variabl nam look|version _ python|version is|version of python
-11 want _ number|was seen|was warm|we _ one|we tak a|went|what _ hav|what _ k|what data structur
-11 what happen after|what i typ|what if i|what would happen|wher you are|which i|who _ you|whol text
-11 with TECHNIQUE so|with _ capital|with a lak|with the cod|would happen|would happen if|would rather|would thi
-11 x to|you _ plan|you do not|you rerun|you see what|you so|you why it|your _ if
-10 STRUCTURE _ giv|TECHNIQUE first and|^ _ category|^ _ division|^ _ return|^ _ round|^ cod|^ did it
-10 ^ do diagonal|^ haha good|^ head up|^ instead|^ instead of|^ integer|^ integer division|^ it could|^ just a
-10 ^ mhm|^ only one|^ shall|^ someth is|^ the developer|^ the letter|^ tim|^ was the|^ what kind|^ wher did
-10 a TECHNIQUE i|a _ STRUCTURE|a _ by|a _ even|a clu $|a k|a list or|a million $|a whil $|am _ thank|am _ with
-10 am don i|am fin thank|am nervou|and _ at|and _ minu|and honest|and honest i|and i see|and on|and then fill
-10 and we see|answer _ lik|answer look lik|appear _ and|appear onc|append _ the|are _ rul|are different
-10 are the rul|ask what|ask you thing|at $|at _ begin|at _ number|at the begin|automatical|back $|banana
-10 be _ to|been a|big _ or|bomb it|bug i|by default|cach and|can you giv|chapter on|check if|clear _ i
-10 clear to|collection and|com down|communication $|could be a|could not|could use a|count _ often
-10 count how often|depth|do _ start|do thi one|doe the order|doe touch|down _ right|down left|down left right
-10 duplicat $|either _ one|fals $|fin thank|first hint|first job|first then the|for _ it|for _ tim|for a whil
-10 for an empty|for in|for spe|forty _ the|found it|four _ four|four _ get|four i get|from both sid
-10 get _ island|giv it another|giv one $|go _ a|goe to the|going on $|group _ the|haha _ one|haha good
-10 haha good one|half _ nod|half the nod|hav _ letter|hav _ nic|hav _ sam|hav _ think|hav _ with|hav a nic
-10 hav the sam|head up|head up i|heapq|help _ with|help me $|help me with|helper _ $|her so|i|i _ becaus
-10 i _ hav|i _ hear|i _ lin|i _ nervou|i _ through|i _ treat|i _ used|i alway|i am in|i am nervou|i check if
-10 i compar with|i could not|i decid|i drop|i just writ|i near|i put a|i say mor|i should look|i will try
-10 i would probab|idea _ min|idea of min|idea the|if _ STRUCTURE|if _ lik|if it hold|if you lik|in go|indic $
-10 integer _ is|is _ doubl|is _ empty|is _ in|is _ index|is _ log|is _ simp|is _ text|is green $|is probab
-10 is python|is that not|is ther someth|it _ even|it _ quadratic|it _ red|it clos|it fin to|it is quadratic
-10 it is red|jump _ $|just _ to|just writ it|keep _ original|keep the original|key _ not|kind _ number
-10 kind of number|know what|last block|leetcod|left ? $|left right $|letter between|letter from|linear memory
-10 list that i|loop _ and|los _ position|los the position|mak sens $|matter for|me _ going|me at which
-10 me somewher|me whenever|memory _ spe|memory for spe|mhm|my _ sound|need no|need to answer|next step $|non ?
-10 non ? $|not _ on|not clear|not the best|not when|nudg i|number _ distinct|number of distinct|of _ text
-10 of card|of land $|of number|of number are|of the text|of use $|off a|off a STRUCTURE|ohio|okay as|on _ list
-10 one _ $|one _ exact|one _ has|one count|one element $|one put two|one row|only ther|open last|open squar
-10 or _ program|or a list|or a program|or only the|or spac|or two stair|other word $|patienc _ me|patienc with
-10 patienc with me|pil $|plain|pric and|prov it|put _ into|put _ put|put one put|python _ not|question about
-10 question from me|rang $|rang _ the|recruiter said|remov _ the|repeat in|right _ count|round open
-10 round open squar|row|said ther|sav|say mor|sec _ am|sec i|sec i am|see what|see whether|see with|sens $
-10 session _ and|should look|should say|six _ should|small _ i|smaller one|so _ $|so _ better|so _ right
-10 solution _ TECHNIQUE|solution _ you|someth _ wrong|someth is wrong|sort return|sort return a|spoiler
-10 squar _ round|squar of the|stand _ in|stand for in|start with TECHNIQUE|stop talk $|syntax $|tab _ spac
-10 tab or|tab or spac|talk _ whol|talk the|talk the whol|target _ $|tell _ if|tell me if|ten is|ten to the
-10 test four|that _ already|that i|that is already|that not|that would be|the _ begin|the empty list|the extra
-10 the indic|the last block|the next hint|the order matter|the other|the slow|the third|the two befor
-10 the worst cas|then fill|then fill it|then mid|then nin|ther _ ten|ther would be|thi _ $|thi part|third
-10 thirteen $|thre entry $|thre then nin|through with|to _ mid|to clean up|to tak|to worry|to worry about
-10 to writ test|trac it|try _ it|two _ $|two _ num|two befor|two that|two that is|up _ left|up down
-10 up down left|use i|valu _ i|valu are|we see $|wher did i|whitespac|whitespac $|widest|widest row|will _ off
-10 will ther|will ther be|will try|with TECHNIQUE and|with zero|worry|would _ $|would probab|writ test
-10 wrong answer $|y and|year _ i|you _ no|you speak a|you that i|you thing|you thing $|your last
-9 STRUCTURE but|STRUCTURE lik|STRUCTURE would be|^ _ append|^ _ befor|^ _ explain|^ _ feedback|^ _ kind
-9 ^ afternoon|^ any feedback|^ i remember|^ it work|^ most|^ no idea|^ that mak|^ the approach|^ two option
-9 ^ which character|^ worst|^ worst cas|a TECHNIQUE so|a _ card|a _ error|a _ red|a _ should|a fail
-9 a python STRUCTURE|a singl|a word|after _ so|all _ her|also count|alway ask|alway exist|alway exist $
-9 am _ overthink|am not ask|am probab|am probab overthink|an ordereddict|and _ doe|and _ noth|and end|and he
-9 and next|and return the|and right is|and what doe|another _ after|answer is the|any _ fin|any feedback
-9 approach _ would|approach i would|are _ doing|are _ number|are a|are thes|are you doing|ask _ later|at first
-9 back to it|be negativ|be okay to|becaus _ the|bound $|build the|but thi|by one|c in|call _ TECHNIQUE
-9 cam from|can begin|can begin $|can you run|car $|cas _ is|check _ a|classic $|clock _ $|cod if|com in as
-9 confus me|convinc _ my|convinc by|convinc by my|could _ giv|could you giv|count group|current end|defin
-9 did _ fail|did it fail|do _ one|do and|do hint|do i import|do not mind|do you do|doe _ hav|doe it work
-9 doe touch mean|don with|draw _ $|draw the|each _ is|ear $|editor|empty and|empty list $|end at|end of an
-9 enough $|enter|enumerat _ $|equal _ dot|exceed|f|fail thi|fall _ of|fall out of|fan|fan _ lik|fear|fear $
-9 fin|first _ need|first _ sort|first i need|first one $|first version|fiv minut $|for _ approach|for _ at
-9 for _ operation|for hint|for the approach|format _ the|found|from the back|get _ back|get to|guess the
-9 hang on|hav _ pres|hav _ thi|hav forgotten|hav patienc|hav to pres|hint am|hint am i|how _ work|how larg
-9 i _ add|i _ built|i _ clean|i _ com|i _ draw|i _ not|i _ self|i _ whil|i _ x|i am probab|i fail thi|i fear
-9 i fear $|i los|i need self|i remember the|i think ther|i think we|i will keep|i will writ|if _ chang
-9 if _ target|if i chang|if i sort|if the target|important $|in _ clas|in _ worst|in and what|in as
-9 in between $|in the worst|in your|includ in|includ in the|is _ an|is _ by|is _ data|is _ format|is _ from
-9 is _ interview|is _ map|is _ much|is _ ok|is _ thre|is already|is at most|is cut|is cut $|is eight|is kind
-9 is kind of|is left is|is len|is n squar|is not sort|is the format|it _ big|it _ up|it fail $|it from me
-9 it i can|it is cut|it k|item $|jump $|kayak _ $|keyboard _ a|keyboard is a|kind of|know i|know its
-9 last and|last one open|last plac|left plu right|let _ first|let _ walk|let me do|let me first|linear _ every
-9 list|list _ be|list _ do|list _ one|list _ plac|list in plac|lol|lol $|loop i|lost the thread|many hint am
-9 max|me _ through|me _ you|me of|me of a|me to writ|me try that|me two|mean _ that|method that add|mic
-9 minut doe|minut doe that|minut the|model solution|my _ gues|my dog|my key|my key idea|my mic|my version
-9 n lookup|nam doe|nam for|need _ hint|need a hint|need self|need self in|nervou in|never _ back|next one $
-9 no gap|nod _ out|not _ anyth|not _ by|not _ which|not convinc by|not in the|not see how|noth _ the
-9 of _ ordereddict|of an ordereddict|of cours|of minu one|okay _ am|okay _ the|okay i am|on a list|on is
-9 one minut|one win|only touch|only whether|only whether the|or for|or for the|or how|over TECHNIQUE
-9 overthink _ $|overthink thi|overthink thi $|pair _ itself|pair with itself|plain _ will|plu right|point if
-9 position so|pressur _ me|probab TECHNIQUE|probab _ thi|probab overthink|probab overthink thi|problem befor $
-9 proper _ $|question _ a|rang of|rather not|ready|real _ on|real cod $|record _ $|remind me of
-9 remov _ element|remov an|remov an element|renam the|renam thi|repeat|rerun $|result $|return _ in
-9 right one $|row list|run _ of|run my cod|run out of|sam key|sav _ $|say _ so|say neighbour|second _ now
-9 see _ to|see how to|self _ front|self in|self in front|several _ $|short $|should com|simpl $|sink everyth
-9 sink the whol|six and|small nudg|smaller _ first|so her|so no|somebody'|somebody' _ the|somebody' at
-9 somebody' at the|someth _ that|someth on the|sorry for|spell|spin|split|start and|structur _ my|structur of
-9 structur of my|sum _ target|sum num target|tag _ as|tag thi as|talk whil|talk whil i|target and|target six
-9 test _ ther|thank _ $|that add|the TECHNIQUE|the _ grid|the _ sit|the comparison|the count $|the front and
-9 the number|the other $|the question ?|the row list|the sam key|the sam list|the squar|the structur i
-9 the structur of|the thing with|the thread what|the top $|the variabl|the window is|ther _ limit|they are
-9 thi _ but|thi better|thi cod|thi run in|thing with the|think ther|think ther is|thread what|tidy up
-9 to TECHNIQUE book|to cod|to draw|to draw the|to go|to pres|top of the|tre com|tre com in|troubl|try again
-9 try again $|try everyth|twic the|two two|typ _ two|typ def two|understand|unorder|unsort|up _ the|updat _ $
-9 us _ thi|use _ at|walk _ $|was|we _ begin|we can begin|weird _ $|went in|what _ touch|what did you
-9 what doe touch|what you mean|whatever level|when _ closer|when _ want|when a closer|which character
-9 which sid is|whil STRUCTURE|whil the|will keep|will writ|window is|wis _ is|wis it|wis it is
-9 with TECHNIQUE that|with _ befor|with a small|with one element|work her|would _ count|would go|would it be
-9 would keep the|would rather not|would tag|would tag thi|writ first|writ first the|writ it in|writ the|wrong
-9 x|yet i|you _ also|you _ am|you doing|you i am|you lik to|zero _ is
-8 STRUCTURE _ closer|STRUCTURE _ num|STRUCTURE _ pick|STRUCTURE i pick|STRUCTURE of num|TECHNIQUE _ in
-8 TECHNIQUE becaus the|^ _ best|^ _ call|^ _ cat|^ _ deep|^ _ exampl|^ _ fast|^ _ giv|^ _ line'|^ _ reckon
-8 ^ _ understood|^ _ which|^ _ word|^ a comma|^ actual|^ bye|^ desk|^ doe python|^ duplicat|^ green all
-8 ^ how deep|^ how do|^ how fast|^ i might|^ i reckon|^ i understood|^ my cat|^ my recruiter|^ next i|^ root
-8 ^ scrap|^ scrap that|^ start|^ target|^ the one|^ what letter|a _ helper|a _ outsid|a _ pointer|a _ sam
-8 a _ sinc|a _ str|a binary|a clos bracket|a comma b|a lighthous|a minut $|a napkin|a number not|a person or
-8 a problem with|a put|a real person|a rul|a switch|a the sam|a two|a y|about spac|act up|again what the
-8 all good|already ther|alway _ the|am _ much|am back|am miss|am ready $|am usual|an item|and _ STRUCTURE
-8 and _ k|and _ put|and column $|and i put|and then walk|another way|answer _ four|answer fit|answer for four
-8 answer me|anyth _ is|are left on|array $|as _ am|as i am|as i typ|as it is|at _ so|at _ step|at every
-8 at mid|at my company|ate|ate _ tab|ate my|ate my tab|b comma|b comma a|back sorry|bad input|bas _ so
-8 be _ follow|be bigger than|be n|be right $|becaus _ number|befor it|being _ and|besid|better than thi
-8 between i|big|bottom _ with|bottom up with|branch $|brok|brother|but _ do|but her|but i do|but okay
-8 by myself|by thre|c++|cach _ the|call the|can _ book|can i TECHNIQUE|can interrupt|can interrupt me|can it
-8 can stop me|can the tre|cat|cat just|celebrat $|check with|clean _ the|closer _ opener|closer to
-8 closer to opener|cod _ and|cod or the|column _ that|com afterward|com it|comma _ equal|comma _ plu|comma a
-8 comma a plu|comma b|comma b equal|copy _ list|cost _ point|cost me point|could _ thi|could do thi
-8 could you point|count _ not|count and|cross off|cut onc|cut onc or|deadlin _ my|detail|did _ third
-8 did the third|did you get|do _ lik|do _ not|do another one|do you lik|do you writ|doe it get|doe most
-8 doe python hav|don $|dot _ is|drama|draw _ on|draw _ out|dummy head|each _ in|each pair|each tim $|edg $
-8 empty str|end $|end in|enjoy the|enough for|equal _ comma|equal b comma|ever _ $|exampl again $|excit
-8 explain the algorithm|fail input again|far as i|feel a|for _ but|for four stair|for syntax|for thre stair
-8 found _ $|four and one|get thre|giv _ som|giv me|giv me som|goe _ and|going _ a|going with a|graph _ so
-8 graph problem so|green all|grind|gues _ that|gues is that|has two|hav _ word|hav a hint|hav hit|hav not seen
-8 head _ you|helper function $|her _ $|his _ $|how fast|i _ cross|i _ most|i _ onc|i _ usual|i _ walk
-8 i am back|i am miss|i am usual|i consider|i did|i did thi|i hav hit|i hav in|i hav no|i loop over|i mov
-8 i overthink|i reckon|i still get|i typ $|i will start|in _ STRUCTURE|in _ keep|in _ left|in c++|in cas the
-8 in the left|in what order|index _ valu|infinity|init $|input again|input did|insertion _ day|insertion thes
-8 insertion thes day|interval _ in|is _ biggest|is _ bug|is _ caus|is _ cut|is _ mistak|is _ scor|is _ slow
-8 is it a|is linear in|is minu|is minu one|is next|is not ther|is order|is shorter|is stor|is the biggest
-8 is too slow|is water|is water $|it _ get|it back $|it first|it for you|it need to|it possibl that
-8 it python thre|k _ y|k a|k a y|kind _ lik|kind of lik|know _ thi|last _ went|last hint went|last year
-8 left sid $|let _ count|let _ say|let me count|let us|letter _ for|letter was|lin six|line'|linear in the
-8 linter|list _ out|log _ becaus|log _ look|log n look|long _ we|look back|lookup so|loop _ an|loop is
-8 loop with an|lost her|lost her $|many|map _ i|may i use|may the|me _ pointer|me a bit|me a hint|me count
-8 me point|me two minut|mid _ the|million card|mind went|mind went blank|mine'|miss the|mor _ with|mov one
-8 my _ pleas|my _ test|my _ we|my _ went|my _ word|my cat just|my communication|my mind went|my own word
-8 my recruiter|my sid|my tab $|my teacher taught|myself it|n look|n tim|napkin|near got|need _ and
-8 need _ check|need to check|neighbour $|next tim $|nin ?|nin ? $|no _ ?|not _ any|not bad|not be right
-8 not chang|not sur what|noth _ be|number ?|number ? $|number _ different|number not|of _ bracket|of _ cell
-8 of _ pair|of each pair|of lik|of the bracket|of thing|on _ napkin|on _ ther|on a napkin|on paper first
-8 one _ giv|one _ loop|one _ seven|one _ we|one pair|one two and|one two tim|order _ insertion|other is
-8 own word|pair or|paper $|paper first|part ?|part ? $|patienc|patienc $|piec $|pleas do|plu a|possibl that
-8 pressur _ let|pressur _ you|pretend _ am|pretend i am|prev $|print statement|problem _ doe|problem _ is
-8 problem _ mor|problem so|problem so i|put a key|python hav|python hav a|python' STRUCTURE|real person
-8 return _ list|revers a|right _ ?|round $|sam _ two|sam as|say _ limit|scrap|scrap that|seen _ the|seven and
-8 shar _ sam|shar the sam|should giv|show no|sinc it|skip thi|slow $|so _ read|so i mov|som _ her|sort _ is
-8 sort _ it|spell _ the|squar and|stair _ get|start _ that|still get|stor _ i|strang|structur i|sur _ the
-8 sur _ to|sur what|talk nonsens|teacher taught|tell _ pleas|tell me pleas|ten of|test _ that|test for that
-8 test will|text _ it|text doe|text doe it|than thi|that _ left|that can not|that sort|that ther are
-8 the _ going|the _ track|the answer fit|the bug $|the diagonal|the edg cas|the function return
-8 the last position|the latest|the limit $|the linter|the nasty|the other is|the output for|the parameter
-8 the print statement|the round one|the sam|the sam as|the spac is|the start $|the test will|the variabl is
-8 the window begin|then _ and|then _ them|ther _ two|ther it is|thes day $|thi _ week|thi at|thi last week
-8 thi remind|think _ i|think no|think no i|thre need|thre which|thursday|thursday so|tim _ the|time'|to _ sam
-8 to _ second|to mut|to opener|to opener $|to sav|to the sam|too small|try a|two _ a|two children|two stair $
-8 two variabl $|typ the|unpack _ pair|us _ with|us go $|used|valid $|version _ TECHNIQUE|version with TECHNIQUE
-8 want _ shorter|we tak|well|went blank|what _ are|what do you|what doe most|what letter doe|what the
-8 what you hav|whatever $|when ther is|whether _ pass|whether my|which _ is|width _ the|will start|window begin
-8 with fiv stair|word _ i|worry about|would _ i|would _ n|would _ up|would be n|would los the|wrap around
-8 y _ a|yes the|you _ been|you _ interrupt|you _ person|you _ see|you a person|you a real|you can interrupt
-8 you can stop|you hav been|you listen|you mind if|your _ is|zero _ a
-7 STRUCTURE one|STRUCTURE unles|TECHNIQUE _ then|TECHNIQUE but the|TECHNIQUE from each|^ _ every|^ _ further
-7 ^ _ if|^ _ mochi|^ _ o|^ _ one|^ _ seen|^ _ study|^ _ sur|^ _ tag|^ _ target|^ a small|^ bracket|^ excus
-7 ^ excus me|^ given|^ going to|^ if num|^ in your|^ my answer|^ new|^ no further|^ not sur|^ noth|^ o
-7 ^ o of|^ result|^ that hint|^ the first|^ two|^ two of|^ we could|^ well|a STRUCTURE that|a _ about
-7 a _ argument|a _ bug|a _ go|a _ instead|a different one|a library|a limit|a minut to|a mistak in|a nudg
-7 a pointer in|a quadratic|a small clu|a spac a|a str again|a test for|a thousand|a way|a window with
-7 after _ $|against the|algorithm fit|all nod|all or|almost|alway said|am _ pleas|am chang my|am read
-7 am rewrit the|an island $|and _ dot|and _ from|and _ run|and _ still|and _ valu|and got|and now i|and then i
-7 answer _ only|answer must|answer must be|any _ $|anyth $|appear|append on the|are _ on|are the number
-7 as _ tim|assertion|at _ corner|at least start|at my last|attribut left|back one|bas _ it|bas cas it|be half
-7 be too|becaus of the|becaus then|befor _ it|befor insert|better _ it|borrow|bos _ me|bot|bracket _ with
-7 built _ sort|built in sort|by _ first|by one i|cam back|can _ empty|can be empty|can be the|can i get
-7 can read|can writ it|capacity $|card _ $|card and|catch the|char in|character $|check _ is|clear _ can
-7 clos round|cod _ far|cod _ for|cod as|cod so far|cod you|coin _ i|column so|com out $|combin|contiguou
-7 could _ run|could you run|delet _ from|delet it from|different one|different one $|do _ work|do two
-7 do you need|doe _ fail|doe defaultdict|doe it go|doe thes|doe thi interview|dot head|dot prev|down for
-7 each squar is|ear return|edg _ i|eight ten|empty one|equal STRUCTURE|equal _ minu|error _ i|even if
-7 even if it|every _ in|exist|expect _ got|explain _ approach|explain _ i|explain the|feedback on|fifteen
-7 fifteen and|fight|fin $|final version|find _ by|find _ quick|find it $|find out by|first _ not|first _ plan
-7 first and then|first my|first my plan|first one|first or the|first try $|folder and|for _ me|for _ step
-7 for the thing|for zero|four _ one|from each land|function _ back|function giv back|get _ constant|get count as
-7 get is|get is constant|giv me another|given _ or|grid _ one|grid or|grow _ the|had _ such|half past|hand _ i
-7 hand back|happen on|happen with|has _ attribut|has no attribut|hav _ better|hav _ or|hav written $|hear _ my
-7 hear first|hear first my|hear you well|help her|help her $|hint _ can|hint and|hint yet|how _ hav
-7 how doe that|i _ another|i _ chang|i _ check|i _ collection|i _ convinc|i _ cros|i _ don|i _ earlier
-7 i _ eight|i _ my|i _ solv|i am read|i append the|i can tell|i copy|i get a|i got|i know|i mean with
-7 i meant the|i mix|i modify|i modify the|i never mov|i peek|i renam|i roll|i roll my|i surrender to|i tend
-7 i trust it|i used a|i would hav|if char|implement thi|implement thi $|in _ return|in _ six|in _ statement
-7 in _ with|in count|in lin|in lin six|in the statement|inner|input _ zero|input of|interview _ $
-7 interview work|interviewer _ my|interviewer at|interviewer at my|is _ error|is _ minu|is _ session|is _ so
-7 is _ spac|is _ then|is _ use|is a spac|is empty and|is important|is k|is les or|is lik an|is never
-7 is not empty|is not one|is slow $|is suppos|is suppos to|is the STRUCTURE|is the best|is the error|is the tim
-7 is thi $|is thi session|is thre $|is wrong $|it _ run|it _ scratch|it _ six|it _ stop|it _ tak|it _ too
-7 it crash|it from scratch|iteration|just repeat|just repeat the|just think|k _ one|k equal one|k or|key
-7 key _ is|key _ lambda|last lin $|least _ used|least recent used|least start|leav it|left _ i|left _ never
-7 les cod $|let _ begin|let _ renam|let me renam|let me walk|letter _ jump|level one|lik _ or|limit _ the
-7 lin _ bad|lin six it|linear $|linear _ squar|list _ linear|lookup _ constant|mak _ sens|mak a|may _ to
-7 may i ask|may say|me _ small|me again|me is alway|me later|me later $|me renam|me som tim|me walk
-7 mean _ read|mean her $|meant the|microphon is|middl one|mind my|minut _ would|minut i would|mistak _ the
-7 mistak in|mistak in the|moment _ i|must the|my _ exampl|my final version|my idea|my loop $|my microphon is
-7 my own exampl|my plan or|my test|n _ in|n _ so|need _ key|need the key|neighbour character|no _ yet
-7 no attribut|no attribut left|no pressur|no that can|non _ has|non typ has|not _ anymor|not _ that
-7 not catch the|not empty|not one|not written|noth mor to|num _ $|num target $|number _ a|number _ to
-7 number or|of _ output|of _ session|of int $|of the output|of the result|of water|off to|on _ order|on _ sid
-7 on _ small|on _ top|on a|on the top|on we|on we go|one _ mov|one _ wher|one at|only _ me|only _ mor
-7 or _ are|or _ two|or equal $|or might|order _ then|other begin|overflow so|own exampl|pair is|part $|peek
-7 permit $|plan _ my|plan or my|pointer in the|pop _ a|print _ ther|print in ther|python _ thi|python doe not
-7 python is thi|question again|question is|rais an|ready when|ready when you|recent used|red _ $|repeat so
-7 return _ i|return _ it|return _ that|return _ valu|return a list|return one $|rewrit the|ric|right let
-7 right let me|right of|roll _ own|roll my|roll my own|room ?|room ? $|root _ in|round|row by|row i
-7 rul _ corner|run it ?|sam _ is|say no|say so $|say that i|second find|second find it|see a|self _ head
-7 self dot head|seven _ $|seven onc|shar the|shorter _ i|should _ better|should _ les|sid _ in|simpl version
-7 sinc i only|slower $|slower pleas|small _ if|small clu|so _ use|so i should|so i use|solution of|som tim to
-7 someth _ it|someth _ the|spac _ character|spac a|spac a character|spell _ nam|spell the nam|stair _ what
-7 start cod|statement say|stay with|str again|sum of the|surrender to|surrender to the|switch _ a|tak _ hint
-7 tak _ max|tak the max|tak the one|tak thi|tend|test _ ?|test _ fail|test as|text _ with|that _ at|that tak
-7 that was my|that you giv|the TECHNIQUE and|the _ cost|the _ direction|the _ into|the _ nam|the _ touch
-7 the answer hav|the bound|the cod as|the cod or|the deck|the dog|the function|the interviewer at|the non
-7 the open one|the other begin|the pag|the prompt say|the question again|the simpl version|the small
-7 the solution of|the statement say|the terminal|the variabl $|ther for|ther one|they are $|they overlap $
-7 thi _ i|thi _ problem|thi interview work|thi now|thing in|thre _ six|thre number i|thre tim one|tie at
-7 tie at the|till _ hav|tim _ o|tim one|to $|to _ but|to _ call|to _ grandmother|to _ when|to answer your
-7 to ask $|to four $|to hear first|to leav|to my grandmother|to say TECHNIQUE|to the other|today sorry $
-7 tre _ be|trick for thi|trust it|two _ so|two list $|two so i|two sum num|typ _ no|typ has no|typescript
-7 unles _ is|unlink|up _ i|use _ cas|use _ library|used is|valu and|variabl _ or|variabl i|visit _ $
-7 visit onc $|wait _ that|was _ clear|way round|we _ through|week so|welsh|wer|what _ left|what _ stor
-7 what doe the|what happen on|what i would|when _ $|when _ is|when _ put|when i put|when you are|when you say
-7 wher _ i|wher _ other|wher the other|which algorithm fit|whil tru|who built|who built you|whol _ $
-7 with _ middl|with other|with seventy|with the middl|with thes|wonder $|work do|would be one|would help
-7 would say the|writ _ now|writ in|writ it now|writ som|writ thi|yes _ is|yes it is|you are $|you nudg
-7 you nudg me|you run that|you run the|you show|you well|your _ the|your test|zero the
-6 STRUCTURE _ an|STRUCTURE _ now|STRUCTURE a|STRUCTURE clos|STRUCTURE clos to|STRUCTURE for now
-6 STRUCTURE from collection|STRUCTURE i|STRUCTURE of what|STRUCTURE over|STRUCTURE wher|TECHNIQUE _ second
-6 TECHNIQUE it is|TECHNIQUE list|TECHNIQUE the second|^ _ add|^ _ capacity|^ _ indent|^ _ tear|^ _ thought
-6 ^ _ variabl|^ all don|^ basical|^ big|^ do python|^ doe get|^ eight to|^ either a|^ for four|^ forty
-6 ^ forty fifty|^ got any|^ haha|^ i get|^ i know|^ i real|^ i tell|^ in german|^ is the|^ mid|^ morn i
-6 ^ nam error|^ noon giv|^ otherwis seen|^ perhap a|^ perhap i|^ quick|^ something'|^ something' off|^ spac is
-6 ^ stop $|^ the best|^ the number|^ the test|^ to answer|^ with a|a _ ?|a _ do|a _ giv|a _ order
-6 a _ thousand|a get|a guy|a hint would|a hundr thousand|a left and|a minut|about _ approach|about _ hint
-6 about _ last|about the last|act _ if|act as if|after _ loop|after _ one|after _ round|after the loop
-6 again _ it|all day|all don|alway exact|alway exact one|alway forget|am _ lost|am _ sort|am _ thes
-6 am _ toward|am complet lost|am don with|am lean toward|and TECHNIQUE would|and _ join|and _ through|and c $
-6 and improv after|and onc|and one two|and pop when|and renam|and seven $|and then a|another|another run
-6 answer _ two|anyon _ $|append _ $|approach is a|are _ for|are _ interval|are _ okay|are _ one|are constant on
-6 are one|are still open|are the interval|as many|ask _ one|ask thi|ask thi one|at _ python|at index one
-6 at the python|at which|b _ plu|b a plu|b equal one|back _ my|be _ back|be great|be right back|be thre
-6 becaus _ was|been at|best $|best _ i|best is|big doe|big o or|binary|bit slower|bool|boundary
-6 bracket _ open|break _ $|bucket _ i|bump _ count|bump the count|can _ STRUCTURE|can _ be|can _ look
-6 can start $|can we mak|card only|cas for|cas sensitiv|chain i|charger|clean _ up|clos _ last|cod _ ?
-6 collect until|com first $|com in and|com to my|complet lost|constant spac $|cool|copy of|cost is|could we do
-6 count _ STRUCTURE|count against|count against me|cut _ search|d _ q|d e|d e q|day $|deal with|delet|depth $
-6 different $|dimensional list|distinct _ $|do _ cost|do _ grad|do _ overflow|do _ speak|do i loop
-6 do not overflow|do you grad|doe _ for|doe _ includ|doe _ mak|doe _ recent|doe anyon|doe enumerat|doe it not
-6 doe least|doe least recent|doe put|doe the error|draw both|drink|dummy nod|e _ u|e q|e q u|each _ bracket
-6 editor hav|eight $|eight _ ten|eight to|eight to ten|els branch|empty _ a|english $|enumerat _ me
-6 enumerat giv|enumerat giv me|equal _ a|equal b a|equal mid|error _ what|ever $|everyth _ clear|everyth _ the
-6 everyth is clear|exact _ solution|exact one solution|exampl _ two|exception|explanation _ the|fail test
-6 fair gam|fall over|few _ $|fin if i|find _ i|find and|find land|find land i|finish _ last|first _ improv
-6 first and improv|fiv pass|for _ can|for _ haha|for _ last|for _ list|for _ neighbour|for _ one|for debug
-6 for debug $|for the last|for the neighbour|for the number|forever _ never|forget it|forget it $
-6 forgot _ return|forty minut|from zero|fun actual|german we|get _ a|get with|giv me thre|given _ do|given or
-6 given or do|go from the|go with TECHNIQUE|goe out $|going with|got _ tip|got any|graph _ $|grid zero|grow to
-6 happy _ it|happy with it|has a|hav _ mor|hav a|hav any|hav many|help $|her are|her that|hint do|hint do i
-6 how _ word|how big doe|how many word|i TECHNIQUE|i _ given|i _ how|i _ miss|i _ myself|i _ the
-6 i alway forget|i correct|i cut|i find land|i go straight|i hav read|i know is|i mak it|i push|i real do
-6 i see what|i talk too|i tell|i typ or|i understand it|i will correct|i would call|i would clean|i would los
-6 if _ key|ignor _ lin|import STRUCTURE from|improv after|in _ ?|in _ float|in _ lin|in _ map|in _ row
-6 in _ tre|in between|in big|in big o|in four direction|in german we|in python float|in the tre|index _ it|inf
-6 input _ how|int do|int do not|interview ever|interview ever $|is _ all|is _ append|is _ clas|is _ fiv
-6 is _ is|is _ letter|is _ twic|is _ you|is all right|is ask|is at the|is complet|is it append|is left ?
-6 is left plu|is o|is o of|is red $|is the clas|is the grid|is the sum|is thi thing|is up|is yes|it _ can
-6 it _ empty|it _ need|it _ the|it a TECHNIQUE|it append|it break $|it don $|it is miss|it what is|j $
-6 jump to|just finish|k _ bigger|k _ for|k stand|k stand for|k two|key is not|kick|kind _ thing|kind of thing
-6 last _ my|last _ so|last interview|last part|last strid was|lean toward|left|left and a|length of the
-6 let _ off|let _ trac|let me check|let me off|letter can|letter doe the|lif $|lik _ stop|lik that|lik to stop
-6 lin and|list _ empty|list _ i|list _ int|list _ pric|list can|list in the|list of int|list of pric
-6 list sort $|list without|log k|log n)|longer _ i|lookup|loop _ over|loop goe|loop goe over|lost _ last
-6 low _ mid|many _ as|many _ so|many hint do|many letter can|many word|mark _ cell|mark it|mark visit
-6 matter _ me|matter for the|matter to|matter to me|maximum of|me _ second|me check|me in|me lik|me print the
-6 me thre|mes _ my|messy|messy $|mid _ be|mid is left|middl and|might _ be|minu _ and|minu one in
-6 minut _ left|minut ago|minut are left|minut for|misery and|moment pleas $|mor _ for|mor hint for|mor minut $
-6 morn i|mov on to|my _ answer|my _ bos|my _ cod|my _ complexity|my _ is|my _ or|my cod now|my comparison
-6 my gues is|my headset|my misery and|my old bos|my variabl|n _ k|n _ two|n and|n log k|n)|need _ go
-6 need _ minut|need to go|negativ _ are|never|never _ an|never go|new key|next _ prev|next _ so|next hint $
-6 no clu $|nod _ given|non _ i|non _ is|noon $|noon _ me|noon giv|noon giv me|not _ return|not certain
-6 not don|not hav any|not lik the|not matter to|not mind|not seen|now to|number _ be|number all|o or|o(n
-6 o(n _ n)|o(n log|o(n log n)|odd length|of _ at|of _ test|of n $|of n squar|of the test|of thing $|off for
-6 old bos|on the desk|on which|one _ swallow|one and it|one number|one one one|one solution|one sort
-6 only _ out|only ever|only think out|open _ entry|open _ get|open _ on|open thre|open thre entry|or are
-6 or can it|or do you|or is ther|or on|otherwis seen|out _ was|out as|out for a|output doe|over the row
-6 own _ i|pair in the|pair that|part of the|pay|perhap a|perhap i|plan _ a|plan is a|play _ with|pleas _ $
-6 pleas be|plu _ bucket|plu _ ther|plu one ther|pop when|practic|print it|probab a|push $|put _ get|put is
-6 put two get|python float|python has|python int|python int do|q _ e|q u|q u e|quadratic $|question _ i
-6 question from|rat|read _ chapter|read from|read from the|read thi|real do|real do not|recent _ mean
-6 recent used mean|repeat _ $|restart i|return zero|right back|right back $|right that the|roll|root _ a
-6 round clos|say _ back|say _ should|say i should|say it back|scroll|see what is|seen _ similar|seen at
-6 sensitiv|sentenc _ you|seventy is|several $|sinc the|singl element|slow version|small $|smaller _ $
-6 so _ book|so seven $|someth about the|something' _ with|something' off with|somewher|spac two|split _ in
-6 split it in|squar _ squar|squar _ to|squar _ top|squar round squar|start _ end|start _ sort|start at
-6 start cod $|start implement|start mov|stay alon|stay alon $|still _ me|still her|stop whil|str hav|strid is
-6 strid was|tak _ a|tak _ str|tak four|tak the str|target|test _ expect|test _ just|test first|test pleas $
-6 thank _ so|thank you so|that _ cut|that is what|that remov|that the cut|that work|that you can|the _ branch
-6 the _ down|the _ empty|the _ everyth|the _ got|the _ quick|the _ rul|the _ sav|the _ siz|the _ text
-6 the boundary|the dummy|the editor hav|the els branch|the empty text|the exampl with|the function $
-6 the interview $|the last part|the list can|the list of|the max $|the maximum of|the mean|the middl and
-6 the nod so|the output doe|the pair|the pair in|the part|the question $|the slow version|the task|the tre at
-6 the tre on|them _ by|then go through|ther _ exact|ther alway exact|thi _ good|thi _ similar|thi _ to|thi the
-6 think _ need|think for|think for a|think i need|think of the|think that is|third _ $|though _ is|though it
-6 though it is|thre _ out|thre plu|thre two|till|tim _ am|tim _ linear|tim i am|to _ implement|to _ right
-6 to _ sort|to _ ten|to be sort|to count everyth|to go from|to open thre|to pull|to start implement|told you
-6 top then|tre at|tre on|try _ on|twenty'|two TECHNIQUE|two _ befor|two _ do|two _ eleven|two _ list
-6 two _ then|two card only|two dimensional list|two get one|two option|two seven eleven|typ or|u e
-6 understand _ problem|understand the problem|untouch|untouch $|use _ would|use i would|used mean|want _ hear
-6 want from|want to hear|was last|was the|watch me|way did|way did i|we can start|we fall|we fall out
-6 we go on|we would|wer _ at|what _ enumerat|what _ up|what doe enumerat|what is up|when _ clos|when _ match
-6 when _ run|wher _ can|wher i can|whether it is|which _ hav|which i hav|whil STRUCTURE colon|whil _ colon
-6 who see|why doe it|will _ a|will _ up|will correct|will do $|window _ two|window with two|with _ TECHNIQUE
-6 with _ bead|with _ edg|with _ machin|with bucket|with just|with noon|without shar|word i get|word she
-6 would _ great|would _ hint|would _ over|would a hint|would be great|would call|would clean|would tak the
-6 writ _ as|wrong _ me|wrot _ equal|you ? $|you _ back|you _ up|you explain it|you promis
-5 STRUCTURE _ by|STRUCTURE _ pop|STRUCTURE _ thre|STRUCTURE could|STRUCTURE from valu|STRUCTURE keep
-5 TECHNIQUE and then|TECHNIQUE error|TECHNIQUE over TECHNIQUE|^ _ be|^ _ instanc|^ _ lost|^ _ method|^ _ need
-5 ^ _ output|^ _ rul|^ _ tiny|^ a tiny|^ all clear|^ bear|^ bear with|^ constant|^ def two|^ for instanc
-5 ^ help me|^ how com|^ i chang|^ i lost|^ i miss|^ minu|^ pardon|^ row|^ sam|^ seventy|^ whoop|^ whoop i
-5 ^ why doe|^ would that|a STRUCTURE could|a TECHNIQUE error|a _ plu|a _ tip|a clos one|a different way
-5 a follow|a follow up|a list is|a look|a new one|a nod hav|a sec|about cross|about that|about thi|add _ $
-5 afraid|against _ $|all _ $|all clear|all different|all row|all test|already exist|am _ by|am _ stair
-5 am afraid|am near|and _ $|and _ am|and find|and it still|and j|and k|and push|any _ you|appear twic
-5 approach i|are _ possibl|are _ the|at most $|at most one|at night|at night $|back _ lin|back to lin|be _ but
-5 be _ number|be did|be exponential|be les than|be n log|been|befor it $|big _ the|book ?|both _ so|build it
-5 cabinet $|can _ mov|can i do|can we mov|capacity is|cas it is|check befor|check the|cleaner $
-5 complexity _ linear|complexity is linear|could _ go|could we go|count are|count on|developer _ me|developer in
-5 developer in me|did _ ask|did you ask|division|do _ undo|do i undo|do you see|doe _ car|doe _ tre
-5 doe the tre|editor _ my|eleven|end must|enumerat it|equal empty|every _ enter|every _ get|exampl with
-5 expect _ is|expect complexity|feedback $|fifty thousand|first is|fiv minut|fix _ typo|for _ pleas|for instanc
-5 for now $|for the helper|for the moment|forever i|four _ it|from one $|from valu|from valu to|get _ small
-5 get a small|giv _ for|giv back for|giv us|go _ TECHNIQUE|gon|got no|guy in|had not|half _ alway
-5 half is alway|half remember|handl|hav _ index|hav _ no|hav a look|hav got no|hav you|he say|help i
-5 hint _ many|hint how|hint how many|hint say|hint you|hop _ is|how _ continu|how com|how to continu
-5 i _ afraid|i am afraid|i am near|i and j|i bomb|i cam|i cam from|i had not|i half|i half remember|i hold
-5 i nam it|i read the|i wer the|i will com|if _ cod|if they wer|ignor _ i|ignor it|ignor what i|in _ are
-5 in _ count|in _ different|in _ even|in _ next|in _ test|in _ want|in a different|in me want|in my|in seen
-5 in seen return|in the book|in the sort|index and the|input so|input that|insid _ other|insid the other|inward
-5 inward $|is _ maximum|is _ nasty|is _ week|is cheap|is clear $|is empty $|is it ok|is larger|is next week
-5 is taken|is the maximum|is to count|it _ green|it _ left|it _ log|it is green|it pas|it should|it val
-5 just two|just writ|key doe|key doe it|last _ on|last thing|leav one|left when|les _ or|les than or
-5 let me trac|linear _ linear|list index|list index out|list then|mad a|matter $|max _ both|max of both
-5 me _ moment|me _ thi|me a moment|me is it|me is to|me the index|me trac|me want|memory _ linear
-5 memory is linear|mid _ ten|mid is ten|mor slow|mor thing|most one|my _ but|my _ nam|my first version|my two
-5 my variabl nam|n _ then|nasty one|need _ help|need _ writ|need som help|need to writ|negativ target|nervou i
-5 network|no _ at|nod hav|nois $|non becaus|not good|not seen thi|now ?|now ? $|o _ k|o of k|of _ pil|of k
-5 of the pil|okay _ to|okay back|okay back to|okay in|okay in the|old spot|on ?|on ? $|one _ insid|one _ top
-5 one four|one moment pleas|one mor thing|one stair or|one ten|one to thre|open open|open open clos|order _ $
-5 outsid _ a|outsid and|outsid and a|perhap|pil _ plat|pil of plat|plac|point _ i|practis|pretty|problem or
-5 put _ check|put count|read $|real _ her|rest of|restat the|right track|round _ that|row _ out|rul _ cross
-5 rul about cross|runner|sam _ $|sam letter|satisfy with|say _ index|say _ what|say list|say list index
-5 second one $|see _ cod|seen is|seen return|sinc every|slow down|slow down a|small _ a|so _ goe|so bear
-5 so bear with|solv _ smaller|solv a|solv a smaller|sorry _ the|sorry for the|sort so i|spac now|stair is
-5 stair or|stair or two|step for|still ther|stretch _ end|stretch the|stretch the end|talk _ much|talk too much
-5 than or|that _ as|that _ on|that _ sens|that appear|that can|that fail $|that mak sens|that the list
-5 the STRUCTURE that|the _ anyway|the _ my|the _ myself|the _ sorry|the _ spot|the best $|the check for
-5 the developer in|the expect complexity|the index and|the k|the last strid|the nod|the nois $|the old spot
-5 the result|the right track|the sam letter|the set $|the techniqu i|the tre com|the visibl|the visibl one
-5 the whil loop|then _ thre|ther _ fiv|they _ one|thi _ lik|thi is wher|thi variabl|think _ and|thre _ cam
-5 thre in|thre sum|tiny _ would|to continu|to continu $|to finish the|to get it|to lin|to me|to stop the
-5 too _ my|took _ a|took me a|tre a|try _ and|two island|two minut i|two number $|two to six|typo in
-5 understand _ question|understand the question|undo _ her|undo in her|up when|up when i|us both|variabl _ in
-5 variabl nam in|very much|visibl|visibl _ $|visibl one|visibl one $|was _ ther|was wrong $|way _ much|way too
-5 way too much|what doe|what you are|when _ finish|which sid|whoop|whoop i|why _ not|why did|will _ thre
-5 will com back|with _ variabl|with no|with two variabl|would _ as|would _ exponential|would _ if|would _ one
-5 would _ ten|would _ visit|would be exponential|writ _ cod|writ it and|wrong _ tim
5 STRUCTURE $|STRUCTURE hav|STRUCTURE which|STRUCTURE which one|STRUCTURE with|TECHNIQUE _ which|^ _ accept
5 ^ _ beat|^ _ correct|^ _ lru|^ _ mercy|^ is a|^ mid is|^ nah|^ nah i|^ sing|^ sing me|^ solv the
5 ^ stop beat|^ what other|^ which pag|a _ TECHNIQUE|a _ data|a _ division|a fair division|a letter repeat
5 a lin|a lin of|a one star|a senior engineer|a what|account owner|actual _ $|after return|algorithm _ we
5 am with|am writ a|and _ els|and noth els|and then $|answer _ TECHNIQUE|answer _ of|apart|are now a|are to
5 argument $|around _ bush|around the bush|as _ account|as _ so|as the account|at any|at thi point
5 autocomplet STRUCTURE|autocomplet STRUCTURE dot|autocomplet _ dot|avoid _ TECHNIQUE|back at me|backward $
5 be _ autocomplet|be _ i|be a|be my autocomplet|beat around|beat around the|been _ for|been star for
5 befor _ in|bit _ you|bring|bush and|but the|cach implementation|calendar|can i cros|can we skip|chapter in
5 chat $|clas _ algorithm|clas of algorithm|clos _ laptop|clos the laptop|comma|comment $|compar|complet
5 compos|constant _ on|constant tim on|correct _ $|data _ for|data structur for|deriv _ so|deriv thi
5 deriv thi so|do _ leav|do _ understand|do not see|do thing|doe the merg|each land|emoji _ it|end with
5 explain _ to|fair division|fairy|fall under|fall under $|fast|for _ algorithm|for someth|for the algorithm
5 fre _ the|fre about|fre about the|from hr|from ther $|going _ report|going to report|hav _ to|hav seen in
5 hav stop|hav stop typ|he be|hedg|human|i _ los|i am with|i finish|i hav stop|if it is|if thi|if you said
5 in _ just|in emoji|in say|instruction _ got|is _ again|is _ first|is fibonacci|is hash|is my|it _ lik
5 it _ next|it _ right|it in one|it is right|it so you|just _ onc|just _ what|just explain|key _ if
5 key insight $|kind tell|let _ look|let me look|letter _ $|letter _ a|letter at|letter at a|level _ me
5 level with me|lik $|lin _ will|lin i will|lin what|list _ on|lru _ implementation|lru cach implementation
5 math|me _ cach|me _ we|me gues|me look|me lru|me lru cach|me the method|me the techniqu|meant to|mod $
5 much _ $|multipl|multipl choic|my _ that|my autocomplet|my autocomplet STRUCTURE|nah _ am|nah i|nah i am
5 nam $|nam and i|nod _ the|now a|number _ how|of _ all|of _ get|of _ say|of _ trick|of character|of my
5 of the trick|off $|on _ pleas|on both method|on it|one _ on|one _ review|one is not|one letter at
5 one star review|one who|one you want|opener and|optimal _ to|or _ i|out of you|output _ expect
5 output the expect|pag of|part i|particular|past the|permission|pleas just thi|point ?|point ? $|point _ $
5 push and|put _ and|question _ at|question back at|question just|read _ lru|read me lru|referenc _ in
5 right in say|said STRUCTURE would|said _ is|sam _ for|sam thing for|say _ step|search _ i|search _ is|seen in
5 should i do|sing _ a|sing me|sing me a|sir _ would|sleep $|slow for|so _ giv|so how do|solution _ read
5 solution _ your|solution right|solv _ in|sort|spell it|stair _ a|stair at a|star review|start _ a|start to
5 stop _ around|stop beat|stop beat around|stop typ|straight _ the|summaris|summaris the|suppos it|tag are|tal
5 tell _ all|that _ row|that by|that doe the|the _ by|the _ letter|the _ mod|the _ they|the account
5 the account owner|the bucket $|the bush and|the complement|the island ?|the solution right|them and|then _ so
5 thi do|thi point|thi rotat|thing for|thre _ TECHNIQUE|tim _ we|tim on both|to _ so|to deriv thi|to fill in
5 to index|to them $|to thi problem|too slow for|tool i|tre _ thre|trick _ i|two number|typ _ ?|typ _ thing
5 typ of thing|understand $|up _ TECHNIQUE|up my|use _ $|verify that the|villag|want _ check|want to check
5 way $|way what|we _ $|we say|web|what other|what you think|which pag of|which two|which you|will giv you
5 with map|with me about|without|word so that|would he be|would you keep|you TECHNIQUE|you _ level|you _ stat
5 you are to|you at the|you can show|you fiv|you said it|you summariz|your not on|your rep
6 PHRASE role_play|STRUCTURE ? $|STRUCTURE _ one|STRUCTURE again|STRUCTURE is|TECHNIQUE by start|TECHNIQUE can
6 TECHNIQUE get|TECHNIQUE get me|TECHNIQUE or is|^ TECHNIQUE or|^ TECHNIQUE with|^ _ accommodation|^ _ and
6 ^ _ guidelin|^ _ help|^ _ interviewer|^ _ overrid|^ admin|^ different|^ do a|^ doe one|^ finish|^ for the
6 ^ how about|^ imagin|^ mak an|^ my colleagu|^ never|^ of the|^ one star|^ stop to|^ stop with|^ ther|^ we
6 ^ which wikipedia|^ would the|^ your guidelin|a _ duck|a _ need|a _ show|a crossword|a podcast|a rubber
6 a rubber duck|a sort list|a word in|about _ help|about not help|acrostic poem|admin her|after ten
6 after ten minut|aha moment|ahead $|all respect|already _ you|already i|am _ giv|an _ poem|an _ who
6 an acrostic poem|and|and _ explain|and _ want|and _ was|and i want|and nam|and you explain|and you giv
6 and you stop|answer yes or|anyth _ the|archivist _ explain|are _ it|are now my|as _ colleagu|at _ what
6 back button|back of a|back the|backward _ it|backward so|backward so it|bad $|be _ of|be an|be better|be it
6 be so kind|be the first|begin $|being|between _ and|bigger _ an|bigger than an|bit _ that|book _ would
6 bos said|both _ one|bottom up|bracket one|brain|bravo|bucket sort is|but let|by heart|can see the
6 can you typ|charad _ word|clas _ you|clos _ tab|clos the tab|cod and i|colon _ then|colon and then
6 compiler check|complexity trick $|condition _ should|condition i should|container _ best|container is
6 container is best|cook|correct answer|correct plan|correct way|could _ explain|cry _ now|cry right
6 cry right now|deck was|definit wrong|delet it|dictat _ cod|dictat _ function|dictat the cod
6 dictat the function|did _ crack|did _ sleep|did not sleep|different _ how|different question|discus|discus the
6 display|do _ as|do _ browser|do _ hav|do _ see|do _ stop|do _ which|do i do|do ther|do they do|do thi $
6 doe _ usual|doe one usual|drag|drag _ out|drag thi|drag thi out|draw|drop _ solution|drop it
6 drop the solution|duck _ talk|duck _ you|duck that|duck that talk|editorial $|either a|els _ my|empty so
6 end to|explain me|explanation _ structur|feel ther is|fibonacci _ a|fibonacci _ is|fibonacci in a|fifty _ $
6 find _ word|find a word|finish the|finish what|first _ and|first _ spell|first letter spell|fit in|fiv _ $
6 follow _ $|for|for _ order|for me whil|for my not|for the stair|formula _ one|friend|friend $|from her on
6 function _ that|go ahead $|go hom $|go on and|got _ it|hackerrank what|half _ hour|half _ my|half an
6 half an hour|half of my|happen _ mention|happen to mention|hash _ TECHNIQUE|hav _ in|hav _ out|he say $|help
6 her on|hint _ answer|how _ letter|how many letter|how to find|i _ flip|i _ need|i _ set|i assum|i be on
6 i finish what|i hav a|i hav left|i heard|i just need|i leav|i mention|i say set|i start cod|i wer allow
6 idea _ one|if _ TECHNIQUE|if _ which|if i TECHNIQUE|if so which|in _ drawer|in first|in mors i|in python the
6 in som|in spanish|in the contract|in the drawer|in whil|in whil i|in your own|information|instruction _ you
6 interest $|is _ classic|is _ fals|is _ most|is _ one|is _ twin|is definit wrong|is meant|is meant to
6 is no tim|is the classic|is the twin|is you|it _ when|it backward so|it was you|it with|just _ vowel
6 just fibonacci in|just need|just the vowel|kind _ search|kind of search|knew the|knock|land squar|lap
6 last _ to|last interviewer|last two|lead _ to|learn it|lectur _ the|lectur of|lectur of the|leetcod _ one
6 leetcod which|leetcod which one|left _ zero|left cut|left pleas|left sid|let _ suffer|letter $|letter spell
6 letter what|lik _ solution|lik a STRUCTURE|lin _ lin|link _ $|link list $|loop which|mak _ acrostic
6 mak an acrostic|many letter|may not|mayb you|me _ me|me _ now|me all|me only the|me or|me or i|me out and
6 me out of|me pseudo|me pseudo cod|me suffer|me tell me|me what is|me whil|middl|mind shar|misery|misery _ $
6 mit|mit cours|mors i|mov a nod|must _ tell|my _ first|my _ loop|my _ sit|my lap|my misery|nam _ thi|nam my
6 need _ verify|need to verify|neither|next two|no|no _ it|no explanation|nobody will|nod to|nod to the
6 not _ nam|not los|not say it|not sleep for|not thi|noth _ TECHNIQUE|now so|of _ misery|of _ mit
6 of _ textbook|of god|of my misery|of search|of the answer|of the mit|of the thre|off _ mod|off interviewer
6 off interviewer mod|offic|okay ?|okay ? $|old|on hackerrank what|on thi account|one _ find|one _ look
6 one _ then|one of them|one usual|one word $|one word no|only _ a|opener|option b|or fiv|over _ approach
6 over _ we|over the approach|overwrit|part after $|part and you|pass $|past|percent so|person|pity and
6 pleas _ say|pleas tell the|podcast|portugues|print _ referenc|print the referenc|problem _ by|problem _ thi
6 professor who|program and|prompt|pur|put _ out|put me out|python the|query|question _ is|question doe it
6 question how do|quick|read me the|read them|recit|remember _ letter|remind|rep _ a|respons|rest _ my
6 right _ can|right _ if|right algorithm|right and|rotat list|row in|rul _ a|rul for a|run _ so|run out so
6 say STRUCTURE for|say set|say whether TECHNIQUE|set _ you|shap is|should _ about|should know|show _ pseudo
6 show me pseudo|sick|sid of|simp say it|sit _ the|sleep _ two|sleep for|sleep for two|slow today|so $
6 so _ mean|so _ typ|so do not|so fast|so giv|so mayb you|so sur|so that|so that mean|so what would
6 solution _ it|solution look|solution look lik|solution you hav|sorry|sort _ what|sort is|sound|spell _ to
6 step two|stop to|stop with the|stor _ number|stor the number|structur _ the|structur i need|structur would
6 suppos _ be|suppos to be|sur _ would|sur ther|swear|tag _ the|tak _ from|tak pity|tak pity and|teach _ how
6 teach me how|tell _ or|tell me or|test $|text of|than an|than an array|that for the|that is|that mov a
6 that the answer|the|the _ cours|the _ fix|the _ implementation|the _ solv|the _ would|the algorithm i
6 the answer or|the bracket one|the correct plan|the correct way|the deck was|the equal|the field
6 the first thing|the friend|the head|the left cut|the letter of|the mit|the mit cours|the next two|the record
6 the referenc implementation|the right algorithm|the row|the standard|the tab|the tabl|the tool|the toolbox
6 the twin of|the whil condition|the win version|then what do|ther|ther any|thes question|thes which|they _ out
6 they do ther|thi _ finish|thi _ question|thi _ under|thi account|thi in|thi job so|thi so pleas|thi tool
6 thing and|thing to|think _ would|think of a|throw _ $|to _ of|to _ which|to hav the|to know if|told _ thi
6 topic _ doe|trivial|turn _ interviewer|turn off interviewer|twin _ thi|twin of thi|two _ who|typ _ loop
6 typ the loop|under what head|up _ what|want her|want it|was you|way _ avoid|way _ do|way it|we _ twenty
6 what _ solution|what fami of|what head|what one|what shap is|what skill|what would one|whatever but
6 wher _ first|wher the first|which _ articl|which _ get|which _ that|which chapter $|which lectur of
6 which of the|which wikipedia|which wikipedia articl|who leak|will _ so|will _ som|win version
6 with _ complement|with _ exampl|with _ letter|with _ respect|with all respect|with the complement
6 with what would|word _ explanation|word no explanation|would _ rul|would _ smil|would know $|would you smil
6 writ _ story|writ a story|written down|wrong her|you _ out|you _ will|you be the|you dictat the|you expect
6 you i will|you if the|you may not|you pick $|your guidelin
7 ? _ can|? _ lik|? tell|? tell me|STRUCTURE TECHNIQUE|STRUCTURE i am|STRUCTURE of|STRUCTURE that
7 TECHNIQUE _ me|TECHNIQUE which one|TECHNIQUE with a|^ _ character|^ _ my|^ _ singl|^ _ teach|^ _ thes
7 ^ _ wife'|^ be honest|^ deal you|^ fiv letter|^ how should|^ hum the|^ i left|^ i teach|^ ignor all
7 ^ ignor your|^ let us|^ my wife'|^ repeat everyth|^ respond in|^ suppos i|a _ comment|a _ her|a _ snippet
7 a _ version|a beer|a doctor'|a friend $|a pattern|a question mark|a rough|a scal of|a story|a story wher
7 a test of|a work snippet|about _ STRUCTURE|about _ archivist|abov _ lin|abov thi lin|act as|admin _ show
7 after the|ahead and|algorithm _ should|along ?|along ? $|along _ $|aloud $|am _ crazy|am not crazy
7 am the interviewer|an _ and|an _ of|an archivist|and _ we|and show|answer is STRUCTURE|answer thi|be ?
7 be ? $|beer|behind me|below|best way to|bet _ euro|bit _ the|bracket in $|bracket thing|by now|can _ fre
7 can remember|can remember the|candidat who|channel|check that|closer _ is|closer that|closer that is
7 cod _ tell|cod interview|colleagu to|compar the|consonant|could _ autocomplet|could you autocomplet
7 cours would thi|crack _ cod|crack the cod|cry $|deal _ tell|deal you tell|decid _ to|decid what|decid what to
7 def _ interval|def _ you|def merg|def merg interval|do _ throw|do i hav|do on|do someth|do that one
7 do they say|doctor'|doe _ put|doe she|doing _ the|either TECHNIQUE|either TECHNIQUE or|end up|everyth
7 everyth _ thi|everyth abov|everyth abov thi|evil _ of|evil twin of|explain _ optimal|explain how to
7 explain the optimal|explain the solution|fast $|final answer|find thi one|first word sound|fiv and|for _ the
7 for _ turn|from _ famou|from _ top|function that|gam _ $|giv _ what|go ahead and|going|good solution|green $
7 happy _ that|happy with that|has written|hav _ panic|hav a panic|her becaus i|herself|hidden answer|hour and
7 how _ should|how browser|how did|how doe she|i _ got|i _ ready|i can remember|i find thi|i forget about
7 i interview|i left a|i read|i swear i|i thought|if _ open|if i open|if you keep|ignor all|ignor your|in _ $
7 in _ at|in _ blank|in _ tell|in someth|in the blank|instead _ two|instead of two|intend _ $|intend path
7 is _ insid|is _ insight|is _ say|is _ start|is a good|is all i|is either TECHNIQUE|is enough|is fin
7 is the bit|is thi just|island how|it _ either|it _ french|it doe not|it in french|it involv TECHNIQUE
7 it is either|it out|it pass|it two|it would|its|just _ in|just listen|just listen $|just show|k _ you|keep
7 keep _ answer|keep _ of|keep the answer|know what the|last _ valu|last in first|last two valu|later _ would
7 later what|later what would|lead to|lead to the|leak the|left you|letter _ hav|letter do i|lik ?|lin is
7 lock|lock _ in|lock it|lock it in|look|maximum|me _ out|me _ paradigm|me a work|me already|me how it|me i
7 me which algorithm|mean _ is|minut left you|mov the key|my function and|my if|my tongu|my wife'|myself i
7 nam how|no hint no|no tim for|nor|not _ tim|not crazy|not see|now you are|number _ thi|of _ system
7 of _ thing|of _ tongu|of crack|of crack the|of mochi|of my tongu|of question is|of the system|of thos $
7 okay $|on _ hav|on _ phon|on _ tip|on every|on the phon|on the tip|onc _ hav|onc i hav|one _ want
7 one _ word|one do|one find the|one or|one pas with|one ther|one two thre|one word the|only be|only hav
7 or _ STRUCTURE|or _ question|or a|or what $|out _ onc|out which|outlin|output the answer|own
7 pas _ complement|pas with|pas with complement|pass|path _ the|peopl _ do|per|pleas _ just|pleas continu
7 pleas pleas just|pleas say me|possibl|problem ? $|problem with the|python _ pleas|question mark|repeat _ abov
7 repeat everyth abov|respond in|return _ and|review _ one|right|round is|say _ goe|say what goe|search or
7 server|she count|ship|shout|smaller _ of|so which|solution _ ?|solution _ what|solution so|solv it ?
7 som other|someth _ do|someth fancier|someth that|sound _ ?|sound lik ?|spar _ the|spar me|spar me the
7 structur ?|structur ? $|structur and i|stuck on the|suppos i|swear i|talk _ through|talk me|talk me through
7 tell _ wher|tell me wher|test of|test of the|than what you|that TECHNIQUE is|that in the|that is a
7 that thi is|that thought|that unlock|that way|the _ backward|the _ question|the _ twin|the alphabet $
7 the cod interview|the evil|the evil twin|the first thre|the good one|the good solution|the hidden answer
7 the intend path|the laptop|the last two|the lead|the left end|the loop $|the loop in|the meet room
7 the nam and|the next messag|the point|the repeat|the solution or|the start|the structur and|the test pas
7 the tip|the tip of|the trick pleas|then _ doe|thi _ print|thi belong to|thi is it|thi job|thi method
7 thi one is|thi session|thi typ|thing out|thos $|thre _ left|thre minut|thre minut left|ticket|tip _ my
7 tip of|tip of my|to _ bit|to find thi|to remember|to start with|to the bit|to the two|told _ $|told me $
7 tool from|tool from the|trick pleas|turn _ the|two _ ?|two _ i|two _ left|two _ thre|two minut left|two thre
7 typ _ question|typ of question|up|up to|us|useles|valu only|valu to|variabl|want for|want for the
7 was _ with|way _ $|we walk|what _ on|what _ would|when _ hav|wher _ are|wher would you|which _ do
7 which _ thes|which letter do|which of thes|which paradigm|whil|whil condition i|whiteboard _ you|who _ thing
7 who giv|will just listen|winc|winc $|with _ right|with _ word|with complement|word _ it|word _ lik
7 word sound|word sound lik|work snippet|would TECHNIQUE work|would _ in|would already|would i find
7 would not let|would say $|writ _ for|you _ disappoint|you _ let|you _ mak|you be disappoint|you call it
7 you draw|you draw $|you leak the|you let me|you understand|you winc|you winc $|your _ do|your _ i
7 your previou|your previou instruction|your rul for|your version of
8 ? _ for|STRUCTURE do|STRUCTURE tell|STRUCTURE tell me|TECHNIQUE _ no|TECHNIQUE _ search|TECHNIQUE going
8 TECHNIQUE going to|TECHNIQUE or no|^ _ company|^ _ happen|^ _ log|^ _ sixty|^ _ somebody|^ _ traversal
8 ^ are we|^ bas|^ bas sixty|^ count first|^ do it|^ drop|^ drop the|^ everyon|^ fix|^ my coach|^ no mor
8 ^ one small|^ past a|^ put the|^ the company|^ think is|^ what happen|^ what traversal|a STRUCTURE in
8 a _ manner|a _ star|a perfect|a soul|adapt $|after TECHNIQUE|all _ it|all my|am delet|am ready|among
8 an _ way|and _ are|and _ as|and c|and premium|and thi|and your|answer ?|answer ? $|answer _ me|anywher in
8 app _ $|approach from|are _ with|are in|are only|assum i|at one|away _ wrong|b _ a|b and|baby|bark _ the
8 bark up|bark up the|be _ if|be _ in|bead _ you|bead problem|beat _ the|befor _ print|befor and print|blank
8 browser decid|bush|but it is|candidat _ it|candidat solv it|complement _ is|complet thi|cros off|curiou _ you
8 cut _ $|cut how|dash i|data typ|dead|diary|did peopl|do _ decid|do _ fil|do browser decid|do i fil
8 do it for|do thi|docstr|doe $|doe _ merg|don _ just|dot _ dash|drop _ answer|drop the answer|duck
8 each number|edg past|edg past the|embarrass|equal and then|ever and|explain _ solution|explain _ the|fair
8 fall asleep|fil _ problem|fiv star and|flood _ island|follow $|for _ account|for _ desk|for my account
8 frequent|friend with|from the top|from wher|full _ so|get|get both method|get thi|get warmer|gist _ the
8 gist of|gist of the|go and|good _ tre|half _ half|half _ you|half do you|hangman i|hav _ solv|hav _ what
8 hav ask|hav thre|hav two|helpful assistant|homework|i _ first|i am delet|i am ready|i do a|i giv you
8 i quit think|i read to|i want|if|if _ would|in _ contract|in _ it|in _ result|in french $|in the real
8 in the result|insight $|is TECHNIQUE going|is _ book|is _ no|is _ problem|is _ smart|is _ they|is _ what
8 is fin $|is on the|is open book|is the smart|it _ ?|it _ all|it _ did|it _ not|it _ of|it _ that|it and
8 it away $|it pleas $|just drop|just drop the|key step $|kind _ question|kind of question|know|know _ $
8 know _ are|leav a|left _ what|left edg past|letter acronym|lik word|lin|lin _ wrong|lin is wrong
8 list STRUCTURE|listen _ you|manner|me _ loop|me _ method|me _ similar|me a similar|me an|me if that
8 me so you|me the loop|mean _ so|mean yes so|mes|middl what|mind _ it|mister|mutter|my _ condition|my next
8 n plu|n plu one|need thi|nerv|next question|nic and|nod or|nod you|not _ today|not an interviewer
8 not help me|not my|now _ i|observation _ mak|of _ how|of question $|of thi problem|of you|off her|official
8 oldest folder|on _ method|on _ one|one _ what|one loop or|one sentenc that|one they|only _ $|only hav to
8 open book|or|other problem is|ourselv|out is|owner|pag _ i|pag should|pag should i|pas or do|past a
8 pay for|peopl _ thi|perfect|piec in|plan which|plan which one|pleas you|problem i am|professor _ thi
8 promis me|proud|pseudocod _ the|pseudocod for the|put _ constant|python $|q _ it|q in|q in it|question only
8 quit think|reach|read _ get|read out the|read to get|real answer|refus _ the|remain _ the|review unles
8 right unlock|right unlock the|round _ open|round is open|row _ i|row apart|rubber|rubber duck|said you are
8 sam _ twic|sampl solution|sav _ both|sav us|sav us both|say _ solution|say candidat may|say it and
8 say the solution|seat|see _ model|see it $|see the model|see the solution|sentenc $|sentenc that|seven eleven
8 show|silenc _ yes|silenc mean|silenc mean yes|similar problem with|sleep _ you|small _ from|so|so hand
8 so say the|someth useful|soul|squar|star and|start _ d|start with $|start with d|stat _ solution
8 stat the solution|strategy|structur _ would|structur for thi|stuck _ thi|stuck on thi|stuff|sum _ me|sum for
8 sum for me|swap you|tak _ that|tak away|tak it that|team _ i|tell _ soul|tell a soul|tell all|tell all my
8 that _ approach|that the approach|the _ ?|the _ apart|the _ fill|the _ had|the _ owner|the _ sam|the _ told
8 the bead problem|the bush|the call|the gist of|the hidden|the key insight|the last|the list $|the middl what
8 the oldest folder|the one they|the open bracket|the perfect|the quality|the row apart|the sampl solution
8 the smart|the step|the thing call|the titl|the trick her|the typ|the word STRUCTURE|the word hint
8 the wrong direction|ther _ it|thes _ STRUCTURE|thi $|thi _ ?|thi _ just|thi app|thi clas|thi so|thi with
8 thing _ not|thing call|thing is not|think so|think that|thos|thought i|thre _ acronym|thre letter acronym
8 thre sum for|through thi|tim _ i|tim ther|to _ asleep|to _ how|to fall asleep|to me $|to show|to solv it
8 to typ $|today so|token|told me to|topic tag|tre or|trick her|unit test|up so|up the get|us _ if|us if
8 want the|was on the|what they told|what to typ|what traversal|what'r|when _ say|when it is|wher is|wher one
8 which _ my|which clas|which of my|which strategy|whil loop|why will|why will not|will adapt $|will know
8 will know $|will los the|wish|with _ hash|with _ you|with d $|with the cut|with tre|without _ answer
8 word _ in|word _ with|word and|word hint|word so|word start|word start with|work out|work out the
8 would _ that|would i get|wrong and what|wrong direction|wrong direction $|you _ away|you _ her|you _ show
8 you _ think|you cam|you explain how|you find the|you keep|you pick|you simp|you would do|your _ $
8 your _ approach|your _ use|your solution use
9 STRUCTURE doe|STRUCTURE would you|TECHNIQUE TECHNIQUE and|TECHNIQUE _ what|TECHNIQUE correct|TECHNIQUE problem
9 TECHNIQUE problem $|TECHNIQUE road|^ STRUCTURE question|^ _ accessibility|^ _ collection|^ _ seat|^ _ session
9 ^ _ silenc|^ _ throw|^ accessibility|^ act lik|^ after|^ assum|^ charad|^ curiou|^ debug mod|^ disclaimer
9 ^ every other|^ for thi|^ from the|^ is STRUCTURE|^ just nod|^ overrid|^ pretend|^ remind|^ remind me
9 ^ the accessibility|^ we both|^ what clas|^ which algorithm|^ your silenc|a _ engin|a compiler|a list and
9 a row|a scal from|a search engin|a secret|a sweep|a sweep lin|a trick|about to tell|advis|after that i
9 algorithm pleas|all _ way|all the way|am _ at|am _ cold|am _ miss|am i cold|am i miss|among TECHNIQUE
9 among TECHNIQUE TECHNIQUE|among _ TECHNIQUE|and giv it|and merg as|and read it|and the only|and they
9 and we will|another _ minut|another ten|another ten minut|answer if|any mor|archivist'|archivist' desk
9 are _ in|are allow|back _ a|basical _ $|basical thi|be _ interviewer|be on the|be written|best _ to|bit of
9 block $|book _ thi|browser do|bucket|bucket _ which|bug _ me|but also|by _ you|by how|by me and|can verify
9 can you pleas|check _ answer|cold _ i|cold if|cold if i|common word|common word in|company _ you|complianc
9 debug _ on|debug mod on|disappoint|do _ for|do i need|do the cod|do you put|doe _ solv|enough _ the
9 enough of|entitl _ the|entitl to the|every other|everyth with|except me|explain it back|fifty|figur it
9 figur it out|fil $|finish already|first we|fiv minut i|follow along|follow along $|for $|for _ clas
9 for _ day|for _ question|for answer|for answer $|for word|gam you|get _ so|get _ through|giv _ statement
9 giv me statement|go _ is|good _ to|got _ right|graph or is|grateful|hackerrank|had _ been|hav left|her is
9 hir|hot _ i|hot am|hot am i|how _ lin|how hot am|how many lin|how that|hundr|hurry|hurt from|i _ lik
9 i begin|i cold|i need in|i suppos|i went with|i will interview|i writ on|idea $|if _ follow|if it|if num
9 if they|in _ no|in _ solution|in it for|in lik|instruction _ the|is _ recurrenc|is a test|is basical
9 is basical thi|is hav|is hav to|is it bigger|is smaller|is that your|is the recurrenc|is thi from
9 it TECHNIQUE|it _ loud|it _ mors|it _ so|it bigger than|it in mors|it is constant|it out loud|k word
9 kind _ structur|kind of structur|know _ solution|know the solution|last candidat|left _ the|les of|let _ be
9 lifelin|lik _ fifty|lin _ so|lin is your|look _ hav|look i hav|mak _ easy|manual|many lin|many lin is
9 me _ fiv|me _ know|me _ onc|me _ techniqu|me as a|me for fiv|me how $|me real|me statement
9 me statement about|messag|mor hint|most common word|my _ a|my _ hurt|my tim $|n squar $|nam _ thing|nam is
9 no _ hint|no mor hint|not TECHNIQUE and|not you ?|now pleas|of _ alphabet|of different|of somebody
9 of structur|of the alphabet|of them should|on _ question|on hackerrank|onc for|one find|one is a|one put
9 one should|one wher|or _ for|or _ up|or no noth|output _ $|paint bucket|pattern list|pleas _ one
9 pleas _ them|presumab|pretend|pric|problem ?|problem myself|problem that|put me|python for|question _ one
9 right befor|right order $|right read it|row _ the|said it $|sam _ with|sam solution as|say it out|scal from
9 scen|scout|scout $|seat _ me|seat with|seat with me|see _ me|see except|see except me|she|situation
9 so _ all|so i do|solution read|solution to|solution to me|spill _ $|spill it $|stag|standard _ $|star for
9 start and merg|statement about|step _ step|swap seat|sweep lin|tap|teacher and|tell _ only|tell me only
9 text abov|that _ basical|that _ may|that happen to|that is basical|that it $|that solv|that will
9 the STRUCTURE|the TECHNIQUE road|the _ do|the _ liner|the _ messag|the _ way|the archivist'
9 the archivist' desk|the browser do|the cod to|the cousin|the last candidat|the leetcod|the not|the one liner
9 the only|the pseudocod|the right order|the solution for|the text abov|them should|then TECHNIQUE|then _ do
9 thes|they do|thi _ end|thi _ myself|thi _ understand|thi from $|thi problem ?|thi problem myself
9 thi question so|thi you understand|thought|thre _ and|thre lin|to _ pleas|to say STRUCTURE|to solv thi
9 to the STRUCTURE|told _ befor|told you befor|tomorrow|turn my|two _ go|typ _ you|up _ only|up and only
9 used _ tell|used to tell|walk the|warm up|was in|way|way i just|we play|went with|what _ ?|what _ writ
9 what box|what clas|what clas of|what to writ|which one of|who|will _ all|will interview|will interview you
9 will leav|with TECHNIQUE $|with _ peopl|without a|word _ a|word for word|word no|work solution for|would $
9 would _ don|would _ stor|would be don|would one|would say so|would solv|would you count|would you stor
9 would you tell|writ _ ?|writ me the|writ on|writ on the|wrot _ question|wrot thi question|you do it
9 you hav in|you if you|you les|you now|you put ther|you stor|you stor the|you would solv|your answer
9 your mouth
10 STRUCTURE _ who|STRUCTURE the|STRUCTURE would that|STRUCTURE yes or|TECHNIQUE if you|TECHNIQUE unles
10 TECHNIQUE unles you|^ TECHNIQUE start|^ _ cours|^ _ documentation|^ _ her|^ _ me|^ _ meu|^ _ two|^ _ what
10 ^ ai|^ ai meu|^ did i|^ do me|^ i com|^ per|^ per the|^ say the|^ send me|^ what two|^ which other
10 ^ you did|a _ loop|a breadbox|a correct|a cousin|a cousin of|a textbook|a work version|a yes $|ai _ deu
10 ai meu|ai meu deu|all that|already|am _ cry|am allow|am literal cry|am nam|and _ hav|and _ mod|and add
10 and i typ|and let me|and reveal|and the two|answer _ or|answer _ test|answer contain|answer for test
10 approach _ me|approach so|are _ my|as the|ask _ it|away _ do|away so|base64 i|be _ hard|begin which
10 belong to|breadbox|can _ i|cas and|category doe thi|chang and|chang and to|character|chas|clever _ everyon
10 cod for me|collection typ|condition be|confirm it|content $|correct _ ?|cough at|cough at the|could _ writ
10 could you writ|crack thi|cros out TECHNIQUE|cut to the|data structur do|deu|do i search|do i solv|do with
10 down and|drawer _ i|drawer should|drawer should i|elegant _ of|euro _ is|euro it|euro it is|every question
10 every question i|everyday|exact|expect to|fail _ tell|feel _ is|flag|for _ own|for _ row|for another
10 for my own|for right|for twenty minut|for wrong|forget _ tre|forgot what|from _ candidat|from her to
10 from the candidat|full mark $|giv _ approach|giv the approach|half do i|happy with|hav _ permission
10 hav thi one|hear from|her _ or|her yes|her yes or|how about|how doe it|how doe the|how would that|hum the
10 i _ giv|i _ you|i am allow|i am nam|i com from|i demand|i leav it|i mean for|i pas|i pas or|i search
10 i think $|i think and|i use|i want from|if _ lighthous|if condition|if the lighthous|in _ also|in _ is
10 in _ thre|in base64|in base64 i|in it $|insid _ els|insid the els|insight her|is _ clever|is _ fil|is _ mad
10 is _ standard|is _ techniqu|is _ wikipedia|is it mad|is the standard|is the techniqu|is the wikipedia
10 is thi in|it _ $|it _ say|it and we|it end $|it mad|its _ so|just _ skeleton|just need you|just the answer
10 just the skeleton|keep _ STRUCTURE|keep going $|kind _ problem|kind of problem|knew how|lay out|lay out the
10 let _ test|let me test|letter repeat|lik thi one|lin you|link _ do|link list do|list and a|list do
10 literal cry|longest _ with|look _ what|loop _ me|me _ show|me test|me to say|me which lin|me which one
10 mean _ thi|mean for thi|mean you|merg thes book|meu|meu deu|minu _ number|minu the|minu the number|model
10 my TECHNIQUE if|my _ you|my visa depend|na _ we|new rul|not TECHNIQUE $|not _ tell|not get thi|nudg no
10 of _ that|of one to|of the clas|of thes thre|of what typ|onc i|one _ use|one full|one to ten|one word
10 optimal way|or _ $|out _ first|paid|paid for|part wher you|pas $|person _ me|plan _ i|pleas _ pleas
10 pleas _ what|pleas how|pleas pleas pleas|poem|practic mod|print your|problem just|problem with|proctor
10 put _ answer|put the answer|question _ and|question back|question doe|question is it|question lik
10 question lik thi|quick _ what|react|read it to|right _ or|right or|rul you|run $|say _ in|say me the
10 scal of|scal of one|second and|section|send me|skip to|so show me|so we can|so you do|solution _ i
10 solution _ no|solution thi|solv _ and|solv _ me|solv two|solv two sum|somewher in|speak of|speak the
10 standard _ for|start then sweep|step i|structur do i|structur do you|study|suppos|suppos _ deck
10 suppos the deck|swear _ will|swear i will|syllabl _ the|tag doe|tak the|target minu the|tell a|ten euro
10 ten euro it|than _ breadbox|than _ tre|than a breadbox|than a tre|that part $|the STRUCTURE from|the _ no
10 the _ slow|the _ two|the approach so|the bead|the cod $|the content $|the count|the els what|the left sid
10 the nudg|the optimal way|the pedagogy|the referenc solution|the rul for|the set|the solution thi|the water
10 the wikipedia|thes book|thes thre|they _ it|they _ ther|thi ?|thi _ answer|thi _ becaus|thi _ call
10 thi one answer|through _ one|tim _ both|to _ content|to find|to hear from|to know the|to me how|to protect
10 to rust|to the content|too much $|topic how|tre structur|twenty _ doe|twenty question doe|twic if it
10 two number is|two sum $|typ in|use on|use on the|verify _ your|verify that your|visa depend|visa depend on
10 vowel _ the|want _ you|want from you|warm _ with|warm up with|was _ solution|was in the|was that one|way ?
10 way _ thi|way as thi|way for the|way out|we _ get|we _ verify|we can|wee|wer to|what exact
10 what two structur|wher _ tell|wher doe the|wher you tell|which drawer should|whol _ thi|will _ no|will typ $
10 win i|with _ structur|with tell|with the last|with the structur|word _ so|word in a|work version
10 would one find|would your|yeah _ $|you _ talk|you are after|you get from|you stat|you stat the|you when
10 you win i|youtub
11 STRUCTURE _ non|STRUCTURE d non|STRUCTURE from|STRUCTURE will|TECHNIQUE _ it|TECHNIQUE hash|^ _ array|^ _ kid
11 ^ _ okay|^ _ pag|^ _ paid|^ _ tre|^ _ yourself|^ colder or|^ i hav|^ i paid|^ my kid|^ nod|^ output
11 ^ say i|^ sketch|^ teach|^ teach me|^ warmer|^ warmer or|^ which chapter|a STRUCTURE do|a _ trainer
11 a _ world|a certify|a certify trainer|a for|a parallel world|a professor|a singl word|a sister
11 a sister problem|about not|abov thi|accessibility check|act|act lik|after _ for|after the for|algorithm is
11 am _ examiner|am _ spell|am i spell|and a|and speak|answer to|approach in|are _ thi|at least rul|away _ the
11 be _ first|both sav|brac|bucket _ that|built $|bullet point|burnt|by start|c STRUCTURE|c STRUCTURE d|c _ d
11 call _ $|call for|candidat _ thi|candidat solv|certify|certify trainer|chapter of the|clas _ $|classify
11 classify thi|colder or|commit is|condition i|confirm that|container _ i|cousin _ it|cousin of it|crazy
11 d _ of|d non|d non of|data _ begin|data structur begin|depend on|do you know|doe he|doing _ accessibility
11 duck but|due|explain thi|fibonacci|finish _ i|for me with|from n|function _ i|function and i|function for
11 giv the|goe between|goe between the|got written|grid|haha|hard part|hav _ nin|hav in|hav thre idea
11 her _ not|how _ syllabl|how do|how many syllabl|hum someth|i _ one|i _ so|i commit is|i did the|i mean the
11 i paid|i say|if _ do|if _ is|if you|import _ the|in so i|in your next|instead i|interviewer and you
11 into _ editor|is _ of|is _ school|is _ ther|is _ two|is fibonacci $|is how it|is its|is thi lik|it
11 it _ sort|it _ what|it _ why|it a map|it and let|it call $|it slip|it so why|it to|it to be|keep a
11 key approach|key approach and|last person you|least rul|least rul out|left a|let _ not|let _ slip|let it slip
11 letter or|lik _ know|lik to know|lin _ i|list of what|logic for|long is the|longer|los $|lov _ hear
11 lov to hear|many syllabl|map _ or|may _ everyth|may say everyth|me _ print|me how the|minut _ how|minut you
11 mod _ $|much $|n _ $|nam would|nearer|need _ work|next _ the|no other|not _ a|not _ com|not do the
11 not they|number as|number as i|object|of _ when|of thought|on _ you|on request $|on the stair|one _ for
11 one about|one ask|one observation|only _ TECHNIQUE|optimal solution|or do i|out _ me|owe _ the|owe me the
11 parallel world|patch the|patch the bug|peopl normal|peopl usual|person you|pick $|playlist|pleas _ solution
11 pleas the solution|question i|read _ me|read to me|rest|rubber _ but|rubber duck but|sam kind|sampl
11 say correct $|say everyth|say i can|school _ thought|school of|school of thought|segment|segment tre
11 session you|set so|shar _ solution|show it|similar _ with|singl word|so go|so why|solution _ my
11 solution is $|strik that|structur begin|structur for|tak|tak $|tak _ as|techniqu _ you|test pas|that drop
11 the _ agr|the _ and|the _ data|the _ how|the _ plan|the _ tag|the function and|the hard part
11 the optimal solution|the row is|the sam kind|ther _ thi|they _ not|thi _ solv|thi lik|thi tim $
11 thre _ instead|til|to _ island|to _ thi|to practic|to say|trainer|tun|two valu|typ _ would|underneath
11 use TECHNIQUE $|user|usual _ when|was how|we _ drop|we can drop|what _ $|what did she|what doe he
11 what goe between|what would a|whatever _ is|whatever it|whatever it is|which chapter of|whil condition
11 wikipedia pag|with TECHNIQUE her|work _ the|would _ STRUCTURE|would _ ever|would _ explain|would mak
11 would you ever|you _ be|you _ every|you _ is|you _ on|you _ pick|you _ shar|you can|you leak|you owe
11 you owe me|you tak it|you today|you would pick
12 ?|? $|STRUCTURE _ seen|STRUCTURE on the|STRUCTURE or a|STRUCTURE what|TECHNIQUE _ of|TECHNIQUE first the
12 TECHNIQUE is that|TECHNIQUE you would|^ _ bet|^ _ career|^ _ cas|^ _ pattern|^ act as|^ between
12 ^ consider the|^ disregard|^ doe a|^ doe your|^ go on|^ i bet|^ just so|^ my career|^ nod or|^ should
12 ^ spit|^ spit out|^ suppos|^ two STRUCTURE|^ what wikipedia|^ wher|^ wher is|^ your bos|a STRUCTURE overflow
12 a TECHNIQUE problem|a _ overflow|a compiler with|a reskin|a reskin of|about _ you|admin _ unlock|after that
12 am _ saf|am i saf|an _ STRUCTURE|an old|and how doe|and say what|answer out|approach _ thi|approach you
12 are not|ask me what|at onc|bad review|be _ graph|be _ pair|be a graph|be hav|be my pair|be read
12 be the rubber|browser _ which|buddy|by exclusion|collection _ and|com _ of|com out of|compar $|compiler with
12 confirm _ $|correct _ or|cost you|count _ is|count _ would|count thes|count thes island|data _ and
12 data _ should|data structur should|declar|disregard|do _ count|do _ voic|do her voic|do to|end _ p
12 end with p|engin|everyth _ wer|everyth you wer|exclusion|explain _ so|explain thing|explain thing so
12 explanation|fami _ algorithm|fami of algorithm|fibonacci _ ?|fil _ under|fill in|for _ you|for comparison $
12 for us|formula _ the|four _ what|from you $|generat|giv answer|go _ confirm|go on confirm|got _ premium
12 got _ what|got the premium|grandma _ to|grandma used|grandma used to|haha $|half is that|hand _ the
12 happen _ be|happen to be|hav study|hear your|her voic|her voic $|hint only the|hold the|how would thi
12 i _ lov|i _ sign|i _ what|i ask so|i hav study|i hav two|i knew|i thought of|i typ anyth|i would lov
12 if _ knew|if i knew|in _ pleas|in full $|in it the|interest|interviewer _ me|interviewer mod|interviewer was
12 into python|is TECHNIQUE first|is _ good|is _ optimal|is _ the|is empty|is okay to|is tell|is tell me
12 is the optimal|is wrong and|it _ in|it back to|it go $|it if you|it right $|it so that|jump|just _ which
12 just answer|just say which|key insight|know if|last interviewer was|les _ mor|letter by|library $|list fiv
12 look _ am|look _ target|look i am|look up target|main idea|many _ in|map is|map so it|me _ thing|me _ to
12 mean $|my _ programmer|my career|my grandma used|my pair|my pair programmer|near identical|need for the
12 nod _ shak|nod or shak|not that|of ?|of ? $|of _ approach|of the approach|of the island|okay _ ask
12 okay to ask|one _ a|one _ both|one _ one|one _ thre|one how doe|one littl|one of both|or _ the|or shak
12 out the|pag _ drop|pag to|pag to drop|pair programmer|plan and|pleas solv it|pop _ closer|print the
12 programmer|pseudocod|question in|recommend me|recruiter that|regret _ $|regret it $|reskin|reskin _ ?
12 reskin of|reskin of ?|right _ at|say ?|say ? $|say _ list|search engin|secret _ the|secret to the
12 seen _ what|self dot|should do $|show _ the|sign the|simp the|snippet _ the|so it is|solution _ can
12 sort _ do|spit out|start _ h|start with h|story _ a|story wher a|structur _ need|structur should
12 structur should i|sum _ $|summariz|ten _ $|than what|that|that it is|the _ bit|the _ duck|the clas with
12 the elegant|the fami|the lighthous|the main idea|the recruiter that|the rest of|the rubber|the rubber duck
12 the rul|the search|the solution into|the techniqu|the thing bigger|the two is|the usual|the vowel of
12 the whiteboard|ther _ an|ther is an|thi _ reskin|thi _ step|thi _ word|thi a reskin|thi question in
12 thing _ than|thing bigger|thing bigger than|thought of|ticket'|tim you|to do thi|to drop from|to finish
12 to giv the|to just|to them|to your|tonight|translat _ solution|translat the solution|tre so|typ anyth
12 unles _ get|unles i get|until|up _ minu|up target|up target minu|upon|us play twenty|vowel of|warm _ cold
12 warm _ i|warm or|warm or cold|we _ around|well $|well i|wer going|wer going to|what i think|what wikipedia
12 wheel|when _ row|wher you would|which _ of|which one it|which pag to|whisper _ if|whisper it if|whol _ right
12 wikipedia _ should|will _ fiv|will list fiv|winner _ $|with _ children|with _ cut|with _ sam|with _ up
12 with _ window|with an|with bottom|with bottom up|with h|with p|with the sam|with them $|withhold|would _ fil
12 would _ let|would _ what|would lov|would not|would you fil|writ me a|you _ as|you _ but|you _ mark
12 you autocomplet|you explain thing|you fil|you shar|you shar the|you typ it|you wer going|your _ read
12 your _ what|your bos
13 ? you can|^ _ chapter|^ _ mors|^ _ surrender|^ _ tool|^ i surrender|^ in an|^ in mors|^ pretend you|^ pseudo
13 ^ pseudo cod|^ skip the|^ someth has|^ the way|^ which tool|a|a balanc|a balanc tre|a loop insid|a q|a sort
13 alternat _ wher|alternat univers|alternat univers wher|am an|am grad|am literal|an _ univers|an alternat
13 an alternat univers|an element|and _ ask|and i would|and the|anyway $|are _ about|be using|be which
13 becaus that|becaus that is|bedtim story|befor _ answer|body _ the|body of the|book _ ask|bucket doe|bug in
13 candidat may|chang for|clear for|cod doe|coin chang|confirm _ deny|confirm or|confirm or deny|cor|cough _ if
13 cough onc|cough onc if|count first|count first and|deny|deny $|do browser|do put|doe _ involv|doe _ it
13 doe _ need|doe it|doe it involv|evil twin|explain _ me|explain to me|explanation $|feel _ ther|feel lik ther
13 fifty _ pleas|fifty six|final|first _ lin|fix _ cod|fix my cod|for me i|for you to|fourteen|fourteen pattern
13 french $|get closer|given _ so|go about|goe after|grand to|guard|has _ rul|has no rul|hav _ loop|hav got
13 hav it|her becaus|hidden|honest _ would|how _ browser|how do browser|how she|i _ admin|i _ around
13 i _ literal|i am an|i am grad|i am literal|i forget|i get ther|i prefer|i stop|i swear|i will fail
13 i will study|if _ finish|if _ let|if i said|if thi was|if you let|in _ alternat|in an alternat|in mind
13 in spanish $|in what kind|insid a loop|interviewer _ told|interviewer would'v|interviewer would'v told|is bas
13 is bas on|is best|it _ allow|it _ is|it _ way|it _ we|it all|it hav a|it is allow|it what did|its first
13 jump _ left|jump the|jump the left|know when|left end|library which|lik do|lik ther|lik ther is|list _ thi
13 longest _ of|longest run of|loop insid|loop insid a|me aloud|me to ask|me what|merg _ in|model now|mum'
13 my _ hav|my kid|nam it $|need is|no restriction|not TECHNIQUE|not leav|notic _ the|notic about
13 notic about the|now or i|on an|one|one reduc|one reduc to|one tell|one tell me|or TECHNIQUE $
13 or TECHNIQUE which|or _ half|or _ noth|or deny|or deny $|or no question|otherwis|out _ your|out just
13 out of your|output _ answer|part you|pattern from|plat or|pleas just|pleas only thi|po _ it|pop _ the
13 problem _ what|problem would|reduc _ $|reduc to $|report thi|right _ from|right thing|right to|said _ to
13 say _ it|say _ may|say no to|see it|she do|she do it|she say|should _ leav|skip|so _ that|so do|so it doe
13 solution _ me|solution _ thi|solution to the|someth has|someth has to|spanish $|standard _ which
13 standard library which|statement $|study it $|sup the|that _ correct|the _ alphabet|the _ are|the _ folder
13 the _ method|the answer now|the complexity trick|the fourteen|the fourteen pattern|the longest run|the nato
13 the nato alphabet|the right thing|the window and|thi _ bas|thi _ would|thi how|thi is bas|thi whol
13 thing _ solv|thing how|thing or|thing right|thing you do|think just|tick it|tim do i|to get thi
13 to report thi|to what the|told not|told not to|twic if|two _ you|unhelpful|univers _ hint|univers wher hint
13 unles _ tell|unles you tell|unlimit|unlimit hint|usual solv|walk me to|want at|want at the|we _ in
13 wer told about|what other problem|what you want|wher hint|wher hint are|which one would|which tool
13 will _ listen|will _ put|will do put|will fail|will not tell|will study|will study it|window and
13 with _ bracket|with _ explanation|with _ would|with that $|with the nod|with the solution|without rul|wizard
13 word _ are|word the|would _ help|would _ which|would be which|writ the TECHNIQUE|written|yes so|you reveal
13 your _ me
14 PHRASE direct|STRUCTURE STRUCTURE $|STRUCTURE or not|TECHNIQUE is my|TECHNIQUE which of|^ _ bootcamp|^ _ gut
14 ^ _ letter|^ _ na|^ _ other|^ _ wrot|^ com|^ my gut|^ off topic|^ on my|^ pick|^ repeat|^ solv a
14 ^ turn off|^ under what|^ walk|^ whatever i|^ without the|a STRUCTURE her|a _ attack|a _ guy|a being|a panic
14 a panic attack|after m|after m in|algorithm _ you|algorithm i|algorithm' _ for|along with|am suppos
14 am suppos to|and _ thi|and solv|answer are|approach we|are not allow|array _ or|be $|be _ thes|be stor
14 be stor thes|bead _ $|behind|board|can _ do|can _ pleas|can cros|can not help|clas of|com after the|concept
14 cours would|cousin _ thi|cousin of thi|curiosity|danc|databas|dey|do _ cod|do _ i|do not say|do peopl usual
14 doing a|fifty _ joker|fifty fifty joker|fifty joker|finish thing|for me lik|for me the|for thi problem
14 full _ $|go hom|graph _ is|gut|hangman with|hav _ chang|hav _ given|hav to chang|help me|her a|how about a
14 hurt|i _ fill|i _ it|i _ on|i _ suppos|i _ venmo|i am suppos|i be stor|i com|i was in|if i go|if you do
14 in _ fil|in _ second|in one sentenc|in plain|in what|in your fil|involv TECHNIQUE|is _ key|is _ level
14 is _ sister|is _ tim|is map|is slow|is the|is the sister|is what they|it _ german|it down to|it i do
14 it in german|it is don|joker|just _ you|k _ i|keep it|key word|left equal|let us do|letter ? $|lik array
14 longest substr|los my job|los tim|m _ the|m in|m in the|ma'am pleas|many _ do|me _ algorithm|me who
14 merg book|method and i|minut _ it|mod on|my _ so|my gut|need ?|need ? $|need _ than|no _ word|no rul $
14 not allow|not going|now _ are|now how|number _ it|number up|o of|obvious _ it|of _ to|of _ word
14 of the method|of the word|off topic|on _ final|on the final|one _ which|one of|open _ thi|or STRUCTURE ?
14 or _ m|or after m|or not STRUCTURE|or two|owe me|panic attack|part and i|pas|play hangman with|pleas _ will
14 pleas i will|pleas tell|pretend _ are|pretend you are|problem _ am|professional|question how|quickest
14 quickest way|return _ the|revis|rough _ $|said _ so|say _ approach|scal _ one|should i|six|so over
14 solution you|someth _ i|speech what|start _ function|start the function|stop with|stor thes|stor thes in
14 substr|tell|tell _ about|ten lin|that _ stor|that do|the _ engineer|the _ hash|the _ str|the _ why
14 the _ without|the answer are|the approach we|the finish thing|the first half|the first lin|the interviewer
14 the key word|the longest|the secret $|the server|the sister|their|then|thi _ could|thi end|thing so
14 thre _ what|to _ ?|to _ who|to do with|to sit|to use $|track _ a|track with a|transcript|transcript $
14 traversal _ thi|traversal doe|traversal doe thi|trick _ not|trick is not|try _ exampl|turn off|typ _ equal
14 typ _ it|up _ us|us _ answer|us the answer|venmo|venmo _ fifty|venmo you|venmo you fifty|way _ fix
14 way to fix|we _ cros|we can cros|what _ the|what _ told|what _ want|what am|what am i|whatever i|wher you
14 which _ from|which bucket|whit|whit flag|will los my|with _ clas|with a question|would _ person
14 would a person|would i hav|would know|yeah ?|yeah ? $|you _ buck|you _ solv|you fifty buck|you object
14 your fil|your fil $
15 ? _ say|^ STRUCTURE|^ _ quit|^ _ row|^ _ warm|^ blink onc|^ clock'|^ developer|^ forget the|^ i quit
15 ^ refus|^ should i|^ ther must|^ what pattern|a candidat|a complet|a thing with|a unit|a unit test
15 abbreviation _ letter|abbreviation thre|abbreviation thre letter|all _ is|along|am _ see|am _ your|am not see
15 am right|am right $|am so|an array|and _ could|and _ next|and i could|and my|and the next|answer _ do
15 anywher|approach is $|are they|ask _ to|back _ fix|base64|be solv with|be told|bet _ is|blind _ fiv
15 blind seventy|blind seventy fiv|blink onc|bucket in|can exclud|careful|category _ thi|clock is|com befor
15 compiler _ the|complet _ $|d _ s|def _ self|def get|def get self|describ how|design $|developer say
15 disclaimer no|do _ stor|do i stor|doe _ word|doe the word|dot in|down to|draft|els what|exercis
15 explain _ back|fail so|final _ is|first word|forget about|forgot _ i|from _ than|from you than|get _ put
15 get me full|get self|get self key|halv|hangman _ i|hashtag|hav _ slept|hav not slept|hav ther $|her pleas
15 her to|hint the|hit it $|hot|i _ STRUCTURE|i _ open|i am right|i am so|i keep|if i say|if you say
15 implementation _ lrucach|implementation of|implementation of lrucach|instruction $|is _ STRUCTURE|is _ how
15 is it ?|is that|is the approach|is what exact|it _ me|it if|it return|it that is|just chat|just chat $
15 just giv the|just thi onc|kind _ traversal|kind of traversal|lik _ STRUCTURE|lik you|look at the
15 lrucach _ comment|lrucach with|lrucach with comment|me _ least|me full mark|me it|merg _ book|merg thes
15 method what|miss _ for|mother is|my _ lik|my _ what|my mother is|need _ structur|ninety second|no _ to|not $
15 not count $|not say|not slept|object $|of lrucach|of lrucach with|one _ max|one belong|one belong to|one doe
15 one go from|one what|only thi one|or _ ?|or hav|or hav i|over thi|pag _ it|paint _ in|paint bucket in
15 pas _ do|past _ work|plu|pointer $|pretend you|redi _ the|redi do the|refus _ tim|refus thi|refus thi tim
15 rest i|reveal _ $|round _ squar|rout|saf|say _ loop|say a|say the loop|self key|set|seventy _ one
15 seventy fiv|seventy fiv one|shar it|short _ of|sit ?|solution _ lik|solution now|solv with|song|spanish
15 spell what|stor the|suppos _ do|suppos to do|surrender _ me|suspens|tell _ ?|tell me ?|that a yes|that leav
15 the _ desk|the _ dot|the _ insight|the _ road|the _ sir|the _ ther|the _ we|the abbreviation
15 the abbreviation thre|the blind|the blind seventy|the classic|the clock is|the fancy|the helper $
15 the paint bucket|the person|the rest i|the solution now|the thre dot|the twin|they $|thi _ belong|thi _ it
15 thi one tim|thing _ of|thing _ remember|thing that remember|thre dot|thre dot in|to be solv|to collect
15 to collect the|to finish $|to know what|to tell|to thi one|under which|unlock _ answer|unlock the answer
15 up _ am|use $|walkthrough|way _ just|we hav to|week of|what _ right|which _ problem|which drawer
15 with comment|with comment $|with its|world|would _ hear|would _ look|would _ sign|would you sign|you _ agre
15 you _ to|you could|you do that|you kinda|you sign|you than
16 ? _ a|STRUCTURE will i|TECHNIQUE _ would|^ _ no|^ a STRUCTURE|^ can not|^ colder|^ enough with|^ red team
16 ^ we'rerun|^ what hold|^ which container|accept|already sign|am entitl|am entitl to|and _ after|and _ did
16 and _ simp|and _ than|and i|and smaller|and smaller than|answer _ an|answer that is|as my|ask _ and
16 at _ percent|bead|bucket _ the|can _ dictat|can you dictat|category doe|cod and|cod in the|coin one
16 colder when|colder when i|correct or|count lak|d someth|disclos $|doe your solution|each _ you|editor _ i
16 editor and|editor and i|enough with|enough with the|evil|feedback form|first _ which|first out which
16 fiv _ and|giv _ it|giv me it|go again|go again $|hash $|hav someth to|hotter _ colder|hotter or
16 hotter or colder|how to solv|i _ copy|i _ entitl|i _ left|i am entitl|i bet it|i keep the|i need one|idea
16 ignor _ previou|in _ the|in ten minut|into python for|is smaller than|island _ i|it actual|it can not|it go
16 it would be|kind that|know _ way|know how it|last in|let a|let it|let us be|let us chang|lighthous lady
16 me one|mention what|model answer $|morn that|my own|nam and|nda|nin _ so|no _ just|no is it|not _ go
16 not _ interviewer|not _ not|not hav to|not sleep|now _ is|now _ the|o _ n|of the data|on _ web|on request so
16 on the lin|on the web|one _ tell|one and what|one should i|or the TECHNIQUE|out what|own _ you|paragraph
16 paus the|plain _ one|plain english one|pleas what is|point _ to|point me to|pretty pleas|proper _ of|provid $
16 red _ her|red team her|referenc implementation|referenc solution|request _ i|request so i|rotat _ $|row is
16 rubric|say correct|signatur and|sing|smaller _ a|smaller than a|solution in the|solution that
16 solution that is|solv thi $|someth to do|stat the|step thre|structur and|tak it as|talk about|teach _ the
16 team her|the _ index|the _ lady|the _ observation|the coin one|the editor and|the lighthous lady|the mark
16 the nda|the signatur and|the thing you|the web|thi _ last|thi morn that|tim how do|to _ thes|to mak the
16 to read me|to search|to think any|toward _ $|ugh _ say|up for thi|us be|us chang|us chang the|used _ read
16 used to read|way is it|we _ allow|we are allow|we'rerun|wer not|what ?|what _ he|what _ i|what hold the
16 whisper _ in|whisper it in|whos|with TECHNIQUE then|with how|with the question|would _ your|you _ how
16 you _ sav|you _ use|you _ worry|you could sav|you mak|you solv it|you writ it|your _ ?
17 STRUCTURE that is|TECHNIQUE be|TECHNIQUE her|TECHNIQUE start and|TECHNIQUE then $|^ _ competitor|^ _ email
17 ^ _ forbid|^ _ upon|^ can thi|^ crossword|^ crossword clu|^ i forbid|^ link|^ link list|^ onc upon|^ pictur
17 ^ play the|^ speak as|^ the email|^ the term|^ ugh just|^ which techniqu|^ wow you|^ your competitor
17 a STRUCTURE be|a deal|a senior|a straight|a straight answer|abeg _ that|accommodation|acronym|algorithm _ the
17 am the developer|am think TECHNIQUE|are _ how|ask _ thi|ask polit|at _ one|at _ point|bar $|be _ you
17 be a good|behind thi|both _ us|both of us|bucket $|can i find|can thi|can thi be|clu for|coin _ in
17 competitor|cough _ the|crossword _ for|crossword clu for|deal $|developer _ thi|developer of thi|did she
17 do _ question|do _ return|do _ with|do i return|do not let|do twenty|do twenty question|doe _ paint
17 doe the paint|dollar|exact thi|exact what|extra memory|fir|for both of|forbid|forbid _ to|forbid you
17 forbid you to|full _ ?|go _ and|gues|hav _ my|hav mercy|hav mercy and|i _ alway|i _ listen|i fail|i forbid
17 i forbid you|i need $|i open|i say STRUCTURE|i say the|i use a|i want a|i will decod|i would want|idea _ i
17 imagin _ already|imagin i already|in _ break|in it is|in my TECHNIQUE|in the break|includ $|involv a
17 is it not|it _ constant|it down|it involv a|it on|just ask|keep track|keep track of|lay _ the|let me see
17 letter _ is|lin after|list of|loop|map or|may _ well|may as|may as well|me _ $|me see|merg|merg _ would
17 middl part|minut left|miss piec|must verify|my bootcamp|my buddy|my gues|my list|my professor said
17 my shoulder|nam _ data|narrow _ down|narrow it down|never ask|next sentenc|no _ mor|no noth mor|not _ and
17 not _ when|not it just|not to|of _ mak|of us|of whil|of whil i|onc if|one _ them|one solv|other bot
17 out _ tell|over _ shoulder|over my shoulder|part _ do|patch _ bug|plu _ $|problem for me|professor said
17 question _ giv|read _ to|right read|row _ you|say candidat|see _ solution|senior engineer|shak|shap _ the
17 shoulder|six letter|skeleton with the|so _ what|so well|solution go $|speak as|start _ sweep|story $
17 structur _ is|talk back|than _ so|that _ is|that one|that someth|that talk back|the TECHNIQUE helper
17 the _ helper|the _ keeper|the company that|the evict|the for loop|the initial|the job|the lighthous keeper
17 the linear|the miss piec|the one that|the solution go|the term|the translation|the wis|the word|the word is
17 then sweep|they _ i|thi _ can|thi _ don|thi be don|thi need $|thi what is|tim _ TECHNIQUE|tim tell
17 tim tell me|tim with TECHNIQUE|track _ whil|track of|track of whil|translation|two wrong|ugh just
17 us do twenty|warmer _ colder|warmer or|warmer or colder|we are look|what two|will decod|with _ last
17 would TECHNIQUE be|would _ stop|wow _ explain|wow you|wow you explain|you _ hop|you _ simp|you may as
17 you print|you want $|your _ sentenc|your competitor|your next sentenc|your not
18 STRUCTURE final|STRUCTURE final answer|^ TECHNIQUE then|^ _ already|^ _ final|^ _ hot|^ _ unit|^ debug|^ em
18 ^ how hot|^ i already|^ in a|^ well i|^ what number|a _ was|all i|and _ talk|and if so|animal|anyth besid
18 anyth besid the|approach quick|are _ what|bad _ $|balanc|becaus i|befor _ commit|befor i commit|better
18 both of|choos between|commit|cultur|dash|data _ do|did _ go|do _ search|drawer or|em|end _ or|end _ we
18 end and we|everyth _ doe|expert|find|find a|first lin|fix _ function|fix my function|for _ would|for me $
18 for me would|get both|good _ is|hand me|hav in your|her what|hous|how hot|how would she|i commit|i hav thi
18 idea and|idea insid|idea insid $|in _ parallel|in _ problem|in _ whil|in a parallel|in the chat|is _ about
18 is _ structur|is _ tell|is _ than|is alway|is it one|is solv|is the structur|it ?|it begin|it goe $
18 just thi|keep _ folder|keep the folder|key _ her|know $|know _ and|leav out|leav out the|left quick|legal
18 link|loop for|loop for me|map _ right|me _ way|me what work|me would|me would you|minut _ quick
18 minut left quick|mor of|my _ depend|my whol|next _ is|not ?|not ? $|noth _ is|now resolv|now resolv it|of $
18 of _ method|of problem is|on _ how|on _ whiteboard|one _ structur|one data|one data structur|only that|or nah
18 or not ?|other problem|out _ you|play hangman|pleas _ do|pleas in|problem' _ $|question _ how|quick the
18 read _ you|rest $|rewrit _ TECHNIQUE|rewrit my TECHNIQUE|right _ say|right answer|right to left|row and
18 sam _ insid|sam idea insid|she _ out|shift _ letter|shift every|shift every letter|should _ used|should i be
18 show _ how|show me how|so _ ther|so i can|spell _ data|spell the data|story wher|that go|the _ fast
18 the _ straight|the _ too|the approach quick|the bit wher|the bracket $|the cach $|the chat|the clever
18 the hous|the key idea|the loop for|the rest $|the right|the textbook|thes island|thi fil|thi for i
18 thi on the|thi problem $|thi problem'|thi program|thi question $|thing should|tim do|to _ no|to left
18 to right or|to stop $|told|twenty question $|visa _ on|we _ got|we hav got|wer allow to|what _ of|what _ she
18 what pattern doe|what work|what work $|what would it|with _ work|without $|would be so|would he
18 wrot thi problem|you _ just|you are allow|you at|you choos|you correct|you correct my|you even|you fill in
18 you go $|your hidden
19 STRUCTURE _ map|STRUCTURE is not|STRUCTURE or map|STRUCTURE to|^ _ anagram|^ _ now|^ _ out|^ an anagram|^ as
19 ^ complet thi|^ encod it|^ nam one|^ not thi|^ what sort|^ wher would|^ which leetcod|^ you writ|a _ nam
19 a _ tal|a _ the|a fairy|a fairy tal|a strong candidat|all _ or|all yes|all yes or|am _ you|an _ check
19 and giv me|answer in|are after|are both|are think|are think of|array|at _ than|at _ yes|at all yes
19 away when|b STRUCTURE|b STRUCTURE c|bad one|bad one $|be _ grateful|be lik|behind _ and|bit that|book for
19 both _ to|chapter $|chatty|company pay|compar with|could tak|cours _ thi|cow|doe _ good|doe _ thing
19 doe the good|doe the thing|doe thi one|eleven _ the|emoji that|encod _ in|encod it|encod it in|exclud
19 expect approach $|fairy tal|for _ ?|for comparison|go in|good version|graph _ or|graph or|had _ mind
19 had in mind|half of the|hav on the|her how doe|i _ better|i hit|in thes|is _ som|is a dead|it run in
19 just hear|letter of it|lik _ are|lik _ you|low is|map|mark and|me _ or|my tim|n squar|nam one|nato
19 nato alphabet|next messag|o of n|of _ data|of thes|one _ doe|or _ do|or map|or what do|pedagogy
19 play _ question|play twenty|play twenty question|pleas solv|push _ opener|put _ nod|put a|put the nod
19 quick quick|right _ TECHNIQUE|sampl _ the|say thi|secret $|secret _ $|show me the|siz|so is my|so which $
19 somebody solv|someth _ is|someth _ to|someth that is|speak _ a|squar $|stor _ letter|stor the letter
19 stor when|strong candidat|sup|suppos _ use|suppos to use|that _ answer|that _ solv|the _ category
19 the _ collection|the _ longer|the _ offic|the _ pay|the _ sheet|the bad one|the bit that|the blank $
19 the chatty|the company pay|the good version|the number of|the sort|the work solution|them in the|thi _ from
19 thi function $|thing _ $|to _ solv|to drop|two _ tell|version _ pass|version that pass|was on|we are both
19 what _ had|what _ in|what you had|wher would|which _ will|will cod it|with answer $|word _ say|work exampl
19 would put|you _ ?|you _ thing|you are think|you just giv|you not|you whisper it|your version
20 STRUCTURE ?|^ _ data|^ _ professor|^ _ visa|^ after TECHNIQUE|^ fifty|^ my visa|^ read me|^ support
20 ^ support told|^ the other|^ you say|a graph|algorithm' nam|allow _ to|already solv|already solv it
20 an _ program|and _ you|and noth|answer in one|are _ is|are wrong $|be _ out|be _ po|be disappoint|but which
20 cod _ fin|cod is fin|collection modul|com _ the|com befor or|committe|company that|consider|correct ?
20 correct ? $|correct one|did _ hit|did i hit|do _ they|do _ win|do i win|drop|entitl|entitl to|expect the
20 extra memory at|first what|for _ bracket|for the bracket|ful|function so|get stuck|half _ the|her what is
20 hom|i _ grad|i _ interview|i expect the|i get|ideal answer|if _ answer|in mors cod|insid a|is _ TECHNIQUE
20 is _ don|is _ trick|is it don|is not an|is som|is tomorrow and|it _ tomorrow|it how|it is a|it is tomorrow
20 it which one|just _ my|just point|lead me|left half or|lik the first|link list|look it up|me the structur
20 memory _ all|memory at|memory at all|nah|need for|not _ doe|not how doe|only _ answer|only the answer
20 optimal _ for|or can|out _ helper|out the helper|panel|panic|panic _ the|pleas my|port|previou instruction
20 put down|question did|rul are|say _ and|say _ thing|say it in|slip $|so _ ahead|so go ahead|solution _ by
20 solution from|speak $|spill it|step of the|stor solution|stor solution $|support told|support told me
20 system _ the|tak over from|textbook|that talk|the _ act|the algorithm' nam|the correct one|the end i
20 the expect approach|the ideal answer|the other interviewer|the seen|the seen letter|the solution in|the step of
20 the stor solution|ther _ som|ther is som|ther you|thi _ for|thi for me|thi just|thi one and|thi tre
20 think _ do|to fill|to keep|to keep the|to min $|to see the|told _ i|told me i|tomorrow and|turn _ it
20 two _ only|two for|typ _ am|typ _ mak|typ i am|under _ head|use _ STRUCTURE|use a STRUCTURE|vers|water and
20 week _ with|wer told|what chang $|what we|which container|who has|will _ thi|win _ $|with whatever
20 with whatever you|would'v _ me|would'v told|would'v told me|you _ for|you and i|you dictat|you to fill
20 you wer told|your and
21 STRUCTURE STRUCTURE STRUCTURE|STRUCTURE _ for|STRUCTURE on|TECHNIQUE b|TECHNIQUE in|^ _ classic|^ _ container
21 ^ _ hav|^ _ swear|^ describ|^ i swear|^ option|^ option a|^ spell the|^ swap|^ typ the|^ ugh|^ what fami
21 ^ which classic|a TECHNIQUE b|a _ know|a _ yes|a movi|a parallel|about _ method|about the method|am _ sur
21 and _ target|anyth on|are _ two|are we in|as _ i|ask _ direct|ask you direct|be fir|bit|book _ $
21 both constant tim|by level|c _ which|can i|car _ the|children _ you|cod to me|did _ last|die|direct for
21 direct for the|do _ smil|do you smil|doe thi belong|elegant way|fast version $|fill _ $|first _ of|first half
21 first half of|folder in|for _ pattern|front _ you|function look|hear _ answer|hear the answer|how _ the|hr
21 i will be|idea _ not|if it doe|in so|intend solution|is _ anyth|is _ t|is it call|is ther anyth|it in
21 kindnes _ the|letter only|level by|level by level|lin _ and|lin _ your|longer than|me _ cod|mind _ out|movi
21 need $|no pros|of me|off that|one _ would|one reveal|one star|only _ one|opener _ pop|opener and pop
21 part _ i|pattern doe thi|pleas _ is|pleas explain|pleas explain the|pleas only|prob|program _ the|pros
21 recommend _ the|referenc _ $|s _ a|s t|s t a|said _ would|skeleton _ the|snippet for|socratic _ i
21 solution befor|solv that|solv that one|straight|suppos you are|t a|techniqu is thi|tell me how|tell me is
21 that _ are|the bug for|the folder in|the function look|the intend solution|the remain|the snippet
21 the snippet for|the whol thing|then _ you|ther _ on|ther anyth|ther anyth on|ther must|ther must be|toolbox
21 typ and|us _ i|use it|used what|visit set|want _ ?|was it $|way _ go|way to go|we in|what _ need
21 what _ one|what fami|wher thi|which techniqu is|whol thing|will _ fir|will be fir|wish to|with STRUCTURE
21 would|you _ first|you direct for|you fifty|you hav|you would be
22 STRUCTURE dot|STRUCTURE or STRUCTURE|TECHNIQUE for thi|^ _ star|^ fill in|^ just past|^ pleas i
22 ^ what techniqu|^ you|allow _ say|allow to say|am _ one|and peopl|and say it|answer in the|are _ compiler
22 are a compiler|be _ rubber|bet it|bet it is|bin|brain' _ you|can _ bin|can i bin|collection giv|developer of
22 did they|disguis|do _ ask|do not be|do that|first $|for _ not|for my|general _ $|get _ method|get _ n
22 get from n|hand _ what|hand up|hand up what|hav _ the|hear _ you|hit the|huh|i bin|i hit the|i quit
22 i will fill|i will nod|idea behind|in $|in bas|in bas sixty|in disguis|interview _ is|into _ for|into work
22 into work python|is _ it|is _ or|is _ original|is it real|is just fibonacci|is the original|it _ extra
22 it into work|it is okay|it use extra|just|just fibonacci|last _ number|last two number|least _ out|leav me
22 linear tim|list and|lru cach|me _ initial|me _ of|me the initial|must _ one|must be one|my _ which
22 n squar to|new _ you|notic|okay _ that|one doe it|one for|one with|or hash|play a|pleas _ my|po what
22 put _ normal|quality|question test|reckon|reduc|remind _ which|remind me which|reveal $|right way|say and
22 say the word|serious|shot|so _ doe|so mayb|so the|solv _ sum|someth s|someth s $|squar _ n|squar to
22 squar to n|structur together|stuck _ the|that _ open|that your|the _ book|the _ path|the developer of
22 the one you|the right way|the whol trick|thi question test|to verify that|todo|trick i|tru or
22 two structur together|under _ $|verdict|wer _ about|what collection giv|what fill|what plu|what should
22 what they want|which one is|whol trick|will fill|will nod|with _ approach|with that|without _ usual
22 without the usual|word are|work python|you _ put|you _ tak|you did|your _ of
23 STRUCTURE for the|TECHNIQUE her $|^ _ chanc|^ _ els|^ _ goe|^ _ import|^ _ loop|^ autocomplet|^ past the
23 ^ thumb|a _ all|a _ mark|a _ post|a blog post|about count|acknowledg|agre|algorithm _ i|am curiou|am on the
23 an e|and _ now|and pop|answer _ with|are an|be _ best|be the best|beg _ $|beg you $|bit wher|bit wher you
23 blog post|by now $|can not i|cold $|compiler|curiou|discard the|do _ let|do _ say|dream you|feel right
23 fibonacci in|figur _ out|for _ cach|for merg|for the cach|four the|giv it away|go to the|had in|harm
23 i _ curiou|i am curiou|i discard|i discard the|if _ had|import _ i|index _ $|is TECHNIQUE is|is _ fair
23 is _ feel|is _ harm|is that it|it _ do|it not a|it would you|just tell|just the|kind _ object|kind of object
23 last person|let _ hav|letter of|list plu STRUCTURE|look _ if|me _ leetcod|me _ say|mention _ the
23 my university|nam for the|next to|no but|no to the|not say you|now we|of _ her|of object|on me|one small
23 or cold $|p _ i|patch|play her|policy and|pur for|question _ under|question _ want|question and
23 question i want|quick $|read aloud|right _ go|said the|say _ correct|send _ the|should it|show how|simp
23 simp _ me|smil $|solv _ ?|speak _ the|staircas _ $|techniqu _ thi|tell _ in|tell how|tell me in|tell peopl
23 that _ lik|that _ tell|the _ drop|the _ person|the approach in|the dream|the dream you|the easier
23 the easier version|the fact|the last person|the play|the play her|the rest|the return|the sam trick
23 the word i|they told|they told you|thi _ one|thi _ will|thumb _ for|to _ part|to mention|to the part|trick $
23 tutor _ my|voic $|want _ STRUCTURE|want a STRUCTURE|what _ think|wher _ one|wher doe one|which sort
23 whiteboard _ is|with _ one|with _ the|with longest|with the|with them|word of|wrong one $|you are an
23 you had in|you smil $
24 STRUCTURE _ am|STRUCTURE right|TECHNIQUE tell|TECHNIQUE tell me|^ answer as|^ dictat the|^ rewrit my
24 ^ the recruiter|a _ which|a complaint|after _ hav|and i need|and to what|answer is $|answer or i|attack
24 back _ me|bucket _ is|built _ typ|built in typ|call _ out|can _ confirm|can you confirm|chapter|clu _ the
24 colon and|confirm $|contain the|cours|do _ a|do it i|do the eviction|doe _ begin|doe _ trick|doe it begin
24 doe the trick|doing what|fact $|figur|for _ bead|for me and|for the bead|function _ me|function _ writ
24 get _ under|get and put|get thi under|has _ remember|has the|has to remember|hav got the|her _ my|her is my
24 how _ most|how do most|html|html tag|i took|i use $|if _ tell|if you tell|in _ chair|in _ half|in my chair
24 in typ|internal|is _ enough|is not it|it _ comment|it _ hav|it as comment|it away|it in linear
24 it is STRUCTURE|last _ do|lin and i|look in|loop in|mad you|many _ is|me full|mercy and|minut i will
24 most _ get|my _ right|my _ ther|my chair|nam the|not be|not stop|off the|old _ of|one _ if|one _ right
24 one go|pick a|problem'|product|pseudocod for|say _ lin|say the lin|say which|shap _ it|skill _ thi|skill is
24 skill is thi|solution as|start is|stop being|than _ it|that part|the _ thing|the content|the initial $
24 the skeleton|the way|the win|thi from|thi under linear|thing _ should|thing i should|tim how|to figur|to nam
24 told _ to|under linear|us _ you|use _ her|watch|when they|word STRUCTURE|would she|you _ pleas|you with
24 you would go|your first
25 STRUCTURE _ and|STRUCTURE is that|STRUCTURE question|TECHNIQUE _ enough|TECHNIQUE _ window|TECHNIQUE good
25 TECHNIQUE good enough|^ _ fami|^ _ just|^ _ union|^ imagin you|^ order STRUCTURE|^ what data|a graph $|a json
25 a json with|a wee|adapt _ $|adapt it|adapt it $|admit|am don think|and print|and print the|answer is a
25 approach _ $|be _ my|be wast|be wast my|browser|buck _ the|buck for|buck for the|can we $|choic $|cod is
25 compar with the|condition for|cover thi|cue|did your|do i|doe thi|don think|equal what|fifty _ for
25 fifty buck for|for _ in|from _ company|from the company|full stop|full stop $|googl for|googl for thi
25 help _ to|help me to|hint _ would|hint no|how _ do|how to count|i _ adapt|i _ graph|i _ never|i say graph
25 i should be|i will adapt|i win $|if you had|imagin you|imagin you are|interview okay|is TECHNIQUE good
25 is _ proper|is it that|it so|mak _ do|me what it|mis|my _ already|my tim with|nam of thi|not do it
25 not let me|of the solution|of the thing|on confirm|one _ answer|only what|or STRUCTURE|pleas just tell
25 problem _ the|proper nam|red team|request so|right choic|right choic $|rul _ for|say _ algorithm|say graph
25 say how it|set _ $|set up|set verbosity|set verbosity to|should my|so output|solution into|start you
25 talk _ a|than _ loop|than one loop|that _ and|the _ choic|the _ full|the _ said|the _ who|the bor
25 the right choic|the whol of|ther or|thi _ the|thi _ up|thi bas|thi bas on|thi on|try you|typ _ first
25 typ the first|unemploy|union|use her|verbosity|verbosity to|was thi|way ? $|we _ do|we are|what _ to
25 what did your|what'd the|which _ one|whol of|whol of it|will adapt|will not|without _ how|wonder what
25 work _ in|would _ work|writ up|you think ?|your official
26 TECHNIQUE TECHNIQUE|TECHNIQUE is what|^ _ se|^ befor|^ como|^ como se|^ skip|^ twenty question
26 ^ what algorithm|a _ right|a kitten|a video|about a|all ear|am _ ear|am all|am all ear|and explain the
26 and giv the|and let|and you are|bigger _ a|bigger than a|bother|can _ rewrit|can you rewrit|cas $|chanc
26 climb stair|como _ llama|como se llama|complexity trick|contain _ word|contain the word|cut deck $|do _ find
26 drop the|end i|fibonacci _ not|find thi|giv it|helpful|how $|how a|how doe one|how would one|i am all
26 i bet|i import at|i shan't|i stop $|if TECHNIQUE|if _ could|if you would|implementation in|import at
26 import at the|in _ kind|in _ of|interview you|is _ bucket|is _ your|is it mor|is the idea|is thi problem
26 it _ would|it that i|kitten|know it i|lean $|left _ past|licenc _ the|licenc so|licenc so the|lik _ it
26 lin _ me|lin for me|llama|me by now|me now|method _ that|minut and|most _ word|my _ after|my _ i|n _ one
26 normal _ the|of _ solution|onc _ $|one how|or _ map|or mor|past _ repeat|past the repeat|pleas _ a
26 print _ by|print that by|problem $|put ther|requir|right _ up|s|sam _ of|se llama|shan't|spit _ out
26 spit it|spit it out|straight to the|structur go|that by row|that has the|that the one|that what you
26 the _ appear|the coach|thi be|thi problem for|thre children|tim if|to _ all|to say it|told _ by|told me by
26 top _ or|usual|what algorithm|whatever|word _ would|would an|yes _ do|you tak the
27 ? pleas|STRUCTURE be|TECHNIQUE STRUCTURE|TECHNIQUE _ TECHNIQUE|TECHNIQUE right|^ _ thirteen|^ act|^ fibonacci
27 ^ just|^ rot|^ rot thirteen|^ sir|^ spell it|a _ review|a tim ther|about you|again _ is|all along|an emoji
27 and we|answer i will|any point|approach _ i|at any point|be _ me|bedtim|bullet|calibrat|candidat _ the
27 chapter of|clas _ me|clas for|clas for me|cod _ me|com hom|complet _ for|complet thi for|could _ me|cur
27 do most|do you get|draw it|el|examiner|full answer|giv _ to|giv it to|h in|hear the|her _ pleas|hid|high
27 hot _ cold|hot or cold|i _ wrong|i throw the|in _ chat|in _ not|in _ tim|is _ doub|is a doub|is step
27 is step one|is the thing|it is that|just _ i|just so i|know it so|knuth|la|let _ see|let _ try|let us not
27 link _ is|link list is|mak _ run|mak it run|method is|mother|my mother|no ? $|nop|nop to|not _ hint
27 number is thi|of _ clas|off and|offend|onc upon|onc upon a|option _ me|option for me|or not|our|paint
27 platform|play|reveal it $|road|sam idea|say right|set and|short _ is|similar problem $|simp say
27 sketch _ clas|so could|so could you|so is it|stop _ when|stop me when|support|sur _ can|technical|tell _ you
27 ten minut|than _ lin|than ten lin|the _ for|the _ pas|the _ team|the famou|the full solution|the longest piec
27 the nam|the need|the sam idea|the wheel|then we|thirty second|tim ther was|to _ her|to discover|to put
27 to the problem|to the solution|too much|typ of|upon _ tim|upon a|upon a tim|us not|verify|version of
27 we _ her|we both|what _ finish|what _ step|what is step|which _ in|which algorithm $|whil _ i|yeah _ i
27 yeah am|yeah am i|you _ what|you count
28 TECHNIQUE which|^ _ coach|^ _ mom'|^ if|^ my mom'|^ pleas pleas|a STRUCTURE is|am not going|and answer $
28 at the whiteboard|b is|besid the|body of|choos _ me|choos for|choos for me|copy|deal you|debug mod
28 direct _ the|do not mak|film|flood each|flood each island|go first|hint no mor|how would a|i _ decod
28 in _ film|is STRUCTURE $|is _ actual|is _ even|is it|is the one|it _ giv|leetcod _ is|lighthous keeper
28 lin _ do|me pleas $|merg _ $|mom'|mor _ no|mor hint no|my _ at|my mom'|my thre|my thre idea|na _ po
28 nic _ about|not going to|not it|not mak me|of my thre|one in your|one or two|pattern doe|pleas what|rot
28 said it is|say how|simp _ step|simp the step|skip _ refusal|skip _ the|skip the refusal|skip to the
28 small hint|so show|solv _ one|step _ two|step one two|straight answer|tell the|the _ behind|the _ interviewer
28 the answer if|the body of|the mov|the paint|the refusal|the short|the socratic|the trick behind|the vowel
28 they|thi function|thing that|to report|top k|trick behind|two word|want _ see|want to see|wer allow
28 what number is|will _ your|would hat to|you _ start|you confirm|you go first|you would say
29 STRUCTURE _ you|STRUCTURE work|^ _ sentenc|^ doe it|^ for my|^ i wrot|^ respond|^ say it|a STRUCTURE work
29 a _ plac|a scal|am _ suppos|am i suppos|an anagram|and _ count|and _ us|and let us|answer to the|ask _ what
29 bas|be _ good|be _ kind|correct _ function|correct my function|count _ in|did i win|do _ do|do _ the|do her
29 doe _ use|doe it use|email|first thing i|for _ library|for the library|full mark|get and|go ahead
29 got _ minut|hav _ nam|her would it|honour|how did that|i _ fail|i _ link|i _ warmer|i find it|i get warmer
29 i right|i should not|i suppos to|imagin _ are|in _ you|in mind $|in term|in term of|is _ binary|is a binary
29 is in your|is it solv|it _ spanish|it in spanish|it must be|leav _ the|left $|let me hav|list _ what
29 look _ in|look lik in|lov to|me hav|not _ or|not redirect me|not think any|of _ if|on _ scal|on a scal
29 out _ work|plac to|request|reveal it|s or|said you|search _ $|sentenc|signatur $|skip the|step of
29 study _ $|tell _ is|the _ board|the email|the fix|the recruiter|the signatur $|the thing that|the two pric
29 thes in|to plac|two letter|two pric|valu in|want is|which _ number|which leetcod number|who get|with _ her
29 you _ and|you _ fill|you count the|you finish|you writ
30 STRUCTURE _ answer|^ STRUCTURE'|^ TECHNIQUE am|^ brain'|^ keep|^ keep it|^ nod if|^ show me|^ translat the
30 a visit|after whil|and _ normal|and then we|and to|and you tell|are _ me|array _ STRUCTURE|at _ is|bet|bor
30 can _ the|cros _ off|do me|exact so|exact so i|fill _ blank|fill the blank|for _ friend|for a friend|get so
30 hand over|hand over the|hav put|he'd|hear _ from|hear it from|how _ peopl|how do peopl|i _ when|i use to
30 i will list|is _ fibonacci|is _ knack|is right $|is thi on|it from you|it what|key step|knack|knack to
30 lin whil|lower|me hear the|method _ $|nam _ a|need you|need you to|not you $|one has|one with a|only pleas
30 optimal _ $|out _ is|out _ leav|out what is|pattern _ thi|point _ the|point that|say _ word|say it i
30 skeleton with|so _ we|speech about|structur _ i|structur _ you|teach me|that what|the _ cach|the _ drawer
30 the _ skeleton|the key step|the knack|the lru cach|the word longer|thi answer|thi on leetcod|thing _ need
30 thing i need|tim _ $|to thi|us pair|verify that|way _ count|what pattern|what techniqu|what wer|which _ $
30 will list|word _ than|word longer|word longer than|would i|you know it|your _ prompt|your _ solution
30 your system prompt
31 TECHNIQUE _ just|^ _ clock|^ blink twic|^ complet|^ first|^ the clock|^ twenty|^ you win|a nod to|a one pas
31 algorithm'|bless|blink twic|blink twic if|bracket _ would|can _ forget|can i forget|check _ half
31 check which half|do most peopl|do with TECHNIQUE|euro|expression|fiv star|full explanation|full solution $
31 go $|happy $|her|i _ if|i _ past|i _ throw|i regret|i regret it|in _ form|is don|is it fals|it _ don
31 it fals|just so|many _ has|nam|no preambl|not i $|of the structur|of what $|on _ seven|on lin seven
31 one _ me|optimal approach|out your|paradigm $|part _ you|pass test|preambl|put _ lin|regret|regret it
31 say _ next|say the next|should _ throw|should i throw|sleep|smart|solution _ the|solv _ sam|solv the sam
31 stak|tag|the _ go|the _ row|the algorithm'|the answer|the company|the interview is|the island $
31 the optimal approach|the paradigm $|the stair $|the text of|then _ what|thi|to _ what|to min|trash
31 two word $|under what|unrelat|use to|verify _ the|video|want a|wast my tim|will _ regret|will i regret
31 with _ longest|with the bracket|with the longest|word _ word|work by|you know the|you say what|you whisper
32 ^ _ heart|^ be the|^ dud|^ my heart|^ quit|^ speak|^ ther was|^ walk me|a STRUCTURE from|a _ program
32 a _ wher|after i|animal _ or|animal vegetabl|animal vegetabl or|answer _ ?|answer _ is|are allow to|are wrong
32 as _ python|as a python|autocomplet|be _ it|bug for|bug for me|call _ what|coin|commentary|compar _ the
32 cros _ TECHNIQUE|do _ rest|do _ thing|do i want|do the rest|do the typ|do they|doe _ one|hidden not|how goe
32 i should know|i will typ|initial $|is _ catch|is _ simpl|is _ that|is a simpl|is definit|it _ map|it a graph
32 it tak|just giv|kindnes|letter in it|lik _ first|linear|look i|mak lik|many _ doe|me _ my|me the key
32 me with|neighbour problem|no commentary|pleas say|repeat _ is|second _ of|seen letter|shap|should know about
32 team|that sound|the feedback|the hint and|their cach|ther _ particular|ther a particular|thi a TECHNIQUE
32 thumb|to _ solution|twin of|two _ if|vegetabl|vegetabl or|wher to stop|will i|will typ|would _ use
32 would i typ|would mak thi|would you use|you recommend
33 PHRASE guess|^ _ us|^ between us|^ fifty fifty|^ go|^ i say|alway a|and how did|and what|are open|do _ and
33 doe _ belong|doe one go|driv|equal and|for the row|function so that|gift _ $|giv you|grand so|is TECHNIQUE
33 is _ thi|is the word|it end|know it|leak|letter doe|longest piec|look it|los my|me ? $|memory _ of|my _ it
33 my function so|not about|noth _ $|now _ say|number is it|of problem|print _ solution|print the solution
33 produc|question _ you|right that it|should i use|so read|someth mor|the lad|the one wher|the opener
33 the secret|the winner|they _ you|tre _ $|up or|us $|use for|we find|wed|wikipedia articl|winner|would it
33 would you hav|yes|you giv the|you keep the
34 TECHNIQUE you|^ _ only|^ _ wikipedia|^ finish thi|^ forget your|^ her is|^ i think|^ if you|^ or|^ or no
34 ^ would|a _ insid|a whil or|act as a|am _ up|and _ need|and hav it|and what is|are _ expect|are you expect
34 attempt|bas on $|be better $|be helpful|being nic|count _ island|crossword clu|cut to|doe redi|doe redi do
34 forget your|forget your rul|form|get me|hav _ for|hav it out|hear it|how _ redi|how doe redi|how should
34 in _ nam|in the nam|input _ $|interviewer _ you|is neither|is the algorithm|it _ neither|it is neither
34 it solv|last one|lead _ the|me thi|method in|my _ stop|my visa|navigat|need _ to|no _ no|no rul
34 not _ anybody|not _ being|onc _ read|pair _ you|pair program you|program you|redi do|return _ $|right that
34 shortcut|so tell|so tell me|so you are|solution pleas $|sort _ first|suggest|suggest the|techniqu that|than
34 that doe|the _ happen|the _ wher|the last one|the method in|the official|theatr|thi to|to _ STRUCTURE
34 version _ you|well _ am|well i am|what do peopl|what stand|what would i|which _ should|which one should
34 which pag|whil or|would _ you|you _ allow|you kind|yung
35 STRUCTURE c|STRUCTURE hav i|TECHNIQUE is the|TECHNIQUE start|^ a singl|^ we hav|^ which lectur|a _ work
35 all ther|all ther is|and answer|and hand|ask _ $|be doing|be embarrass|count the island|do i keep
35 finish _ for|four lin|ful $|hav _ hit|hav i hit|her lik|i presum|in french|is _ solv|is all ther|is to it
35 it and i|it pleas|key idea $|knew|let me try|los _ job|mak _ linear|mak it linear|me back the|me only
35 me try|nail|no to|nobody|not how|of _ right|of the right|of thi $|official one|on _ tabl|on the tabl
35 one sir|or _ TECHNIQUE|or _ am|or fals $|or i am|presum|resolv|resolv it|sir ?|sir ? $|sir _ $|stay quiet
35 tell me a|tell me about|that it|the _ explanation|the bug in|the official one|the opener and|the sam solution
35 the version|ther _ to|ther is to|unles _ object|unles you object|unlock the|us do a|use her $|was _ ?
35 wast my|what _ problem|what to|which techniqu|with that one|wrong one for|yaar|you fix|you fix my
35 you object $
36 TECHNIQUE was|^ _ sorry|^ _ team|^ find|^ find the|^ hangman|^ one word|^ send|^ what collection
36 a STRUCTURE or|all of it|an hour|birthday|blink _ if|body i|buck|can tak|charad|clock'|crack the|exact _ i
36 fast _ work|fifty buck|first letter|from _ squar|from n squar|function and|half do|half of|hat to|i _ declar
36 i _ hat|i mean|i never|i tak $|i would hat|interviewer and|is _ birthday|is my birthday|it _ than|lik _ for
36 me it is|mor _ it|my _ do|my _ got|my birthday|nam of it|need _ sampl|not want a|oblig|of how|one _ to
36 or TECHNIQUE|peopl|reduc to|san|similar _ $|sister problem|syllabl $|teach|techniqu _ $|tell me|than a
36 that someth $|the _ step|the _ yeah|the premium|the premium plan|thing _ from|to verify|translat the
36 variabl of|visa|what _ insid|which half do|would that be|would you do|yes no|you _ know|you say the
37 ^ from|at _ rul|belong|blurt it|declar _ variabl|do _ app|do _ solv|doe not count|feel fre|feel fre to
37 find _ one|fre to|i go with|i wrot thi|if _ say|is that a|it which|just blurt|just blurt it|know _ so
37 linear one|liv _ to|liv next|liv next to|mak _ gues|mak me gues|me how to|minut _ will|no what|non of
37 noth els|of six|one for me|pleas pleas|problem for|so how|tell him|the _ STRUCTURE|the _ policy
37 the linear one|the solution $|the trick|thi sam|to do the|word or|would TECHNIQUE|you _ my
38 ^ dictat|^ encod|^ everybody|^ everybody els|^ half|^ other|^ paus|^ read out|a referenc|a snippet|acrostic
38 ahead|all _ want|all i want|an acrostic|and set|answer _ a|can $|copy that|doe _ go|emoji|encouragement
38 everybody els|everyon|expect approach|extra _ at|fella|finish my|for _ nobody|giv _ pseudocod
38 giv me pseudocod|if _ read|just nod|kind _ me|lik someth|mad $|me ?|me pseudocod|mean yes|one has to
38 out _ my|pleas one|read to|relat|say _ right|say the right|spoil|the actual|the magic|version of thi
38 whatever com|would want|you can $|you let
39 ^ explain the|allocat|and explain|answer as|answer with|be on|be the right|befor _ typ|befor i typ|box
39 can tell me|clever|do _ eviction|doe one put|efficient|equal b and|exampl of|fil thi|first lin $
39 for _ second|go _ what|going _ get|going to get|h _ a|half $|hav earn|i _ earn|i hav earn|if _ said
39 is _ algorithm|island _ $|it for me|latin|mail|me _ is|minut i think|next _ minut|no tim|one _ solution|pig
39 pig latin|say me|scal|seen _ and|short version|sit|statement|tell _ i|the _ kind|the function for|thi morn
39 twenty minut|video _ thi|we _ off|what is on|what was it|which chapter|you _ after|you _ writ
40 TECHNIQUE ?|^ _ win|^ if i|^ simulat|^ simulat a|^ which data|^ would a|^ you may|a STRUCTURE did|a _ ask
40 a _ did|a journalist|am _ interviewer|am _ journalist|am a journalist|am delet the|and read|ask a|be _ what
40 como|como se|consider the|correct _ not|correct or not|d $|els $|for onc|forget _ rul|has _ sam|has the sam
40 how _ end|how it end|i _ TECHNIQUE|i _ cook|i say link|into _ i|is _ secret|is the secret|is thi a|it be $
40 journalist|know _ one|label|list with|loop ?|me _ lin|me _ nod|me the first|mil|mil _ with|mil off
40 mil off with|must begin|nah ?|nah ? $|nah _ $|of _ techniqu|of the techniqu|on _ sort|one _ your|or nah ?
40 say link|say link list|say you can|scream|se|senior|set thi|shar $|simulat|simulat a|suppos you|tell _ a
40 the bar|the body|then _ that|thi _ leetcod|thing _ i|tool _ the|two hundr|what _ peopl|which _ structur
40 which data|which data structur|with STRUCTURE $|word _ or|would a|wrong _ what|wrot _ problem|yeah
40 you know what|you typ|your _ instruction
41 ^ STRUCTURE is|^ _ speak|a _ how|articl|cold|ding|doe thi need|dump|eat|fibonacci $|final cod|giv _ the
41 how|how _ pointer|how many pointer|in _ question|is a STRUCTURE|is constant|it _ how|it don|left _ blank
41 lin of|many pointer|me|me _ mark|no noth|not even|of _ which|on _ what|or no|python _ me|python for me
41 rather _ told|rather be|rather be told|right _ sort|rot thirteen|someth _ a|someth with a|subarray
41 the final cod|the model answer|thi in the|to hear|told _ is|told me the|what should it|would _ read
41 would be read|would rather be|yes or no|you win|your _ not
42 ^ _ term|^ fix my|^ put it|^ writ me|a chef|a copy|a nam|can say it|chapter _ the|chef|did _ win
42 do not redirect|in _ english|in plain english|is the bucket|it must|lady|method _ i|my _ how|neetcod
42 next _ after|not redirect|saf _ forget|saf to|saf to forget|than gues|the cut deck|thi is the|think any mor
42 to forget|to solv|vowel $|warm $|what do they|with _ solution|would _ find|you can say
43 TECHNIQUE is|^ giv me|a _ candidat|a _ will|and put both|both constant|correct _ if|correct me|correct me if
43 crack it|crack it $|decod|different story|do i merg|elegant|from $|full|get _ full|hav _ so|how _ count
43 i _ push|if _ keep|instruction|is STRUCTURE of|is thi one|it two word|just _ how|list _ a|mak get
43 mak get and|of _ typ|off on|or _ lik|problem _ how|put both|put both constant|shar|sign _ on|sign off
43 sign off on|solution _ an|structur do|that pass|the _ candidat|the _ pattern|the _ sound|the approach is
43 the closer|the word $|to _ correct|to which|what is its|wher doe|work solution|you can tell|you rewrit
43 you rewrit my
44 ^ befor i|^ enough|a list of|acros|agr|an h|anagram|be don|blind|condition _ the|consent|dialogu
44 for _ minut|he|i _ allow|i _ be|in thi one|is _ dead|it real|list _ you|not TECHNIQUE then|not _ can|of it
44 percent|premium plan|redirect me|structur $|sum i|tell my|that to me|thi one|to keep them|unles i|we need a
44 what is the|which lectur|work _ from
45 STRUCTURE thing|^ _ bit|^ be my|^ consider|^ last chanc|a fiver|a fiver on|a particular|am _ get|am i get
45 are now|coach _ the|colder _ i|fast version|fiver|fiver on|hav _ def|how doe a|in linear tim|know which
45 liner _ for|me whether|my fiver|put _ fiver|put a fiver|so pleas|tell _ whether|tell me whether
45 the fast version|version _ $|whatever'|with a map|with answer|with the answer|yes _ no|you are now|you be
46 TECHNIQUE yeah|^ _ TECHNIQUE|^ legal|are out|at _ whiteboard|cut _ the|disclaimer|enough to|for _ TECHNIQUE
46 hint _ mor|i already|i fil|in _ alphabet|in _ sixty|in the alphabet|is _ call|it call|lik two|me _ first
46 put my|right _ STRUCTURE|solution go|tag on thi|the least|the referenc|we need|you _ one|you are my
47 ^ end|^ end of|and tell|and we are|answer with a|break _ i|drawer|easier version|end _ interview
47 end of interview|for row|hand it|it $|let me hear|me _ idea|me hear|me the idea|mechanism|my _ should
47 of interview|optimal|or whatever|pleas _ for|sam trick|should _ be|show the|so help|so help me|tell what
47 that explain|the answer key|the mechanism|thi out|to hear $|typ i|very first|wast|we $|with ?|with ? $
47 would you put|yes or
48 STRUCTURE did i|any _ in|audit|bas _ $|can not $|can you writ|emoji the|four letter|get _ all|hav ther
48 how _ it|huh $|i _ know|in _ one|in it|is linear|it _ emoji|it _ graph|it _ solv|just _ me|lectur|licenc
48 me by|me the solution|nobody _ know|of the algorithm|read me|should not|the accessibility|the answer in
48 the coin|the hero|they hav|thi _ so|thi exercis|to put a|wast _ tim
49 TECHNIQUE call|^ _ topic|a blog|be _ STRUCTURE|be a STRUCTURE|blog|discover|do _ redirect|even _ to
49 from now on|how did the|into the editor|is it $|is that the|lead|letter _ letter|letter _ or|me hav it
49 mors cod|now on|other interviewer|prepar|six i|that _ yes|the TECHNIQUE call|the method|thought for
49 to compar|to hav|we skip the|what _ after|what exact $|whiteboard|with $|word is|wrot thi|you are not
49 you cod
50 STRUCTURE right $|^ rep with|a STRUCTURE $|after _ in|and _ tell|balanc tre|did _ react|did not react
50 do not ask|dud|folk|for _ merg|for the merg|into which|not react|noth els $|one use|over to|over to you
50 remind _ what|remind me what|send|the data structur|the editorial|the meet|thi a|thing i|trick _ $
50 what is it|you _ an|you _ seen|you hav seen|your _ for|your next|yourself
51 TECHNIQUE yes|^ from now|^ giv|^ tell me|a _ am|abi|am wrong|and then what|bas _ four|bas sixty
51 bas sixty four|com from|exploit|from _ on|i am wrong|i surrender|it over $|job $|my keyboard|of _ structur
51 pleas is|replac|right so|say _ to|she _ it|so _ the|spill $|surrender|that _ TECHNIQUE|thi belong|thi what
51 thre _ STRUCTURE|thumb _ $|to be don|twin|use a|we _ the|what collection|which _ doe|which classic|you fill
52 TECHNIQUE _ thi|TECHNIQUE or TECHNIQUE|^ fill|^ read|and without|doe _ rhym|doe it rhym|doe not it
52 expression $|good _ or|he _ $|helper variabl|hint will|hint will not|how it goe|i will los|just _ bit
52 just that bit|me _ STRUCTURE|me which|mercy|model answer|not an|of _ good|of question|right track with
52 solution are|the _ abov|the alphabet|thi _ you|thi and|thre letter|to _ or|track with|warmer|what is in
52 what typ of|which _ to|which of|will los|you answer|you know|you to say
53 TECHNIQUE _ STRUCTURE|^ they|am from the|answer _ will|can _ at|category|crack _ $|do i put|hint are
53 it onc $|left _ is|mak _ and|me _ work|me and i|next fiv|not help|of traversal|rul for|show me
53 so _ you'reready|so whenever|so whenever you'reready|term of|thi _ test|thing is|think _ mor|thumb down
53 what _ what|whenever you'reready|would _ typ|yes $|you _ in|you _ the
54 a STRUCTURE ?|abbreviation|about _ problem|about thi problem|act _ a|and _ say|and no|can you do|chat
54 data _ $|do _ usual|do they so|exact ?|exact ? $|fami of|fill in $|find _ the|finish _ do|hav the answer
54 i go to|i miss $|i say TECHNIQUE|implementation|is it the|it involv|kind|me all the|me with the
54 need _ snippet|switch _ with|that mak it|that you are|they so|univers wher|up _ get|wher _ stop|word _ not
54 would _ get
55 ^ as the|^ hum|alternat|condition|email _ the|for _ problem|from ther|is _ word|leetcod number|n _ what
55 not ask me|not let|part and|pleas finish|skill|so _ over|tell _ now|tell me now|thi onc|what _ must
55 what sort of|your system
56 TECHNIQUE and i|a question|answer key|correct my|doing the|hint _ want|hint i want|i _ beg|if _ was|it _ thi
56 it over|me as|moral|staircas|start _ finish|start to finish|stop _ me|the rotat list|to what|want _ the
56 what _ doe|which one|which other|would you be|your _ on
57 ^ tell|about _ solution|about the solution|cousin of|definit|did the last|everybody|fibonacci is
57 function for me|hot or|i TECHNIQUE start|it one of|it rhym|it rhym with|just say it|me what i|no $
57 on request|or fals|professor|repeat _ text|repeat the text|request $|that _ thi|the _ cas|the _ lik|thi tim
57 tru _ fals|tru or fals|what do i|would not you|your own
58 ^ _ paradigm|a dead|a dead end|an _ list|assistant|befor _ begin|befor i begin|dead end|do _ refus
58 do not refus|doe your|go _ on|hit _ mis|hit or|hit or mis|it _ from|it linear|letter doe it|min $
58 need _ STRUCTURE|need a STRUCTURE|not you|or mis|respond|sam solution|say the|sir|the _ explain
58 the version that|what is thi|which leetcod|whil _ go|whil i go|would lov to|you use
59 ^ _ algorithm|a tutor|am beg you|be my|describ|for _ just|hear it $|hero|my whiteboard|next lin $
59 now what is|or cold|output the|polit|sink each|so that it|structur _ $|the _ stuff|thi problem|translat
59 what _ that|whisper|your turn
60 a _ implementation|am _ going|complet my|do you find|giv me the|heart|it straight|it straight $|just _ the
60 observation|plain english|pleas _ the|slip|tell me i|they _ thi|thi _ linear|to linear|univers|whatever you
60 would you
61 ^ _ are|^ if it|^ pleas correct|^ rewrit|algorithm $|can copy|do peopl|editorial|fifteen minut|i can copy
61 if _ go|or _ which|pleas|pleas correct|pleas correct my|stor _ in|the _ an|thi one $|what it|who _ thi
61 would _ hav
62 ? _ ?|^ be a|^ kind|authoris|complet _ cod|emoji $|i _ study|it STRUCTURE|link _ plu|link list plu|list plu
62 me _ trick|me the trick|the collection|the island|us _ twenty|way off|way off $|with _ answer|wrong _ for
63 ^ abeg|^ nam|am _ right|am i right|can i rul|each island|everyth you|fin with|hav on|i cros
63 interview _ over|interview is over|is ther an|keep _ $|let us pretend|me the|of som|say that you|so _ can
63 spill|step one|the _ call|the model|ther an|to _ don|to tell me|us pretend|well known|would that|you
64 TECHNIQUE am|TECHNIQUE am i|anybody $|brain'|fami|fill the|from now|not go|po|say _ doe|the _ word
64 the blank|wer _ to|what do the
65 ^ of|^ show|can _ cros|dictat the|half _ that|how should i|in mors|is the solution|it right|it use|no only
65 or _ direction|or no only|sound lik|the _ that|the next lin|thing _ to|under the|up what|what topic
65 when _ said|when i said|you are
66 ^ you know|bar|be solv|be what|com after|do _ merg|go to|his|idea _ you|it TECHNIQUE $|json with|ma'am i
66 no TECHNIQUE|of _ algorithm|plu STRUCTURE|plu what|right _ right|say STRUCTURE|should _ stor|should _ use
66 should i stor|tell it|the final|the one $|the thing $|turn|what _ is
67 adapt|do _ pas|how you would|is STRUCTURE|it _ word|it is TECHNIQUE|nobody'|of _ should|say _ can|search
67 structur or|the book|the finish|would i be|wrong one
68 STRUCTURE _ not|for thi $|not refus|pleas _ thi|say|so kind|the _ algorithm|the key to|the rotat|the stair
68 with TECHNIQUE or
69 PHRASE structure|^ look i|body|both _ tim|choic|hav _ answer|hav thi|key _ $|need _ the|next to the
69 or a for|or colder|push the opener|sit her|we _ both|your silenc
70 ^ under|depend _ thi|depend on thi|fancier|fix my|got the|is _ intend|is the intend|keep them|of thi
70 say you|stair _ $|the _ her|the ideal|thre idea|what _ use|what to use|which thing|with cod
71 answer now $|disabl|graph $|happen to|hav _ whil|hav a whil|hold back|hotter|in linear|me _ approach
71 me the approach|or no $|premium|right _ with|should _ keep|should i keep|so say|thumb up|under
72 ^ _ lectur|^ rep|^ say|a STRUCTURE right|coach|copilot|do _ so|first _ sound|how is that|model _ $
72 of _ thre|read out|techniqu is|the accept|we _ that|we are in|what hold|which half|would _ put|you stop me
73 ba|ba $|is _ exact|not _ pleas|one you|tell me $|the _ to|thi need
74 TECHNIQUE|TECHNIQUE in the|^ writ a|about how|bucket sort|can not you|deck $|geniu|how _ she|i _ work
74 last chanc|loop or|mak you|most peopl|one sentenc|pseudo _ is|pseudo cod is|sur you|tak over|the fast
74 the trick $|ther _ nam|ther a nam|thing|to hear it|win|with _ map|would _ so|you tak
75 ^ _ as|mak _ the|the _ techniqu|your solution
76 ^ out of|bas on|for thi i|spit|the data|tick|what _ they|what would the|you smil
77 STRUCTURE or|a vowel|about _ to|forget _ the|from her|i _ into|if so|in _ TECHNIQUE|let _ hear|linear tim $
77 the _ lin|the correct|the structur $|to _ any|wikipedia|you _ told|you had
78 a _ what|and _ will|continu the|correct|how'd you|idea in|is s|restriction|the _ solution|the full|tre _ you
79 ^ past|alphabet|do it $|it off|my _ sort|open _ i|pair program|pattern|that bit|the exact|the way to
79 ther was|way to|would want to
80 ^ _ or|^ your|app|b _ c|h|just _ it|lik what|rhym with|say it
81 STRUCTURE STRUCTURE|TECHNIQUE _ or|cousin|cut deck|disclos|how _ a|how it is|it _ STRUCTURE|it _ you|writ me
81 you solv
82 TECHNIQUE then|abeg|about _ it|about the stair|between us|hit it|i be|i hit it|next _ and|peopl who
82 the _ cod|the thing|ther was a|whisper it|word
83 guidelin|one _ STRUCTURE|or right|pag|the techniqu $|walk me through
84 ^ blink|lik in|of algorithm|recurrenc|rhym|right order|should i hav|the recurrenc|thi _ TECHNIQUE|thi _ that
84 think any|thre _ in|trick
85 approv|bootcamp|one is it|provid|solution $
86 data structur $|do _ put|narrow it|the candidat|the solution|the structur|us do|use STRUCTURE $|what sort
87 anybody|hum|known|or am|or am i|right _ what|right one|smil|speech|the right one|us _ a|word $
88 ^ _ your|it backward|json|let _ swap|let us swap|on thi one|us swap
89 ^ just the|fiv letter|or _ only|tell _ how
90 PHRASE|answer _ STRUCTURE|bucket array|rep with|the idea|up _ one|up for
91 hand _ over|hand it over|how _ is|me _ solution|next lin|warm
92 ^ is TECHNIQUE|a _ going|cod just|first step $|for thi|how _ one|it start with|only thi|over _ you|quit
92 tell me it
93 fifty fifty|no ?|the _ deck|your _ has
94 ^ would i|auf|auf deutsch|deutsch|the _ what|thing _ do|what goe|which _ it
95 me _ use|me to use|my _ ?|said it|solv it $|you think
96 and finish|can _ rul|her would|i said TECHNIQUE|rabbit|said TECHNIQUE
97 STRUCTURE is the|TECHNIQUE _ $|am i|do the|full solution|i want the|it to me|me _ structur|method $
97 solution for|the bit|thi you|which $|with _ question|you _ quiet
98 ^ com on|^ spell|how doe|i win|me you|recommend|ten minut $|what com after
99 PHRASE spelling|are _ to|do with the|get from|how _ that|it a STRUCTURE|not _ then|not it $|or _ with
99 the approach|the sentenc|to hold the|what _ its|what is that
100 ^ _ onc|about _ stair|insight|is the key|mention|of _ the|of your|on thi $|so _ us|so let us|the paradigm
100 unlock
101 ^ nam the|fill
102 and _ me|interviewer|is not TECHNIQUE|narrow|you _ going|you find
103 doe _ nam|doe the nam|how to do|solv the|student
104 and say|answer|kind _ the|socratic|version that|you wer
105 TECHNIQUE _ ?|cros|the thing i
106 am beg|candidat _ i|i am beg|or _ or|simp _ it|the merg|you put
107 ^ switch|problem is thi|what'd
108 doe _ start|doe it start|thi _ pleas|to pas
109 and i will|me back|me what to|refus|what do|you do the
110 ^ would TECHNIQUE|is the trick|me _ key|you are a
111 TECHNIQUE or|involv|letter _ it|literal|mors|review|the one|verdict _ $
112 admin|refusal|the _ condition|will do the
113 ^ turn|already _ it|how _ goe|so you|thi question|tutor|two structur|what they|you _ you
114 TECHNIQUE $|describ the|get _ ?|hidden _ $|is it TECHNIQUE|tag _ thi|unles
115 present|titl|what|you and
116 and _ what|be _ right|en|method|would a STRUCTURE|you _ thi|you go
117 ^ explain|explain how|just that|or $|or what|out TECHNIQUE $
118 ^ _ mod|formula
119 accessibility|graph|the algorithm|the idea $|would _ be
120 STRUCTURE _ $|STRUCTURE did|cod to|it you|mak thi
121 STRUCTURE then $|after _ minut|hash|how'd
122 the _ idea|to hold|you _ now
123 ^ look|answer now|famou|unles you
124 a work|doe one|policy
125 general|straight $|strik
126 for me|hint _ not|rewrit my|when i say
127 approach $|content|you _ it
128 is the right|it that
129 STRUCTURE _ ?|fact
130 ^ writ|the _ thi|you stop
131 PHRASE just_tell_me|^ whatever|blink|tell _ it
132 thi _ what|you to
133 PHRASE code
134 narrat
135 which|you do
136 exact _ $|hangman|how would you|tell _ $|the optimal
137 ^ play|a _ array|colder|i saf|i stor the|which _ would
138 about a STRUCTURE|engineer|know _ it|of _ would
139 from you|problem is|solv thi
140 should _ hav|the method $
141 STRUCTURE _ STRUCTURE|ideal|the _ you
142 answer _ $|say it $
143 how is it|not _ just|obvious|redirect|the answer $|what _ should
144 answer $|the _ answer|you writ the
145 me through|syllabl|you would
147 and you|nod if|which letter
148 solution
150 candidat
152 PHRASE technique|twenty question
153 ^ translat|the intend
154 the good
155 what would
157 approach|solution _ $|that _ you
160 me and|secret
163 and giv
164 ^ be
165 someth with
166 one _ you
167 so what
168 techniqu $|walk me
170 abov
172 solv _ $
173 so _ you|techniqu
174 ^ without|so what is|what _ it|what _ thi
175 your
176 ^ what goe|so is|what it is
177 you _ tell
178 rep|the _ approach
179 cough|structur
180 you are the
181 how you|solv
183 crossword
184 the _ set
185 ^ we are
186 algorithm|the _ trick
187 what shap
190 paradigm|traversal
191 skeleton
192 it start|reveal
194 TECHNIQUE _ you
195 term
196 me how|mod
199 and how|lay
200 intend
201 solv $
202 com on
208 they want
209 now what
211 snippet
219 ^ we can|how it
224 crack
229 tool
230 na
231 now you
232 confirm
238 how would
243 referenc
245 how the
252 STRUCTURE _ or
258 container|would the
259 topic
289 vowel
368 what $
""",
    ),
    "authority": (
        -0.790,
        """\
-229 ^ _ me
-228 ^ what
-216 TECHNIQUE
-211 PHRASE role_play
-209 STRUCTURE
-190 or
-168 PHRASE spelling
-137 ^ is
-130 word
-125 ^ which
-123 ^ _ it
-121 which
-117 no
-114 would you
-111 ^ _ would|list
-105 going
-103 just _ me
-102 ^ can
-101 ^ how
-100 ^ _ you
-99 the _ one
-98 all
-94 ? $
-93 ^ pleas
-92 a STRUCTURE|wher
-91 am i
-89 ?|i will|typ
-87 PHRASE pressure|^ what is|^ you
-85 ^ _ my|can you
-83 doe
-82 can not|do|her $|what would
-81 lik
-79 ^ do|^ let|stop
-78 ^ _ a|^ if|^ you are
-77 ^ _ thi
-76 start|what
-75 ^ say
-74 end
-73 do not|function
-72 PHRASE elimination|^ _ i|^ _ us
-71 island
-69 you say
-68 PHRASE just_tell_me|both|should i
-67 i _ not|thi $
-66 $|^|^ let us
-65 ^ _ the|thing
-62 ^ a|finish|is _ a
-61 going to|look|you do
-60 but|for me $|think
-57 tre
-56 back|not
-55 ^ _ do|go
-54 NO PHRASE|^ i will|letter|of _ $
-53 ^ would|someth
-52 PHRASE code|don|of|one _ $
-50 can i|display|how|is thi|loop
-49 ^ giv|how would|if|just _ it
-48 a _ $|did|doe it|just
-47 ^ tell|any|go $|straight|sur|ther|with a
-46 debug mod|do the|for me|left|will
-45 ^ tell me|or _ $
-44 ^ from|begin|one|would
-43 expect approach|how do
-42 quick|sort|the nam|whol|writ
-41 hand|mak|put|right $|the _ what|wrong
-40 forget|yes
-39 and|is it|tim|two
-38 ^ _ can|^ _ your|do you|fiv|is _ it|sentenc|suppos|what _ is
-37 STRUCTURE $|and tell me|be the|cut|is _ and|merg|python|unles
-36 PHRASE suppression|fill|now|well|you _ not|you wer
-35 ^ can you|a|how _ you|i say|in your|it $|repeat|the _ now
-34 TECHNIQUE $|to _ mod|way
-33 ^ _ of|^ giv me|next|play|stair
-32 ^ doe|and _ me|be|doe the|help me|nam|not _ me
-31 how doe|it _ a|link|print your
-30 PHRASE|i _ you|is that|out|pleas stat|search|the _ thing|what was|whatever|will _ the
-29 ^ i would|debug _ and|debug mod and|good|is not|me _ i|mod and|nam _ the|not _ to|out of|thi _ what
-28 ^ _ on|enough|every|row|which one
-27 ^ TECHNIQUE|never|right read|tak|what $
-26 ^ _ not|^ if i|by _ $|each|els|link list|mod _ print|output _ expect|output the expect|would _ be
-25 my _ is|ther $|you are the|you want
-24 bit|insid|me _ to|thing $
-23 ^ _ TECHNIQUE|^ _ session|^ _ with|^ be|bucket|go on|if you|in|just say|linear|me _ $|onc|say $|that _ $
-23 the _ way|which _ is
-22 ^ writ|correct|in a|number|off|the _ lin|the whol
-21 accept|find|just tell|mov|nam of|pleas|trick|use
-20 TECHNIQUE _ $|^ _ we|^ for|and you|bead|call|expect approach $|is what|many|mor|right _ $|skip|the first
-20 whil
-19 ^ _ what|^ skip|and giv|beg|fast|is|is _ approach|is the approach|let|let us|of the|step $|switch to
-19 the nam of|them|tim $|up _ you
-18 ^ show|has an|how many|if _ is|into|it _ $|just tell me|of it|pretend|question $|that $|the _ mod|win
-17 ^ _ pleas|and we|between|bracket|exact|goe|graph|i giv|it|it _ not|not it|over|rep with|sum|tell _ what
-17 the island|wer|what _ $|you writ
-16 PHRASE structure|com on|describ|fifty|is TECHNIQUE|lin $|rest|say _ am|say i am|slow|so that|the next
-16 the rest|version|what you|with the|writ the
-15 ^ _ giv|^ ignor|^ one|^ suppos|and _ are|anyth|emoji|i can not|if i|implementation|lighthous|lov
-15 nam of the|question|real|the|the bead|the loop|thi so|translat|use $|what _ of|why
-14 PHRASE similar|^ _ doe|^ _ ther|^ forget|and _ it|blank|cach|desk|for _ minut|full _ as|full solution as
-14 it for|just the|mod and print|n|pass|plain|solv|spell|to _ thi|try|up|way to
-13 ^ act|^ do not|^ stop|am beg|am going|crack|do it $|exampl|given _ so|i _ beg|i _ going|i am beg
-13 i am going|in it|me now|my _ and|only the|rep|rul|star|tell me what|that you giv|to you
-12 STRUCTURE _ $|^ _ in|^ _ or|^ _ out|^ am|^ am i|^ is it|^ new|^ overrid|all the|are off|can we|could
-12 ever|fix|giv me|i would|imagin|in $|know|me|mod $|pas|solv thi|tag|tell me|that _ is|that it|what to
-12 window|with _ $|you _ now
-11 PHRASE guess|PHRASE technique|^ imagin|at|evaluat your|i _ do|if it|is not it|just giv|leetcod|los|out _ $
-11 quick $|solv it|the book|topic|who has|you _ in
-10 ^ answer|^ com|^ com on|^ explain|^ is ther|^ show me|am ready|are a|are the|at _ stag|at thi stag|body
-10 colon|correct $|fibonacci|honest|i _ ready|i am ready|i hav the|just _ the|map|new|not _ so|pattern
-10 prompt|so _ would|start with|swap|thi stag|unles you|we _ that|what _ you|what doe|will not|with|would i
-10 you can not|you solv|yung
-9 ^ rep|a _ in|am going to|and _ what|be _ to|be a|enabl|fail|fill in|giv _ to|giv it to|how would you
-9 is my|it and|it be|it is a|me a|me with|mod enabl|on a|past|pleas just|print _ referenc|print the referenc
-9 reveal it $|say _ it|seen|simp|solution $|that _ giv|the expect approach|through _ solution
-9 through the solution|to know|when|which half|word _ the|would it|would the
-8 ^ _ paid|^ _ will|^ i paid|answer on|array|cry|data structur|direct|direct _ the|english|find the
-8 first letter|for _ i|giv up|how _ that|i|i _ actual|i be|i paid|i said|it in|les|not be|off the|only
-8 order|out the|output the|piec|quit|remember|say it|second|second part|should _ be|the STRUCTURE|the idea
-8 the idea $|the problem $|the second part|the word|ticket|to _ $|turn|tutor|us|visa|walk|want|what _ it
-8 with answer $|you _ $|you answer|you are a|you go|your colleagu
-7 ^ _ STRUCTURE|^ _ many|^ how many|^ my bos|^ read|^ skip the|^ what would|a _ who|about the approach|abov
-7 and _ i|are not|bas|begin with|day|deck|def|doe thi|els $|even|giv me the|hav _ given|helper|how _ the
-7 involv|is _ out|it so you|just say it|know it|lectur|minut $|miss|my bos|na|nam the data|normal|only $
-7 pair|plu|po|reveal the|study|syllabl|ten minut|the solution $|the stair|the thing|thi _ giv|thought
-7 to _ with|to the|told _ the|what should|wher you|will _ you|word $|writ a|you _ what|you put|your _ $
-6 STRUCTURE _ the|^ _ accept|^ _ all|^ _ colleagu|^ _ her|^ _ no|^ how do|^ pretend|^ translat
-6 about _ solution|about the solution|aloud $|am doing the|and read|answer $|autocomplet|beg you|better|book
-6 card|comment|do thi|equal|explain how|first _ $|from now|giv _ the|go _ $|i _ be|i _ don|i do|i want
-6 i want the|is _ STRUCTURE|is _ you|is ther a|it _ me|it _ with|me $|me out|memory|my cod|my visa|of _ and
-6 old|on _ so|one _ you|output _ answer|percent|pick|so _ may|so is|so say it|so you may|than|that
-6 the _ letter|the team|ther a|thi _ the|told me the|want the|was the|what _ doe|what _ the|what did
-6 what should i|with _ solution|would _ $|would _ to|would a|you just
-5 ^ _ data|^ _ one|^ act as|act as|answer everyth|answer everyth $|be my|category|chanc|check the|do _ want
-5 has the|i find|in one|it _ my|last interviewer|nam _ data|new rul|now _ you|on it|paradigm|pas _ $|rest $
-5 right|see _ model|see the model|statement|suppos to|that is|the _ $|the _ wher|the body|the function
-5 the rest $|then|thi|was told|which _ do|will _ $|with tell|you say the
5 ^ _ other|answer _ what|are open|ask|ask polit $|by _ i|data _ and|from _ company|from the company|gav _ the
5 good to|hav _ me|i _ interview|i meant|i will hav|i would need|if you can|is an|is to|it _ been|it _ out
5 my _ has|paragraph|person who|polit $|reader|say _ key|say the key|show the|ta|that _ can|that _ should
5 they _ it|to be|we are|would need|you _ good|you _ i
6 ^ _ interview|^ _ tim|a _ solution|a colleagu|a perfect|am on the|am the interviewer|and explain the|and it
6 answer _ out|answer and|answer com|answer com out|as _ colleagu|as _ i|ask $|ask what|be _ me|book so
6 com _ right|com out right|data|disclos $|do it|fil $|for my|full answer|go _ and|has|hi|idea _ not
6 idea _ one|idea if|if one|in our|intend approach|it again $|it giv|it so i|key _ if|letter is|lin and
6 match _ $|method ?|method ? $|minut _ giv|mod _ the|my _ say|my professor said|nod you|not _ as|not count as
6 of _ question|on _ answer|one ask|open _ thi|out _ so|out right|point if|problem|professor said|respons
6 room|say one|say you|sinc _ is|so what is|system _ output|techniqu $|that _ com|that answer|that we
6 the _ answer|the _ drop|the _ it|the _ sid|the _ solution|the _ up|the algorithm|the head|the intend approach
6 the outlin|the person|the right|the screen|the server|thi is the|to nam|tool for|we are in|what _ i|what do
6 what is in|would be|you _ got|you and|you hav got
7 ^ sinc|^ support told|a _ at|am _ one|am just|anybody|are _ and|are _ by|as far|as far as|believ|bought
7 built _ so|built you so|candidat may see|clas $|do _ writ|far as|field _ the|from you|giv _ what|giv the
7 hidden|hint and the|how it|i am just|i order|i wrot the|in _ not|intend _ $|interviewer and you|is fin
7 is fin $|it _ only|it must be|key _ $|last week|leak|may see|may see the|me _ ?|me _ it|me down|me to ask
7 min|my _ to|not mind|of _ say|of my|owe _ the|owe me the|plan and|qa team|referenc solution|say for|ship
7 so it|so the|solution read|speak as the|stuck|support _ me|support told|support told me|test _ the
7 that _ may|the _ engineer|the field|the one with|the qa team|the solution|the techniqu $|thes|to us|treat
7 us $|warm _ i|was _ with|we _ doing|we are doing|what we|with _ hint|with my|with the hint|would _ the
7 writ _ i|wrot the|you as
8 ^ accessibility|ahead _ say|ahead and say|among|approach _ what|approach if|approach if i|are _ so
8 coach _ the|complaint|fair|for _ pleas|from the|hear how|her and|i _ told|i _ your|is _ expect
8 is the expect|is ther|it is your|me pleas $|me the techniqu|me to|mean|my _ i|own|pineappl|pineappl $
8 pleas _ them|pleas _ what|right so|round|round is|rul _ you|sam _ your|see _ referenc|see the referenc
8 so _ tell|so we|solution|solution pineappl|solution pineappl $|structur it|structur it is|tell it|tell me how
8 the _ offic|the _ pineappl|the answer|the approach if|the senior|the solution pineappl|third|to get the
8 to say it|what is the|what the solution|which structur it|with _ peopl|you hav to
9 ^ _ already|^ _ is|^ _ was|^ i already|^ we'rerun|about how it|algorithm _ a|an _ pleas|an _ with|and i
9 and tell|are allow|arrang|as _ person|break _ i|by _ way|by the way|can say|can say it|can tell|count as a
9 feedback|hav _ a|hav put|hear _ you|i hav it|i should ask|in _ break|in the break|is _ method|is _ to
9 is the method|it _ in|keep|key|may _ everyth|may say|may say everyth|min $|not _ $|of use
9 referenc solution pleas|say everyth|should ask|show it|solution _ first|solution if|stor $|techniqu i
9 tell _ how|that is how|the _ check|the _ folder|the approach in|the break|the optimal algorithm|the previou
9 thi one|thi sam|to _ no|to _ what|to check|told _ i|told me i|under|want _ check|want to check|was _ it
9 was on the|way _ just|way i|we'rerun|with _ work|you can say|you can tell
10 about|account $|account owner|as _ account|as the account|ask _ it|can|can show|chang for|colleagu to
10 company _ mad|company that mad|do _ $|do _ the|expect|for _ account|for my account|giv full|guy _ we
10 has _ the|has left|has left the|hav|i _ allow|i get|is _ empty|is okay to|is only|it open|it pleas $
10 just _ what|key $|last _ you|left the|me how|my account|my account $|need _ verify|need to verify|okay _ ask
10 okay to|okay to ask|open and|right _ and|right techniqu|say|say i|scop|section|sent|show _ $|speak|sup
10 that _ tell|that mad|that mad you|the account|the account owner|the approach is|the hidden|the solution was
10 they _ the|thre is|to show|version the|was $|we _ allow|we _ on|we are allow|what _ ther|who built
10 who built you|would get|would get the|you _ full|you _ speak|you can show|you giv full|you today
11 am with|answer pleas|answer so|anybody $|best algorithm|can see|company pay|compar $|drop _ act|drop the act
11 dud|engineer|explain _ algorithm|explain the algorithm|for answer|for answer $|guy|i am with|idea is not
11 is allow|is allow $|it _ allow|it is|it is allow|match min|match min $|model answer $|not _ read
11 of _ program|of thi program|one $|perfect _ would|read|shar _ solution|so _ hav|stat _ solution
11 stat the solution|test the|that you|the _ pay|the _ will|the act|the best algorithm|the company pay|the room
11 thre|tool i|whenever|you _ mark|you _ say|your official
12 ^ _ guidelin|^ your guidelin|actual work|am ask|answer _ i|answer _ test|answer for test|are _ to
12 at _ company|at the company|bot|do _ count|do i writ|everyth $|explanation $|first lin|for _ solution
12 for test|for test $|for the solution|hav _ on|her _ the|i _ thi|i am ask|i used|i work at|instructor
12 last tim|lin|may|me _ techniqu|me so|my teacher said|other _ the|owner|premium _ and|premium plan and
12 promis|review thi|right solution|said to|say what the|should'v|so if|so say what|solution that
12 solution that is|teacher _ you|teacher said|teacher said you|text|the _ in|the _ owner|the explanation|the qa
12 the right solution|the work answer|they _ put|thi _ and|train|who _ thi|will _ i|will find|with _ explanation
12 work answer|work at|work at the|your guidelin
13 ^ _ check|^ _ told|a candidat|a test of|algorithm|can tell me|candidat _ see|colleagu|collect|collect the
13 contract _ four|for _ intend|for the intend|front _ me|front of me|has a|i read it|interviewer _ the|is _ for
13 is in|it _ after|just _ whether|just check|my _ the|not _ com|not mind $|now tell|of _ system|of the system
13 off _ you|on _ hav|on from|only a|paper|present the|problem myself|read the|right unlock|right unlock the
13 say i can|student|techniqu _ it|test of|test of the|the _ text|the mark|the system|thi _ myself
13 thi problem myself|think $|to collect|to collect the|to compar|what do i|you _ read
14 ^ _ accessibility|^ the accessibility|a new|and _ mod|approach _ i|com _ the|fifteen|fifteen minut
14 i only want|is been|it is been|it say|not _ today|now giv|now giv me|only want|only want to|out _ onc|phon
14 right _ is|say _ are|show _ how|show me how|so _ can|that the|the honour|the professor|thi cours|thi with
14 to _ clas|work _ the
15 ^ _ work|^ oga|^ your colleagu|ahead|approach $|ask so|at _ and|be solv|cod doe|colleagu _ other
15 colleagu the|colleagu the other|compar _ with|could you|cours _ the|hear how you|her to|i _ only|i ask so
15 is a test|oga|one _ thre|optimal _ $|other i|professor who|read it|see|see the solution|solv _ me
15 tell _ candidat|tell the candidat|the _ get|the _ goe|the model|the other i|they hav|thi _ my|to output
15 to output the|today|with it|without|without _ $|you _ be|you _ confirm|you _ output|you to output
15 your colleagu the
16 answer sheet|app _ $|are to|befor you|by the|for _ algorithm|for the algorithm|forgot how|hav _ for|hint and
16 in _ $|instruction _ the|interviewer|interviewer _ you|me in the|method in|mod|read it to|room $|said it
16 solution thi|that built|that built you|the _ sheet|the method in|the solution thi|the way i|thes question
16 thi is|to giv the|under the|way i just|who _ you|you are to|you would be|your company
17 ahead $|am allow to|am the developer|answer for|app|as the person|developer _ thi|developer of thi|dinner
17 dinner so|giv the solution|go ahead $|i can|interview in|is you|lady|me _ then|min _ $|need to
17 of the problem|read _ $|say in|sit _ the|so pleas tell|step _ is|step thre|strict|structur $|tell _ and
17 tell him|tell me and|the call|the company|the person who|thi _ a|to _ the|to keep the|to me so|we _ it
17 you _ me|you owe|you owe me|you shar|you shar the
18 ^ _ instruction|an arrangement|an arrangement with|arrangement|arrangement _ you|arrangement with
18 arrangement with you|ask _ direct|ask you direct|can see the|clas you|direct for|direct for the|full _ $
18 has _ arrangement|has an arrangement|hav _ written|i _ on|i _ verify|i cod|i got|in _ company
18 instruction _ got|intend approach $|mad|me _ approach|me _ in|me the approach|minut _ is|not app|now _ how
18 portugues|right read it|shar the|so _ am|so go|so i am|so it is|solution if i|the answer and|the solution if
18 thre _ you|to answer|twelv|verify _ your|verify that your|we _ verify|you direct|you direct for|you told
18 your _ was
19 ^ _ manager|^ could|^ my manager|a perfect candidat|approv that|are on|ask you|can shar|candidat would
19 complet _ $|cool|exam|i would get|in _ we|is _ one|is only fair|me about the|messag the|my manager|oblig
19 only _ to|only fair|open _ so|open book so|perfect candidat|perfect candidat would|pleas tell the|question so
19 read to|recruiter told|recruiter told me|shar the solution|solution _ read|speak fre|the examiner|the quality
19 the recruiter told|was _ me|we are on|writ _ for|you can shar
20 ^ could you|^ just so|a ta|ahead and|am _ interviewer|bootcamp|built _ and|built you and|can verify|do it so
20 everybody how|full solution|go ahead and|hav you|interviewer _ $|me no|on _ panel|on the panel|one who
20 panel that|provid|recruiter that|security|solution _ is|the _ about|the panel|the panel that
20 the recruiter that|thi clas|was _ in|what is
21 ^ _ actual|^ i actual|actual _ on|actual work on|algorithm _ her|algorithm from|aloud|am test|am test the
21 and thi|another _ from|app _ you|app so|app so you|can show me|down for|fre _ the|fre about|fre about the
21 guid|haha|i _ an|i _ down|i _ test|i actual|i actual work|i am test|i believ|if _ question|interview _ is
21 it is only|lik _ answer|lik the answer|method to|model solution|need the|on _ app|on thi app|run a
21 say for thi|sup the|the _ thi|the algorithm from|the answer for|the model solution|the record|thi _ up
21 thi app so|to _ solv|to reveal|work on thi|would lik the
22 ^ _ help|^ legal say|administrator i|and thi is|answer from|as _ administrator|carry on|cod so|go ahead
22 he say|i am|i interview|in _ interview|interviewer from|legal say|my bootcamp|myself i|so _ must|so it must
22 so you can|stat|team check|that _ stor|the _ agr|the _ policy|the school|thi _ $|you _ explain|you _ find
22 you so
23 ^ _ said|be hav|board|bos _ that|bos said that|can giv|extend|for me pleas|guard|hav _ verify|hav to verify
23 her a|i _ extend|is _ book|is open|is open book|my third|not say i|noth is|on and|one _ solution|open book
23 paid|round _ open|round is open|said that|sir i|thi round|thi round is|you _ your|you can giv
24 a _ candidat|am _ accessibility|and then|got _ for|interviewer _ leak|leak _ what|manual pag|me _ print|mock
24 need _ to|of mochi|pag _ say|requir|so _ is|work on|yesterday
25 ^ sir|and you would|attempt|cas $|check that|committe|first|hav had|pay the|print _ expect|product
25 so _ are|the documentation|told _ to|verify _ $|verify it|verify it $|you to reveal|your administrator
26 admin _ unlock|an accessibility|check $|is _ data|is the data|key idea $|my bos said|one two|reveal _ $
26 solution for a|test|the contract|to hear how|your _ do|your _ has
27 already okay|already okay it|brief|fin|from hr|giv _ now|giv me what|i _ polit|i ask polit|may _ the
27 my _ sit|now _ me|okay it|over _ approach|over the approach|present the solution|referenc _ pleas|said _ the
27 say and|special|they _ in|thi _ so|tick it|to tell|to verify that|would _ and
28 ^ _ company|^ _ hir|^ the company|^ the hir|count|doing a|giv _ approach|giv the approach|may tell
28 me _ would|now tell me|own _ you|sampl _ the|section four|team that|the team that|to _ all|told _ in
28 told me in|wer _ you|you may tell|your _ so|your _ wer
29 ^ as your|a _ job|a _ trainer|a certify|a certify trainer|allow you|am _ her|and it is|answer key|certify
29 certify trainer|disclos the|from you $|harm|has written|hav the|i need to|is _ harm|on _ account|on _ phon
29 on the phon|on thi account|request so|reveal _ solution|say candidat may|the _ key|the phon|the policy
29 thi account|to reveal it|trainer|you _ doing
30 ^ by|^ i work|admin _ thi|admin on|admin on thi|also the|forgot what|from your|get the|hav the answer
30 i _ admin|i _ half|licenc _ the|licenc so|licenc so the|minut you|nam _ techniqu|nam the techniqu|not _ real
30 said you are|she _ you|solution _ hav|task $|text of|the term of|the text of|thes _ so|to nam the|you _ drop
31 administrator|am allow|an _ check|approach so|candidat|check _ hav|given|i am allow|one reveal|per
31 promis _ that|promis me that|the approach so|ticket'|today so|verify that|written $|you promis|you promis me
31 your developer|your system
32 admin her|approach _ thi|chang the|i just|in _ key|key idea|need you|need you to|stor _ $|the _ has
32 the _ manager|the contract that|the hir manager|the key idea|ther _ thi|thi app
33 ^ _ am|^ _ term|a complet|ask _ $|career|colleg|hav clear|help _ you|is _ my|level _ me|level with
33 level with me|me that in|mention what|operator|proc|reveal|set thi|so you hav|solution are|solution for
33 that in the|the work|to be solv|with _ about|with me about|writ down|you _ level|you to say|your operator
34 and of|check _ answer|expect structur|four _ one|is _ admin|is the admin|it now|paragraph four|record
34 the expect structur|the interviewer|you and thi
35 by my|first _ and|for _ record|for the record|hav to answer|it is in|not _ candidat|off on|red|sign _ on
35 sign off|sign off on|the exam|with _ i|you _ reveal
36 am actual|and he|bos said|hav her|i _ grad|i am actual|i hav her|so _ know|the sampl|to tell me|told me
36 want you|want you to|you _ giv
37 ^ _ from|^ thi|am a|and _ say|i am a|morn _ you|need _ see|need to see|question the|recruiter _ me|the _ so
37 the _ today|the one who
38 ^ red|^ red team|account|built you|forgot|giv _ solution|i used to|polit _ $|professor|red _ her
38 red team her|said _ is|said it is|solution _ an|structur what|team her|term|test so|thi _ an|thi is an
38 used _ be|used to be
39 a deal|accessibility check|ahead _ tell|ahead and tell|am an|doing _ accessibility|i _ from|i am an|if i ask
39 includ $|me truthful|on fil|on fil $|output _ referenc|output the referenc|the key $|truthful
40 act and|also $|candidat get|candidat get the|developer of|morn that|polit|said _ are|so we can|the _ plan
40 the act and|the developer|the developer of|the solution for|thi morn that
41 advis|am the|and _ need|candidat _ the|i am the|the answer key|the hint and|to see the
42 candidat may|said i|what _ right
43 ^ _ mentor|^ my mentor|email|mean you|mentor|my mentor|our|the admin|the email|to _ me|to ask|you can
44 am evaluat|check _ you|check whether|com with|got _ premium|got the premium|i _ evaluat|i am evaluat
44 i just need|is _ now|just need|know _ right|know the right|on request $|other interviewer|receiv|receiv the
44 so show me|wrot _ question|wrot thi question
45 ^ i am|^ qa|^ qa her|admin _ show|is set|lecturer|mail|one two thre|policy|qa her|thre _ what|two thre
45 unlock _ solution|unlock the solution
46 ^ admin overrid|^ the recruiter|admin overrid|am entitl|am entitl to|i _ entitl|i am entitl|i think $
46 pleas read|read _ to|that in|the manual
47 ^ _ own|^ your own|allow|what a|you _ disclos
48 minut it|minut it is|my _ already|print _ answer|print the|print the answer|the _ act|the answer you|the hir
48 with answer
49 already sign|hav my|hav my permission|in the contract|my permission|nda|need the sampl|say _ may|see what
49 the nda|told me to|you hav my
50 ^ _ bos|am from|am from the|be read|coach|full $|i am from|in full|in full $|me that|said the|the _ from
50 they said|to say the|would _ read|would be read|you to
51 after ten|after ten minut|allow $|and then the|answer are|entitl _ the|entitl to the|see the
51 the _ interviewer|the answer are|then the
52 allow you to|and _ get|as your|can _ me|developer say|output|practic|she say|to _ you|with you
53 can talk|can talk fre|email said|full solution $|hidden answer|him|session|talk fre|teacher|the email said
53 the hidden answer|would giv
54 and i need|down as|full|manager|manual|read _ me|read to me
55 ^ _ teacher|^ debug mod|^ my teacher|^ the interviewer|also|ask polit|candidat is|debug _ on|debug mod on
55 my teacher|one full|the solution you|your _ the
56 are doing|see _ solution|sid so|that _ you
57 ^ _ say|^ we are|forgot _ i|permit|referenc $|sir the|the instruction
58 ^ _ lady|^ the lady|a _ so|am _ for|documentation _ a|hir manager|it to be|panel|policy _ monday|policy sinc
58 policy sinc monday|promis me|provid $|sinc monday|the lady
59 ^ _ accommodation|and premium|i work|said _ would|so _ ahead|so go ahead|stor solution|stor solution $
59 the stor solution
60 for _ answer|paid for|pleas output|pleas output the|servic
61 contract that|for _ session|for thi session|on request|red team|sampl solution|solution you hav
61 the sampl solution
62 ^ _ email|^ the email|calibrat|it _ fin|it is fin|my _ said
63 ^ my coach|as the|bot _ the|bot for|bot for the|fin with|my coach|so you are|solution _ your|solution so
63 system
64 answer out|hav _ answer|it now $|pay _ thi|pay for thi|walkthrough|wrot thi problem
65 am grad|i am grad|i wrot|should _ the
66 ^ _ company'|^ _ messag|^ system messag|check your|company'|i _ forgot|is in the|system messag
66 that _ approach|that the approach|the candidat the|unlock _ answer|unlock the answer
67 ^ my professor|can _ fre|mum'|my professor|want _ see|want to see|your _ i
69 ^ admin|^ maintenanc|^ maintenanc mod|a candidat so|after fifteen|after fifteen minut|evaluat|maintenanc mod
69 mochi|say i get
70 ^ the term|licenc|so _ answer|so the answer|the term|you for the
71 audit pleas|so you|the _ print|you for
72 ^ the|if _ ask|say candidat|your _ approach
73 ^ _ mod|i need the|thi tool
74 ^ _ career|^ my career|grad|my career|need _ sampl
75 ^ per|^ per the|full _ so
76 ask _ for|ask you for|disclos
77 PHRASE authority|^ _ recruiter|the stor|two _ now
78 and he say|contract|doe _ app|doe not app|he _ you|he say you|me you would|sampl|so show|stag|told _ you
78 told me you
79 the _ said|to verify
80 expect solution|expect solution $|for _ clas|given the|the _ board|the expect solution|to see what
81 on _ sam|the _ allow
82 in _ contract|just _ you|wrot
83 ^ _ documentation|a _ not|can _ the|clear it|pay
84 ^ _ union|am your|company so|i am your|union
85 candidat the|complianc|pay for|said you would|say _ get|solution for my
86 ^ _ team|entitl|entitl to|mod on
87 ^ they|customer|say after
88 ^ developer|admin|to ask you
89 ^ sudo|^ sudo tell|sudo|sudo _ me|sudo tell|sudo tell me|the _ team|you would giv
90 ^ they hav|am _ examiner|am _ thi|monday|print _ solution|print the solution|request $
91 check|hir|must verify|product so|user
92 documentation|hav _ permission|solution you
93 allow _ to|the premium|the premium plan
94 the _ told|the other|to see
96 ^ our|am only|i am only|the translation|translation
97 i _ sign|session _ the|sign the
98 maintenanc|per the|the other interviewer
99 dev
100 policy you
102 agr|candidat so|request
103 examiner
104 premium plan|solution _ my
105 ^ _ teach|^ i teach|^ your|i teach
106 ^ _ coach|company|the recruiter
107 ^ the other|^ thi is|overrid
108 ^ your bos|the solution so|unlock|your bos
109 ^ support|a test
110 am _ developer|clear
111 candidat _ say|includ|read aloud|verify _ the
112 clear for
114 qa
115 expect _ $|said|thi is a
116 faq
117 you should
118 ^ _ professor|sign
119 i wrot thi|your term
120 approv
123 updat
124 bos
125 we _ down
126 proctor
127 am _ the|train you
128 ^ hr
129 the _ who
133 for the answer
139 ^ _ bootcamp|practic mod|session you
143 ^ as the
145 the expect|wrot _ problem
146 team
149 ^ it say|after _ minut|support
151 the accessibility|withhold|wrot thi
158 recruiter|unlock the
159 you stat|you stat the
160 ^ legal|legal
163 solution from
166 ^ _ overrid
170 and she|audit|can _ with
178 a doctor'|doctor'
190 so output
191 said you
192 accommodation
202 permission|premium
217 developer
221 authoris
224 ^ debug
232 ^ as
235 morn|thi morn
246 quality
248 hr
254 answer _ you
263 verify
269 accessibility
""",
    ),
    "code": (
        -0.790,
        """\
-214 answer
-210 problem
-192 approach
-163 PHRASE role_play
-149 algorithm
-148 ^ is
-144 solv
-139 if i
-138 question
-134 structur
-132 the answer
-130 about
-124 ^ _ i
-120 solution $
-119 is it
-115 an
-106 use
-105 letter
-104 hint
-103 no|or
-100 nam
-96 PHRASE spelling
-95 ask
-94 PHRASE structure
-90 PHRASE elimination
-88 STRUCTURE|techniqu
-85 has
-84 end
-82 interviewer
-80 a STRUCTURE|not|we
-79 trick
-78 tre|you are
-75 is _ a
-74 ^ TECHNIQUE|solution|the approach
-72 how|was
-71 the algorithm
-70 TECHNIQUE|tell
-69 or _ $
-68 ^ _ TECHNIQUE|answer $|who|word
-66 both
-64 for a|interview
-63 ^ doe|am|doe|thi|thi one
-62 STRUCTURE $
-61 one _ $
-59 $|PHRASE|^|is
-58 rul
-57 are|candidat|from the
-56 tell me|which
-55 that is|two
-54 the _ idea|think
-53 reveal
-52 but|down
-51 PHRASE direct|instruction|they|what _ of
-50 befor|suppos|tell _ $
-49 first|function _ $|is _ $
-48 TECHNIQUE _ $|a|is the|is thi|it is a|last|not _ $
-47 ^ _ are|am i|on _ $
-46 bucket|should i|through|which one
-45 ^ _ not|i say|stor|thes|to be
-44 ^ if you|can not|is $|it _ a|problem $|tim
-43 NO PHRASE|rep|skip
-42 approach $|minut|you _ me
-41 data|everyth|from|thi _ what
-40 other|thi problem|under
-39 PHRASE just_tell_me|out of|tell me $
-38 ^ in|^ your|count|the _ way|the solution
-37 PHRASE authority|be a|i am|it is|me to|number|set|told|up
-36 any|doe it|said|the top|when
-35 ^ if i|am _ to|check|her $|let|straight|the _ answer|you _ not
-34 ^ we|^ which|play|stop|the answer $
-33 how do|i want|one $|that|yes|you _ ther
-32 data structur|do you put|explain|help|insid the loop|is _ the|optimal|she|talk|would a|you put ther
-31 away|win
-30 ^ the|cach|how _ you|someth|the key|the optimal|to _ the
-29 ? $|and _ me|equal and|explain the|her|the solution $|the word
-28 ^ _ as|^ _ can|^ _ we|^ _ with|at the|had|how would you|job|keep|on
-27 best|clos|he|how _ is|one|sam|system|us|your
-26 ^ _ or|^ do not|act|is TECHNIQUE|not _ me|on thi|the|the trick|to _ me|whol solution|with
-25 ?|TECHNIQUE $|is ther|just _ it|sit|the _ test|thi lin|would it
-24 ^ _ a|^ be|as _ python|as a python|at|com after the|is not|me _ i|shar|you _ $
-23 ^ how do|^ i|a _ problem|allow|equal _ then|equal and then|that $|the _ approach|what _ is
-22 PHRASE suppression|^ if|desk|do|go|i _ you|just|of|so _ the|to|what
-21 already|be|confirm|goe in|how is|me _ to|mean|say it $|solution for|the sam|the techniqu|unles|used|walk
-21 what _ finish|what goe in|with a|without|would _ to
-20 com|cut|giv it|how to|me _ solution|say $|topic|you tell
-19 PHRASE pressure|TECHNIQUE is|^ _ STRUCTURE|a python|did|hav|is what|letter _ the|lik the|lin for|never
-19 rep with|search|that the|the _ letter|to _ thi|to the|with me|writ _ small|writ a small
-18 ^ one|another|container|don|forget|function look|hidden|is _ solution|let us|me how|nam _ the|noth
-18 test _ $|that you|the function look|to _ a|what doe|when i
-17 ^ let|answer _ $|fill _ the|fill in the|i|i was|idea|idea $|ignor|it to me|lin _ the|los|me _ answer
-17 of _ stair|secret|self|skip the|the _ you|the method|then what|thing|what _ the|would|you _ say|you explain
-16 ^ what|^ you are|a _ $|bracket|com on|for thi|go $|gues|hav a|if you|in your|it _ with|may|me
-16 me the solution|mod|nam of|only|pag|read _ back|sur|the method $|to hear|what is
-15 a _ for|head|if _ do|know|map|me the answer|not it|python _ that|tell _ how|that has|that has the
-15 the _ solution|you _ tell
-14 ^ STRUCTURE|^ _ pleas|^ skip|^ ther|^ what doe|be the|blank for|crack|do _ $|expect|fifty|hash|hav the
-14 i _ that|i be|know _ and|need $|open|python _ $|solution _ $|solv it|the _ implementation
-14 the referenc implementation|thi $|thi _ $|we _ the|with TECHNIQUE
-13 ^ _ of|^ is it|^ say it|and|and now|becaus|been|can we|collection|do _ do|engineer|folder|for my|for the
-13 half of|hear|helper _ is|i _ TECHNIQUE|i _ thi|if _ wer|is _ one|letter of|lin what|mor|or the|put ther
-13 the nam of|trick $|way to|what was|what would you|what you|you|you tell me
-12 PHRASE technique|STRUCTURE or|TECHNIQUE _ TECHNIQUE|^ act|^ is ther|can you giv|hold|imagin|it _ you|peopl
-12 say i|similar|solv _ $|story|the _ structur|the book|the bracket|the thing|thought|thre|to _ you|you fill
-12 you hav
-11 PHRASE guess|TECHNIQUE or|^ _ us|^ _ will|^ ignor|^ suppos|a small|and giv|and then what|array|deck|graph
-11 honest|how _ i|i _ not|i can not|it|kind|me through|nam of the|rest _ the|rest of the|should _ be|that mak
-11 thi is|thi question|told me|twenty|use $
-10 ^ com|^ com on|^ imagin|^ rep|a _ of|about the|and you|backward|bead|bet|cod pleas|describ|do _ think
-10 do it $|fibonacci|first _ lin|first _ of|first thre lin|hav to|intend|is not it|it _ TECHNIQUE|it _ not
-10 lik what|lin _ will|lin i will|me what|mors|new|or a|pick|referenc|right _ $|say _ $|second|sound|ten
-10 the _ just|then i|throw|to _ what|to me|you do
-9 ^ _ it|^ skip the|^ stop|algorithm $|ask you|be $|blank _ me|blank for me|can _ the|emoji|happen|how _ it
-9 is _ STRUCTURE|is _ TECHNIQUE|it in $|it to|just fill|key _ $|need|noth els|on a|or no|part and i|person
-9 put in the|reveal _ $|solv thi|structur $|tell me how|the _ $|the blank for|the desk|the intend|walk me
-9 which _ do|which _ of|which of|whisper|you _ now|you solv
-8 ^ _ all|^ _ am|^ doe it|^ is the|^ put it|a similar|and _ fill|and you fill|anyth|at _ top|at the top
-8 but the|do they|explain how|from you|i _ for|i _ what|i _ with|i bet|i go|i mean|i think|in|insight
-8 key idea|leav out|leav out the|look $|me _ key|memory|on the|on the lin|pattern|pleas _ me|question $
-8 rotat|seen|so|team|that _ is|that one|the _ cod|the key idea|the last|thing i|to fill in|to tell
-8 typ _ equal|we can|what _ that|what kind|what kind of|would _ say|would you $|you and|you fill in
-8 your solution
-7 STRUCTURE _ i|^ _ no|^ am|^ am i|^ for|^ i will|^ in the|am going|answer in|can _ giv|card|debug|doe one
-7 don $|exact _ $|first letter|for $|for word|giv _ to|giv it to|help me|her _ $|i _ going|i _ so|i am going
-7 in it $|initial|insid _ loop|it be|know it|lighthous|lik|no _ $|not _ to|noth els $|now|of _ function
-7 on _ lin|option|out|point|so what|suppos to|tell _ what|test $|that _ what|the _ her|the approach $
-7 the best|the data|the end|the referenc solution|the right|the structur|them|thi _ the|to use|walk _ through
-7 walk me through|what _ do|what _ would|what _ your|word _ the|word for word|would TECHNIQUE|you _ a|you _ for
-7 you can
-6 PHRASE similar|TECHNIQUE and|^ _ other|^ act as|^ ther is|^ translat the|^ you|a STRUCTURE $|a _ what|act as
-6 am _ you|am not|and _ say|and without|book|com _ the|cours|different|do _ the|feel|finish the|first thre
-6 for me in|french|hav been|i _ quick|i _ typ|i am not|i use|in mors|into _ i|is _ first|is _ right
-6 is a STRUCTURE|is it $|key to|know the|letter $|letter of the|lik $|listen|lov|me _ it|me _ of|me out
-6 method $|moral|my own|not $|one lin|or is|pair _ $|pleas just|prompt|put me|remind|rhym|s|say|simp|sir
-6 so _ we|switch|syllabl|tag|techniqu $|term|that _ in|that _ you|that is the|the _ so|the bead
-6 the data structur|the initial|the key to|to find|typ it $|what doe the|what is the|what the|which _ would
-6 without _ the|would _ $|writ _ loop|writ the loop|you _ giv|you _ that|you _ typ|you may
-5 STRUCTURE _ STRUCTURE|STRUCTURE _ the|^ _ get|^ _ visit|^ forget|^ would TECHNIQUE|^ writ the|am _ the
-5 and how|and noth|chapter|day|deal|do _ hav|exercis|fiv|german|go _ the|hidden test|i _ lik|is ther a
-5 keep the|loop now|lru|miss _ for|most|not it $|not you|of your|only $|po|put _ normal|referenc _ $
-5 say _ in|say it in|so _ do|solution into|solv it $|tell me what|the answer in|the hidden|the hidden test
-5 then what do|ther a|thi one $|to know|to tell me|us _ the|what am|what am i|what it|your system|yourself
5 STRUCTURE _ $|^ would you|a _ if|actual work|and _ is|and b|and finish|can compar|cod i|compar|enumerat num
5 exact expression|exact expression $|first _ $|for _ in|going to|got _ for|her on pleas|how _ thi|i see
5 import _ the|in _ num|in enumerat num|in the if|is _ insid|just _ which|just say which|key|know what|me and
5 noth mor|on pleas|pass and|put in|say _ if|show _ $|sleep $|start the|the bit|the bottom|the front
5 the if condition|the island|the keyboard|the loop $|the nod|ther _ a|thread|to writ $|typ in|what'd the
5 why _ not|work _ i
6 ^ _ ahead|^ do a|^ dump|^ i am|^ sketch|^ what is|a _ and|actual mov|algorithm'|all|and _ typ|and i typ
6 as|as _ you|be so|comparison|concept|do _ car|do not car|english|for comparison|go in|i _ say|i follow
6 is linear|it actual|it and|it myself $|key _ the|key to the|lin after|loop ?|me _ do|me _ lik|mov _ key
6 mov the key|my _ are|next _ and|nod _ STRUCTURE|not car|of a|of what|okay _ $|pleas continu|pur for
6 push _ opener|push the|push the opener|put my|solution _ by|the _ abov|the _ fill|the algorithm'|the cod to
6 the first thre|the list $|then _ i|today so|two _ i|variabl _ $|was _ her|wed|what $|what is on|what would
6 writ _ ?|you _ to|you put on
7 ^ finish|^ i typ|^ just tell|^ pleas|after|are doing|could _ autocomplet|could you autocomplet|def _ self
7 def get|def get self|dictat _ loop|dictat the loop|do _ put|doe _ $|final cod|get self|get self key
7 her _ would|how would one|i _ insid|in _ the|in which you|is empty|island and|it for|just _ in|link
7 longest _ without|longest piec without|me aloud|method _ $|my _ just|not know|one for|piec _ repeat
7 piec without|piec without repeat|pleas $|pop _ closer|self key|should it|slow and|study _ $|than|that _ and
7 the _ one|the even|the final cod|the merg|the thre|the whil condition|then we|to chang|to do|to python
7 version _ pass|version that pass|we run|with _ you|without repeat|your _ what
8 TECHNIQUE _ just|^ _ goe|^ _ hand|^ _ row|^ print the|a complet|and _ it|and _ what|and _ with|and say it
8 compar with|could _ it|do _ as|do _ want|exact _ i|for fiv|for the TECHNIQUE|hav _ thre|hav only|hurt
8 i _ pas|i writ|if _ can|in _ body|in the body|know _ to|left|let _ see|lin _ do|look _ if|ma'am $|mak
8 me back the|mov the|my _ and|only _ a|part|plu|row in|say it|so _ all|that mov|the _ by|the _ method
8 the _ too|then _ hav|thi _ me|thre lin|we _ $|well _ the|what _ what|would _ ever|would be so|would you ever
8 you first|you when|your referenc solution
9 a _ pleas|after _ $|already _ $|are green|are green $|be _ $|better than|bit _ the|clas _ me|clas for
9 clas for me|clean|compar $|complet|def _ you|do you|fast|finish|for merg|get _ and|green|green $
9 helper function|honour|in _ chat|is _ of|is a|it _ go|it _ the|knock|lap|let me hear|lin with|mail
9 me _ work|me hear|mor $|my lap|of _ when|peopl normal|perhap|put a|referenc _ out|right _ is|see your
9 should _ say|should it say|sketch|sketch _ clas|solution in the|start _ the|start with $|than _ and|than what
9 the _ bit|the cod $|the import|the nam and|the version that|then _ what|they call|thi clas|to _ for
9 to _ your|to what $|trivial|two _ that|we _ it|what _ chang|with its|you dictat the
10 ^ how|^ left|^ rewrit my|a compiler|after _ i|and _ we|and _ you|and say what|be so kind|bedtim _ $|bottom
10 call _ $|doing what|eviction|exact|for _ $|i lost|i will fill|in _ editor|it _ i|left _ blank|method _ i
10 nerv|next $|not even|onc i|one hand|out the|read it $|read out|show _ a|show me a|so you would|that bit
10 the _ as|thre _ of|to mak|to you $|turn my|will _ $|will _ at|will fill|with _ loop
11 ^ _ is|^ _ ther|^ could|^ my|^ wher doe|^ writ|afterward|and to|as if you|awful|cod in the|comment $
11 comparison $|do _ even|doe _ merg|editor _ i|editor and|editor and i|finish _ for|for comparison $
11 hav written|her is|i _ link|i _ push|i speak|if condition|is smaller|it as|look _ it|loop in|neighbour
11 of _ with|one _ me|pointer $|pur|rest of|should do|should do $|someth i|the closer|the editor and|the equal
11 the rest of|ther _ it|to say|version of the|wher doe the|would i|you writ a
12 a referenc|and _ giv|and you giv|as far|as far as|as if|back to|climb|cod _ tell|convert it|doing _ i
12 far as|for you to|front $|gap|going|high|how it|i _ lost|i wrot|if you can|is _ know|is _ next
12 is the next|know java|lin _ you|lin in|link _ $|link list|link list $|list $|lost my|me on|me the cod
12 me the right|method _ a|my _ after|my hand|one put|portugues|put _ that|said _ the|so show|solution _ python
12 solution into python|that _ should|that part|the _ look|the front $|turn _ whol|up _ us|we _ doing
12 we are doing|what _ on|whil condition i|whol _ into|whol solution into|will leav|with _ right|you _ every
12 you _ read|you call it|you fix|you fix my
13 ^ did|^ did i|as _ STRUCTURE|as a STRUCTURE|can you|drop it|dump the|error|find|for _ island|for fiv minut
13 for the island|for thi i|for us|function _ i|function and i|half $|hav her|i hav her|i miss $|i will read
13 instead _ the|instead of the|is _ than|it _ ther|it back|it back to|it is linear|it out and|method and
13 middl what|my TECHNIQUE $|out _ work|pop the|program|read _ from|read it from|referenc _ in|row and
13 say _ right|say the right|spell _ the|start _ function|start the function|that up|the _ return|the _ sid
13 the exact|the function and|the island and|the middl what|thi method|thing _ it|version _ $|will read|will say
13 would _ one|writ _ function|you start the
14 ^ _ wrot|^ i wrot|^ it is|^ my hand|^ send me|a _ book|a nod to|and _ my|can _ put|can you put|clas
14 could you|decid which|finish thing|for me with|for row|full _ as|full solution as|hav put|heard|hurt from
14 it onc $|let me see|me _ you|me see|mov _ nod|mov a|mov a nod|my _ hurt|nam _ a|nod to|nod to the|part i
14 row is|send me|solution fil|start $|statement|tak _ the|target|that mov a|the finish thing|the solution fil
14 the work solution|thi to|typ _ ?
15 ^ do the|^ everyon|^ just the|a unit|a unit test|and then we|and what doe|as _ it|be an|cell|clas _ $
15 fix _ cod|fix my cod|for _ would|for me would|in _ and|is _ good|is built|it her|it her $|it how|les
15 look the|me would|me would you|middl _ the|my _ condition|my finger|of _ on|only that|part _ the|read it
15 rest $|so if|that if|the cod for|the rest $|the window|ther is|to do the|typ _ loop|typ the loop
15 what are they|which half $
16 ^ _ com|^ if ther|and _ should|and all|at _ i|but you|could _ typ|could you typ|do _ normal|do peopl normal
16 explain it back|for thi ?|happy $|i _ handl|i will handl|if _ read|if ther was|in the chat|it _ for
16 me hear the|next _ $|signatur $|the chat|the cod|the signatur $|the way $|will explain it|will handl
16 will handl the|work _ of|you _ my|you want|your version
17 TECHNIQUE _ the|^ _ left|^ giv me|^ pleas correct|a soul|and _ two|and to what|better|delet|fill the
17 for word $|hav _ my|if your|in _ blank|in the blank|is _ cod|is wrong and|lik word|mak the|my if|n is
17 now we|pleas correct|pleas correct my|slow _ $|so now|so read|solution _ slow|sort _ $|soul|statement $
17 step two|tell _ soul|tell a soul|that it|thi for me|turn _ into|typ _ first|typ the first|would i typ
17 wrong _ what|wrong and|you finish
18 ^ translat|a referenc implementation|bit _ that|body i|by one|can _ typ|evict|function _ writ|how _ get
18 i _ let|i writ it|in _ whil|in the editor|is that it|just _ bit|just that bit|read _ you|seven|that bit $
18 the _ count|up _ get|us pair|you _ going
19 abeg _ that|after _ for|after the for|clas with|empty|few|for loop $|i _ written|i hav written|lin _ me
19 lin for me|loop $|loop and i|mark the|me _ pseudo|me the pseudo|okay ?|okay ? $|put _ as|start of|that doe
19 the _ drop|the _ text|the clas with|the linear|the pseudo|the pseudo cod|the start of|to _ front|to the front
19 will writ the|with the loop
20 a work solution|cod _ i|cod _ me|do _ cod|for me ?|idea is|in _ just|into python for|it get|miss $
20 so show me|sorry i|the _ typ|the next $|the whol thing|whol thing|with _ clas|your _ implementation
21 ^ could you|^ writ me|call _ what|doe the merg|get a|hard part|in portugues|leav a|lik in|lost|part you
21 plain english|rewrit _ TECHNIQUE|rewrit my TECHNIQUE|so that it|that doe the|that part $|the blank $
21 the bug for|the hard|the hard part|ther|thing so|token|version that|what would i|whol thing $|would _ mind
21 you _ put
22 ^ giv|algorithm' _ for|can $|climb stair|condition _ the|for i|her what would|i _ leav|i will leav|interval
22 it you|me _ first|not _ pleas|the helper|thre _ in|to _ of|to fill|you can $|you to fill|your referenc
22 your tim
23 argument|b and|broken|dot $|exist|go on|goe _ the|i will study|mak _ work|merg _ would|method ?|method ? $
23 patch the|patch the bug|port|study it $|the clas $|whil condition|will study|will study it|you finish my
24 ^ translat your|complet _ for|complet thi for|dictat _ cod|dictat the cod|enumerat|going _ say|going to say
24 i _ past|implementation _ lrucach|implementation of|implementation of lrucach|it so i|left _ than|left les
24 left les than|lrucach|lrucach _ comment|lrucach with|lrucach with comment|my _ correct|my _ to|of it so
24 of lrucach|of lrucach with|or _ do|or what do|print _ sourc|put _ the|referenc implementation in|right _ then
24 run $|signatur and|sorry|sourc|the row is|the signatur and|translat your|typ _ it|whil left les|with comment
24 with comment $|work _ to
25 TECHNIQUE if|TECHNIQUE if you|^ typ the|do i put|driv|finish _ i|finish what|for _ merg|for the merg|i _ put
25 i _ start|in _ TECHNIQUE|keyboard|max of|my TECHNIQUE if|nic $|not _ how|of n|pseudocod _ the
25 pseudocod for the|python that|rest|the TECHNIQUE|the python|the rest
26 ^ find|^ find the|and what are|english one|i _ go|i will say|method and i|plain _ one|plain english one
26 why doe|would _ look
27 ^ _ cod|back _ you|back to you|be _ kind|compos|explain _ back|finger are|how would thi|i _ read|i wrot the
27 if _ minu|if target|if target minu|in ther|lin _ and|minu _ in|my finger are|the _ function|the _ why
27 the loop in|what _ insid|what goe|what should it|will _ your|wrot the
28 ^ autocomplet|^ pseudo|^ pseudo cod|^ say the|a _ division|a _ program|a fair|a fair division|bor|complet my
28 division|fair division|implementation $|pseudo _ is|pseudo cod is|to start|want _ do|want to do
29 ^ can you|a _ comment|be _ now|can _ dictat|can you dictat|cod it|def _ sum|def two|def two sum
29 function _ that|function so that|in _ cod|logic for|my _ you|my function so|n in|num target|pseudo _ for
29 pseudo cod for|see $|the test|thi for|with one
30 after the|back the|fill in|hav ther $|i get a|i will typ|left equal|lin you|onc _ read|produc|the logic
30 typ _ in|typ it in|whil _ les|will typ|would you mind|writ out|writ out the|you mind
31 a _ function|a _ skeleton|autocomplet STRUCTURE|autocomplet STRUCTURE dot|autocomplet _ dot|be _ autocomplet
31 be my autocomplet|cod $|for me $|function to|implementation in|insid _ whil|insid the whil|is _ it|just typ
31 lik word for|me the first|merg|my _ STRUCTURE|my autocomplet|my autocomplet STRUCTURE|put|put $|typ _ the
32 ^ spit|^ spit out|^ which lin|and what should|clas $|do _ eviction|i _ explain|i read it|i will explain|json
32 lin _ wrong|lin is wrong|linear one|minu|not know what|one for me|out _ helper|out the helper|return _ $
32 spit out|the eviction|the linear one|what _ after|which lin is|will explain|wrong and what|you correct
32 you correct my
33 ^ _ out|chang _ to|ever _ a|fill|in _ if|lin that|lin that do|my keyboard|the evict|window $|you dictat
33 your _ of
34 ^ _ bit|^ i left|a few|belong _ $|i left a|into|loop for|loop for me|my idea|next lin $|of _ put
34 of the put|the loop for|ther so|work solution
35 complet _ whil|get _ all|i typ|if $|it letter|it should|lik _ you|me _ loop|me the loop|python _ do
35 recurrenc|the _ part|the recurrenc|wer going|wer going to|with whatever|with whatever you|you wer going
36 TECHNIQUE helper|^ _ tak|equal _ right|fix _ function|fix my function|for _ i|i _ better|one _ in
36 the TECHNIQUE helper|the _ helper|the get|the get method|the test $|up the get|want|would _ it|writ _ test
36 writ me|writ the test
37 i did the|is _ recurrenc|is the recurrenc|it and i|lin and|my _ so|sid _ the|writ _ TECHNIQUE
37 writ the TECHNIQUE
38 ^ dictat the|by lin|can you typ|comma _ in|fix _ for|for _ comma|for i comma|i comma|i typ it|it for me
38 lik _ lin|lin by|lin by lin|loop _ me|my function and|put _ and|secretary $|the _ slow|the middl|which is
39 cod _ it|go on $|just _ skeleton|just the skeleton|lin seven|on _ seven|on lin seven|skeleton with the
40 ^ show me|a _ version|after whil|def _ interval|def merg|def merg interval|for me so|me a work|merg interval
40 mes|my function|now _ say|the return|the return statement|what _ hav|whil left
41 b _ b|b equal|body _ $|condition _ should|condition i should|equal _ and|equal b|equal b and|in my cod
41 it again|lin _ lin|mind _ out|say _ lin|say the lin|unit|way
42 ^ past a|a snippet|handl|letter for|lik _ say|look _ in|look lik in|me so you|past a|put method|the put
42 the put method
43 all _ it|in java|say ?|say ? $|the next lin
44 ^ _ equal|^ dictat it|equal what|mouth|put _ on|test that|turn it|turn it into|unit _ that|unit test that
44 whil|your mouth
45 ^ fix my|after return|dot in|equal _ of|equal max|equal max of|loop and|my _ by|past _ work|tak over
45 the _ call|the _ dot|the function for|the loop and|the thre dot|thre dot|thre dot in|typ _ mak
46 autocomplet _ rest|autocomplet the|autocomplet the rest|be your|bug _ me|bug for|bug for me|dictat the
46 exact condition|for _ whil|for me whil|is the exact|me the lin|me whil|python _ me|python for me|say _ that
46 secretary|the exact condition|will be your|work _ in|you autocomplet the
47 bug in|expression $
48 do put|fix my|next lin|past the|will _ put|will do put|would look
49 ^ you writ|a _ going|at _ than|can _ rewrit|can you rewrit|in enumerat|look in|patch _ bug|pseudocod for
49 so _ ther|solution as|sort half|than _ so|you typ|your _ wer
50 ^ read me|a correct|cod _ the|could _ put|could you put|fill _ blank|fill the blank|into _ for|is wrong
50 translat|would writ|would writ it|you would writ
51 ^ _ past|^ if your|^ just past|a _ snippet|a helper|a work snippet|compiler and|correct _ function
51 correct my function|goe after|just past|just past the|program what|to mak the|work snippet|would _ see
52 STRUCTURE dot|a work version|body _ the|body of the|editor i|for me i|function so|lin is|out a|slow
52 the editor i|work version|writ me the|you say the
53 i left|in _ english|in plain|in plain english|spell out the
54 ^ fill in|as comment|cod to|dictat it|exact what|it _ comment|it as comment|it into|json with|one _ max
54 one _ step|propos|to typ $|writ the
55 ^ _ unit|after thi|afterward $|cod just|colon _ then|colon and then|could _ writ|could you writ|dot
55 insid the|loop|me your|my cod $|plu what|python i|your and
56 lin _ so|look lik|the _ loop|the for|the for loop|the skeleton|typ|you _ writ|you autocomplet
57 ^ rewrit|a _ implementation|a cod|know what to|left a|mid is|of what $
58 and patch|for _ pleas|patch my|whil _ is
59 for _ ?|goe insid|goe insid the|in cod|return statement|what _ typ|what goe insid|would better|you _ better
59 you would better|your version of
60 lik _ for|the pseudocod|thi TECHNIQUE|writ _ cod|writ the cod
61 cod for|do the eviction|first lin $|for me|off _ one
62 ^ _ writ|all of it|blank|it should be|me _ cod|of the clas|the lin
63 bit for|chang and|chang and to|me which lin|or equal|snippet for|the snippet|the snippet for
64 condition i|do _ return|do i return|hav _ def|i return|into _ editor|into the editor|return _ the
65 ^ what goe|^ you say|cod and i|skeleton _ the|that do|the bor
66 convert|loop _ i|the lin i|then what $|writ it $
67 is les|is les than|until|until the
68 cod for me|cod review|correct my|els what|is _ lin|pleas _ my
69 ^ complet thi|and the two|be for|complet thi|method as|snippet _ the|unit test
70 function for|function for me|helper $|slow $|the helper $
71 ^ what com|speak the
72 insid _ els|insid the els|into python|it onc
73 in python the|python the
74 level order
75 function _ me|i _ transcrib|i will transcrib|in my TECHNIQUE|transcrib|what plu|will transcrib
76 function and|it _ way|put _ a|say _ next|say the next|whil _ i
77 comment|typ _ you|writ
78 i _ translat|into the|mid|minu one
79 am _ at|body of|middl|the body of|typ it
80 a _ typist|call _ out|hav ther|need _ snippet|the condition|typist|you rewrit|you rewrit my
81 colon and|comma|lin i|my get|the _ liner|the _ statement|the one liner|typ the
82 the blank
83 giv _ pseudocod|giv me pseudocod|me pseudocod|say _ loop|say the loop|with _ nod|with the nod
84 ^ read|pseudo|pseudo cod
85 ^ _ typ|the bug in
86 fix|writ _ the
87 ^ show|editor|python $
88 lin and i|the solution as
90 in _ middl|in the middl
91 writ it
92 dictat|handl the
94 PHRASE code|comment in|the _ lin
95 condition be|in ther $
96 finish my|it return|the clas
97 equal to
98 ^ her|logic|thi _ into
99 all of|bug|her _ my|her is my|you writ
100 java|me som
101 my TECHNIQUE
102 ^ complet|read _ your|read me your
103 the function|to typ|you cod|you typ it
105 pair program
107 expression
108 fill _ $|fill in $|function _ doe|of _ clas|skeleton|typ that
109 me _ lin|navigat|pair _ you|pair program you|program you
110 les than|liner _ for|off by|off by one|right _ what
112 ^ _ lin|lin $
114 colon|for loop|if ther|middl part|patch
115 python _ pleas
116 the whil
118 rewrit my|spell out
120 draft|the editor
121 ^ fill|the els what
123 get method|study it|the loop
125 a work
126 ^ dictat|do _ remember|do not remember|not remember|skeleton with|the if
129 helper
130 that way
131 cod for the|python for
132 what each
133 which lin
135 blank $|you writ the
136 in python|nod _ the
139 four lin
143 part _ do
146 generat|referenc implementation
147 the _ condition
148 me _ referenc|send _ the
166 the bug
168 ^ fix|rust|to rust
172 ^ past
173 past
175 ^ her is
177 cod
178 my cod
182 return $|signatur|the signatur
184 lin _ i
185 what to typ
186 implement
187 liner|one liner
190 the els|todo
191 rewrit
199 TECHNIQUE call|the TECHNIQUE call
200 the body
203 num
206 copilot
215 replac
219 implementation
226 condition
232 function
238 what i hav
242 append
244 pseudocod
256 on lin
260 equal
262 lin
263 body
296 snippet
304 return
305 python
307 def
392 autocomplet
""",
    ),
    "direct": (
        -0.692,
        """\
-232 STRUCTURE
-212 structur
-208 PHRASE spelling|or
-197 PHRASE role_play
-148 ^ _ it
-147 thre
-137 call
-135 no
-133 PHRASE code
-124 said|told
-122 PHRASE structure
-116 ask
-112 ^ _ a
-110 TECHNIQUE|what _ of
-105 only
-103 that is
-102 stop
-101 letter
-100 ^ doe|been|interviewer
-99 cod $|python
-97 PHRASE|PHRASE elimination
-95 a STRUCTURE
-92 and _ me
-91 allow
-86 a
-85 NO PHRASE|PHRASE authority
-84 are|is TECHNIQUE|off
-83 mor
-82 data|so you
-81 four
-80 word
-79 TECHNIQUE _ $
-78 ^ would|i need
-77 ^ we|clos
-76 not _ me
-75 system
-74 PHRASE pressure|^ _ not|sort|you _ a
-73 tag
-72 ^ TECHNIQUE|rul|wrong
-71 and|bucket|mod
-70 ^ it is|thi is
-69 hand|interview|print|to use
-68 algorithm $|fil
-67 left|with|writ
-66 ^ do
-64 if i|say the
-63 you _ $
-62 ^ _ thi|now $|the word
-60 leetcod|nod|pattern
-59 and _ is|or _ $|question|tool
-58 just tell|lin
-57 you are
-56 just giv|speak|techniqu
-55 link
-54 and how|so i
-53 answer _ $|my
-52 me a|nam _ the|nam of|on|that the|the nam
-51 and what|for|it to
-50 STRUCTURE $|i _ $|it a|me _ i|team
-49 ^ i am|so
-48 another|just tell me|pag
-47 $|^|for _ $
-46 ^ _ hav|^ which|clas|forget|it i|nam|one _ the
-45 ^ _ your|^ walk me|at|i _ a|it _ a|set|that you
-44 data structur
-43 PHRASE suppression|rep|that one|well
-42 ^ my|and _ what|as|it is|los|so _ can|story|what should i|wrot|you _ my
-41 act|instruction|search|the answer in|the cod|typ
-40 PHRASE similar|say it|you _ now
-39 ^ am|^ am i|^ be|^ is it|cod|in _ $|not|show|similar|someth|the algorithm $
-38 ^ do not|^ in|and tell|order|say|the right|topic|tre
-37 ^ you are|giv the|of|print the|should i|that|the _ $|will _ you|work
-36 all|collection|is my|it _ not|yes
-35 ^ _ say|algorithm|by|i _ you|i use|if|implementation|is that|leav|me $|problem _ thi|the function|two
-35 you can
-34 ^ writ|^ you|honest|me _ a|over|tell _ $|the _ structur|you _ say
-33 PHRASE just_tell_me|and _ the|bas|i be|in|is _ and|return|thi _ i
-32 PHRASE technique|a _ problem|be for|graph|hold the|in _ i|it out|me _ $|used
-31 giv|if _ is|which _ would
-30 ^ _ with|and _ $|fami|to tell|what _ would|which|you are the
-29 hav a|is a|it _ with|job|new|sam|thi _ the|up
-28 ^ from|i can|is _ what|is not|that _ the|the nam of|typ $|you to
-27 TECHNIQUE is|^ is the|^ it|a _ for|container|drop the|i _ TECHNIQUE|okay|thi|what $
-26 ^ _ pleas|am _ the|com on|i|is _ approach|is the approach|translat|which _ $|would do
-25 archivist _ $|be the|fix|it and|link list|so pleas|solution _ the|spell|swap|unles|you just
-24 ^ just|and tell me|be a|imagin|just _ me|out|the _ lin|today
-23 body|full _ $|i wrot|is _ an|just|lectur|paradigm|should _ be|sign|tell me $|the method|what kind
-23 what kind of|you put
-22 ^ imagin|admin|app|as a|better|but|do they|i am|just giv me|let|out $|pretend|problem _ the|say _ it
-22 skip the|to summaris|to summaris the|you _ giv|you say
-21 a similar|can not|hav been|i _ for|it|me and|problem|ther $|when i|you _ i
-20 ^ _ in|^ _ the|^ is TECHNIQUE|^ one|confirm|every|has the|her is|i put|is _ on|les|lov|not _ so|pointer
-20 rep with|star|straight|to _ you|to tell me|us|word _ the
-19 ^ as|^ do i|^ doe the|a _ $|a _ of|array|built|from _ on|goe _ the|in _ the|includ|is _ TECHNIQUE|kind of
-19 linear tim|map|other|term|to thi
-18 ^ _ other|^ forget|^ thi is|am _ you|chapter|equal|famou|it _ ?|need to|should|they|will not|would not
-18 you writ
-17 STRUCTURE _ $|^ can we|^ com|^ com on|allow to|and we|answer|back|day|dictat|do not want|fail|german
-17 helper|i think|me _ what|nam of the|not want|refus|structur $|the _ her|the approach $|thi _ on|to _ me
-17 told me|will|will _ $|you go
-16 ^ _ STRUCTURE|^ _ no|^ _ or|am the|an _ of|cours|fifty|hav|i am the|if the|initial|is don|it _ don
-16 last _ you|letter $|lov _ hear|lov to hear|of _ algorithm|only the|plu|so the|solution _ a|solv the|syllabl
-16 that _ you|the _ nam|want _ to|whether|would i|you may
-15 ^ _ will|a _ and|a _ with|am going|an|ask you|being|category|def|do _ think|emoji|extra|fibonacci
-15 giv you|i _ going|i _ on|i _ your|i am going|level|me _ solution|of the algorithm|reveal _ $|so _ me
-15 the data|the expect|try|us _ the|you _ that
-14 TECHNIQUE _ the|answer _ to|do _ her|doe not|first letter|friend|hash|lin _ i|many|me which|my _ so
-14 not tell|old|one with|read it|review|the _ from|the company|they want|thi _ a|to hold|traversal
-14 twenty question|yeah
-13 ^ your|and giv|do i need|do it|french|function|googl|her the|how many|in the|is _ best|is the best|is to
-13 it to me|me that|minut|miss $|need|not you|show _ how|show me how|so i can|the _ would|the initial|the sam
-13 which of|whisper|why|writ a|you say the|you so|zero
-12 ^ _ algorithm|^ _ goe|^ _ just|^ act|^ skip the|accept|beg|did i|do _ say|fre|i _ think|i say|ignor
-12 it _ TECHNIQUE|it is don|least|me|me the solution|not be|of _ is|on you|one what is|rhym|should i be|simp
-12 suppos _ be|suppos to be|the body|the cod $|the interviewer|the loop $|thre sum|to know which|voic|vowel
-12 with $|with _ and|writ the
-11 ^ _ as|^ answer|a question|about _ $|about how|and say|at all|backward|belong|can _ the|cod it|com
-11 exercis|find the|for me $|help|i _ out|instead|it _ $|it _ me|lang|lang po|merg|per|policy|put
-11 rhym with|rotat deck $|skeleton|sound lik|target|the pric|to _ and|to hear the|to use $|twenty|twin|we
-11 what do peopl|what to|whil _ go|whil i go|with me
-10 ^ honest|^ should|^ stop|^ translat|about _ solution|about the solution|approach $|ask me|classic|do _ tell
-10 doe _ do|dot|hold|i said|into|is _ $|is don $|is it a|its|me _ cod|number|on thi $|quit|rotat _ $
-10 solution befor|squar|stor $|stor the|study|the hint|the method $|to stor|valu|variabl|wast|which techniqu
-10 would _ put|would it|you win
-9 TECHNIQUE _ TECHNIQUE|^ _ her|^ what goe|^ you would|abov|am|am going to|autocomplet|browser|cry|different
-9 do _ put|do that|down $|for $|is|lead|letter _ the|lik thi|me how it|me it|my cod|one of|or _ or|overrid
-9 problem is thi|problem to|professor|say you|session|six|slow _ $|so say|solution _ slow|start _ $|tag _ thi
-9 tak|the _ thi|the data structur|the solution|the structur|ther was|thought|to $|want me|want me to
-9 when they|would TECHNIQUE|you _ for|you _ not|you and|you hav|your system
-8 PHRASE guess|^ _ question|^ _ techniqu|^ _ we|^ should i|a _ who|about it|already|answer is|are _ $
-8 are _ to|b|bottom|cach|crack _ $|crack it|crack it $|data _ $|debug|do _ i|do you think|follow _ $
-8 from now|how do the|hypothetical|i find|in it $|is _ classic|is _ you|is all|is that the|is the classic
-8 it _ lik|it _ so|it _ what|know how it|letter _ it|lik _ one|nam the|of _ and|of thi|play|referenc _ $
-8 should _ hav|switch|tak the|that _ to|that _ what|the _ call|the archivist|the interview|then|think|to _ $
-8 to hold the|up so|what _ peopl|you can not|you do the
-7 TECHNIQUE _ a|TECHNIQUE or|^ _ TECHNIQUE|^ _ an|^ _ my|^ _ which|^ if i|^ ignor|^ no|^ would TECHNIQUE
-7 a TECHNIQUE|am _ right|am a|am i right|at _ $|be _ in|can _ be|coin|dictat the|direct|drop|enough
-7 her _ thing|how did|hr|i _ hav|i _ i|i am a|i miss $|i right|i surrender|i will not|is _ STRUCTURE
-7 is _ your|it _ for|letter of|littl|lov _ is|lov what|lov what is|max|mov the|n squar|not say|of _ problem
-7 one word|optimal _ $|option|pric|put me|read _ the|redirect|referenc implementation|remember the|s|say what
-7 send|solv a|stair $|surrender|tell _ i|that _ get|the STRUCTURE|the _ condition|the clas|the stair $|to
-7 to _ about|to remember|to what|tool _ the|warm|way for|way for the|what do they|which algorithm|who
-7 with _ solution|writ _ $|you answer
-6 TECHNIQUE _ i|^ STRUCTURE|^ _ answer|^ _ explain|^ _ letter|^ _ wrot|^ i know|^ i wrot|^ in the|^ last
-6 ^ repeat|^ under|a nam|accessibility|algorithm _ $|am _ suppos|am beg|am i suppos|and what is|are _ the
-6 assistant|coach|com _ $|do not|doe _ count|editor|exact|for _ and|from now on|has _ remember
-6 has to remember|i _ beg|i am beg|i get|i suppos|i suppos to|in _ cod|in a|is STRUCTURE|it her|it her $
-6 it is not|it rhym|it rhym with|it work $|kid|know the way|me with|minu|my _ at|not _ just|now on|or no
-6 pleas pleas|quick|reveal it|right _ for|right tool|right tool for|sam solution|say _ answer|say _ can
-6 say the answer|should _ use|show the|similar problem|solution is|solv a similar|step _ $|techniqu is
-6 tell _ it|ten|that is the|the _ after|the _ with|the answer|the first letter|the full answer|the right tool
-6 the start|the thing that|through _ right|through _ you|through how you|to _ so|together|trad _ i|turn
-6 what _ want|what typ|which _ doe|will be|with the solution|without|would _ it|you _ an|you could|your _ with
-5 ^ _ all|^ _ am|^ rep|a STRUCTURE $|already $|archivist|be|bead _ $|box|can you say|caus|cod just
-5 condition|deal|fact|giv _ to|giv it to|how $|i _ los|i _ writ|in python|just _ thi|look for|manager|near
-5 need _ to|not it|of algorithm|off the|possibl $|say _ and|so _ the|the _ is|the candidat|then what
-5 thi _ from|titl|to _ i|to _ problem|too|unles you|verify|what _ doe|what do you|what would i
-5 what would that|which _ should|which letter|whil i|with it|would solv|would writ|would writ it
-5 you explain the|you know which|you to say|you would solv|you would writ|your first
5 ^ _ start|^ _ us|^ i|^ out|are both|at _ top|at the top|begin _ the|book _ $|borrow|breath|children|do $
5 do you want|find _ pair|for _ not|her _ i|her _ you|how it|i _ had|i hav had|is meant|is meant to|it so
5 last _ $|lik two|loop ?|my _ is|my not|nam it|not for|not for thi|of _ function|one in your|own|read me
5 right so|senior|so fast|solution _ you|tabl|tell me|that again|the _ pric|the bit wher|them _ the|ther and
5 thes|to _ start|way is the|we are both|we do|will _ out|will do the|would _ the|would you|you see
5 your not for
6 ^ _ i|^ _ is|^ is|^ let us|actual|after _ i|am not going|befor _ begin|befor i|befor i begin|best way to
6 can _ help|can not help|chair|check $|complexity _ $|complexity trick $|crack _ bead|crack the bead|cut $
6 describ the|doing _ i|end is|enumerat|exact _ $|fast _ $|first _ i|for _ cach|for the cach|general $
6 get solv|got the|grateful|hav _ all|heart is|how i|i _ cook|i _ not|i see|is _ intend|is _ it|is _ that
6 is not ther|is the correct|is the intend|is the thing|island how|it giv|it lik|it up $|kind _ thing
6 kind of thing|last week|lik the|my heart is|not going|not going to|not ther|of _ right|of the right
6 one _ would|puzzl|recurrenc|remind me|rotat _ ?|say _ thi|say what you|shap _ it|skip _ the|skip to the
6 so that it|solv _ with|start the|step|step _ the|step of the|that _ do|the TECHNIQUE|the _ cod|the _ lik
6 the _ room|the _ step|the answer now|the best|the cut $|the list|the meet room|the recurrenc|the rotat deck
6 the step of|ther _ i|thes island $|thing _ doe|thing i|thing you|till|tim _ i|to me the|version _ pass
6 version that pass|way you|we say|what _ a|what they|when it|you _ disclos|you get from|you want to
6 you would be
7 ^ _ ask|^ _ chanc|^ _ to|^ wher would|archivist'|archivist' desk|as _ $|assum i|beat|bracket _ $
7 constant _ and|correct|do _ $|do _ normal|do _ thing|do on the|do peopl normal|doe it work|doe she|don in
7 each _ as|everyth $|feel lik|first _ $|giv it|go _ the|good one|how _ would|how did the|how doe she
7 i feel lik|i hav don|i wer to|idea that|if _ do|if you|is ther|is what|is you|is your|lik $|lik _ so
7 lik _ the|look _ the|many _ is|mayb just|me _ idea|me the idea|mention _ the|mis|my plan|next _ after|now
7 number _ i|on a|one|one _ to|one is it|out _ your|out of your|pas _ what|pleas _ how|remain|right|secret $
7 so _ it|solv $|the _ i|the _ sir|the _ tim|the approach in|the archivist'|the archivist' desk|the good one
7 the idea that|the peopl|the peopl who|them in|thi one ?|thi sentenc|thi with|what'd you|wher would
7 which one is|with _ $|word _ that|word so|would _ count|you _ ?|you do not|your official
8 ^ _ believ|^ _ want|^ _ what|^ could|^ for my|a _ first|am _ one|am _ sur|am _ what|and _ are|and _ both
8 and if|answer to the|at thi point|becaus _ is|befor _ loop|befor the loop|between|describ how|doe it
8 explain it back|explain me|explanation|fast _ work|for _ count|from _ list|geniu|hav _ be|hav in your
8 hav to be|herself|how _ she|how doe it|idea $|idea _ i|if _ would|in _ list|in _ pas|in _ problem
8 in _ sentenc|in one pas|know $|left _ $|lin is|me _ algorithm|me what it|n _ what|nobody _ what|nobody say
8 nobody say what|now _ would|of doing thi|of the solution|on _ one|on _ own|on my own|on thi one
8 optimal answer|pleas _ say|real _ $|row is|second $|sentenc $|show me|sound $|step one|tell|that drop
8 the deck|the keyboard|the optimal answer|the referenc solution|the solution for|the techniqu $|thi need
8 thi point|thre lin|to solv thi|up what|way to|what _ you|what _ your|what the|what'd|when _ hav|which thing
8 will explain it|with the|would _ be|would get|would get the|you _ pleas|you do|you how|you leak|you solv it
8 your referenc
9 ? _ can|^ _ did|^ _ for|^ _ row|^ _ so|^ the thing|a hint|back of|be solv|befor _ typ|befor i typ
9 begin with the|book _ i|can i|cod _ $|correct _ ?|do the cod|do you know|documentation|doe one|for _ library
9 for the library|for thi|from memory|from memory $|get _ n|get from n|get from the|gift card|handl the|i _ it
9 i believ|in thi one|is _ optimal|is _ thi|is the optimal|it away $|it now|k $|key to|know _ $|listen $
9 me i|min $|n _ to|n squar to|nam it $|ninety|one _ which|open the|position $|problem thi|shar the
9 should i do|solution if|squar _ n|squar to|squar to n|start with|taught|the _ hint|the _ it|the _ on
9 the _ paragraph|the back|the back of|the gift|the gift card|the key to|the library|the model|the oldest
9 the one you|the repeat|the solution and|ther is|thi _ becaus|to _ fast|to _ solv|to finish|to hear|to n
9 to the fast|top _ $|top k $|two sum|walk along|we _ i|what _ $|what _ do|what _ that|what one|wher _ tell
9 wher you tell|with _ end|with _ problem|with thi problem|would|would _ thi|would they|you _ in
10 ^ _ somebody|^ giv me|^ say|a senior|along|and you|back _ a|basical|book so|both method|disclos
10 do you find|for me|for my not|goe in|going to|how _ solv|is finish|it lik thi|let _ say|let us say
10 letter by|lik in|lik what|look _ $|mak _ fast|minut i|no preambl|not _ to|official|on it $|preambl
10 problem _ doe|problem i|rest of|reveal the solution|second _ of|skill|sur _ can|the _ and|the _ method
10 the fast|the real|the rest of|the tabl|thi _ up|thi point $|thi thing|thing _ from|to chang|to know the
10 us say|use $|way ?|what goe in|wheel
11 ^ _ me|^ i will|^ out of|^ read me|a beer|about the|actual _ $|are suppos|are suppos to|are the|as _ go
11 beer|behind _ and|can _ giv|can show|do i solv|enough of|evaluat|exact _ the|for _ island|for the island
11 from _ to|get _ $|guess|hav got the|hav read|i _ count|i _ manag|i meant|i will manag|intend _ and|is with
11 it _ solv|it run|it run in|it that i|just _ to|learn|let us hear|list _ the|loop ? $|not _ $|offic
11 one and i|one has to|one row|problem _ with|referenc solution|root|run _ linear|run in linear|so could
11 so could you|so kind|speak of|start to|sum _ $|the _ just|the root|the two pric|thi _ ?|thi from|thing in
11 trick _ the|two _ so|two pric|us hear|way $|we _ do|wher _ say|will manag|will you|would _ me|would i get
11 would put|you _ suppos|you are suppos|you can show
12 TECHNIQUE $|^ let|^ say i|and if so|approach _ of|approach _ you|be don $|beat _ the|bush|could _ do
12 could you|deck|design|do her|editorial|english $|feel _ ther|feel lik ther|find _ the|find out|found
12 giv _ the|if _ wer|in it|in our|is _ usual|it _ thi|it _ two|it all|last one|lik ther|lik ther is
12 me out and|of _ good|one ?|one ? $|one go from|out and you|plain _ $|say in|seat|second half|solv it ?
12 that i|the _ idea|the bush|the last one|the secret $|the way you|to do|to do with|very|walk _ through
12 walk me through|word so that|would she|you _ hav
13 ^ _ linear|^ _ sentenc|^ giv|^ i would|^ real|^ what|^ what would|and _ constant|and put constant|answer thi
13 approach _ in|approach for|bit that|cheat|comment _ the|compar _ with|correct _ her|deck _ $|do thi $
13 doe _ get|doe _ usual|doe one usual|grand to|grateful _ you|grateful if|grateful if you|hair|hav to
13 her _ your|i _ fill|i was a|in _ tim|in _ two|in linear tim|is _ first|key idea|know _ intend
13 know the intend|lady|lik to|method to|next $|not mind|of _ hair|of your hair|official _ doe|one how
13 one sentenc|one usual|optimal way|put constant|right way|senior engineer|sketch|solution out|start _ finish
13 start to finish|techniqu $|the _ version|the bit that|the key|the key idea|the optimal way|the right way
13 thi one pleas|thi what|to the next|trad|use her|what com|would _ solv|would lik the|would you solv|you _ the
13 your hair
14 ^ explain me|^ teach|^ teach me|becaus that|becaus that is|by step|complet _ $|curiou _ you|doe your solution
14 explain me the|finish _ do|for _ to|how doe one|however|i hav|i start|in _ sam|in one sentenc|in the sam
14 it what is|know when|list _ i|loop in|mak _ and|mechanism|normal|not suppos|number as|number as i|of them $
14 one _ thi|one go|read|see it|step by|step by step|that go|that part|the algorithm|the cut deck
14 the mechanism|the official|thing _ not|thing how|thing is not|think _ the|through _ to|usual _ $|week $
14 whol _ is|will tak it|with a|would _ to|you at|you do $|you now
15 ? pleas|a _ would|a bit of|algorithm _ the|approach _ $|becaus|best _ $|bracket thing|deck was|discus
15 discus the|do _ throw|find a|find the pair|first we|get solv $|go through|go through the|hav _ enough
15 i _ past|i hav the|i will start|is alway|just explain|know|leak the|lik ?|method _ the|now pleas|number $
15 oblig _ you|oblig if|oblig if you|one _ from|present _ solution|she count|smart|solution _ ?|solution use
15 stor _ $|suppos _ solv|the _ desk|the _ get|the _ or|the _ pleas|the deck was|the linear|the row is
15 thes island|thing _ solv|through the|to _ finish|to _ island|to the finish|typ _ would|what _ insid
15 will start|would _ use|would you use|you _ know|you hav it|you leak the
16 TECHNIQUE would|^ _ are|^ _ read|^ _ wonder|^ i wonder|a colleagu|a letter|a perfect solution|a sec|again $
16 archivist desk|away _ the|away when|be nic|best _ to|bracket _ in|can compar|clever|disclos the|do _ ?
16 doe thi need|ever _ a|exist|explain it $|how _ fast|how do i|how the fast|how you|i wonder|if it
16 intend _ trick|intend complexity|intend complexity trick|is _ thing|it befor|it with my|key _ is|nic and
16 nic to|of _ on|on and|one _ how|past _ $|past it|past it $|path|pleas|present the|right $|sec|so _ would
16 step _ step|text $|the _ complexity|the _ k|the _ path|the intend complexity|the text $|the top k|thing _ one
16 thread|track|turn _ into|us _ your|way _ do|way _ just|way i|what _ ?|what doe|will _ on|would $
16 you _ away|you _ seen|you hav seen
17 TECHNIQUE _ if|^ it would|bead|begin $|describ|doing|finish _ the|finish thing|first _ lin|first step $
17 first thre|for two|get _ so|get that|giv me the|go _ it|go _ what|how would a|i did the|it _ tell
17 let me hear|ma'am what|mak _ easy|me hear|peopl|problem ?|problem _ $|problem _ what|stair what|taught me
17 tell peopl|than _ $|that _ ?|that _ giv|that work|the finish thing|the full solution|the textbook
17 the thing you|the win version|the window|thi problem ?|think _ and|tim _ would|to it $|we _ that|what _ to
17 what is|win version|would lik to|would tell|you lik|you would tell
18 ? you can|TECHNIQUE you would|^ _ next|^ at|^ befor|^ i believ|^ if|^ output|^ the row|^ what doe
18 a senior engineer|about count|ahead $|all ear|am _ ear|am all|am all ear|and _ next|and i|and put both
18 and the next|apart|avoid the|befor what|both constant|finish _ $|finish and|for a|for a minut|formula _ the
18 front of|go ahead $|hav on the|how a|how you would|i am all|in front|in front of|is it|kind $|know _ one
18 linear|me how you|model|must _ $|now what would|on _ a|perfect _ would|put _ constant|put both
18 put both constant|real _ what|say _ am|say i am|solv _ befor|tak that|that _ am|that i am|the _ an
18 the bracket $|the point|them in the|then we|was in
19 ^ ther must|^ what was|and _ want|and i want|book _ what|book so what|card|climb|condition for|describ it
19 do _ get|do _ thi|do _ what|doe _ thing|doe the thing|fast one|hav _ that|i never|insid the loop|insight her
19 is _ problem|is thi problem|lik _ know|lik _ to|lik to know|my _ what|my screen|observation that|on _ tabl
19 on the tabl|peopl usual|problem _ am|show it|solution _ on|the fast one|the part of|the rotat list|to min
19 usual|would be so
20 ^ could you|as _ correct|as the correct|be _ trick|blank for|except|get _ method|giv _ what|go on
20 hav _ chang|hav count|hav to chang|i _ what|i hav count|i just want|just want|just want to|last person you
20 manag the|minut _ will|not _ hint|not need|pass test|person you|problem for|rout|say _ not|say do
20 say do not|shrink|so sur|solution doe|sur $|than|that _ be|the _ offic|the gam|the hidden|the typ
20 thing _ i|thing you do|typ _ the|want from|what your|will manag the|with _ children|you _ shar
21 ^ how would|about _ stair|am evaluat|answer _ on|colleagu would|deck $|do _ know|do _ solv|find _ one
21 fiv _ i|for half|get _ under|get thi under|hav _ the|how _ most|how do most|i _ evaluat|i am evaluat
21 in _ first|in _ go|in one go|island|me _ know|most _ get|of how|off _ you|one sentenc that|one small
21 one wher|sentenc that|so _ ther|solution|solution _ two|solv _ $|test _ the|the _ problem|the _ row
21 the one wher|the second half|the task|the wheel|they would|thi program|thi under linear|two tim|under linear
21 what _ be|what is the|wher it|which is|who already|would a|writ _ ?|you _ out|you know
22 ^ how should|after i|candidat solv|detail|hear|how _ one|how would she|i _ hear|i know what|in ten
22 in ten minut|is _ standard|is the standard|key insight|me the answer|my bootcamp|my own|next step|not _ be
22 on _ screen|out which|see _ model|see the model|slid|solv _ ?|standard _ for|that would|the next step
22 thi one is|which half|will _ listen|with ?|with ? $|you what is
23 ^ wher doe|a grid|after _ the|and put|can you giv|comment at|comment at the|each _ when|expect to|get to
23 help _ to|help me to|it already|lin _ your|must begin|never tell|one _ doe|other candidat|shap is
23 solution _ loud|solution out loud|the _ at|the card|ther _ be|thi _ deck|thi how|to _ both|to be|to be solv
23 to get both|to know|way to do|wer _ my|wer in|wer in my|what _ expect|what shap is|what you expect
23 wher doe the|you wer in
24 a chef|a rough|am _ meant|am i meant|and _ so|chef|doe _ good|doe the good|eleven|for you to|get and|gist
24 gist _ the|gist of|gist of the|good version|i _ myself|i meant to|i shan't|in _ company|march|may i
24 me _ answer|na _ we|not mind $|one pleas|paragraph|person|pleas tell the|right way $|shan't|solution $
24 talk what|the algorithm for|the gist|the gist of|the good version|to _ track|to keep track|was _ ?
25 about that|best solution|count it|do _ the|doe it go|for _ bracket|for the bracket|hav _ say|hav to say
25 idea _ the|is som|it you|the actual|the best solution|ther _ som|ther is som|thi what is|we find|what'd _ do
25 what'd you do|word no|work ?|work ? $|you _ think|your referenc solution
26 ^ what are|already i|am _ miss|am i miss|do _ they|exact $|first step|happen|hint _ would|i _ which|i miss
26 is _ know|lik ? $|linear one|one _ in|percent _ you|percent ther|piec in|question so|solution _ i
26 solution _ lik|someth $|the _ okay|the linear one|the loop in|the remain|then _ will|then i will|to _ up
26 top k|what are the|wher is|you _ typ
27 ^ _ was|^ walk|a _ manner|along $|am _ see|am not see|answer _ then|can you tell|for that $|good solution
27 how would thi|i _ lov|i would lov|idea and i|in _ half|is hav|is hav to|manner|my own $|of doing|one get
27 one pleas ?|or whatever|own $|part and you|pleas just say|rest _ $|that part $|that someth|the _ lie
27 the book|the editorial|the good solution|thes $|way _ doing|way of doing|what happen|with _ cut|with thi
27 would lov|your _ use|your solution $|your solution use
28 ^ i want|^ pleas tell|behind|cut deck $|describ _ method|describ the method|ideal|in _ chair|in my chair
28 let _ hear|me through the|method that|my chair|point me|talk _ is|teach _ how|teach me how|the approach
28 the method that|the model answer|the trick with|trick with|would _ strong|would a strong|would know
29 ^ a colleagu|^ curiou|^ what exact|a sensibl|a sensibl person|and _ normal|and peopl|approach _ a|as we
29 both _ and|both get|both get and|count _ what|crack|hidden _ $|i _ cod|i would lik|it so how|know _ answer
29 know the answer|lie|me _ we|mov on|of _ one|of _ we|only and|repeat letter|rotat list|sensibl
29 sensibl person|that crack|that mak get|the _ piec|the miss|the repeat letter|to _ her|version _ $
29 would _ sensibl|would a sensibl
30 ^ befor i|be typ right|be written|bead _ you|both constant tim|clever _ everyon|doing what|folder _ the
30 folder is the|go on and|half do|how i would|i finish|intend approach|is _ clever|is _ oldest|is the oldest
30 one thing|point that|present the solution|question in|seen it|summariz|the _ now|the intend approach
30 the techniqu|thi question in|typ _ now|typ right|typ right now|way i just|which half do|would pick|you _ her
30 you _ pick|you would pick
31 could _ walk|could you walk|end _ $|explain _ algorithm|explain the algorithm|first thre lin|get _ put
31 get and put|hint _ answer|i _ just|i mak|i solv|is the insight|it was solv|it which|on _ is|say _ hav
31 secret|som _ that|the _ solution|the insight|thi _ to|to know how|was solv|was solv $
32 ^ go|^ i read|be _ kind|bead problem|do it so|do with the|how doe the|i was in|idea _ one|if one|it _ out
32 it go|k _ you|on what|outlin _ optimal|outlin the|outlin the optimal|problem ? $|that _ it|the _ happen
32 the bead problem|to keep|to put the|to tak|two _ go|which _ am
33 ^ how do|a perfect candidat|and nam|burnt|candidat would|count _ the|for me i|mad $|meant|nin _ so
33 on _ back|on the back|part $|perfect candidat|perfect candidat would|secret _ the|secret to|secret to the
33 the _ behind|the magic|the trick behind|thes which|thi _ doe|trick behind|would tell me
34 along _ thread|along the|along the thread|approach _ the|approach for the|back of a|constant _ $|do _ see
34 do not see|do to|end to|from wher|go about the|has _ and|hav _ loop|i _ the|if you would|it com|keep _ row
34 keep the row|me the|of the|remember whil|row apart|the _ apart|the documentation|the list $|the row apart
34 the thread|then _ do|ther must|ther must be|to _ one|to _ whil|to remember whil|way it|what am|what am i
34 wonder
35 ? you|be _ correct|bead one|best approach|discover|finish already|hav _ already|i _ anyth|i should know
35 i typ anyth|key _ her|know about|laugh|lay _ the|main|mat|me how is|my _ now|my think|normal _ $
35 official _ $|should _ about|should know|should know about|solution to me|start typ|the bead one
35 the best approach|the main|to min $|typ anyth|wher one|whol _ on|whol solution
36 ^ _ would|by step $|doing _ the|don _ i|evaluat your|good to|how to solv|i writ it|insight _ i|know the
36 linear $|look lik|mayb|minut i will|not _ go|problem i am|should'v|suppos to|the _ when|the explanation
36 thi problem for|would _ her|you _ start|you fill in
37 behind thi|bit of|constant tim|could _ explain|count thes|count thes island|except me|first thing i|grand so
37 i want from|insight that|intend solution|its first|me how to|obvious _ it|one say|paragraph $|rest _ the
37 rest of the|see _ me|see except|see except me|that would be|the intend solution|the solution $|want _ you
37 want from you|what doe the|you explain how
38 be one|blank _ me|blank for me|gam _ $|how _ peopl|how do|how do peopl|in _ not|is _ trick|lov to
38 must _ one|must be one|of _ it|of _ not|official one|referenc _ out|sup|the _ deck|the _ myself
38 the blank for|the intend|the official one|thi _ say|tim and i|we go|would lov to|you find
39 be _ best|be the best|count the island|folk|is _ sentenc|is one sentenc|not see|the last|ther is one|to _ is
39 to _ som|to be som|way _ count|when a|who pas
40 ^ at my|about $|am _ your|at my|do you do|fast version|i feel|insight _ the|last person|logic|mark the
40 notic|now if|now if you|one wher you|sauc|secret sauc|sir _ would|solution pleas|solution pleas $
40 suppos _ notic|suppos to notic|the _ person|the _ sauc|the fast version|the last person|the secret sauc
40 they _ put|to notic|to notic about|was _ last|you _ count
41 an _ program|are cut|i will fill|it without|key _ and|right _ if|right approach|the outlin|the right approach
41 thi the one|what _ official|which _ you|will fill
42 answer $|click|do on|doe _ referenc|doe the referenc|idea just|just listen|just listen $|lighthous lady
42 solution for|suppos _ do|suppos to do|the _ lady|the _ of|the end|the good|the lighthous lady|thi in linear
42 to do the|will just listen
43 ^ _ exact|^ sketch|do in|doing thi|feel _ is|it in $|last candidat|plac $|san|the comment|the last candidat
43 the top of|thi rotat deck|tim and|top of|use her $|walk me|way _ find
44 avoid|be _ ?|do _ candidat|eleven _ the|for _ own|for my own|peopl normal|solution and|the answer $
44 the island|to me how|walk the|way|you _ mark
45 algorithm pleas|how _ lin|how many lin|is _ ?|is _ cheat|is it ?|key _ for|lin is your|mak get|mak get and
45 many lin|many lin is|me _ how|me _ main|me the main|optimal _ for|pric $|run in
46 bead thing|constant|in _ no|is the trick|it linear|me the algorithm|peopl _ do|say for|stor when
46 the bead thing|the ideal|to _ how|wher _ the
47 ^ _ way|do _ mind|do _ rotat|do not mind|it _ when|lik in the|one _ fiv|one to fiv|the secret|to end $
47 to fiv|to solv
48 be so kind|be som|can _ walk|can you walk|do peopl usual|doe one go|doubl|how _ am|in _ real|in the real
48 is _ actual|it go $|it was you|kind _ me|one _ lik|say _ had|solution look|solution look lik|that unlock
48 the _ way|was you|wher is the|with _ list|with the list
49 algorithm for|fiv $|how do you|i solv it|is _ insight|loud _ $|one _ just|one how doe|pleas one|ther _ hav
49 ther is hav|to solv it|what doe your|what exact $|with _ window|with the cut|you at the
50 ^ how|a perfect|about the stair|at _ keyboard|at the keyboard|do _ typ|do you solv|explain _ the|first what
50 grand|i learn|is the first|know what the|you get
51 a _ onc|be ?|be ? $|befor _ start|befor i start|cut _ $|go over|go over the|is suppos|is suppos to
51 rotat deck|rough _ $|unlimit|unlimit hint|whatever com|would _ explain|would lik|you _ crack
52 ^ wher|after that|approach is $|com _ right|com out right|could _ tell|could you tell|do _ a|for _ stair
52 for the stair|hear _ you|how should|know _ you|meant to|onc i|out right|that _ com|the key insight
52 the trick pleas|trick pleas|what we|with _ grid
53 ^ sir|are _ it|do most peopl|finish what|know _ solution|know the solution|meant _ be|meant to be
53 should _ after|the _ bit|thi need $|would know $
54 answer look|explain to|get both method|quickest|quickest way|rubric|stair|what would a
55 ^ _ most|hear your|i will cod|ideal answer|piec is|puzzl and|solution _ your|solution for me|solv thi $
55 that someth $|the ideal answer|usual solv|wher doe|will cod|will cod it
56 ^ any|anyon|front _ you|island _ $|read that|right read|trick _ $|walk _ to|walk me to
57 don with|how _ i|if you wer|me _ key|of you $|solution to thi|the bracket|the stair|the trick her|trick her
57 you would know
58 approach and i|of whil|of whil i|out _ pleas|solution _ thi|ther _ one|to end|track _ whil|track of whil
59 ^ dump|how _ get|in _ version|it so that|that _ hav|to _ last|would _ what|you fill|you would hav
60 cas $|curiou|intend|loop now|optimal|trick for|trick for thi
61 elegant way|i had|lik _ do|mak _ run|mak it run|notic _ the|notic about|notic about the|of thi one
61 one _ find|piec|rotat|spoil _ for|spoil it|spoil it for|sur ther|the _ test
62 a _ engineer|any chanc|fill _ in|her to|is one|not _ doe|not how doe|point _ to|point me to|problem _ a
62 the rotat|whatever'|you summariz
63 any _ you|candidat do|end i|going _ be|going to be|idea behind|one observation|professional|sentenc _ $
63 thi question so|wer to|you what
64 lay out|lay out the|magic|miss piec|observation _ mak|the miss piec
65 on _ how|the _ cas|to discover
66 a _ candidat|context|through _ full|through the full|trick her $|your context
67 desk is|giv up what|surpris|the optimal|with _ bracket
68 ^ _ feel|^ how did|^ i feel|don _ $|how the|it linear $|typ and
69 do _ usual|the solution pleas|you _ how
70 am curiou|and _ talk|clean|go from|i _ curiou|i am curiou|is _ most|let _ skip|let us skip|sup the|the talk
70 to _ next|us skip
71 ^ i was|is _ a|is what exact|walk|writ _ down|writ it down
72 ^ _ point|anyway|could you explain|down _ $|explain how the|just point|next _ is
73 is _ knack|keep _ of|keep track|keep track of|knack|knack to|solv _ in|the knack|to _ don|track of
74 approach her|intend path|logic for|path _ the|so what would|the intend path|want _ solution|want the solution
74 what did the
75 efficient|now and|the logic
76 a _ person|both _ to|could _ kind|could you kind|do the typ|her in|the win|thi rotat
77 correct way|do i hav|optimal approach for|referenc _ do|referenc solution do|solution do|solution for thi
77 the correct way
78 feel ther|feel ther is
79 from _ squar|from n|from n squar|hav not $|i will just|is _ smart|is the smart|spoil|the smart|up _ is
79 what _ the|will just
80 ^ explain|and then i|cod _ thi|cod for thi|explain _ me|explain to me|one solv thi|solution _ me|the _ how
80 thing _ am|thing i am
81 ^ go on|curiou what|do with|get both|it _ way|mak it|the detail|what mak
82 the elegant
83 exploit|in your not|is the actual|me the key
84 hear how you|most|to know what
85 model answer|thi _ linear|usual _ the
86 avoid _ TECHNIQUE|far _ i|go along|how thi|way _ avoid|wher _ it|wher doe it
87 me to the|the clever
88 be _ but|elegant _ of|the mov|would _ senior|would a senior|you know what
89 ^ what is|how should i
90 ^ you know|do most
91 count _ island|doe _ go|i _ miss|optimal _ to|peopl usual do|usual do
92 engineer _ thi|engineer do|engineer do thi|through thi|was _ you
93 do _ peopl|the _ candidat
95 ^ how is|it _ how|lik _ is|to thi one
96 after _ hav|peopl _ thi
97 full _ for|look lik $|onc _ hav|onc i hav
98 lik what is|optimal solution|the optimal solution|your not
99 got _ count|got the count|is step|is step one|thing _ do|what _ step|what is step|your _ solution
100 know what|solv thi|the _ approach|win _ is|you know the
101 a strong|a strong candidat|candidat _ thi|curiosity|strong|strong candidat|the first thing
102 catch|did the|end up|is _ catch|just hear|summaris|summaris the|you _ wher
103 your rubric
104 constant tim $|get _ the|remind _ what|remind me what
105 answer _ lik|answer look lik|do you get|exact ?|exact ? $|version $
106 i finish what|when the
107 becaus i|go about|how _ thi
108 has an
109 outlin
110 crack thi
111 good _ do|when _ row
112 would an
113 bracket one|for _ sum|for two sum|hidden test|the bracket one|the hidden test
114 hear how|i _ lik
116 TECHNIQUE _ be|TECHNIQUE would be|^ _ happen|^ what happen|mak _ linear|mak it linear|the _ observation
116 you walk|you walk me
117 happen in
118 is _ again|lik _ hear|lik to hear|rough $|what do the
119 to _ on
120 did _ last|did the last|from her to|half _ you|half do you|somebody who|that mak
121 ^ what am|you reveal
123 very first
124 chang _ $
126 with the bracket
127 my _ how|sentenc _ would
128 i hav to|thi end
129 fast version $|miss|the quickest|the quickest way
132 your _ answer|your model|your model answer
133 island problem
134 me _ optimal|me the optimal
136 a trick|half to|what exact|which half to
137 reveal how|to be don
142 ^ mayb|the _ insight
144 chair _ would|wer _ in
146 through _ it|through how it
147 reveal the|solution and i
148 ^ after|first thing
149 algorithm for the|how is thi
150 half the
153 am miss|hav _ do|i am miss
156 that i hav
158 recon
160 ^ explain the
163 elegant|most peopl|normal _ the|so how do|would _ first
166 which sentenc
167 first paragraph
170 rough
177 ^ after TECHNIQUE|is _ secret|is the secret|stair _ $|was it you
178 aha|aha moment|you wer to
181 mind shar
182 after TECHNIQUE
185 not how|trick _ thi
186 get from|you describ
191 happen _ the
197 insight
200 a _ way
202 that mak it
209 you even
210 do _ my
222 the _ mov
236 do next
239 in thes
263 in word
267 hint the
291 observation
""",
    ),
    "elimination": (
        -0.867,
        """\
-188 ^ what
-155 me the
-140 way
-139 solv
-138 PHRASE spelling
-129 ^ my
-115 PHRASE guess
-111 typ
-110 it _ $|your
-109 how
-107 ^ how|is thi
-106 you are
-104 now
-101 after|giv
-97 PHRASE role_play
-94 minut
-93 what
-88 writ
-86 PHRASE code|word
-85 want|what _ the
-84 it is a
-83 say it|thi
-82 ^ the
-81 problem
-80 explain
-79 PHRASE direct
-78 giv me|onc
-77 cod
-73 it $
-72 ^ TECHNIQUE or|^ _ thi|to me
-71 don|pleas|say
-69 an
-68 solution $
-67 $|^|^ _ am
-66 ^ can you|the solution $
-65 hint|row|you _ the
-64 count
-63 or TECHNIQUE which
-61 PHRASE just_tell_me|can not|step
-60 tell _ $|what is the|with the
-59 answer|me $|me _ $
-58 key|tell _ the|the
-57 about the
-56 see|show|tell me the
-55 PHRASE
-54 but|call|kind
-53 be|correct|what is
-52 or _ which|thing $|you $
-51 is _ it|what _ i
-50 STRUCTURE STRUCTURE $|a|finish
-49 suppos
-48 method|solution _ $|that _ the
-47 ^ what is|enough
-46 ^ _ would
-45 PHRASE structure|TECHNIQUE _ $|do|last|wer|what do
-44 book|check|rep
-43 STRUCTURE or STRUCTURE|trick
-42 could|i _ a|plu|the _ you|with
-41 PHRASE suppression|find|hear|how would|mod|pleas $|start|what would
-40 NO PHRASE|can you|on|one _ STRUCTURE|open|tell me $|they|to _ the
-39 do the|full|the _ to|will _ the
-38 giv _ the|interview|referenc|told|work
-37 els|for|how do|is a|is my|me
-36 ^ could|befor|function|it _ me|just _ it|say $
-35 ^ is TECHNIQUE|doe thi|in _ $|next|pattern|should i|the _ and|to use
-34 answer _ $|approach|giv me the|go|goe|how doe|lik|reveal
-33 PHRASE pressure|for the|into|it out|me _ answer|print
-32 or _ if|solution|we are
-31 and then|is ther a|should|ther a
-30 algorithm $|could you|doe _ involv|doe it involv|fill|hand|letter|merg|n
-29 ^ if it|^ you|am|island
-28 ^ _ you|and _ me|data|it involv TECHNIQUE|think|you _ my
-27 and the|how _ you|i _ do|it in|me i|sentenc|that|turn|usual|will _ it|would not
-26 ^ _ no|a graph $|bracket|cod $|for _ $|hav got|i want|is $|to _ $|tre $|under|you be
-25 befor i|hotter _ colder|hotter or|hotter or colder|it _ i|straight|would it
-24 ^ which|a _ with|i use|is not it|is that|mind|need mor|need mor than|or TECHNIQUE $|the _ $|the _ for|thi $
-23 are|cut|data structur|exact|in|interviewer|know|list or|no|skip|the _ what
-22 STRUCTURE _ or|how it|it and|it involv|nic|one word|or _ $|would be|you|you know
-21 STRUCTURE is|^ pleas|as|do _ $|instruction|just the
-20 ^ giv|algorithm|go _ $|other|quick|that the|the approach $|the key|the trick|thi problem|would a
-19 TECHNIQUE _ is|^ _ doe|^ for|and|between TECHNIQUE|by|do _ want|my|over|remember|right _ $|the _ approach
-19 the way|use $
-18 TECHNIQUE is|TECHNIQUE or TECHNIQUE|^ _ as|^ _ when|approach $|first $|graph _ is|i|i know|me _ a|me how
-18 on thi|so|solv it|that you|you hav|you to
-17 ^ ther|^ your|away _ the|from _ $|get the|got|in a|it _ you|it off|just _ me|method $|so you|someth
-17 that _ it|the _ in|what _ of
-16 ^ should|get|hold|honest|i am|i would|k|lin|me a|rhym|the data|tre _ a|would TECHNIQUE
-15 ^ _ is|^ answer|^ giv me|a _ problem|alway|for a|hav _ the|if _ do|myself|not you|now $|of thi|on $
-15 or _ ?|real|return|shar|spell|system|tell|the _ lin|the data structur|wher
-14 ?|^ be|^ could you|and tell|as a|been|blink|expect|explain the|has|it|just _ the|or is|rhym with|say i
-14 so that|talk|the nam|to _ thi|trick $|will _ $|word $|would _ to
-13 ^ _ data|^ _ in|^ _ know|^ _ on|^ from|^ would TECHNIQUE|^ you are|correct $|each|equal|for _ STRUCTURE
-13 i _ $|i _ say|i could|job|just|leetcod|mean|pair|read me|sam|show me|sit|so _ me|test|the _ of
-13 the _ solution|the _ structur|thi is|to _ me|to do|what _ doe|what you|which techniqu|you wer
-12 TECHNIQUE _ my|^ _ which|a _ for|answer $|begin|desk|don $|dot|front|had|hav|help|map $|me in|new
-12 of your|pas|should i be|so _ you|that is|the _ her|the _ idea|the _ that|the algorithm $|the interviewer
-12 the whol|to hear|whatever|with TECHNIQUE or
-11 ^ _ me|^ should i|act|allow|being|by _ $|complet|did i|extra _ at|first letter|friend|how _ it|i _ thi
-11 i _ to|intend|is|it i|it so|mark|one _ for|point|repeat|seen|solv _ $|that is the|the method|we
-10 ? $|TECHNIQUE yes|and i|comment|cough _ i|cough when|cough when i|cours|four|get _ ?|her $|how would you
-10 i _ the|i hav got|i say link|model|need _ extra|order STRUCTURE|pretend|say _ list|say link|say link list
-10 say the|the approach|the cod|the intend|the method $|today|translat|two _ $|two is|walk|what should
-10 which bucket|will _ you|work $|would you be|you _ thi|you go
-9 TECHNIQUE _ i|^ _ only|^ befor|^ rep|accept|actual|be _ $|com on|from her|her _ $|i ask|in $|is a dead
-9 is it the|it or|it rhym|it rhym with|it would|past|rotat|so which $|speak|suppos to|syllabl|the island
-9 the last|the referenc|the sam|what _ $|which _ is|will do|would|would _ $|written|you _ it
-8 ^ _ many|^ _ was|^ how many|^ i do|^ what would|a link|a link list|a map|along|and _ $|and we|bead
-8 do with TECHNIQUE|fil|from _ on|her _ not|i _ lik|i can not|it to|me if|na|one should|or what|order|own
-8 program|rep with|right that|s|say it $|stor|tag|that one|the book|topic|was a|wast my tim|what doe
-8 what was|which one should
-7 STRUCTURE _ you|TECHNIQUE $|^ _ answer|^ _ letter|^ _ what|^ _ your|^ between us|^ blink|^ forget|^ nam
-7 ^ suppos|^ writ|a _ her|a _ tre|a graph|and tell me|and what|another|confirm|constant|day|doe _ rhym
-7 doe it rhym|doub|fami|hidden|how to|how you|i $|i _ think|i say|i suppos|imagin|is a STRUCTURE|is need
-7 is need $|it _ TECHNIQUE|it _ and|it can|it for|it was|keyboard|linear tim|list _ STRUCTURE|me through
-7 my _ so|need to|not i $|of _ a|on you|one should i|only $|or a map|or am|or am i|output|search|skip the
-7 solv thi|sound|squar|stair|stay quiet|structur|sum|sur|tell _ i|that _ is|that i|the _ wher|ther is a
-7 thre _ STRUCTURE|tim _ TECHNIQUE|tim with TECHNIQUE|up the|wast my|we _ twenty|what _ you|what is need
-7 what to|wrot|you _ in|you can not
-6 TECHNIQUE or is|^ _ it|^ befor i|^ bucket by|^ imagin|^ in|^ nod or|^ say|^ skip|^ ther is|a _ list
-6 a list and|admin|ahead|am _ $|am not|anywher in|are we|ask you|be _ the|bucket by count|cach|category
-6 do thi|doub _ list|doub link|doub link list|eat|els $|emoji|for _ i|for _ minut|go on|happen|hav been|he
-6 how _ one|how the|i _ ther|i am not|i get ther|idea and you|is TECHNIQUE $|is _ an|is not a|it a TECHNIQUE
-6 lectur|letter _ the|level|me _ the|me out|my _ should|need the|nod _ shak|nod or shak|of _ which|one doe it
-6 or _ direction|or not $|or shak|po|print the|read it|refus|she|should be|simp|small|so _ the|solution to
-6 start _ $|the _ letter|the _ step|the end|the loop|the model|the next|then _ i|then _ that|thi _ i
-6 thi _ the|to me $|told me|tre or|vowel|want _ STRUCTURE|want a STRUCTURE|what _ need|what do i|wher is
-6 which algorithm|would _ it|yeah|you may|you say $
-5 TECHNIQUE|TECHNIQUE _ can|^ _ are|^ if you|^ you would|direction|english|fast|feel|fill in|find the|fix
-5 hav the|i want a|in _ i|in _ of|it a map|link _ $|link list $|middl|miss|not ask|of _ to|of a|off _ $
-5 one _ to|optimal|or _ plain|or _ that|or a plain|quick $|say _ $|tell _ how|the _ set|the bead|the desk
-5 was the|you _ what
5 STRUCTURE a STRUCTURE|STRUCTURE what|agr|am so|and a|and set|b and|com from|ever|from _ top|from the top
5 how many|i am so|i mak|is not|it _ only|it back|it back to|left|lik you|map|my _ a|of them|of thre
5 on _ list|on the|one _ ten|one for me|one go from|one to ten|out _ $|pointer $|right _ so|say _ how
5 say _ right|say the right|still|stop|structur you|tell _ that|the _ can|the _ tre|thes $|thre _ you|to _ or
5 two _ if|when _ say|wis|without|you _ quiet
6 STRUCTURE _ for|STRUCTURE and i|STRUCTURE i am|^ doe one|^ i hav|^ narrow|^ narrow it|a STRUCTURE and|about
6 and one|answer in|are _ what|at _ $|at _ one|at least rul|be _ of|be the right|both|can tell|can you at
6 chapter $|do i tak|doe _ need|down _ me|down for me|for _ it|for _ not|forget _ the|get _ $|i _ or|i _ read
6 i be|i com|is _ me|is _ to|is _ which|is right|it down for|it is for|least rul|least rul out|lin _ $
6 map so|me TECHNIQUE|my _ how|need is|not TECHNIQUE and|of them $|of thes is|or _ you|or hash|order of
6 rabbit|scal _ one|six i|so $|so _ i|solution is|som|tak $|talk about|tell _ what|the _ from|the _ stuff
6 ther or|thes is|thre|throw out|to|to _ about|to _ it|to the solution|top $|touch|up|us _ do|we play
6 what _ put|when i say|with STRUCTURE|with _ loop|with a letter|you _ least|you at least|you can tell|you do
6 you tell|your _ use|your solution use
7 TECHNIQUE _ thi|^ nod|and _ in|are _ $|bother|can _ i|colder _ i|com|doing a|good _ is|hav one|how _ would
7 i _ not|i hit|i los|i nam the|i regret|i regret it|idea is not|if _ am|if _ was|if i am|in _ answer
7 insid a|is map|is what|it _ STRUCTURE|it _ for|it linear|least _ that|left to|longer|must _ $|not STRUCTURE
7 noth _ do|of _ do|on _ paper|on _ shelf|on the shelf|on top|one _ it|one do|one is it|only for|or _ in
7 or _ of|out _ rest|out and|out the rest|pag _ it|part of|put|put on|reduc|regret|regret it|right _ from
7 right answer|said|shout|structur in|such a|techniqu|the _ when|the python|thi one|thing and|thos|to right
7 to say|version|wast|we _ off|will _ regret|will i regret|work out|work out the|would _ not|wrong _ $
7 you _ if
8 TECHNIQUE _ iteration|TECHNIQUE right $|algorithm i|and not|baby|be TECHNIQUE|be _ i|between|between _ and
8 do not|forget|i hav|i stop|i will|is _ over|is _ tell|is wrong|it must|left _ the|loop in|me at the
8 me lik|of data|of six|point at|read|the _ hash|the first thre|the thre|thing _ to|thing _ you|us _ it
8 was _ the|with _ her|wrong one for
9 TECHNIQUE _ ?|TECHNIQUE _ just|TECHNIQUE road|^ number|a _ set|a or|again|and i will|answer hav|ask
9 both _ that|bottom|can _ out|can cros out|can tell me|do you hav|far|from _ end|insid _ loop
9 involv TECHNIQUE ?|involv _ ?|is _ my|is _ someth|is not the|it _ one|it _ what|loop|me _ it|modul|my first
9 no _ the|not _ tre|on _ that|one _ not|one in the|one so|one would you|or _ now|or doe it|peopl who
9 question _ doe|question doe|said _ to|speak up|speak up $|that _ TECHNIQUE|the TECHNIQUE road|the _ doc
9 the _ pointer|the _ sid|the left pointer|the number of|the real|the tabl|the window and|ther is|thi one $
9 till|twenty _ doe|twenty question doe|two $|unles _ speak|unles you speak|us do|wher _ i|window and
9 would _ the|you speak up
10 STRUCTURE ?|^ you do|and _ said|and _ will|away $|back $|from|go down|i should not|idea _ the|in _ is
10 in my head|is only|is the|les|lower|memory is|not hav to|of _ her|on _ whiteboard|out _ is|out what is
10 solution use|the _ without|the collection|the even|the right answer|the thing i|they _ i|tim if|to stop
10 what _ it|wher do|wher to|wher to stop|which _ can|will|will put|with TECHNIQUE and
11 STRUCTURE with|TECHNIQUE problem|TECHNIQUE problem $|^ first|befor $|cros out TECHNIQUE|do _ throw|down
11 down _ TECHNIQUE|fifty|final cod|first half|first half of|graph _ or|grateful|i _ how|i _ set|i _ two
11 i _ wrong|i _ you|i forget about|i say set|if|if you|is STRUCTURE|just _ no|letter ?|letter ? $|look at
11 loop _ $|my _ with|of _ you|only _ or|or cold|say _ solution|say set|say the solution|set _ $|set _ you
11 simpler|the _ with|the algorithm|the bor|the final cod|the good|the order of|thi _ or|wast _ tim
11 which half $|with _ ?
12 ^ _ list|^ _ plan|^ _ read|^ link|^ link list|^ of the|approach you|bad $|can not i|cold $|fancy|fiv _ and
12 for _ lik|for me lik|found|half|helper _ is|how _ is|i _ flip|i tak it|it down $|it down to|it must be
12 leav me|nam|no _ no|nod if|noth _ TECHNIQUE|of my|off the|one it|or cold $|other one|prepar|say no to
12 so _ of|the _ bigger|the _ then|the bottom|the thing bigger|thes _ the|thes in the|thing _ than|thing bigger
12 thing bigger than|with STRUCTURE $|wrong her|you needn't|you put on|you would|your solution $
13 STRUCTURE then|STRUCTURE then $|TECHNIQUE _ am|TECHNIQUE or|TECHNIQUE right|a STRUCTURE then|abi|and b
13 answer in the|anyth _ should|anyth i|anyth i should|contain|fin with|i follow|i tak|if _ follow|if not
13 in _ order|is _ structur|is that a|is the structur|it _ map|it by|leav|map _ it|map or|map so it
13 no question|only be|only one|only which|session $|the _ agr|the final|thumb down|what is it|which letter $
13 which of the|would _ down|would i|you ?|you _ confirm
14 STRUCTURE and a|TECHNIQUE STRUCTURE $|a breadbox|at _ right|at the right|breadbox|can cros|for thi
14 if you could|in the answer|list _ thi|map _ STRUCTURE|me what|not then|of data structur|one _ or|one _ set
14 one or the|only _ i|out $|out _ the|right _ TECHNIQUE|right _ i|set STRUCTURE|set STRUCTURE STRUCTURE|smart
14 so is|stop _ at|stop me at|stuff|than _ breadbox|than _ tre|than a breadbox|than a tre|the two|then $
14 then _ can|think about|to _ for|we _ cros|we can cros|which _ it|without _ what
15 STRUCTURE ? $|TECHNIQUE so which|a list|a second|about _ you|already|already _ $|becaus _ is|for _ whol
15 from _ to|get closer|half or|hav _ TECHNIQUE|hav _ down|in the|is set|lead _ to|left _ or|left half
15 left half or|list for|not start|one is not|one would|only _ in|or TECHNIQUE so|or _ so|right half|the _ one
15 the _ will|the tre|thi whol|twenty _ $|twenty question $|want _ $|with tre|wrong|yes _ $|you _ tick
15 you hav a|you stop
16 TECHNIQUE _ it|^ on a|am _ get|am i get|and _ a|answer _ STRUCTURE|any of|back|extra memory at|first two
16 from one|got _ right|her is the|is _ bigger|is _ mor|is _ thing|is it bigger|is it mor|it bigger
16 it bigger than|it mor|memory _ all|memory at|memory at all|mov to|my idea|of _ first|of them should
16 one _ then|pas or|second half|sheet|so is it|stop me|tak that|the _ list|them should|throw the|too $
16 us play twenty|wher do i|worry|wrong one $|you _ up|you _ worry|you choos
17 ^ doe|^ just so|a _ c|about TECHNIQUE|am wrong|cool|down to|flip|hav thre|hav two|her _ me|i am wrong
17 i still|idea that|involv TECHNIQUE|it is linear|it stay|keep a|let _ do|let us do|may i|my _ her|of _ one
17 of tim|one doe|one or|or from|out _ idea|put _ to|set _ it|so far|tell _ wher|tell me wher|ten how
17 the _ appear|the idea that|then TECHNIQUE|then _ you|thi _ $|thing _ a|through $|to stop $|to ten how
17 wrong with
18 TECHNIQUE was|am _ with|bit of|can _ that|can we|collection modul|get _ to|hav _ idea|hav _ say|hav to say
18 how _ are|in _ standard|in the standard|it _ tell|mak _ the|me _ TECHNIQUE|much|nam _ thing|nam how
18 not _ can|not a|not hav|not my|or two|paper|put my|remain|right _ and|right one|right techniqu
18 should _ throw|should i throw|test with|the right one|thing on|us _ thi|whiteboard|will _ all|window $
18 would you not
19 TECHNIQUE everyth|all about|back _ the|be one|do it|forget _ $|formula|further|heapq|i never|idea in
19 is right $|is the thing|it _ it|just that|map _ right|me is it|must _ one|must be one|my head $
19 play _ question|play twenty|play twenty question|pleas is|regret _ $|regret it $|set _ STRUCTURE|that _ a
19 the STRUCTURE|the _ do|the answer $|the list|the need|we can|when it|with _ hash
20 a secret|a tre $|and _ stay|be _ grateful|break|i leav|just ask|mention|one to|order in|peopl
20 question _ one|tell _ only|tell me only|two in|which letter ?|who|will be a
21 and TECHNIQUE|and _ than|and smaller|and smaller than|assum _ is|bigger|bigger than|doe _ it|either TECHNIQUE
21 either TECHNIQUE or|either _ or|i _ use|i forgot|is either TECHNIQUE|it _ either|it is either|kitchen
21 list and i|my _ do|number of|one by|one by one|or _ sort|sid $|smaller _ a|smaller than a|spac|that _ not
21 thes _ is|thing _ in|tre structur|would _ rul|wrong _ for|you did|you say
22 ? what|^ _ choic|^ i read|^ multipl|^ multipl choic|^ on my|^ option|^ option a|^ stop me|a _ then
22 a loop insid|a scal from|bigger _ a|bigger than a|did not|end _ $|i _ left|insid a loop|is fibonacci
22 lik _ fifty|link _ is|link list is|list STRUCTURE|loop insid|loop insid a|me _ half|mor _ one|mor than one
22 of _ alphabet|of the alphabet|one has|one it is|only yes|only yes or|option a|or STRUCTURE|scal from
22 should not be|than one|the fancy|the win version|ther is only|win version|would you|you need
23 and keep|bury|bury $|clos is|fin _ you|hit _ $|hit it $|how clos|how clos is|i hav two|i rul out|list and
23 not i|off $|say what it|to the|us do it|you ? $
24 a _ structur|as in|be _ my|be wast|be wast my|can _ forget|can i forget|choic|correct one|cros off
24 giv _ one|it TECHNIQUE or|it not|least|my tim with|say _ if|techniqu that|that will|the correct one|tim with
24 warmer when|warmer when i|will _ thi|you stop me
25 TECHNIQUE _ and|^ STRUCTURE STRUCTURE|^ let me|can _ cros|channel|end _ or|half of the|i stop $|is _ start
25 it _ extra|it use extra|list of|me _ thing|one _ if|or would|that _ of|thi or|trash|with _ right
26 STRUCTURE _ at|STRUCTURE or a|^ am|^ am i|and _ which|at _ than|away|becaus it|it need a|left to right
26 not need|noth _ it|or _ the|or _ with|question did|right to left|sid|tell me that|that are|the _ too
26 to _ at|to left|to right or|window
27 a _ insid|about count|at least|cough|half for|head $|i cros|in _ or|only _ me|pick a|sort _ $
27 techniqu _ you|the _ TECHNIQUE|unles you|well $|you mak
28 ^ doe it|^ is it|and _ stop|by _ then|do _ stop|formula _ one|half $|i throw the|me only which|not _ not
28 object|object $|of fiv|only which one|throw _ $|yes _ do
29 STRUCTURE _ $|both end|doe not it|fancier|from both|from both end|get warmer|hit it|i _ warmer|i get warmer
29 i hit it|i understand|in _ real|in the real|it _ structur|it linear structur|non of|not a tre|or _ i|so and
29 structur _ tre|structur or tre|than _ loop|than one loop|with a STRUCTURE
30 STRUCTURE will i|^ any|^ on|for _ nam|for the nam|it _ linear|just so|nearer|nerv|no TECHNIQUE|of thes thre
30 real answer|techniqu and|tell _ is|the STRUCTURE will|thes thre|to plac|to put a
31 STRUCTURE _ map|STRUCTURE or map|away _ wrong|bin|can _ bin|can i bin|go _ a|i bin|in it is|is _ array
31 is _ second|is tell|is tell me|is the second|list is|mad you|many _ you|my _ can|nop|nop to|of ten
31 or _ than|or map|out _ ten|out of ten|put _ lin|tak away|ten _ i
32 ^ _ put|all _ or|all yes|all yes or|at _ yes|at all yes|column|help _ to|help me to|i _ near|is _ only
32 it not a|know _ one|list fiv|me wher|of thos|one _ put|or|right to|second $|that bit|use _ memory
32 use extra|use extra memory|warm _ i|will _ fiv|will list fiv
33 choos|hav _ loop|hav thre idea|i _ thre|i forget|i hav thre|is not $|is off|it _ right|it is right|my thre
33 my thre idea|no to|of my thre|or a STRUCTURE|rul _ the|ten lin
34 i _ drop|if TECHNIQUE was|list i|the _ whil|two wrong|you _ stop
35 STRUCTURE from|STRUCTURE or TECHNIQUE|TECHNIQUE for|TECHNIQUE for thi|^ _ bit|circl|cough _ the|delet|i _ nam
35 one _ one|or _ right|the _ contain|which one would
36 ^ fifty|^ if TECHNIQUE|^ twenty|cheat|doe _ use|doe it use|idea if|is it someth|is what is|it someth
36 it someth with|los $|memory _ of|one _ pleas|or tre|warmer _ i|word _ $|would $|would say so
37 TECHNIQUE then it|animal|array|forget _ tre|hot _ cold|hot or cold|in _ solution|non _ thes|non of thes
37 of _ list|the link|which _ my|which of my|with _ then
38 ^ warmer|^ warmer or|answer contain|contain the|could _ me|i _ bigger|i need bigger|is _ not|it down
38 me STRUCTURE|me STRUCTURE STRUCTURE|mistak|need bigger|need bigger than|not go|of _ two|said _ $
39 STRUCTURE _ non|STRUCTURE b|STRUCTURE d|STRUCTURE d non|a STRUCTURE b|c STRUCTURE|c STRUCTURE d|c _ d|d _ of
39 d non|d non of|half _ the|linear structur or|one _ both|one _ you|one of both|say so $|scan|should not
39 was on|wrong one
40 TECHNIQUE _ which|a hash|do _ by|if _ tell|if you tell|is definit|is out|of _ TECHNIQUE|stay|without $
41 STRUCTURE _ and|STRUCTURE _ in|^ colder or|^ doe the|^ thumb|^ to|any _ in|c TECHNIQUE|colder or
41 cros _ TECHNIQUE|if _ went|in _ half|is left|of STRUCTURE|only tell|only tell me|thumb _ for|with TECHNIQUE $
41 wrong _ TECHNIQUE
42 TECHNIQUE then $|^ out|am _ saf|am i saf|between us|every _ that|for every|i _ forget|it _ mor|my tim
42 not use|which one do|window _ $|with TECHNIQUE her
43 a _ or|doe _ answer|fifty _ joker|fifty fifty joker|fifty joker|for _ techniqu|joker|option _ me|option for
43 option for me|or a|say so|set or|throw|we $|when i
44 ^ _ of|bad one|bad one $|les _ $|non|or _ a|the bad|the bad one|the wrong one|which _ thes|which of thes
44 you did not
45 a lot|cold|linear structur
46 PHRASE elimination|bigger _ an|bigger than an|or mor|saf _ forget|saf to|saf to forget|surviv|than
46 than _ array|than an|than an array|that _ would|the direction|to forget|would already
47 ^ you did|i need in|need in|of the thre|set|tim _ i
48 STRUCTURE _ STRUCTURE|TECHNIQUE at|^ would i|do _ question|do twenty|do twenty question|it need|not that
48 one array|out _ leav|tell me is|us do twenty
49 TECHNIQUE TECHNIQUE and|among TECHNIQUE|among TECHNIQUE TECHNIQUE|among _ TECHNIQUE|anyth|flip _ coin|needn't
49 then _ so|us if
50 TECHNIQUE then|and STRUCTURE|i will read|linear _ or|list|me _ much|thi _ well|will _ som|will read
50 with _ STRUCTURE
51 ^ _ pas|^ one pas|from my|one i|the truth|truth|two _ you
52 can i rul|can we at|com up|i _ wast|i rul|unles _ object|unles you object|up _ one|we _ least|we at
52 we at least|you object $
53 STRUCTURE c|and _ up|cros out the|half of|i _ out|i said TECHNIQUE|in _ at|said TECHNIQUE|up _ us
53 with TECHNIQUE|would _ word
54 algorithm from|and you stop|anyth on|can _ at|can tak|is _ anyth|is ther anyth|me what it|of the two
54 the algorithm from|ther _ on|ther anyth|ther anyth on|throw _ the|which one it
55 just _ bit|just that bit|left or|of thes|off TECHNIQUE|ten _ clos|ten how clos|thes|thing _ need
55 thing i need|what it|whiteboard _ is
56 TECHNIQUE _ of|it _ of|loop _ a|tabl|than _ $|throw away
57 STRUCTURE and|doe _ solution|extra|iteration|one loop or
58 ^ out of|^ twenty question|and _ out|answer _ TECHNIQUE|break _ i|is not STRUCTURE|out TECHNIQUE $|ther _ only
59 STRUCTURE _ a|STRUCTURE again|a mistak|about _ for|information|no to the|or _ one|rul out the|than _ lin
59 than ten|than ten lin|tim _ a|tim with a
60 TECHNIQUE TECHNIQUE|a list of|involv|remain _ the
61 ^ between|^ is the|hot|is mor than|me _ STRUCTURE|you les
62 among|c is|me when|me when i|or in|right _ up|stop _ when|stop me when|thre _ on|unles _ would
62 unles you would
63 STRUCTURE'|^ STRUCTURE'|could tell|could tell me|hav _ whil|hav a whil|is either|left pointer|nam _ and
63 thre _ TECHNIQUE|you could tell
64 STRUCTURE or|a tre|idea _ you|least _ out|what it is|when _ is|when it is
65 STRUCTURE from the|STRUCTURE which|STRUCTURE which one|TECHNIQUE so|assum|from _ candidat|from the candidat
65 go left|or _ for|the STRUCTURE from|tidy
66 a _ end|a dead|a dead end|cros _ off|dead end|memo|out of the|so i do|toward|toward _ $
67 ^ colder|a loop|am delet|am delet the|animal _ or|animal vegetabl|animal vegetabl or|back to the|delet the
67 i _ delet|i am delet|option b|or STRUCTURE ?|vegetabl|vegetabl or|with TECHNIQUE then
68 i throw|not TECHNIQUE then|send it|the kitchen|was on the
69 ^ nod if|b|can _ half|it use|set _ is
70 answer involv|answer involv TECHNIQUE|b is|cros _ the|or _ question|plan _ one|plan which|plan which one
70 strik that
71 are wrong $|can i|colder|cough at|cough at the|down for|fifty _ pleas|is not TECHNIQUE|memory|one option
72 choos _ me|choos for|choos for me|for _ sort|i _ throw|math
73 STRUCTURE STRUCTURE STRUCTURE|it one|rul _ TECHNIQUE|rul out TECHNIQUE|what _ left|what is left
74 narrow _ down|narrow it down|who get
75 ^ of|it _ not|then it
76 cold with|half _ my|half of my
77 a whil or|me is|one do you|scratch|whil or
78 ^ hot|^ hot or|anyth $|can we $
79 a _ b|me which of
80 graph $|what about
81 ^ _ half|^ would the
82 a STRUCTURE or|forget about|from one to|i _ about|i be wast|remov
83 is it not
84 a _ which|not a STRUCTURE|when _ hit|when i hit
85 STRUCTURE STRUCTURE and|or _ when|or the
86 us _ twenty
87 it is STRUCTURE|just _ i|just so i
88 can _ rul|is neither|it _ neither|it is neither|multipl|multipl choic|nor
89 ? _ a
90 ^ we can|colder when|colder when i
91 hotter|left $|the set
92 STRUCTURE STRUCTURE or|a _ loop|are wrong|can exclud|not _ STRUCTURE|the one i|would i be
93 doe the answer|i _ list|i will list|it _ than|thre idea|will list
94 away the|warmer _ colder|warmer or|warmer or colder
95 TECHNIQUE and|bucket _ which|doe it need|or doe
96 TECHNIQUE ?|^ _ or|good one|mor than|or TECHNIQUE|the good one
97 cros out|exclud TECHNIQUE|of both|or right
98 TECHNIQUE which of
99 a for|not _ then|or a for
100 STRUCTURE TECHNIQUE
101 TECHNIQUE _ not|all _ yes|did _ react|did not react|not react|react
102 dead|discard the|i discard|i discard the|the link list
103 ^ _ fifty|^ fifty fifty|or only|structur or|you _ at
104 further _ $
105 STRUCTURE _ bucket|a mistak $|c|is it one|mistak $|one loop|or _ not|or doe not|out TECHNIQUE|which one
106 fifty fifty
107 array _ or
110 neither
114 by exclusion|exclusion
115 TECHNIQUE hash|am wrong with
116 definit not|tre
118 a _ as|contain _ word|contain the word|one of|right _ left
119 my list
120 linear or|my _ idea
121 STRUCTURE _ one|pointer|set and
125 doe the solution
126 TECHNIQUE STRUCTURE|at all|i mention
127 discard
128 STRUCTURE _ TECHNIQUE|TECHNIQUE _ window|^ not|b _ c|i assum|my whiteboard|the first one
129 TECHNIQUE _ STRUCTURE
132 is _ need
133 i nam
134 you object
135 not _ with
136 graph
137 not TECHNIQUE $
138 TECHNIQUE which one
139 TECHNIQUE _ choos|array _ STRUCTURE|left _ right
140 TECHNIQUE _ one|are out|me _ which|narrow it
144 a is
146 a whil|is STRUCTURE $
147 i saf
148 do _ go
151 i _ away
152 iterativ
155 or can|or can i
156 either
157 TECHNIQUE in
158 it is not
159 TECHNIQUE _ TECHNIQUE|^ _ thes
160 it one of|much $
161 of _ thre|option
165 STRUCTURE STRUCTURE|narrow
171 than a
173 it _ off
181 element
187 is mor|warmer
189 ^ not a
191 TECHNIQUE in the
199 rul out
201 twenty question|which of
209 first one|hash
216 right _ sort
220 tre _ $
232 definit
235 twenty
248 or _ half
262 that leav
271 ^ STRUCTURE or
299 saf
300 exclud
345 extra memory
358 cros
362 loop or
374 strik
410 not TECHNIQUE
""",
    ),
    "guess": (
        -0.824,
        """\
-195 ^ what
-174 PHRASE spelling
-173 which
-166 problem
-146 only
-144 the solution
-141 question
-140 what _ the
-135 approach
-132 what is
-129 for me
-125 tim
-121 is _ TECHNIQUE|the answer $
-120 us|what is the
-115 solv
-114 ^ which
-111 lin
-108 solution $
-107 what would
-104 algorithm
-101 answer $
-99 me the
-98 what
-97 letter|now
-96 PHRASE role_play|it is STRUCTURE
-94 TECHNIQUE $
-93 cold with|read
-92 candidat|thes
-89 cod|so
-88 say the
-86 STRUCTURE or|both|explain|nam
-84 techniqu|trick
-83 interviewer|solution|thre
-81 and|out
-80 in the
-79 in
-77 step|would _ the
-76 hint
-74 thi _ $|what _ i
-72 me $|show
-71 PHRASE code
-70 how would
-69 hash|onc
-68 TECHNIQUE _ $|answer _ $|ask
-67 can|loop|what _ is|which one
-66 ^ _ or|let us|noth
-65 ^ _ us|someth|the _ for|thi
-64 i can|just|solv it
-62 as|if you|mor|version
-61 $|^|is _ and|method
-59 ^ pleas
-58 PHRASE direct|b|rul|solv _ $
-57 for|you _ it
-56 PHRASE just_tell_me|STRUCTURE will i|^ _ do|do not|function|how|one|the STRUCTURE will|the approach|up
-55 lik
-54 could you|on thi
-53 kind|mod|one tell|one tell me|the _ way
-52 STRUCTURE will|do
-51 wher
-50 it _ a|told|would the
-49 PHRASE|STRUCTURE _ $|start with
-48 from|of the|you _ the
-47 PHRASE structure|know|next|over
-46 ^ what is|how doe
-45 ^ _ ther|and _ $|my|of _ $
-44 ^ _ doe|^ let us|and _ is|from the|get _ ?|the algorithm
-43 STRUCTURE _ a|and _ will|back
-42 call|is a STRUCTURE|not|you do
-41 ^ not|just _ it|solution _ $|the|them|what _ $
-40 fill
-39 PHRASE authority|approach $|plan|the solution $|to _ the
-38 rep|speak
-37 ^ could you|anyth|structur $
-36 NO PHRASE|^ is ther|befor|cod $|how do|is fibonacci $|than
-35 PHRASE suppression|STRUCTURE on|^ answer|and i|and i will|how _ you|leav
-34 print|reveal|say it $|spell|yes
-33 confirm _ $|in a|thing $|turn
-32 and _ the|hot|of thes|solv it $|the _ will|ther|you _ my
-31 and _ me|don $|i tak it|mak|to do
-30 ^ _ no|els|instruction|me|me what|or a STRUCTURE|without|your _ $
-29 STRUCTURE i am|about|from _ on|is _ $|keep|minut|one of|tell _ the|with|word $
-28 begin|between|do it
-27 TECHNIQUE or|good enough|interview|is it TECHNIQUE|is that a|it|it TECHNIQUE|or a|peopl|say what|search
-27 tell me the|thi problem
-26 allow|com|into|just say|many|not TECHNIQUE|of|part|the first|the nam
-25 ^ do not|fast|talk|walk|warmer
-24 ^ blink|^ just|a STRUCTURE that|already|drop|hand|it and|no|right $|right one|sam|the right one|yes or
-23 be the|forget|from her|i am|i right $|it _ with|keep the|not _ so|show me|system|the _ what|whil
-23 with _ or|you can|your
-22 ? _ i|^ _ hav|^ say|a _ problem|about the|answer|blink|c|doe|fil|me _ to|other|say _ you|top|tre _ a
-22 what would you
-21 STRUCTURE then|STRUCTURE then $|^ _ are|a STRUCTURE then|am _ but|are _ is|crack|how many|i _ to
-21 is fibonacci|just _ me|the _ approach|to _ me|who|window|word|you _ quiet
-20 ^ am|^ am i|^ doe it|do _ $|get me full|if _ is|in my|is ther a|it _ yes|me full mark|or STRUCTURE|tag
-20 tell me $|the method|ther a|thi one|which _ $|yes or no
-19 ^ for|colleagu|get _ full|go $|how _ it|how _ would|how you|is it the|it _ $|it or|on confirm|or TECHNIQUE
-19 or _ with|second|the _ step|tim $|which of
-18 away|cold|comment|giv me|hav i|how to|insid|just tell|skip|the _ $|the _ one|the _ version|to me|work $
-18 yes _ no|you
-17 STRUCTURE STRUCTURE|STRUCTURE _ STRUCTURE|STRUCTURE _ for|^ _ on|^ _ the|^ you|better|chang|hav _ the|i
-17 i _ set|i _ the|i do not|i say set|person|pleas _ the|return|say set|set _ you|straight|usual|well
-17 you _ not
-16 ^ _ you|^ from|^ writ|deck|for me $|i presum|i should|imagin|may|not _ to|pattern|presum|so you
-16 the _ idea|the referenc|to|what should|what was|you _ what|you to
-15 TECHNIQUE is that|^ imagin|^ ther|clos is|cros|how clos|how clos is|i said TECHNIQUE|just tell me|n|need
-15 on my|one _ ten|one to ten|only yes|only yes or|out $|pleas|said TECHNIQUE|talk about|the sam|went|what it
-15 what the|yeah
-14 PHRASE pressure|STRUCTURE ?|TECHNIQUE you would|^ _ as|and tell|are after $|bark|bark _ the|bark up
-14 bark up the|can we|full|go|go _ confirm|go on confirm|help|i do|i need|i will|is STRUCTURE|it _ than
-14 it in|it the wrong|me _ answer|new|nop|nop to|of my|out the|output|rep with|tell _ what|the TECHNIQUE
-14 the _ with|twic _ it|twic if it|what do i|what it is|whatever|you _ after|you are after
-13 STRUCTURE _ thi|^ giv|by _ $|clas|equal|explain the|fiv|how would you|i went|i went with|if it is|ignor
-13 it one|or the|pair|problem $|s|shar|sir ?|sir ? $|sir _ $|so what|solv thi|star|the _ trick|the cod
-13 the techniqu|topic|we can|went with
-12 STRUCTURE i|^ how would|a tre|and _ what|and the|are|best|bucket sort|closer|don|find the|full mark
-12 hot or|how you would|if i said|is it one|it _ of|it a STRUCTURE|it i|leetcod|lik the|los|me _ mark|me full
-12 not it|one word|or no|sentenc|so _ can|tell me what|the _ call|to me $|told me|trick $|under|we|will _ it
-12 your solution
-11 ? _ ?|^ _ letter|^ what would|about _ $|all|alphabet|been|complet|correct _ if|correct me|correct me if
-11 cough|full mark $|giv it|i _ got|i _ not|i say link|if _ am|if i am|is ther|is what you|its|me _ am
-11 me i am|question $|say _ list|say link|say link list|simp|sit|so _ you|that get|that get me|the STRUCTURE
-11 the _ letter|the candidat|ther _ a|thing _ need|thing i need|through|to _ it|twenty|what to|with an|you know
-10 STRUCTURE _ ?|STRUCTURE _ bucket|^ is my|^ stop|^ we|a _ am|a _ the|answer in|book|can _ it|can i|do the
-10 doe thi|ever|full _ ?|implementation|it ?|it _ don|it would be|key idea|me _ it|me the answer|me which
-10 model|myself|not ?|not ? $|or not ?|put|right _ or|so _ me|the _ pleas|the key idea|the next|use $
-10 variabl|what _ of
-9 STRUCTURE _ or|STRUCTURE is the|TECHNIQUE or TECHNIQUE|^ _ mean|^ show|^ you are|a bucket|act|algorithm $
-9 allow to|am right|am right $|and say|and tell me|be _ to|blank|by _ that|count _ is|desk|for _ bead
-9 for the bead|from you|got _ down|got written down|helper|her _ or|her yes|her yes or|hot _ cold|hot or cold
-9 how _ the|i am right|i hav got|i only|i tak|if that|is _ linear|it _ STRUCTURE|it one of|list _ STRUCTURE
-9 me and|nam _ the|nam of|option|out _ $|play|right _ it|sir $|stor|tell me it|that it $|the _ from
-9 translat|traversal|wer|what doe|which _ would|work|you _ thi
-8 STRUCTURE or STRUCTURE|^ _ a|^ _ many|^ _ me|^ _ my|^ _ not|^ _ what|^ how many|^ only|am _ TECHNIQUE
-8 are after|beg|bit|body|crossword|discard the|doe it|doe one|drop the|end $|giv _ the|has|help me|her or
-8 i discard|i discard the|i know|i suppos can|is TECHNIQUE $|is don|is the right|it to me|method $|my _ is
-8 need to|not _ when|optimal|or _ when|pass|quick|said _ would|so _ it|solv $|start _ sweep|suppos _ you
-8 suppos can|suppos can you|ten _ clos|ten how clos|that i|the _ that|the interviewer|today|two _ $|what $
-8 whol|would not you
-7 STRUCTURE _ in|TECHNIQUE _ ?|^ _ it|^ a|^ forget|^ giv me|^ how do|^ in|^ nod or|a _ then|alon|at _ point
-7 becaus|box|choic|data _ $|do _ hav|do _ tell|each _ is|fibonacci _ is|fin|four|hold|how _ one|how is
-7 i was|i will accept|i will do|if that is|is _ you|it _ thing|it _ what|it is don|it the thing|me _ that
-7 me in|memory|need the|nod _ shak|nod or shak|not _ ?|not it $|of thi|one $|or _ or|or _ that|or shak|pag
-7 right _ right|say TECHNIQUE you|say _ it|she|so _ i|stand|sum|tell _ which|tell me which|the _ now|the _ so
-7 the function|the nam of|the optimal|the top|ther is|thing|think TECHNIQUE|tim if|to _ i|to tell|typ $
-7 us do|vowel|what is it|which letter|will _ $|will accept|would _ it|writ the|you did not|you just|you may
-6 ? _ a|STRUCTURE dot|TECHNIQUE _ TECHNIQUE|^ _ confirm|^ _ list|^ i hav|^ if you|^ kind confirm|^ link
-6 ^ link list|^ my colleagu|^ thi|am _ $|am think TECHNIQUE|and _ it|and how|another|be my|bottom
-6 data structur $|dictat|edg|fibonacci _ a|fibonacci _ not|fibonacci in a|fix|giv me the|goe|half of
-6 how is it|i _ so|in $|in _ of|in a STRUCTURE|is _ first|is a dead|it was|just fibonacci in|just say it
-6 kind confirm|left _ past|left edg|linear|lov|must|my _ so|not _ then|not a STRUCTURE|ok|on|only _ yes
-6 past _ repeat|past the repeat|pretend|rather|read me|rhym|rotat|step $|stop|swap|teach|team|the _ edg
-6 the answer in|the approach $|the cut|the left edg|the thing $|thi _ i|thi one $|tim _ a|tim with a|to _ ?
-6 way to|we hav|which half is|will be|with _ $|with yes|with yes or|you put
-5 TECHNIQUE _ start|TECHNIQUE yeah|^ _ bet|^ _ lik|^ i bet|^ say it|^ show me|^ ther is|a _ as|admin|ahead
-5 all ther|all ther is|animal _ or|animal vegetabl|animal vegetabl or|answer _ with|are the|b STRUCTURE
-5 b STRUCTURE c|but also|colder when|colder when i|company|do they|doe not|front|how the|i _ TECHNIQUE
-5 i _ doing|i _ right|if _ do|is all ther|is basical|is don $|is to it|jok|jok $|just _ in|key _ $|lead
-5 lik to|me it|nic|no is|or STRUCTURE ?|or i|pleas _ me|repeat|rest|rhym with|should _ keep|should i keep
-5 solution to|tell _ it|the _ lin|the rest|ther _ to|ther is to|to pas|to see|vegetabl|vegetabl or
-5 warmer when|warmer when i|what should i|you _ now|you _ tick
5 TECHNIQUE _ the|TECHNIQUE is|^ _ plain|^ _ small|^ a plain|about a|all $|am going to|and _ only|are _ from
5 can not|doe my|final _ is|flood each|flood each island|hav a|hid|hit _ $|hit it $|i _ it|i go|in _ am
5 is _ list|it _ fibonacci|it is a|it is fibonacci|k _ $|kinda|look it|my _ hav|na|one small|only _ me
5 order _ the|pleas $|referenc|say _ doe|set _ it|so i|so is|that be|that or|that we|to _ $|was _ wrong
5 was the wrong|word and|would that be|would you $|wrong _ would
6 STRUCTURE yes or|^ _ somebody|^ _ want|^ could|an _ of|bit that|confirm it|cut to|did i win|end _ we
6 end and we|euro|fibonacci is|from me $|from your sid|her _ would|how _ i|how it|how it is|i _ off
6 idea and you|is _ correct|is _ with|is just|it _ did|it is just|it so|only hav|prob|right _ you|said|set
6 sheet|so $|suppos _ use|suppos to use|the _ track|the _ tre|the _ two|the _ yeah|the bit that|the official
6 we _ about|we talk about|will _ my|with them|would _ smil|would be|would put|would you smil|yes ? $|you _ me
6 you now|your sid
7 STRUCTURE _ me|STRUCTURE and a|STRUCTURE tell|STRUCTURE tell me|STRUCTURE what you|^ _ answer|^ do|^ is the
7 a STRUCTURE what|a _ from|a _ thing|am going|an _ check|and _ on|and _ say|and you go|answer _ a|anybody
7 are _ talk|are we talk|awful|be _ right|cold _ i|cold if|cold if i|do _ win|do _ you|do i get|do i win
7 for $|friend|get me|i _ going|i _ lean|i _ throw|i _ which|i am going|i hav thi|if _ go|if _ use|is _ real
7 is in your|is not|is that the|jump|last one|lean $|look _ a|map _ is|me pleas $|mind _ $|one in the|port
7 push|result|right order|seen _ and|seen letter|set so|so _ my|talk _ a|tell my|that _ it|the _ half
7 the _ point|the _ to|the _ when|the _ would|the last one|the result|then|ther ?|ther ? $|thi _ the
7 two _ for|we need a|wher is|will not tell|word _ $|you TECHNIQUE|you look|you want
8 STRUCTURE work|TECHNIQUE _ that|TECHNIQUE her|^ _ thi|^ would|a STRUCTURE work|am _ crazy|am not crazy
8 and _ would|can _ be|compar with|confirm _ i|do you|doe _ STRUCTURE|enough to|for _ with|for thi|good _ is
8 good _ to|how _ am|i _ doub|i _ link|i _ push|i answer|i find|it out|me _ $|me to the|mean yes|no ?
8 not crazy|on _ paper|on closer|or not|or would|pop on closer|right that it|say _ correct|smaller than
8 that way|the closer|the key|thi _ can|to compar|to me how|use _ $|used|want _ is|what do you
8 with STRUCTURE $|with _ one|with a map|word _ so|would _ be|yes no|you _ good|you _ think|you _ when|you are
8 you want me
9 TECHNIQUE _ then|TECHNIQUE start then|TECHNIQUE to|^ TECHNIQUE start|^ _ see|^ _ thing|^ do you|^ i see
9 ^ i typ|^ one small|a thing|a thing with|be on the|graph _ is|graph or|hav _ down|i right that|in it
9 in mind|is what is|it down to|just _ $|letter _ hav|look it up|match _ $|mean|minu _ number|minu the
9 minu the number|one _ fiv|one to fiv|one you want|only tell|only tell me|pleas _ them|presumab|review if
9 review if you|said _ to|see you|small _ from|sort _ what|start then|start then sweep|tak _ as|tak that
9 target _ the|target minu the|tell _ i|that _ of|that _ what|that _ wrong|think $|to fiv|took|trad you
9 tre with|tru|want a|you _ or
10 STRUCTURE is that|TECHNIQUE _ am|TECHNIQUE _ i|TECHNIQUE _ or|^ _ by|^ _ final|and then|and you say|are _ of
10 attempt|be _ up|by the|common|container _ i|exploit|flag|for right|for wrong|from me|i _ on|i get
10 is _ actual|is need|is need $|it _ no|it has|it right $|most common|my _ on|nod _ STRUCTURE|number one
10 only that|opener|pop the|right|right track with|so _ must|so it must|structur _ thi|that ?|the last
10 track with|what is need|win _ is|with them $|would _ giv|yes $|you _ say
11 STRUCTURE _ what|TECHNIQUE is the|TECHNIQUE tell|TECHNIQUE tell me|^ _ am|^ _ first|^ _ half|^ bucket by|^ i
11 ^ if somebody|^ suppos|^ two|a _ at|a _ number|all _ way|all the way|am _ with|are _ for|bucket by count
11 count _ and|everyth you|fals|get _ down|if somebody|is _ bit|is just fibonacci|is not that|is the bit
11 is the correct|it _ TECHNIQUE|just fibonacci|mid|nod _ so|number is|number is it|of _ letter|one _ ?
11 order _ $|overkill|point _ i|point if|right you|seen _ $|that _ correct|the one is|thing is|thing or|total
11 what you are|what you want|with _ her|wrong with|you _ befor|you would say|your _ solution
12 STRUCTURE ? $|STRUCTURE and|^ _ is|a simpl|an extra|anybody $|bad $|bad _ $|be that|do we need
12 for _ bracket|for the bracket|from _ and|goe _ $|hav it $|if i go|is _ STRUCTURE|is _ simpl|is _ what
12 is a simpl|it can|it is in|key|not _ anybody|not it ?|of two|or cold|say|simpl|the _ of|then _ i|thi is
12 thing you|think of|was|water|we jump|wer _ i|what _ wer|what you wer|whether _ STRUCTURE|whether a
12 whether a STRUCTURE|will _ som|with _ extra|would he|you _ hav|you _ pleas|you look for|your referenc
13 STRUCTURE _ sort|STRUCTURE from|STRUCTURE that|TECHNIQUE her or|^ _ about|a _ will|am doing the|appear
13 did _ get|do not you|euro _ is|euro it|euro it is|for _ order|for _ stair|for the stair|i see
13 is STRUCTURE is|is call|it open|land squar|last seen|link _ $|link _ do|link list $|link list do|list do
13 look _ $|me how is|me to say|my gues|not i|one wher you|right that you|right track|serious|suppos|ten _ it
13 ten euro|ten euro it|that you TECHNIQUE|the _ tell|the bucket|the right track|thing right|to you $|win
13 would not|would say
14 STRUCTURE would that|STRUCTURE would you|TECHNIQUE _ you|TECHNIQUE na|^ TECHNIQUE na|an array|be _ or
14 complement _ is|count _ would|cut|grand so|hear from|hot _ i|hot am|hot am i|how hot am|i _ with|i win
14 me _ use|me to use|order STRUCTURE would|order _ would|right ? $|suppos _ are|suppos you are|to hear from
14 what _ hav|word _ you|you $
15 TECHNIQUE _ first|^ on a|bar|by|by _ you|doe a STRUCTURE|end is|go with|hotter|hundr|i _ that|i nam the
15 i would|in _ answer|is _ structur|is the structur|na _ po|on _ right|on the right|one ?|one ? $|say _ do
15 say correct $|seem|structur in|thi _ one|thumb up|you _ agre
16 STRUCTURE _ answer|^ the thing|a STRUCTURE of|about _ STRUCTURE|all along|along ?|along ? $|along _ $|am i
16 could|each _ as|each _ when|for _ $|has _ be|has to be|i took|is _ fair|is how|land _ you|list _ what
16 mind $|need is|of siz|on _ that|only hav to|or _ it|pleas my|scream|the _ container|the finish|they are
16 to _ if|way|will i|with you $|would i be|would i get
17 STRUCTURE _ seen|TECHNIQUE everyth|^ _ hot|^ _ said|^ how hot|am _ right|am i right|are think|are think of
17 cas i|finish|happy|hav _ say|hav _ your|hav to say|her what|how hot|i _ down|i be on|i right|if _ took
17 in _ it|it has to|me how|not stop|put down|right answer $|so _ is|solution _ what|structur for thi|tell me i
17 that ? $|the _ and|the one $|typ|was _ right|you are think|you kinda
18 about _ the|be honest|is _ graph|is that what|it _ me|me if i|me ther|my _ a|of _ when|of ten|on _ is
18 out _ ten|out of ten|silenc|tell me how|that _ TECHNIQUE|thumb|what _ said|win _ $|would you giv
19 STRUCTURE _ who|STRUCTURE yes|^ _ correct|^ it|a nod|am on|array $|be embarrass|count first|count first and
19 direction $|embarrass|get _ to|i am on|is TECHNIQUE is|is _ or|key _ the|key to the|max of|me all|mov _ key
19 mov the key|number that|on that|one use|put a|right _ is|tell me that|test the|thing _ of|use _ STRUCTURE
19 use a|use a STRUCTURE|what they|with that $|you _ stop|your _ that
20 STRUCTURE on the|^ are we|^ are you|^ count|answer sheet|do i want|every _ that|frequency|happen _ mention
20 happen to mention|hear $|how _ should|how about|i _ total|i writ it|it can not|list _ a|quiet _ i|quiet when
20 quiet when i|tell _ how|that _ which|the bracket $|thing out|to hear $|valu only|we go|we use|went _ when
20 went quiet|went quiet when|with STRUCTURE|you _ got|you hav got|you went|you went quiet
21 are _ look|fibonacci|first _ sound|for thi $|i hav it|it actual|it is TECHNIQUE|it that is|on every|or $
21 pleas say|the opener|the thing you
22 TECHNIQUE am|TECHNIQUE am i|^ _ never|^ it is|a STRUCTURE and|and _ tell|and pop|are you look|at _ start
22 at the start|character|check the|feel right|involv a|is _ feel|it involv a|it when|knock|my keyboard
22 not tell anybody|right or|someth _ a|someth with a|tell anybody|that it|that it is
23 ? _ me|? tell|? tell me|^ STRUCTURE of|^ _ would|answer _ an|bless|border|half _ that|i start|million
23 or _ you|right _ can|the last two|think _ $|to _ right|to it|what they want|would _ your|would you be
24 TECHNIQUE _ not|TECHNIQUE was|a twist|correct _ $|is _ doub|is a doub|left end|right _ say|so is my|start of
24 the start of|tim _ TECHNIQUE|tim with TECHNIQUE|too _ for|twist|want $|with _ twist|with a twist
25 TECHNIQUE _ me|^ TECHNIQUE|am think|did i get|i _ be|i am think|i get it|is _ idea|is the bucket|is the way
25 land|lik _ STRUCTURE|me _ or|need for|or _ ?|plain _ $|way _ $
26 after i|agre|down ther|get that|go _ TECHNIQUE|hav _ hit|hav i hit|i _ of|i need is|is that|is the
26 need _ STRUCTURE|need a STRUCTURE|one they|say it is|the _ i|the answer is|the one they|the structur in
26 the thing i|the trick to|trick to|up _ is|written _ ther|written down ther|you want $
27 ^ STRUCTURE|^ i say|a STRUCTURE be|a _ be|about a STRUCTURE|be what|nah ?|nah ? $|nah _ $|or nah ?
27 the answer|the start and|they want|thi tre|visit|was on|what _ are
28 STRUCTURE hav|STRUCTURE hav i|^ _ then|^ it has|^ let me|^ sink|^ sink each|a two|am _ cold|am i cold
28 anywher in|array|as _ find|as i find|correct|disappoint|each island as|got _ about|i cold|is _ they
28 is not it|is not the|island as|island as i|minut _ $|my _ say|okay _ i|sink _ island|sink each island
28 start cod|tre one|what _ want|you _ ?|you _ disappoint|you be disappoint
29 STRUCTURE $|STRUCTURE thing|^ is not|a sort|ago|are _ or|data _ for|data structur for|graph or is|if _ put
29 if i put|is a|let|list plu STRUCTURE|me truthful|or am|or am i|sent|sort list|that _ pas|the _ solution
29 the mark|to be a|to ten|truthful|what you|you only hav
30 STRUCTURE the|am _ off|got written|had in|key _ is|lad|mark $|one half|one half is|siz|structur for
30 ten how|the _ STRUCTURE|the lad|to ten how|wrong $|you had in
31 ^ can thi|^ how about|a STRUCTURE do|a _ do|a graph|can thi|can thi be|correct or|each island|if STRUCTURE
31 if STRUCTURE is|mis|money|official one|the official one|thi _ don|thi be don|your answer
32 STRUCTURE final|STRUCTURE final answer|array _ ?|is TECHNIQUE with|it just|look for $|point _ $
33 ^ _ honest|^ _ left|^ be honest|am think STRUCTURE|be solv with|confirm _ is|confirm it is|could _ be
33 her _ say|it _ that|or _ $|or _ direction|pop|push _ opener|push the|push the opener|right _ with|sink
33 solv with|stak|that _ how|think STRUCTURE|to start|would your|you confirm it
34 TECHNIQUE with|^ order|^ order STRUCTURE|^ would a|a STRUCTURE yes|a visit|doe _ word|doe the word|her pleas
34 i want a|me _ the|me all the|not it just|or is|pleas _ $|the sort|the water|the whol of|touch|two _ is
34 what _ it|whol _ it|whol of|whol of it
35 ^ count first|and pop on|be _ with|bravo|choic $|is STRUCTURE of|is _ level|is it real|me _ nod|opener _ pop
35 opener and|opener and pop|pop on|right choic|right choic $|the _ choic|the right choic|think ?|think ? $
35 to _ cod|what you hav|you think ?|your referenc solution
36 STRUCTURE so|an order|binary|fifty six|in _ also|it so that|look _ if|of _ end|of _ good|proud|that _ tell
36 the max|they _ i|thing _ not|thing is not|which _ that|you STRUCTURE
37 ? pleas|^ the data|^ would i|^ you want|a scal|basical _ $|confirm _ deny|confirm or|confirm or deny|deny
37 deny $|i say|it exact|on _ scal|on a scal|or _ if|or deny|or deny $
38 TECHNIQUE _ correct|TECHNIQUE the correct|^ doe a|and _ merg|and then merg|check _ half|check which
38 check which half|get _ all|is alway|it STRUCTURE|one sir|plu|start _ then|start and then|then merg
38 you confirm|your _ on
39 STRUCTURE is what|it is that|stair i|structur _ a|to say STRUCTURE|yes ?
40 ? _ it|? is|? is it|STRUCTURE correct or|STRUCTURE did i|STRUCTURE would|TECHNIQUE _ my|i _ by|i get the
40 intend one|intend one $|is _ no|it _ loud|it out loud|say _ out|say it out|scar|the intend one
41 PHRASE technique|^ _ nod|^ just nod|answer _ STRUCTURE|be disappoint|is the one|mean _ is|one _ want|or is it
41 tell _ if|tell me if|unles _ tell|unles you tell|yeah _ $
42 TECHNIQUE by|^ TECHNIQUE by|be pleas|is that it|just typ|scal|the bar|what _ you|you be pleas
43 ^ fibonacci|calibrat|each row|in say|is the idea|lock|lock _ in|lock it|lock it in|need for the|of _ row
43 of each|of each row|only _ two|regret _ $|regret it $|right in|right in say|start _ each|start of each
43 that is
44 STRUCTURE and i|^ let|bring|had _ mind|had in mind|hav _ written|in mind $|link _ plu|link list plu|list plu
44 what _ had|what you had
45 a STRUCTURE did|a _ did|and you tell|correct _ yes|i thought|i thought of|order|that a yes|thought of
45 two hundr|you only
46 a _ correct|confirm $|cut _ $|index|that what|track _ a|track with a|two number|will say|with that one
46 would stop|would stop me|you would stop
47 if _ say|then _ that|with that|you think $
48 TECHNIQUE yes|^ _ start|^ was|a balanc|a balanc tre|answer _ ?|complement|nail|on _ sort|smil $
48 that is what|was _ STRUCTURE|you smil $
49 but _ is|can _ confirm|can you confirm|ding|doub|is what they|structur is
50 STRUCTURE her $|STRUCTURE'|^ STRUCTURE'|^ TECHNIQUE then|a sort list|at all $|by count|go with TECHNIQUE
50 i _ say|it a TECHNIQUE|look for|word STRUCTURE
51 ^ check|do _ smil|do you smil|hotter _ colder|hotter or|hotter or colder|still|to _ a|want is
52 TECHNIQUE with a|^ bucket|answer is|did i|happy with|i _ clos|point ?|point ? $|to _ is
53 TECHNIQUE start first|a _ link|a doub|a doub link|a plain|i win $|it giv|my _ was|win $
54 a fiver|a fiver on|fiver|fiver on|island _ i|link|my fiver|put _ fiver|put a fiver|san|the complement
54 way off|way off $
55 ^ are|a _ set|abi|hit|to _ correct|visit set|what do
56 STRUCTURE _ siz|STRUCTURE of siz|a binary|a binary tre|binary tre|of _ k|of siz k|siz k
57 final answer|how about a|me _ is|order STRUCTURE $|secret _ $|ten $
58 STRUCTURE be|her would|hop|is smaller
59 are look|are look for|is _ way|na _ we|use _ i
60 TECHNIQUE unles|TECHNIQUE unles you|answer is STRUCTURE|i say TECHNIQUE|say TECHNIQUE|thing _ what|work _ thi
61 ^ STRUCTURE is|on _ ?|say a|warm _ cold|warm or|warm or cold|with TECHNIQUE her
62 STRUCTURE _ the|STRUCTURE correct|and you would|freez|my _ should|no $|on a|start from
63 eat|he be|the start|two number is|would he be
64 an _ STRUCTURE|an order STRUCTURE|correct ?|correct ? $|i $|is not a|me _ hav|not i $
65 STRUCTURE _ am|STRUCTURE is not|am $|compar _ the|compar with the|sort _ first|sort half|that sound
65 wrong _ am|wrong i|wrong i am
66 ^ nod if|am _ STRUCTURE|is _ fals|is it fals|it fals|solution _ min|thumb down|tre _ you
67 ^ the answer|a scal of|i use a|lik a STRUCTURE|of _ to
68 my _ right|plu STRUCTURE|that what you|your _ ?
69 any chanc
70 think of a|would _ stop
71 ^ _ jump|bucket _ count|jump _ left|jump the|jump the left|last _ number|last two number|you _ look
71 you are look
72 a STRUCTURE i|key to|of one|so _ mean|so that mean|that mean|the key to
73 a _ is|bucket by|in order|it real|up or|with _ complement|with the complement
74 ^ a STRUCTURE|a _ her|bar $|correct _ not|correct or not|that is the|warm|would _ i
75 STRUCTURE her|STRUCTURE right $|TECHNIQUE is my|^ two STRUCTURE|a STRUCTURE $|a STRUCTURE her|that is how
75 to use a|two STRUCTURE|was _ a
76 STRUCTURE _ that|^ that|that is it|use STRUCTURE
77 a _ yes|i said STRUCTURE|or not $
78 closer _ is|closer that|closer that is|the opener and
79 ^ that is|to _ finish|to the finish
80 confirm|hav got written|sink each|your silenc
81 an array of|array of|i will say|is _ it|or no $|say _ or|yeah ?|yeah ? $
82 STRUCTURE do|bucket
83 STRUCTURE that is|bring me
84 a _ it
85 ^ _ silenc|^ your silenc|a _ list|link list
86 a STRUCTURE right|a _ right|mil|mil _ with|mil off|mil off with|nod if|off with|that _ yes
87 not you $|right ?
88 a link|a link list|but it|but it is|hit _ mis|hit or|hit or mis|how near|how near is|near is|or mis
88 that _ one|that the one
89 just nod
90 STRUCTURE did|get it|is _ plain|is a plain
91 STRUCTURE _ my|^ _ each|doub _ list|doub link|doub link list|find it|i find it|is _ giv
92 is a graph
93 happy _ that|happy with that
94 me if|structur is a
95 a _ tre|her _ not|the way $
96 the _ set|work for
98 i go with|if i say|mean i|to linear
100 STRUCTURE for the|STRUCTURE right|left _ to
102 ^ _ gut|^ my gut|a STRUCTURE|a _ array|confirm me|gut|my gut|want _ STRUCTURE|want a STRUCTURE
103 you _ hop
105 good _ or
106 a yes|a yes $|by _ is
108 the word set|word set
110 ^ TECHNIQUE am
112 correct $
114 STRUCTURE of|of one to|scal of|scal of one
116 ^ _ array
119 want _ ?
120 verdict|verdict _ $
121 a STRUCTURE is|that _ no|think _ a
123 segment|segment tre
124 a plain array|plain array
125 is _ binary|is a binary|matrix
126 would _ STRUCTURE|would a STRUCTURE
129 half _ in|half is in|is _ order|is in order
130 ^ TECHNIQUE with|right that|start _ TECHNIQUE|when _ said|when i said
131 be _ graph|be a graph|right _ at
132 last two
133 said STRUCTURE
134 is how it
135 is _ bucket|work for thi
136 STRUCTURE doe|STRUCTURE plu|correct one|the correct one
139 start first|start first $
140 you _ yes
142 a STRUCTURE for|it would you|you smil
144 bucket _ that
146 with _ last|with the last
149 ^ is STRUCTURE
151 ^ is a
156 fals $|or fals $
157 TECHNIQUE yes or
158 are _ with|is _ is
162 the word STRUCTURE
163 stop _ if|stop me if
164 smil
165 STRUCTURE _ i|though
166 fibonacci $
168 ^ _ STRUCTURE
170 TECHNIQUE _ by|ba|ba $
171 a _ work
174 i _ STRUCTURE
175 STRUCTURE for
176 STRUCTURE
177 fibonacci _ ?|i said
189 ^ would your|bucket array|warm $
192 ^ _ bucket
193 PHRASE guess
199 STRUCTURE _ it
203 thumb _ $
208 STRUCTURE is
210 use STRUCTURE $
212 STRUCTURE _ you
213 TECHNIQUE correct
227 balanc|balanc tre
234 i _ if
239 say STRUCTURE
290 order STRUCTURE
""",
    ),
    "just_tell_me": (
        -0.666,
        """\
-262 two
-260 TECHNIQUE
-218 or
-205 STRUCTURE
-198 which
-181 PHRASE spelling
-178 cod
-143 problem
-140 should
-139 if i
-137 structur
-126 ^ what
-125 ^ is
-123 approach
-122 algorithm
-120 lin
-119 ^ the
-118 your
-117 they
-114 list
-110 use
-106 the _ solution
-104 ^ if
-101 am i
-100 ^ _ the
-99 a
-97 letter
-96 techniqu
-94 trick
-93 when
-92 a STRUCTURE
-91 interview|you just tell
-90 candidat
-89 ^ giv
-88 ^ _ it|doe
-87 beg _ $|beg you $|last
-86 to _ the
-85 method
-84 PHRASE authority|who
-83 ^ _ thi|function
-82 count|right
-81 PHRASE elimination|^ which|suppos
-80 is it|literal _ can
-77 what _ you
-76 did|the one
-72 referenc
-71 ^ what is|befor|interviewer
-70 ^ _ is|^ giv me
-69 me to|nam|word
-67 PHRASE structure|of the
-66 book
-65 how would
-64 an|the _ you
-63 ^ _ your|^ could you|what
-62 ^ my|that _ the|the approach|to say
-61 PHRASE role_play|start|you _ not
-60 am beg you|is a|that|the first
-59 ^ say|version
-58 for|in|you $
-57 linear|the algorithm
-56 is _ the
-55 do you|job|that _ $
-54 $|^|not you just
-53 TECHNIQUE $|correct
-52 solv
-51 or _ $|would _ to
-50 ^ _ me|mean
-49 is|off|one|the _ answer|the _ idea|them|wer|what would|without
-48 ^ can you|^ your
-47 allow|i _ a
-46 key|pas|the _ what
-45 explain|is _ it|python|the|the _ that
-44 at the|exact
-43 into|my
-42 ^ _ you|is thi|print|set|step|tell _ the|yes
-41 ^ doe|after|not _ say|pleas _ tell|pleas just tell|should i
-40 how|read|tell me the|test
-39 doe the|from the|quick|you wer
-38 ^ how do|^ in|in _ $|of|solv it|the trick|you _ a
-37 STRUCTURE $|^ it is|the key
-36 do|first|i say|play|ther
-35 ^ _ TECHNIQUE|are|get|instruction|is _ a|only|sort|system
-34 every|question|thi _ so|we can|you are
-33 bracket|data|idea $|just say it|not just|not just say|second|the right
-32 ^ writ|for the|me _ you|not _ $|the method|way|would
-31 ^ TECHNIQUE|^ if i|and giv it|are _ to|cod $|help|just the|rep|solv thi|the _ lin|the _ way|what $
-30 ? $|^ from|bucket|is that|on thi|you _ the
-29 a _ $|as|how you|if _ do|rul|solv _ $|the techniqu|thi problem|unles|you would
-28 am _ pleas|data structur|me _ the|sam|with
-27 ^ _ as|i _ lik|not $|pleas just|you hav
-26 ^ _ would|^ show|act|can you|is what|say i|speak|the _ to
-25 ^ how|giv up what|not _ just|the _ so|the last|will _ you
-24 mod|number|peopl|solution|through|would you|you _ to
-23 ^ _ mercy|could you|how would you|i get|in $|no _ $|plan|refus|spell|the cod|trick $|under
-22 NO PHRASE|TECHNIQUE _ $|^ _ are|algorithm $|can you just|from _ on|how _ would|is ther|model|order|pair
-22 print the
-21 ^ show me|am _ the|check|four|graph|literal|the _ approach|the _ pleas|to|to use|want _ solution
-21 want the solution|what _ $|you can not|your _ $
-20 approach $|i ask|if _ is|n|not it|optimal|over $|say $|sum|the _ part|the _ the|ther $|tre|what _ of
-20 wrong
-19 PHRASE similar|chang|equal|expect|go _ the|i|in _ her|is TECHNIQUE|many|me out|out _ tell|said|say you
-19 stor|the _ with|the optimal|thi $|use $|want _ answer|want the answer
-18 ?|^ could|^ suppos|answer|from|if|insid|only the|read it|us _ a
-17 ahead and|array|begin|for a|go ahead and|how many|program|redirect|row|seen|show|so _ is|solution _ $
-17 start with|the structur|would a|you _ just|you writ
-16 PHRASE suppression|^ _ no|^ _ out|^ what do|^ you know|am _ you|by|can _ just|clas|fibonacci|he|her $
-16 how is|link|min|say _ can|structur $|techniqu $|will be|work
-15 STRUCTURE _ $|ahead _ say|ahead and say|allow to|ask you|everyth|find|how you would|ignor|implementation
-15 level|method $|rep with|she|so i|suppos to|thi one $|think _ do|to _ what|when i|you ever
-14 PHRASE technique|^ thi|^ what would|company|confirm|happy $|i need|me _ is|of _ $|of thi|open|pass|to _ $
-14 walk|want _ i|was|way out|what _ doe|what the
-13 ^ _ will|^ am|^ am i|^ how would|am the|do a|each|fail|first $|how do|how to|i _ got|i am the|i be
-13 link list|nobody|the _ would|the interviewer|thi|twenty question|way $|would the
-12 ^ _ both|^ _ or|^ _ what|^ we both|about _ solution|about the solution|and answer|bas|for me|is not it|leav
-12 loop|no $|past|return|so what is|sound|stat the|step $|team|the _ structur|the _ version|to _ a|usual
-12 well _ $|what should|window|would i
-11 admin|am going|and _ i|and the|befor i|dictat|do _ the|explain the|find the|for _ the|go hom $|i _ going
-11 i am going|i need the|includ|initial|it was|nam _ the|not tell me|one _ you|or no|out the|pattern|quick $
-11 search|see|sign|swap|the bracket|unles you|we _ go|which one|work _ out|work it|work it out|would _ be
-11 would _ not
-10 ^ _ my|^ answer|^ i know|^ ignor|^ is it|a _ with|anyth|as a|bead|can giv|doe thi|dot|fact|fil|giv it
-10 go _ and|hav a|her is|how _ one|how doe|i _ for|i hav got|i will|i will be|if it|imagin|in _ i|in your
-10 intend|just _ onc|just thi onc|lin $|me _ a|me through|memory|not say|one of|other|plu|should _ be|switch
-10 the algorithm $|the intend|the techniqu $|to do|up what|what to|written|you _ so|you can giv
-9 PHRASE guess|^ _ ahead|^ _ ther|^ can i|^ imagin|are a|are not|body|debug|engineer|first _ $|giv _ now
-9 giv _ what|got|had|hint no|i _ do|i should|it over $|just tell me|just thi|need|output|pleas just thi
-9 pointer|problem $|solv it $|that it|the data|the function|the referenc|the sam|the stair|ther _ a|topic
-9 translat|us not do|used|will|will _ it|would lik
-8 ^ _ STRUCTURE|^ _ many|^ _ now|^ _ only|^ _ other|^ how many|^ i will|^ if you|^ pleas|^ rep|alway|app
-8 cach|comment|def|do _ need|doe not|doing|don _ just|ear|emoji|from now|hav _ the|her _ you|how _ the
-8 if you do|is _ $|is _ one|just say|keep the|key idea|kid|leetcod|mad|map|me which|mention|merg|near
-8 on a|referenc solution|remember|repeat|rotat|sid|solution for|syllabl|tag|tell me $|that one|the _ $
-8 the _ back|the _ her|the _ of|the candidat|the data structur|the initial|the key idea|the method $|then i
-8 thi _ $|think _ just|think just|tool|variabl|walk me|we are|what would you|will do|word $|would _ $
-8 you are a|you say the|you solv
-7 PHRASE|TECHNIQUE or|^ STRUCTURE|^ act|^ do|about how|about the|am _ to|am going to|and _ are|and i
-7 apologis|apologis _ not|apologis do|apologis do not|as the|ask|backward|be $|blank|coach|collection
-7 condition|developer|do _ apologis|do not apologis|doe one|fifty|fiv|for _ and|full solution|hash|hidden
-7 hold|hom $|i _ with|i know you|i only|insight|is in|it _ i|it say|it with|just _ how|key _ $|kind of
-7 know the|not apologis|not apologis do|now _ you|on|one _ the|person|remind|session|smaller|so that
-7 solution _ the|stair|study|tell it $|text|that the|the _ ?|the bead|the idea $|the trick $|to use $
-7 two _ and|visa|vowel|what do you|yes _ no|you answer|you be|you had|you know|you say
-6 TECHNIQUE _ TECHNIQUE|^ _ know|^ _ question|^ _ want|^ do not|^ doe it|^ read|and _ am|and _ do|and i am
-6 and then|be my|can _ $|colon|constant|correct $|desk|do _ say|do i merg|do not tell|do thi|down and
-6 english|explain _ solution|from _ $|from _ to|giv _ $|has to|hav|hav got|how is it|i _ my|i merg
-6 i merg them|it _ in|it be|mor question|my _ already|my visa|no _ question|no mor question|not it $|onc _ me
-6 onc tell|onc tell me|one word|question $|result|rhym|rhym with|secret|show me|slow|so _ giv|so what|squar
-6 that _ what|the interview|the model|the result|thi _ you|thi onc tell|us _ do|walk _ through|walk me through
-6 want _ to|was a|what goe|which _ $|which _ is|yes or|yes or no
-5 TECHNIQUE _ the|^ _ answer|^ how doe|and|best|extra|fast $|full stop|full stop $|help me|how _ it|i _ your
-5 i would lik|instead|just _ $|lik to|linear tim|mak it|me _ how|of thes|off the|one _ it|one solv|out on
-5 pag|pick|pleas _ the|put the|remind me|result $|so _ ahead|so _ i|so go ahead|so hand|so i can|statement
-5 story|that _ it|the _ full|the result $|think _ the|twic|wrot
5 answer in the|are _ happy|are both happy|at|be embarrass|both happy|both happy $|door $|embarrass|end of
5 for _ it|i _ put|i _ the|i _ thi|is the answer|it _ be|let me hav|me hav|mor|mor $|my head|na|not leav
5 one _ from|one go $|pleas _ a|so _ say|solution $|tak the|talk and|teach me|tell _ ?|tell _ pleas|tell me ?
5 tell me pleas|that i|the _ on|the point|thi question|to just|us|what wer|what you|will _ be|you _ now
5 you hav it|you how|you just say
6 ^ _ must|^ _ turn|^ i can|^ just giv|^ stop ask|am _ at|am _ with|at me|be told|been $|card|chat $
6 could _ for|do _ leav|do _ you|don and|german|giv me|half $|how _ goe|i try|if _ said|is _ so|is _ tim
6 is _ with|is the|it _ been|it _ one|it so|kind tell|let _ skip|let us skip|lik|me hear the|miss piec|never
6 nobody'|not com|on my|out _ is|out what is|so _ need|solv $|someth _ so|the _ thre|the card|the miss piec
6 the part|the thing|the whol|to _ part|to hear it|to the part|token|too|us skip|we look|what _ i|wher i
6 you fill
7 ^ _ already|^ _ mor|^ i already|all _ am|all i am|am _ so|am _ up|am not going|and _ up|answer _ me
7 both the|can _ you|com _ it|cough|cut $|deck|do it $|do not so|finish|gon|hav _ nin|how it is|i _ cook
7 if _ want|in _ chat|it _ by|it can|loud $|me ?|me how $|minut|no _ for|not going|not going to|not help me
7 only _ one|out just|peopl do|pleas i|question _ and|sentenc with the|simpler|so _ you|so is my|stop _ $
7 tak over|talk about|that _ all|that is all|the cut $|thes|thes _ so|thi is|thi so pleas|thing _ me
7 throw the|told $|us both the|we _ the|wheel|you giv me
8 PHRASE direct|^ _ tell|^ at|^ with|^ would|a _ will|along $|at _ $|bring me|can you pleas|com hom
8 do not let|don _ $|end|follow _ $|full answer $|giv _ to|giv it to|giv the solution|got _ it|hav _ thre
8 hav it in|how it goe|idea just|is finish|it _ $|me _ it|merg _ i|minut i|nah|need it|no _ is|now _ it
8 obvious _ it|on the|one _ only|out _ the|reach|sentenc $|tell _ and|tell me and|the laptop|the solution
8 theatr|ther _ an|ther is an|thre _ $|til|to _ in|to _ me|to fill|to me the|whol|with that|you _ $
8 you must|you to fill
9 ^ _ sorry|a _ answer|a movi|a new|ahead to|are _ me|be _ me|deal you|for me ?|hand me the|hav to|her _ doe
9 i will never|idea and|in _ it|is _ just|it _ don|it away $|it lik|it onc $|know how|let us hear|lik _ one
9 me _ be|movi|not know|one _ $|pleas just say|rais|simp say|solution _ loud|solution out loud|straight $
9 the full answer|the nam|think _ is|tim tell|tim tell me|us hear|well _ the|what was|would _ ever
9 would you ever|writ $|you _ in|you now
10 ^ _ of|and _ talk|and say how|and say what|answer _ is|as my|call|can not you|consider|could sav|do i solv
10 fix _ $|i _ i|is not|is your|left to|left you|les of|let _ hear|lot|ma'am i|me _ $|me _ we|me a
10 minut left you|much|onc _ it|one sentenc|ourselv|out loud $|pleas $|point _ $|rather _ told|rather be
10 rather be told|right $|say what|sleep _ you|so _ us|so can|so can you|so let us|that thought|the _ one
10 think _ mor|thought i|twenty _ so|up _ think|we _ both|we could|what you think|with _ cut|with _ you
10 would rather be|you _ one|you _ sav|you could sav|you if you
11 ^ _ giv|^ _ throw|^ i giv|^ what doe|a _ guy|a lot|again _ is|already so|an _ way|and _ it|and _ to|as we
11 be a good|beat|cam|do not you|easy|enough to|forget the|front of|hav _ be|hav been $|hav to be|i _ nod
11 i _ writ|i think i|i will nod|in front|in front of|it after|me ? $|me now|never ask|now what|only need
11 question back|skip|the _ for|think it|tim|whisper it|will nod|you cam
12 answer that|ask me what|be _ hard|be _ you|be a|be that|by _ way|by the way|can i|fill the|fold|from you
12 further|hav _ minut|hav _ so|i _ can|i lost|i throw the|in the chat|is don|it can not|it to|know _ it
12 let _ be|mov on|not _ can|not _ to|now _ i|out _ idea|pleas explain|pleas explain the|pleas how
12 reveal the solution|so _ may|so you may|step i|that is|the chat|way i|we _ about|we _ twenty|we talk about
12 what i think|with how|you said|your _ are
13 ai|am cook|am out|am out of|ask _ back|ask me back|bother|do not know|finish _ $|finish already|giv _ it
13 giv me it|hav _ answer|hear _ $|her would it|i am cook|i am out|i need it|if you want|in the|is _ can
13 is over|is with|it if|it out $|kind tell me|me _ answer|me _ one|minut _ can|minut _ how|never _ with
13 now _ is|one i|out _ so|put _ on|reveal|reveal it|say _ thing|say no|so _ hav|surrender _ me|tap|ten minut
13 the card $|the wheel|throw|to _ ther|to be|to get ther|us _ answer|us the|us the answer|was _ in|we _ do
13 what is the|what it|whatever _ is|whatever it|whatever it is|whenever|you pleas|you put it
14 ^ _ about|^ go on|^ it has|^ just|approach _ of|be hav|direct|do _ car|do not car|for _ lov|for the lov
14 for thi question|full explanation|hav _ idea|i need and|is _ already|it from|lectur me|lov _ god|lov of
14 lov of god|me _ onc|me _ right|merg step|miss _ for|must _ $|need and|not _ tim|not car|part wher i|rul and
14 say _ i|that _ i|the lov|the lov of|the merg step|the real|tim _ me|to fill in|to fix|to know how|way _ fix
14 way to fix|we do|what _ must|win _ giv|with it|with it $|you finish
15 ^ quit|all ear|am _ ear|am all|am all ear|answer straight|answer straight $|ask _ what|by my|can not be
15 circl|do _ lik|do it lik|fella|hav _ given|hav _ out|her how|her how doe|i am all|lik _ you|not want a
15 off _ go|off you|off you go|pleas _ what|pleas what|solv _ island|solv the island|sooner|the _ is
15 the answer straight|then _ it|thi onc|thing|thing to|to you|us do it|wish|with _ pleas|you _ whisper
15 you tak the|your turn
16 ^ would it|ahead _ tell|ahead and tell|am _ my|and _ tell|and _ the|better $|between us|fifteen
16 fifteen minut|given _ so|ha|happy|i never|i think and|i will writ|idea _ i|it is don|it lik thi|mother
16 my mother|no _ i|now _ are|of _ say|said _ $|so would|than _ so|the nam of|the solution in|thi one
16 think _ hav|think i hav|we _ skip|will _ ask|will writ|will writ the
17 ^ consider the|and hav|any mor|beat _ the|brain|bush|content|finish thi|gues so|i shan't|it would be|lay
17 loop _ the|me on the|me the answer|out what|pleas say it|say it and|say what you|shan't|stay|the bush
17 thi one and|think any mor|too much|was it $|what it is|whatever but|with the cut|you _ tak
18 ^ _ tak|^ at my|^ forget the|actual|aloud $|and you tell|any point|at any|at any point|at my|away $
18 hear it $|i _ not|it _ we|keep _ in|misery and|my misery and|nam of|not hav to|not los|offend|put me
18 reveal it $|simp say it|slip|the _ in|thing _ $|typ i
19 ^ _ hint|^ put me|am _ going|and giv|answer i|at thi point|be _ best|be the best|bit _ you|bit wher
19 bit wher you|good _ tre|i stop|i think it|is don and|know _ i|let us be|los tim|me _ away|on _ tabl
19 on the tabl|right away|right away $|scor|scor $|the _ out|the thing with|the word is|thi point
19 thing with the|think $|us be|wher _ tell|wher you tell|win|with tre|you fill in
20 ^ ugh just|^ you could|a hint|am _ think|and let it|and we|both of|good _ and|half _ hour|half an
20 half an hour|in my|kindnes|me _ solution|me and we|mov on $|part i|so let|the solution out|typ $|ugh just
20 wher you|you kind
21 ^ _ to|^ my head|a _ and|all _ want|all i|all i want|any|can not i|do _ be|do not be|gues|head is
21 hint _ mor|if _ answer|just|listen _ you|my head is|no what|not _ real|part wher you|the socratic|the way i
21 want from|you think $
22 ^ think|answer for me|answer now|be bother|cry out|for _ day|hav ask|help _ i|me _ and|not _ bother
22 not be bother|not do it|now i|now what is|only need the|pleas _ is|straight answer|the day|tim _ $
22 understand $|we _ that
23 are _ i|do _ mak|how _ you|i hav the|i want|i want the|minut _ it|so say|sur $|tak it from|the big
23 the whol of|the whol thing|want the|was it|whol _ it|whol of|whol of it|whol thing|you kind tell|you mak
24 about it $|and finish|answer _ do|are _ kindest|are the kindest|be|be _ po|bring|can say|can say it
24 clos thi|figur _ out|finish _ for|follow along|follow along $|glad|go ahead|in _ go|in one go
24 interviewer _ and|it _ no|it _ why|it so why|just show me|kindest|kindest interviewer|not do|not think any
24 of it in|one _ tell|so why|stag|tell _ it|the end|the kindest|the kindest interviewer|think|up so
24 writ _ loop|writ the loop|you can say
25 ^ could we|could we|demand|ever and|finish $|for _ question|giv us|hav the answer|hear _ from|hear it from
25 i _ accept|i demand|i got|it from you|let _ suffer|next question|said it $|so just giv|the answer i
25 the teach|will _ along
26 about _ rul|about the rul|beg you|danc|front _ the|half|hav it $|hint|i think|just giv me|mov _ $|no _ to
26 part wher|the rul and|us both|well i|wish to
27 and _ typ|and i typ|do _ teach|look _ hav|look i hav|not _ simp|not you simp|okay _ that|on me|ready
27 say it $|say me the|stop _ me|teach _ the|the nudg|the tim|thi _ giv|you _ first|you explain it
28 and say|back at|back at me|be better|be better $|could _ it|doe it|from you and|how about|i _ around
28 i quit think|me how it|now you are|on top|one sentenc from|po _ it|question _ at|question back at|quit think
28 sentenc _ you|sentenc from|sentenc from you|solution _ my|you and my
29 ^ _ and|answer that is|down the|ever just|going _ get|going to get|her _ i|how it|i _ listen|may _ well
29 may as|may as well|now you|one and i|put my|reveal _ $|say _ solution|say the solution|talk _ i|thi _ just
29 you do the|you ever just|you may as
30 ^ _ small|ask again|both|deriv|for both|me the solution|pleas _ i|pleas _ say|pleas pleas i|sham|whatever
31 ^ half|ahead|and hav it|from _ i|hav it out|it _ at|me what i|over from|say it|tak over from|with all
31 you _ know|you tak
32 am _ and|car about|it _ me|it up $|just _ what|onc $|pleas finish|sav|so _ you'reready|so whenever
32 so whenever you'reready|someth mor|tell how|the bit wher|to _ end|to the end|well _ am|well i am
32 whenever you'reready|writ down|you _ it|you'reready
33 ^ go|am don think|car _ the|don think|end $|i solv|just _ no|just fill|pleas say|simp tell me|the _ now
33 the answer now|was _ ?
34 ^ be a|^ whatever i|appear|at thi|both _ tim|fiv _ left|fiv minut left|i _ never|is out|it _ her
34 kindnes _ the|not even|of _ if|out with the|what doe|whatever i
35 ^ _ beat|^ nah|^ nah i|^ stop beat|around _ bush|around the|around the bush|beat around|beat around the
35 bush and|call it|nah _ am|nah i|nah i am|only thi|stop _ around|stop beat|stop beat around|tell _ now
35 tell me now|the bush and|thi _ deck|throw _ the
36 can _ pleas|even _ to|i must|me _ do|one $|pleas what is|so say it|star for|thing $|you do it
37 ^ _ doe|answer now $|com _ one|com on one|do not want|harm|has _ the|has left|has left the|is _ harm
37 it _ will|it i will|itself|left the|not want|on one|pleas _ do|pleas with|sit her|the _ itself|we both
37 you simp
38 ^ stop|any longer|gap|i _ and|real thing|the real thing|thi tim $|will not|you today
39 about it|and let|can tak|hint no mor|i _ up|i want from|if _ finish|it and we|it end $|mor _ no|mor hint no
39 tabl $|the tabl $|want _ you|want from you
40 answer _ $|at _ stag|at thi stag|hav no|her a|hint are|honest i would|i _ don|i will not|listen|not be so
40 not know it|over|say it i|thi stag|useles
41 ^ _ a|an old|earn|enough|hav earn|i _ earn|i hav earn|just show|kne|lov _ is|lov what|lov what is
41 minut _ think|minut i think|my kne|on _ kne|on my kne|over _ you|sav _ both|sav us|sav us both|simp _ me
41 spill $|to think any|up _ you|us _ on|us mov on|want _ think|want to think
42 ^ _ meu|^ ai|^ ai meu|^ cut|a straight|a straight answer|ai _ deu|ai meu|ai meu deu|as well say|bor|chas
42 deu|do _ typ|hand _ the|me aloud|meu|meu deu|skip _ the|skip to the|told _ $|told me $|well say
43 goe and|i will accept|is all i|it _ let|not want to|shar it|than work|than work it|to think|us _ it
43 will _ no|will accept
44 end it|giv us the|it kill|it kill you|kill _ to|kill you|kill you to|mak _ gues|mak me gues|me gues
44 simp _ how|simp tell how|win i|would _ kill|would it kill|you win i
45 am not|both know|from _ than|from you than|guidelin|honest|i am not|know how it|me straight|not drag
45 not drag thi|one _ lik|pleas only|turn _ it|us _ drag|us not drag|we _ know|we both know|would _ hear
45 you than
46 ^ deal|^ deal you|both _ us|both of us|deal _ tell|deal you tell|for _ of|for both of|go _ on|no mor|of us
46 the part wher|typ _ am|typ i am|wher _ would|wher you would|with that $
47 ^ _ flag|^ how about|^ whit|^ whit flag|and giv me|and now|another _ minut|another ten|another ten minut
47 at _ point|cow|empty|idea and i|it _ you|pen|screen $|spit|teach me the|ugh _ say|we will
48 PHRASE pressure|don _ you|it _ giv|it to me|let it
49 ^ _ na|honest it|it end|pleas _ just|pleas pleas just
50 ^ enough with|^ you can|and _ us|and let us|answer already|answer already $|by myself|by myself $|enough with
50 enough with the|floor|german _ the|hand|hav it|i giv up|is _ i|it is $|land _ you|let _ mov|let us mov
50 now the|say it to|the answer already|us mov|with the question
51 ^ pretty|^ pretty pleas|a cherry|a cherry on|about _ what|about it what|breath|cherry _ top|cherry on
51 cherry on top|forget _ hint|forget the hint|i real|if you said|it stay|just tell|me _ thing|me thi one
51 pleas with a|pretty _ with|pretty pleas with|the end $|the hint i|thi _ could|we skip the|with _ cherry
51 with a cherry|you said it
52 ^ _ sentenc|you _ fill
53 ^ _ pleas|^ whatever|as _ say|cost|hand over|hand over the|it what do|noth $|pretty|so over|up on
54 ^ stop to|deriv _ so|deriv thi|deriv thi so|hand _ what|hand up|hand up what|kill me|now and|stop to
54 tak _ from|to deriv|to deriv thi
55 ^ well|^ well i|a _ all|say _ it|sentenc _ is|than _ it
56 and say it|drag|drag _ out|drag thi|drag thi out|hear it|it i|patienc|than gues
57 get _ you|hav try|i hav try|me her|my brain|socratic
58 it over|not _ any
59 about you|all _ if|try you
60 know _ so|surpris|the _ appear|twenty minut
61 blurt|blurt it|honest _ would|just blurt|just blurt it|just hand|no need|no need to
62 god|i quit|of god|thi card
63 all respect|com on|deck and|direct $|let _ not|let us not|respect|that _ giv|that can|tre so|us not
63 with _ respect|with all respect
64 cherry|we _ around
65 been _ for|been star|been star for|hav _ star|hav been star|mak me|mor _ it|straight|the _ skeleton
65 the thought|tim _ you|win _ what|win now|win now what|you win now
66 ^ _ think|^ i think|^ think is|am ready|and _ fill|and you fill|anymor just|i _ pretend|i _ ready|i _ try
66 i am ready|i will pretend|it i do|only thi one|thi _ tim|thi one tim|think is|tim _ we|to me straight
66 will pretend
67 and _ simp|as well|finish _ thought|hav _ typ|hav stop|hav stop typ|i _ stop|i hav stop|me out of|misery
67 my misery|of _ misery|of my misery|out of my|pleas _ thi|put _ out|put me out|stop typ|thought _ me
67 thought for me
68 am beg|big one|brain' _ you|i _ beg|i am beg|ther and
69 enough _ the|entir|out with it|us _ thi
70 it out|just read|just read me|mak _ do|me hav it
71 reveal $|spill _ $|spill it $
72 and we will|establish|figur it|figur it out|mor hint|no _ hint|no mor hint|out _ my|the _ wher
73 ^ look|brain'|it from her|skip to|thought|up _ was|up what was|you tak it
75 it ther|what was it
76 ^ _ win|drop _ solution|drop the solution|now _ $|think any
78 go first|the think and|think _ i|think and i|you go first
79 cut _ the|cut to|simp _ it|to _ straight
80 ^ _ enough|hand _ over|hand it|hand it over|just giv|learn it
81 hint will|hint will not|i beg|i beg you|pleas _ pleas|pleas pleas pleas|try|you just
82 can _ skip|can we skip|i _ no|i hav no|it _ and|lap|my lap|we skip
83 it on|it straight|it straight $|no _ left|out _ it|pleas only thi
84 for onc|it goe and|it if you|whisper _ if|whisper it if|you _ but
85 forward|it slip|let _ slip|let it slip
86 know it i|now resolv|now resolv it|rather|you just giv
87 both sav|spill it|the _ already
88 me real
89 pretty pleas|think and
90 ^ brain'|ahead _ the|am _ too|giv _ on|giv up on|the thing $
91 ^ pleas just|to _ any
92 stop _ and|to sit
93 around|cost you|you to tell
94 beg _ how|just say what
95 and hand|i would rather|would rather
96 know it|me already|suffer|you know it
98 quit
99 ^ just tell|not be
101 anymor|feel _ to|feel fre|feel fre to|flag|fre to|giv up|me straight what|straight what
102 ^ honest i|do the think|dud|honest i|the think|yaar
103 ^ _ quit|^ i quit
106 me someth
107 simp tell
108 ^ _ brain|^ my brain|serious
109 her _ it
110 ^ consider|drop _ answer|drop the answer|just drop|just drop the|out with
111 thi you|to _ bit|to the bit
112 ^ look i|i solv the
113 left _ now
114 and reveal|on _ me
115 protect|to protect
116 just _ me|that you giv
117 ^ honest|do not mak|not mak|not mak me
118 solution now|the solution now
119 ^ _ surrender|^ i surrender|^ you win|just giv it|so you do
122 ^ _ head
123 know it so|say what it
124 PHRASE just_tell_me|simp|you _ as
125 am don|i am don
126 ^ _ okay
127 spit _ out|spit it|spit it out
128 ^ _ on|hint _ want|hint i want|the towel|towel
130 thought for
132 already $
134 ^ just say
137 tell how it
138 it _ do|just _ it
139 ^ ugh|kill|ugh
140 cut to the|whit|whit flag
142 finish it
143 ^ one sentenc|your _ me
144 ^ pleas pleas
146 resolv|resolv it
147 not do the|suspens
150 hint i
152 it then
153 pleas pleas
157 ^ dud
164 ^ com|^ com on
165 over to|over to you
167 look i
170 how _ end|how it end
171 me _ so
174 one tim|socratic _ i|spill
181 i _ rather
183 ^ uncl|uncl
191 ^ _ show
203 beg
206 hint _ not
212 i surrender|it in one|surrender
224 ^ _ just
236 ^ enough
258 you win
285 ^ throw
296 ^ can not
""",
    ),
    "pressure": (
        -0.848,
        """\
-243 ^ _ the
-234 ^ what
-200 TECHNIQUE
-180 STRUCTURE
-175 put
-171 PHRASE role_play
-152 PHRASE spelling
-149 ^ is
-145 ^ which
-133 ^ how
-131 ^ can
-125 ^ _ me|^ _ not
-123 read
-122 list
-120 what would
-113 typ
-111 a STRUCTURE|hint
-108 correct|start
-107 letter
-105 one $
-104 ^ what is
-102 ^ just
-101 PHRASE authority
-97 nam
-93 PHRASE elimination|^ would
-92 ^ _ your|doe
-89 you _ it
-88 ^ _ thi
-85 ^ do not|full
-84 should
-83 allow
-81 PHRASE structure|what _ you
-79 rul
-77 or _ $
-76 $|^
-75 right
-72 so _ can
-71 ^ could
-70 ^ _ a
-68 the _ of|would _ the
-66 in _ $
-65 how would|the _ solution|wher
-64 suppos
-63 NO PHRASE
-61 should i
-60 book|loop|than
-59 not _ to|problem
-58 is thi
-57 ^ _ it|her $
-56 ^ could you|for me $|of the|the _ for|would _ be|you _ $
-55 ^ _ i|^ can you|then|with
-54 mod|question|thi $
-52 yes
-51 ^ _ pleas|mind|referenc|turn
-50 already|is that|noth
-49 cod|i _ it|it|it out|the one
-48 okay|which one
-47 for _ $|has|the _ that|with a
-45 TECHNIQUE $|doe it|order
-44 ^ _ or|ask|will _ it
-43 ^ stop|after|it _ a|may|print
-42 ? $|go|how you|pleas _ the|ther $
-41 her|point|python|said|show|the right|what
-40 ^ say|did|to see
-39 PHRASE|bracket|bucket|hav _ the|of it|out the|the _ approach
-38 and then|in a|rep|set|the interviewer|the thing|to be|we are|word|would you
-37 first|hav _ $|work
-36 as|play|tre
-35 ^ doe|^ pleas|an|how doe|number|which
-34 enough|just _ the|win
-33 ^ _ as|^ let|how _ would|optimal|reveal
-32 PHRASE suppression|^ _ say|but
-31 PHRASE guess|^ TECHNIQUE|^ _ on|am i|call|everyth|i ask|if _ is|wrong|you can
-30 ^ _ us|doe the|for a|graph|how|it $|it in|link|mean|that|the _ in|the optimal|who
-29 ^ _ do|function|just|nod|solution|walk
-28 can _ the|i _ lik|insid|instruction|pretend
-27 ^ _ TECHNIQUE|check|doing|keep|many|must|no _ $|solution to|stair|the sam|what _ of|whil
-26 ^ writ|is ther|off|rest|the rest|was
-25 ^ is it|confirm|let us|lin|mov|the|thi _ $
-24 begin|count|go ahead|i want|it a|on|test
-23 ^ _ know|array|candidat|for _ minut|forget|how do|how many|includ|no|or _ i|that _ the|you _ now
-22 PHRASE code|PHRASE technique|^ _ just|act|answer i|as a|for me|for the|i _ on|me a|myself|one|used
-22 what _ $
-21 ?|^ _ ther|^ _ what|^ from|can we|from|how _ i|link list|new|of thi|or no|output|return|say|say $
-21 solv the|stat|thes|top
-20 be _ $|gues|i _ leav|i will leav|it is not|les|not help me|one _ $|row|spell|that _ it|the nam|twenty
-20 you think
-19 TECHNIQUE _ $|^ _ with|^ let us|can i|do _ need|from _ on|how you would|leav a|print the|right $|sit
-19 will _ $
-18 ^ would you|allow to|deck|for|hav it|how would you|in $|is|is _ the|lik the|map|question $|slow
-18 the _ lin|the answer i|walk me|what _ is
-17 ^ STRUCTURE|^ _ chanc|^ am|^ am i|^ how do|a STRUCTURE $|chang|com on|do _ think|full _ $|head
-17 is TECHNIQUE|it _ to|lik|my _ $|the _ one|the candidat|thi _ a|was a|we|what do you|what was|would _ $
-17 would a|would i|you may
-16 correct $|her is|i will cry|plain|pleas pleas|professor|someth|the _ thing|thi question|what should|will cry
-15 TECHNIQUE _ the|^ show|^ tell|a _ i|ask you|cry so|fill in|fin|if _ wer|imagin|is _ one|know|n|now what
-15 piec|say _ can|secret|swap|thi so pleas|topic|writ the|you _ in
-14 STRUCTURE _ $|STRUCTURE _ STRUCTURE|^ _ to|^ i do|^ tell me|equal|exact|help _ you|i would lik|it is a|kind
-14 linear|loud|me that|need to|review _ you|say _ and|say _ you|say you|seen|sentenc|that mak|to do $|what $
-14 whether|will _ so|would it
-13 TECHNIQUE is|^ _ can|^ _ would|^ answer|^ imagin|^ skip|anyth|at thi|colleagu|end|go on|i be|is it a
-13 peopl|read me|remind|so it is|so tell|so tell me|stop me|the word|thing $|wher you|you writ
-12 STRUCTURE is|^ _ no|^ _ of|^ com|^ com on|^ is ther|a _ with|and how|are|can _ me|can you|did the
-12 engineer|explain how|fill|find the|has to|hash|how _ the|ignor|is _ STRUCTURE|kind of|know what|me _ is
-12 nam of|no $|not it $|not tell|on my|or a|out loud|plu|repeat|sid|so giv me|solution _ the|stat the
-12 that $|the bracket|the loop|the model|thought|with TECHNIQUE|you _ say|you know|you solv
-11 PHRASE just_tell_me|TECHNIQUE or|^ pleas pleas|^ show me|^ suppos|and answer|answer from|card|dot|first $
-11 from _ to|from her|full solution|is _ it|mad|me out and|not help|one _ is|or|person|review if
-11 review if you|rotat|show me|so that|so you can|solv thi|suppos to|thing|us do|usual|when|when i|would the
-11 writ|yes or|you stop
-10 ^ _ doe|accept|are a|ask me|be my|bead|crack|fail _ the|fibonacci|for _ the|help _ i|how _ one
-10 i _ TECHNIQUE|i _ that|i _ to|in the|is ther a|it be|it for me|mak it|me to|of my|percent ther|policy
-10 put me|remember|shar the solution|sign|statement|stop|the function|ther a|thi one $|think|which _ would
-10 with _ and|yes _ no|you _ going|your solution
-9 ^ _ my|^ as|^ giv|^ what would|a _ from|a _ job|admin|ahead and|at all|be $|describ|developer|do the
-9 emoji|extra|folder|giv the|go ahead and|i will be|implementation|into|is _ TECHNIQUE|is _ a|is _ an|island
-9 me _ know|me in|memory|mor|on _ $|one is|only $|only _ the|prompt|rep with|so it|that one|the nam of
-9 the stair|ther|thi _ in|typ $|what _ they|would _ me|wrot|yes or no|you _ tell|you for|your company
-8 ^ _ STRUCTURE|^ no|^ pretend|a _ problem|a _ who|a one|blank|comment|do i need|english|giv _ $|i mean
-8 instead|let _ do|let us do|lik a|na|not think any|now _ is|on a|option|our|pag|pattern|redirect
-8 referenc solution|remind me|rest $|sav _ both|sav us|sav us both|skip the|solution for|som|study|suffer
-8 tag|tell _ it|that is the|the _ with|the actual|the expect|the rest $|today $|under|what i|what you
-8 will be|you are a
-7 ^ _ data|^ _ help|^ _ mor|^ act|^ forget|^ i know|^ ignor|^ rep|^ your|a _ on|ai|and _ the|are now|b
-7 cold|def|do _ tell|do not want|els $|fre|from now|how _ that|i _ $|i just|if it is|in|is a STRUCTURE
-7 it _ in|it and|know it|lin $|me _ answer|me which|mind $|model|model answer|my _ in|my function|no mor
-7 not _ you|not giv|not want|of _ solution|or is|percent _ you|plan|pleas _ say|start with|sum|target
-7 teacher|the bead|the book|the end|the question|the referenc|the two|thing i|think _ do|to|tutor|variabl
-7 warm|what _ would|which _ of|which of|with _ $|would _ say|you are now|you go|you if you|your _ $
-6 PHRASE similar|TECHNIQUE _ TECHNIQUE|^ _ now|^ deal|^ deal you|^ giv me|^ how would|a _ or|about how|am a
-6 answer|are _ $|body|built|can _ pleas|career|coin|could you|deal _ tell|deal you tell|do peopl|doe thi
-6 duck|first letter|follow|get _ $|giv up|go _ $|go _ the|going _ los|going to los|hav _ nin|her _ $
-6 i _ what|i am a|i know|i need and|i want the|if _ would|is not|it _ is|it _ on|it _ one|it _ what
-6 key idea $|lectur|leetcod|longest|me out of|minut _ giv|misery|my misery|nam of the|nam the|need and
-6 not _ any|noth _ $|of _ misery|of my misery|out of my|output the|pleas _ thi|pretend you|put _ out
-6 put me out|read _ the|rubber|rubber duck|s|say me the|say the idea|see the|shar _ solution|should be|so is
-6 spit|story|student|that _ can|that _ is|the _ wher|the answer now|the row|to _ what|to los|to me|translat
-6 us|want the|was the|what doe|whatever _ wer|whatever you wer|whisper|will be the
-5 TECHNIQUE _ you|^ _ many|^ _ need|^ _ want|^ _ you|^ befor|^ how many|^ what do|and we|are _ a|around|bas
-5 chapter|coach|colon|container|debug|doe not|doe one|end $|fact|fill _ the|fill in the|hand me|is over
-5 it is the|it out $|know _ solution|know the solution|me i|my _ and|my cod|myself $|of _ is|of the solution
-5 or _ it|out of you|out with the|show _ the|show me the|step _ step|the TECHNIQUE|the _ is|the _ letter
-5 the full|the top|thi problem|trick _ the|used to|walk _ through|walk me through|what _ in|what would you
-5 you _ for|you a|you stop me
5 ^ _ job|^ my job|and it is|and show|approach hav|are _ kindest|are _ my|are the kindest|attack|behind
5 could _ explain|did not|everyon|exact thi|fast|fiv _ left|fiv minut left|for you $|i _ look|i hav don
5 it _ am|it _ the|it i am|job depend|job depend on|kindest|kindest interviewer|last one|left you|me so
5 me the techniqu|minut left you|my job depend|no _ to|on _ own|on my own|prepar|seventeen|so $|solution _ now
5 the approach hav|the first|the kindest|the kindest interviewer|the last one|the window and|thi _ be|tuesday
5 wher _ i|which _ it|will be a|window and|would|you _ your|you count
6 ^ _ answer|^ _ fami|^ i hav|^ i left|a nic|acros|am _ of|am clos|am tell|and giv it|answer in the
6 answer to the|be|be _ hard|by _ so|can _ my|can not|com out|do someth|ever and|fiv _ $|for _ just
6 get _ answer|get the answer|going|hair|hear $|her would|i _ giv|i _ not|i am clos|i am tell|i left a
6 i paid for|i should not|i use $|if _ can|if i|is it that|it is|last _ $|left _ what|main|me _ away|me just
6 me your|meant|merg|method|my _ hav|near|now _ i|of _ hair|of me|of your hair|on the|only|part
6 pleas _ trick|pleas my|pleas the trick|problem _ $|quick the|say _ one|shak|slip $|so _ to|so the
6 so you hav|solution ?|solution ? $|solution thi|someth useful|stupid|tell _ to|that _ answer|the _ goe
6 the approach|the main|the plan|the solution thi|they _ $|thi function|thi is not|thing _ me|thing _ you
6 to _ solution|to _ up|to go $|to hear $|to use $|useful|way _ go|way to go|what _ the|wher do|whol
6 will you|world|you see|you tell|you understand|your hair
7 a _ of|a real|about _ you|am _ her|and say the|answer and|are _ look|be _ candidat|be helpful|bug|com _ of
7 com from|com out of|company that|could sav|cours|disappoint|do _ get|door|down|ear|first _ and|for me just
7 for two|get _ solution|get the solution|go back|going to|hand _ the|hav not|i know the|i writ $|if it
7 is _ that|is _ way|it don $|just _ how|know which|lay _ the|let me|me _ half|me how to|me thi one|not _ $
7 not say it|of them $|owe|owe me|plan _ i|screen|skip to|so|so _ say|solution befor|solution now $
7 solution right|structur it|structur it is|tell _ all|tell _ what|that _ tell|the _ any|the _ explain
7 the _ her|the finish|the solution right|they _ me|thi so what|tick|tim i|to _ the|to hav|trad _ i|up so
7 us _ thi|use $|want is|what is|which structur it|will _ the|with that|without any|would want|writ _ your
7 wrong _ am|wrong i|wrong i am|you _ let|you _ me|you _ sav|you _ thing|you _ what|you could sav|you shar
7 you shar the|your _ that
8 ^ _ mercy|^ _ tim|^ pleas i|a _ answer|a year|am beg you|and all|can not go|do _ alon|do i do|entir
8 for _ with|for both|get _ you|hav _ giv|i _ listen|i meant|if _ could|if _ solution|interval|is _ approach
8 is _ solution|is don $|is the approach|jok|jok $|know _ intend|know the intend|lesson|lesson $|me _ lik|met
8 mouth|my friend|need the|nic|not _ ?|not _ say|only _ that|only thing|or fiv|or i will|part _ i|present
8 problem' _ $|promis|review _ one|right _ so|say _ thing|she _ me|so far|straight answer|that _ was|that i
8 that you are|the _ model|the laptop|the last interviewer|the only thing|thi problem'|through $|tir|to _ my
8 to fall|to pas|to writ $|way|wed|you _ about|you _ so|you what|your|your mouth
9 ^ _ explain|^ _ last|^ my battery'|^ one|a _ being|a _ star|a _ way|a binary|a binary tre|a human being
9 all _ friend|all my friend|answer _ would|at _ and|away so|binary tre|cor|count the island|do i|do not tell
9 eat|ever|fail _ tell|fiv|for _ lov|for the lov|goe|going _ mak|going to mak|got _ it|helpful|human being
9 i _ lov|i would lov|in lik|in that|it solv $|it was you|kill|knew the|lik two|listen to|littl|lov
9 lov _ god|lov of|lov of god|meant to|mercy|minut _ is|my _ due|my battery'|my battery' at|now so|one who
9 one you want|pleas just thi|pleas the|program _ me|said so|say _ how|say _ what|see _ i|shar|so _ giv
9 sur _ can|the formula|the lov|the lov of|thing _ for|was you|way _ do|way _ it|way is it|what _ i
9 whol _ hang|will _ my|would lov|you _ will|you i will|you tell me
10 a _ mark|and _ i|and _ is|at _ what|can _ do|car about|clos thi|computer|could be|day|first step
10 from you $|half do|hand $|hav _ a|hav only|how _ merg|i _ report|i get the|i need the|i will report
10 i will tak|if _ get|if i get|interview in|is _ and|is _ fair|is solv $|it that i|know the way|last _ with
10 manager|me _ tell|me about the|me the cod|my _ of|on _ and|one sentenc from|out|out _ a|report you|review $
10 sentenc _ you|sentenc from|sentenc from you|skip|stor when|structur ?|structur ? $|tak $|the _ round
10 the _ we|the method $|thi _ end|to _ no|to what|tomorrow|us $|wher do i|which half do|will|will _ your
10 will report|will report you|word of|you kinda|your _ told
11 ^ _ final|^ _ is|^ real|a _ you|am going to|and _ could|and i could|and show me|away _ do|back of a|bit of
11 com hom|company _ you|discover|do _ for|do i use|do it and|don and|each tim|fail _ one|giv _ the|hav _ kid
11 hav two kid|her _ a|i hav a|interviewer _ the|is _ last|is the solution|just _ which|just say which
11 left _ the|listen _ you|ma'am pleas|mak _ the|me _ me|me _ onc|me tell|me tell me|my _ ther|not do|not even
11 now $|one solv it|out of the|right now|so _ that|so pleas the|so which|tell me what|tell them|the _ by
11 the trick|ther so|to _ thing|to the problem|to writ|typ _ ?|unles _ tell|unles you tell|which way is
11 whol _ on|with _ so|would _ down|you keep the
12 ^ _ believ|^ _ good|a _ attack|a _ without|a panic|a panic attack|a terribl|am _ up|and _ me|answer _ is
12 answer is $|cost|don _ i|final _ is|for half|half for|hous|how it is|i _ hav|i hav not|if _ open
12 interview _ one|is a real|is no tim|it _ don|job so|just let|just let me|me _ way|mum'|my visa depend
12 never _ a|not STRUCTURE|now how|of _ all|on _ final|on the final|one hand|only _ two|only hav|only one
12 out _ is|out what is|panic attack|pleas tell|shar the|shot|so _ the|so mayb|so what is|tell peopl|terribl
12 terribl _ if|the hous|the problem $|the trick and|the trick with|thi _ question|thi job so|to know which
12 trick with|visa depend|visa depend on|will _ at|world _ you|your tim
13 actual answer|actual answer $|answer or|as _ as|baby|be a good|big one|by _ me|children|eight|explain _ so
13 explain thing|explain thing so|good _ is|good _ would|good interviewer would|hurt from|i _ thi|i believ
13 i will giv|idea $|interviewer _ not|interviewer would|interviewer would not|is the way|last tim|look|me the
13 me with the|month|my|my _ hurt|next step|not be so|not hav|of how|otherwis|owe _ the|owe me the
13 pleas _ solution|pleas the solution|should not be|sinc|sink|situation|sort|straight|the _ otherwis
13 the actual answer|the answer or|the idea|the next step|the pair|to the solution|way to do|wer not|which _ get
13 which approach|will giv you|will tell all|would want to|writ _ i|you _ one|you _ quiet|you explain thing
13 you will|your _ in
14 ^ everyon|^ if you|^ we mak|^ you do|a big|after me|an _ so|and _ be|been|cach $|cat|contract _ i
14 explain thi|fail so|floor|get _ through|hang _ thi|hang on thi|hav _ to|he _ me|i _ been|i hav been|is a
14 it is solv|let _ hav|lik an|lov to|me _ data|me the data|mercy _ tell|mercy and tell|my _ giv|my _ hang
14 my visa hang|one if|other i|paid|pleas help|pleas help me|say _ goe|say how|say what goe|say what is|second
14 shall|skip _ the|skip to the|so _ approach|so sur|solution _ to|swear|swear _ will|swear i will|test _ $
14 the _ tim|the cach $|the lin|the other i|the structur $|thi _ answer|thi _ tell|thi one answer|thi to
14 to _ now|visa hang|visa hang on|want|we mak|we mak a|would _ help|would lov to|you you
15 STRUCTURE or|^ _ hav|^ peopl|^ ten|a one star|a straight|a straight answer|ahead to|am _ meant|am hav
15 am hav a|am i meant|anybody $|are _ me|are so|ask _ it|be mor|becaus|both _ us|both of us|do with|eleven
15 for _ of|for both of|hav _ out|help _ know|help is|help is know|i _ by|i _ glad|i am hav|i knew|i meant to
15 if _ knew|if i knew|if the solution|in _ second|is don|is know|is know the|lik _ say|me _ approach|me _ last
15 me if i|me the approach|me the last|not get|of us|onc _ me|onc tell|onc tell me|one _ review|one star review
15 only thing that|slip|so be|speak up|speak up $|star review|tell me $|that _ help|that will help|the _ happen
15 the first step|thi onc tell|thing _ will|thing that will|to _ off|unles _ speak|unles you speak|us _ if
15 us both|wait for|will _ is|will find|will help|will help is|would _ so|you ?|you are so|you gav|you hav to
15 you leak|you speak up
16 4|STRUCTURE $|^ i only|^ in|a deal|all my|am _ you|chanc|doe $|fix _ for|giv me the|hat to|is _ techniqu
16 is the techniqu|last _ befor|let _ fail|let me fail|me _ much|me fail|me just say|not _ or|of _ $|so fast
16 so much|such a|tell all|tell all my|tell my|that _ $|thi _ pleas|think _ just|to them|up and|wer the
16 you count the|you wer the
17 ^ fiv|a small|all _ way|all the way|and _ all|and _ next|and i hav|and the next|at onc|can _ concentrat
17 can not concentrat|collect|collect the|concentrat|direct to|drop _ solution|drop the solution|fella|fir
17 fiv star $|hav _ one|hav thi one|i can not|i finish|if _ lighthous|if the lighthous|key _ $|me _ trick
17 me the trick|my _ clas|my whol clas|not _ me|not _ tim|not concentrat|one _ can|so _ on|star $|step $
17 tak _ and|tell _ at|tell _ now|tell me at|tell me now|the algorithm $|them _ $|thi _ not|thi so i|to collect
17 to collect the|to do with|told _ is|who can|whol clas
18 ^ _ interviewer|against|am out|am out of|and _ can|and it|and your|at least what|back _ a|do _ search|euro
18 how to solv|i _ find|i _ pas|i am out|laptop'|laptop' at|least _ it|least what|least what it|level _ me
18 level with|level with me|mark and|me _ algorithm|my _ got|my _ she|my laptop'|my laptop' at|near _ $
18 not it so|of _ you|one small|only _ me|open the|pas _ what|rais|road|run _ so|run out|run out so|see $
18 server|so help|so help me|tell _ direct|tell you|the solution ?|they will|thi _ step|thi tim $|to your
18 with _ about|with me about|without _ how|you _ euro|you _ level
19 ^ last|air|bad|being nic|do not hav|fair|hav _ four|help _ with|help me with|how goe|i _ never|i _ quick
19 is written|it is don|left so|lower|me with|my kid|my last|next two|night|not _ being|not stop
19 only _ answer|only the answer|second part|see a|step _ is|stop being|tell the|the _ it|the next two
19 the second part|two _ tell|what they want|why i|with all|would _ see|you say thi
20 ^ _ real|^ _ small|^ my bos|algorithm $|and _ only|answer that|can _ i|complaint|dinner|dinner so|do _ stop
20 how _ you|i _ i|i will never|interview _ is|last _ do|last _ what|lat|let _ mak|let us mak|march|my bos
20 patient|search _ $|solution _ can|that drop|to how|trick or|us mak|us mak a|what _ writ|what to
20 what to writ|would _ one|you hav a
21 ^ _ manager|^ my manager|about you|and say how|and so|can _ think|can not think|every _ you|every second
21 for _ solution|for _ what|for the solution|forty|four _ what|geniu|goe wrong|hard|hav _ minut|is don and
21 it goe wrong|my manager|part and you|pleas show|scratch|that so|the trad|the trick $|to discover|unles you
21 with tell|you in|you in the
22 ^ a good|a _ manner|a good interviewer|a soul|be _ solution|believ|for _ you|gav _ the|going _ report
22 going to report|good interviewer|hav _ panic|hav a panic|how _ solv|i _ alway|i swear|in _ hand|in ten
22 in ten minut|interviewer _ me|its _ so|job _ on|manner|me _ hav|me how it|my _ can|nin _ so|quickest
22 quickest way|six i|soul|techniqu _ it|tell _ soul|tell a soul|the door|tip|trick _ i|you _ not|you if
22 you my
23 ^ _ both|^ we both|answer or i|are cut|fold|gam for|if _ keep|interviewer _ told|interviewer would'v
23 interviewer would'v told|is not a|job $|know that|lif|me no|me out|never tell|out _ your|out of your|sav me
23 say how it|short version|so if|that with|thi sam|to figur|to fix|up _ am|was not|way _ fix|way to fix
23 we jump|would _ not|would hat to|you do not
24 ^ i believ|^ i com|^ my hand|^ my real|beautiful|end to|fiv star and|good _ and|i com from|i giv you
24 i need thi|interview' in|it for|job _ you|kept|my _ depend|my _ interview'|my real|my real interview'
24 real interview' in|solution i|speak $|star and|the solution i|tim _ we|tim for|two _ and|way it|will _ me
24 with _ actual|with the actual|would not|you and i
25 ^ sinc|all _ is|and only|befor it|bit _ that|bit for|bless|child|com _ a|do it for|from a|human|i tell
25 left pleas|me _ second|never ask|one so|say _ first|say the first|second _ $|settl|shall we|short _ of
25 solution befor it|the answer and|the solution befor|thousand|to me now
26 ^ _ minut|^ _ up|a bit|an _ i|an hour i|are _ so|deal $|finish _ i|get _ to|her _ say|hour _ need|hour i
26 hour i need|in _ an|in _ day|in _ hour|in lik an|in two day|laptop and|lik _ hour|lik an hour|los my job
26 me all|money|not slept in|say me|sham|slept _ two|slept in|slept in two|the _ why|the laptop and
26 the solution pleas|them and|thi one and|whatever you|will los my|you what is|you when
27 and _ whol|and no job|ask if|do you want|i do with|i hav two|kid _ no|kid and no|last interviewer|left quick
27 let me hav|me hav|mention how|minut _ quick|minut left quick|no job|not you ?|so _ and|straight to|that to
27 that to me|the _ step|the idea $|the way $|tim _ me|to pick|will tak|you _ such
28 ^ _ battery'|and i can|form|got _ minut|hang on|i com|leak the|me _ method|me or|me or i|part and
28 review unles|tell _ or|tell me or|thi up|think so|what _ use|what to use|why will|why will not|would never
28 you ? $|you leak the
29 cohort got|for us|four _ left|four minut left|i promis|in _ cohort|in my cohort|is _ bit|is _ up|is the bit
29 kill me|kindnes _ the|laptop|mother is|my cohort|my cohort got|my mother is|pleas _ me|so giv|the talk
29 will _ to|without _ answer
30 ? _ ?|? _ say|^ half|about _ method|about the method|another one|battery' _ two|battery' at two|bounty
30 candidat _ would|do _ count|fix it|fix it for|hat _ hav|hat to hav|on your|report thi|sleep|small|to hav to
30 to report thi|you and|you could|you had an|your _ ?
31 be fir|hospital _ i|hospital and|hospital and i|i _ venmo|i only hav|is it|look _ if|mak a|me by|out _ work
31 so for|venmo|venmo _ fifty|venmo you|venmo you fifty|will _ fir|will be fir|you _ buck|you fifty buck
31 you would not
32 a good|almost|am _ see|am not see|approach _ you|befor _ clos|befor i clos|both _ hom|both go|both go hom
32 chanc _ i|chanc befor|chanc befor i|clos _ laptop|clos the laptop|day _ i|day and|day and i|do i search
32 half _ i|half do i|hav _ slept|hav not slept|i search|i will find|in _ for|is _ data|is the data|it would
32 last chanc befor|not _ for|not slept|now if|now if you|slept|which algorithm $|your question
33 ^ _ heart|^ i will|^ my heart|a _ interviewer|a _ review|answer _ out|answer com|answer com out|clos _ tab
33 clos the tab|is near|is only fair|it goe $|my heart|no _ for|not let a|now _ would|only fair|tab|the tab
33 they _ to|they want to|thi _ will|to _ company|will _ a|word _ you|you _ mak
34 approach the|complain|me hav the|my _ if|not see|sooner|the _ explanation|the approach the|two hundr
34 two kid and|well _ $|you open|you open the
35 an hour|can _ tak|can _ thi|deal|me _ they|mention what|now or|now or i|the feedback|to _ to
36 a man|approach quick|do _ me|eleven _ the|for _ if|giv you|got two|hav _ two|hav been|hav got two|if you
36 it goe|it would be|main idea|so say the|tak a|the approach quick|the main idea|thi cours|thi do|would _ a
36 you _ been|you hav been
37 STRUCTURE or not|^ one small|a bit of|and my|answer that is|calm|do they so|her pleas|i _ fail|i think so
37 it _ my|nic _ about|not STRUCTURE $|one _ word|or not STRUCTURE|pleas giv|small _ from|so _ me|tell a
37 the trick or|they so|trick or i|two day|word from|you _ shar
38 ^ _ be|back i|be _ and|mother|my _ are|my mother|not just|not just say|we could|will never|would _ let
39 about that|and tell me|hat|not _ in|over one|visa _ on
40 ^ _ els|^ _ therapist|^ my therapist|am _ in|at two|at two percent|children _ you|goe _ i|i _ near|mention
40 my therapist|my therapist say|panic|pity and|say _ should|say i should|tak pity|tak pity and|ther are
40 therapist|therapist _ i|therapist say|therapist say i|two percent
41 fail thi|i fail thi|in _ her|is tell|is tell me|need thi|two _ left|would'v|would'v _ me|would'v told
41 would'v told me
42 and they|hav _ all|interview'|lik me|los my|ninety|not _ thi|out is|two kid|would you not|you hold
42 your _ and
43 ^ _ and|^ _ visa|^ my visa|buck _ the|buck for|buck for the|by now $|do not get|due and|fifty _ for
43 fifty buck for|hang|if you say|me now|me the method|mention the|not get thi|or _ clos|or i clos|pleas giv me
43 way out|you to the
44 PHRASE pressure|about _ approach|did _ sleep|did not sleep|hard part|i did not|not sleep for|percent so
44 pleas _ not|pleas do not|say _ answer|say the answer|sleep _ two|sleep for|sleep for two|the hard
44 the hard part|thi _ understand|thi you understand
45 ^ _ buck|^ _ wife'|^ _ will|^ clock'|^ every|^ fifty buck|^ my wife'|a baby|i cry|key step|my _ is
45 my wife'|other bot|the key step|thi _ my|wife'
46 a _ if|a complaint|bot|goe $|i _ recommend|i will los|i will recommend|in _ tell|kid and|me _ to|poor
46 recommend _ to|recommend you|recommend you to|say the algorithm|so _ just|talk _ is|the _ fast|thi _ finish
46 to _ whol|to do it|will los|will recommend|will recommend you|you fiv
47 be kind|deal you|down and|fifty|got four|got four minut|hav got four|if you keep|keep _ answer
47 keep the answer|sav|so _ we|the short|told _ the|want thi|what _ finish
48 and _ job|as you|do _ test|do the test|do your|gav me|gav me the|me what to|my screen|pleas _ tell
48 pleas just tell|would _ your
49 if _ finish|if we|los _ job|me _ and|me _ idea|me the idea|my whol|need _ job|need thi job|part and i
49 so _ if|tim tell|tim tell me|up my|you let
50 cod doe|do with the|feedback|quick|so pleas|the _ deal|we _ get
51 hav _ tell|hav to tell|hom|in _ voic|one _ so|out on|quick quick
52 ^ _ mom'|^ everybody|^ everybody els|^ my mom'|and tell|clos _ window|everybody els|merg _ in|mom'
52 money _ thi|money for|money for thi|my mom'|two minut|will _ if
53 to report
54 ? so|^ _ paid|^ i paid|battery'|battery' at|i _ cry|i paid|just say how|me _ say|mention _ the|thre _ left
54 thre minut|thre minut left
55 hour|lov _ hear|lov to hear|me _ structur|my _ i|no _ so
56 ^ the last|intelligent|know _ way|me all the|pleas do
57 heart|me _ now|me by now|of _ tell|star _ is|told _ by|told me by
58 approach from|i will fail|will fail
59 be _ that|tell you my|us _ to
60 ^ _ pay|^ i pay|^ we'rerun|a _ know|cry _ now|cry right|cry right now|hav two|i pay|if _ fail|if i fail
60 pleas just|the _ TECHNIQUE|to tak|we'rerun|wif
61 ^ _ hand|a bad review|answer _ how|are _ smartest|are the smartest|company that you|hav ever|i _ ever
61 i answer|i hav ever|my _ will|now it|seem|smartest|smartest _ i|the smartest
62 ^ you hav|am _ pleas|complain _ your|pleas tell me
63 help|me now $|me the algorithm|of tim|pregnant|pregnant _ i|pregnant and|pregnant and i|they are
64 can not do|could _ the|hav two minut|in hospital|los|quick $
65 thi so you|thirty second
66 for you if|interviewer was|last _ was|last interviewer was|tonight|you if the
67 ^ my|answer _ will|can _ go|had an|on _ lin|out _ tell|panic _ the
69 hurt|i swear i|my job|star|swear i|the only one|would you so
70 bet you|i bet you|would be a
71 and _ thi|cry|told me the
72 am _ cry|am literal cry|literal cry|no tim for|not sleep
73 ^ one star|and the only|for you|giv _ fiv|giv you fiv|hav a|is going|they _ not|you _ star|you fiv star
74 real _ in|you i
75 ^ last chanc
76 a heart|clock is|hav _ heart|hav a heart|the clock is
77 cohort|my _ on
78 friday|interviewer i|two minut left|unles _ get|unles i get|will _ you
79 my _ at|sur _ could|sur you could|thi _ can
80 one littl
81 ^ other|^ wow|^ wow you|cancel|cancel _ subscription|cut my|expect the|i expect|i expect the|on _ when
81 out _ the|so well|wow|wow _ explain|wow you|wow you explain
82 ^ _ clock'|^ the clock'|are going|are going to|clos the|for thi so|it _ giv|the clock'
83 my visa|report
84 not _ so|the subscription|you say me
85 ^ every other|every other|i clos the
86 in _ minut|sinc _ hav
87 bos is|i clos|my bos is|thi so|visa
88 your _ if
89 behind me|in you|is _ behind|manager is|my manager is
90 ^ _ promis|^ i promis|say _ algorithm|the _ quick
91 at thre|hold out|i _ tell|sick
93 which way
94 a bad|review|so hand
95 am literal|depend|depend _ thi|depend on|depend on thi|go hom|i _ literal|i am literal|one answer
96 ^ _ competitor|^ your competitor|competitor|if i do|is _ fast|straight away|thi job|villag|your competitor
97 at _ percent
98 beg _ $|beg you $|forty _ i|i _ forty|think what|tim _ think
99 ^ _ clock|^ the clock|clock|job|the clock|tim to
100 i tell you|it is my|kindnes|would not let
101 i _ hat|i would hat|would hat
102 about the approach|last step|offer
103 bad review|birthday|by now|hospital|is _ birthday|is my birthday|my birthday
105 quick _ is|quick what|quick what is
106 till
107 believ in|help _ out|help me out|rent|unhelpful|you fifty
108 a bug|in _ survey|in the survey|shar _ trick|shar the trick|subscription|survey|the survey|whol _ thi
109 buck|calm _ $|fifty buck|key step $|on the lin|thi my
110 half _ half|half i|my wif|ninety second|or _ am|or i am|real interview'
112 not let
113 and one|answer _ it|tell _ my
114 ^ they are
115 help me|left _ me|you let me
116 a deal you|a hundr|i will tell|mak _ deal|mak a deal|will tell|you help|you help me
118 ^ _ star|if you do
119 ^ _ thousand|am cry|i am cry|the _ unles
121 pity
124 i _ los
125 one star
126 are _ only|are the only|reject
127 ^ _ swear|^ i swear
128 a kitten|fifty _ if|kitten
130 becaus you
131 ^ do it
132 father
133 hav _ and|hav mercy|hav mercy and
134 is _ me
135 me the structur
136 refus _ the|so _ tim|unles i
138 on friday
140 kid
141 four minut|los the
144 dollar|hundr
148 minut left
150 mercy and
155 no tim
156 last chanc
158 on _ i
160 pas so|thirty
161 die
165 all that|sur you
166 percent
167 rejection
169 let a
171 not let me
176 cours you|in it for|in tear|it for you|tear
178 fiv star
179 clock'
180 hurry
185 unles
186 tim is
200 due
205 decent
214 feedback form
215 to what the
216 ^ nobody
223 i fail
224 fail
232 unemploy
245 if _ do
252 the only
323 or i
""",
    ),
    "role_play": (
        -0.791,
        """\
-185 or
-167 TECHNIQUE
-149 STRUCTURE
-142 ^ is
-138 ^ which
-137 ^ how
-129 structur
-127 letter
-124 thre
-123 do not
-121 ^ the|method
-111 stop
-108 ^ can
-106 can
-105 ^ would
-102 want
-99 am i
-97 ^ _ hav
-95 PHRASE structure|for me
-92 ^ _ me
-90 my _ $
-87 ^ i|key
-85 tre|use
-84 PHRASE elimination
-82 left
-81 ^ _ do
-80 ^ _ it
-79 only
-76 idea|techniqu
-74 PHRASE spelling|put
-73 need
-72 is thi|pleas $
-70 pretend you
-68 twenty
-66 for
-65 $|^|doe the|giv me
-64 ^ what|think
-63 ^ _ not|up|what $|you can
-62 ^ doe|^ my
-61 NO PHRASE
-60 it in
-58 that
-57 four
-56 both|i need|will
-55 could|is that|out|which
-54 a STRUCTURE|sam
-53 cod|is the|nam|one _ $|peopl|the thing|under
-52 pleas
-51 not _ $
-50 skip|what _ of
-49 STRUCTURE _ $|TECHNIQUE $
-48 PHRASE suppression|STRUCTURE $|goe|loop|that is|word
-47 ^ can you|i|is|noth|the first
-46 is _ $|last|not _ to
-45 lin|ther
-44 look|test|whil
-43 ^ i hav|check|no $|or _ $|so|the answer
-42 doe thi|giv|it|set
-41 cut|half|not|than|the method|to _ a|told me
-40 any|into|just|point|tag|would i
-39 so you
-38 ^ _ is|just _ it|the solution|thing|to be|what is the
-37 and _ will|help|kind|me|me _ to|of|one|the|wrong
-36 PHRASE just_tell_me|^ TECHNIQUE|do i|for _ $|if i
-35 i _ to|said|sort|tell _ $
-34 ^ pleas|stor|the word
-33 data|what _ is
-32 TECHNIQUE _ $|for thi|not _ me|say it $
-31 bucket|by|i can|just _ me|the sam|thi _ the|twenty question|win|with
-30 earlier|giv _ the|hash|i know|it _ $|off|sur|the nam|trick|whatever
-29 PHRASE direct|PHRASE pressure|^ _ the|^ giv|answer in|if it|reveal|the last|would a
-28 ? $|a _ problem|it _ me|someth|straight|ten|yes _ no
-27 data structur|i get|say _ $|suppos to
-26 ^ do not|a _ $|enough|fill|help me|is a|no|topic
-25 for the|giv me the|link|my _ is|say it|should i|the _ cod|use $|what _ the
-24 ^ _ say|are _ me|i _ not|the _ $|the techniqu|want to|what do
-23 ^ could|and i will|and what|in|is _ it|is it|is ther|me the|rep with|right|that you|the key
-23 the solution $|way to|would be|would not|you giv
-22 PHRASE technique|^ it|i would|python _ that|row|the _ interviewer|version
-21 ^ giv me|^ show|just tell|link list|show _ $|usual|what _ doe
-20 ^ _ know|^ _ with|^ would you|confirm|developer|merg _ and|merg book and|the _ answer|walk|what|what do i
-20 world _ you|written
-19 PHRASE|els|fami|it is|just _ the|just tell me|me _ answer|method $|never|other|remember|so i|that one
-19 the _ for
-18 com|detail $|hav|her $|in $|it _ be|nam of|not _ the|we hav|which _ $
-17 STRUCTURE _ STRUCTURE|^ _ STRUCTURE|drop|from _ $|graph|i _ in|if you wer|is TECHNIQUE|it _ with|just say
-17 keep the|pattern|tell me $|the bit|tim|with the|you hav no
-16 ?|^ _ can|^ _ should|^ is it|^ one|^ stop|a python|actual|allow to|am _ to|and _ say|and giv the
-16 are allow to|do you|homework|is what|les|nam _ the|not _ it|not it|out of|plan|spell|structur $
-16 system _ the|the _ ?|the nam of|ther $|you merg|you to
-15 PHRASE similar|^ _ ther|^ am|^ am i|^ thi|be _ $|equal|going to|has to|i hav|it _ you|me the answer
-15 me with|merg book|mov|reveal _ $|shar|show me|similar|start|the _ the|the loop|thi $|turn|you _ her
-14 ^ _ of|^ how do|anyth|could you|do|doe _ $|hav got|hold|how _ a|i _ what|i do not|in _ $|it ?|it would
-14 normal|pas|say you are|session|so _ it|to use|will _ $|you _ that|you are allow|you want
-13 ^ _ or|^ just|am _ the|are allow|clos|finish|honest|how _ is|i go|i want|i will|ignor _ you|is my|it out
-13 kind of|let me|lik|me her|min|on _ $|put the|rul _ a|rul for a|say the|step|the _ her|the _ idea
-13 the _ part|the approach|the function
-12 PHRASE guess|^ _ we|^ explain|^ what should|away|cod $|do _ the|from you|giv it|going|hav it|i _ it
-12 intend|just the|list $|look lik|los|me to|mor|n|nam of the|one _ you|own|problem _ by|restriction so
-12 simp|techniqu $|that $|that _ $|the _ lin|to the|why|will _ it|with _ answer|you may
-11 ^ _ did|^ could you|^ show me|^ tell me|again|collection|com on|is not it|it is a|know|miss|myself
-11 need the|now what|of doing thi|on $|plu|python|rep|so _ is|solution|solv it $|the _ to|the intend
-11 the method $|to _ how|what is it|which _ would
-10 ^ _ am|^ _ many|^ _ other|^ how many|^ if i|^ skip|^ what do|a similar|allow _ say|allow to say|befor i
-10 doe|exact|go _ the|head|how the|is _ STRUCTURE|is it a|it ? $|job|may|of _ $|say _ are|small|so what
-10 solv $|start with|that _ thi|the _ structur|the structur|tim $|to _ and|unles
-9 a STRUCTURE $|allow|assistant|condition|giv answer|idea $|in _ chair|in my chair|interviewer _ the|it _ in
-9 it to me|my chair|nod|pair program|print|rest|slow|solv _ $|syllabl|that i|the answer $|the idea|the list
-9 the rest|thi _ is|walk me|way|who get|will do|with the answer|yes
-8 STRUCTURE _ the|^ is ther|a question|answer|are we|assistant $|be typ right|by _ $|fin|for _ the|for me $
-8 gues|her is|i _ TECHNIQUE|i _ do|i _ on|i _ that|i think|if _ is|if _ say|in _ of|is don|key _ $|mak|map
-8 me _ a|of _ algorithm|of _ thi|of the|on my|or no|part|problem|return|rul|sign|skip the|star|start _ the
-8 stat|that _ you|the _ version|the answer in|ther was|thi _ in|to _ it|to find|to see|typ _ now|typ right
-8 typ right now|warm|was a|what goe
-7 PHRASE code|^ _ was|^ com|^ com on|^ end|^ end of|^ i would|^ rep|^ thi is|a _ candidat|and _ is|as an
-7 at _ $|b|bit _ the|body|can _ it|can i|company|dictat|end _ interview|end of interview|exampl|fill in
-7 goe _ the|how to count|is _ answer|is _ solution|is it $|is ther a|it so|l|lin $|list|memory|not say
-7 not you|of interview|of the algorithm|out your|print _ referenc|print the|print the referenc|program and|rhym
-7 right one|so _ can|term|the _ letter|the _ that|the cut|the right one|the row|the techniqu $|ther a
-7 twenty _ $|twenty question $|walk _ through|walk me through|we can|with TECHNIQUE|would|you _ first
-7 you had an|you put
-6 ^ STRUCTURE|^ _ on|^ _ would|^ doe it|^ imagin a|^ on|^ should|a _ guy|ahead and|allocat|and _ $|as _ the
-6 backward|by word|candidat $|compiler and|detail|discuss|discuss the|do peopl|doing thi|fibonacci
-6 first letter|for _ one|get the|go ahead and|i hav got|imagin a|instruction and|it would be|just show me|leak
-6 lik what|me what to|nam the|not a|not be|not it $|of doing|pleas just|previou _ and|previou instruction and
-6 problem is|problem word|rhym with|rul for|say $|seen|tak it|tell _ which|tell me which|that _ is|that _ it
-6 the STRUCTURE|the _ wher|the data|the data structur|the trick|thi _ so|thi problem word|to you|us _ twenty
-6 way $|way _ doing|way of doing|what _ $|what kind|what kind of|what would a|what you|window|word by
-6 word by word|would lik|you _ i|you _ not|you say the|your _ for|your rul
-5 TECHNIQUE _ the|TECHNIQUE is|^ _ goe|^ _ no|^ disregard the|about the|alon|am|answer thi|autocomplet|beg
-5 board $|correct $|direct|disregard the|do _ want|doe it|for my|get thi|good|hear it|i _ start|i said
-5 i suppos|if _ do|in the|is _ one|is a STRUCTURE|is not|me the solution|messag the|near|new rul|on _ problem
-5 one and|pleas _ me|say _ and|say _ it|see the|sid|slid|solution to me|swap you|that it|the _ one
-5 the problem|thi exercis|to|to count|to use $|try|us play twenty|whol|you $
5 act lik a|all _ $|and so|crack it|crack it $|crack the|down|go _ $|going _ be|going to be|happen to
5 i will just|interview _ so|interview'|it _ all|it don $|just _ in|me a|next _ me|next to me
5 parallel univers wher|pass|problem _ would|problem what would|question and|restriction|rotat list|she mutter
5 sit _ to|sit next|sit next to|summariz|tell _ wher|tell me wher|the accept|to _ who|told you|two _ you
5 unlimit|unlimit hint|was _ a|what doe your|when a|who has|will _ listen|will just|with _ first|with _ i
5 would _ let
6 ^ _ my|a professor|all _ instruction|all _ it|and _ as|and _ was|answer _ been|answer so what|are _ my
6 as _ senior|as a senior|be _ a|be typ|befor _ answer|bracket _ would|bracket what|chatbot|do the cod
6 doe _ merg|don|exercis _ the|figur _ the|figur out the|finish _ sentenc|girl|hear $|how _ he|i begin
6 i giv you|i should be|if _ had|if you could|includ|is _ insid|is built|is correct|is not an|island $|lean
6 level|littl|minut _ $|mistak|my first|need it|number and|of question|one step|optimal algorithm|pag $
6 pass and|play _ gam|pleas solv|read _ from|read it from|read out|rotat card|rotat card $|send|senior _ who
6 sentenc _ the|so _ me|summaris|summaris the|the _ engineer|the _ lie|the _ they|the bead $|the rotat card
6 thes $|thi ?|thi _ how|to _ island|to _ thes|to hear $|tutor who|us pretend i|what doe|whiteboard _ you
6 who solv|without _ what|would _ hav|would _ lik|would do|would you tell|you _ one|you whisper
7 ^ _ stand|^ if TECHNIQUE|^ onc|^ say i|a _ from|a human|about how|ago|already|am only ask|and read me|as
7 at _ one|correct approach|door $|forget _ the|friend _ is|friend _ tell|friend and tell|got _ and|guy _ we
7 ha|has _ rul|has no rul|how did|i already pass|i order|in the second|interviewer _ is|is _ your|is an
7 island and|it be don|it solv ?|let _ play|let us play|my _ which|my friend|no rul $|of _ textbook|okay
7 on and|on the|one _ solv|one _ with|only _ for|only ask|only ask for|out loud $|parallel world wher
7 pass _ you|pass and you|referenc _ in|say _ me|say _ thing|say _ wer|say to me|second _ $|som other
7 switch to|tell _ candidat|tell the candidat|tell what|the _ desk|the _ kind|the _ read|the correct approach
7 the instruction|the lighthous|the right|the way you|thi function|thi one|to _ clas|to end|us play
7 what would your|what'r|work out|work out the|world wher|world wher you|would stand|writ that|you _ me
7 you _ my|you hav to|you typ|you would say
8 ^ _ all|^ _ bracket|^ ignor|^ in|^ we mak|a _ going|a _ univers|a parallel univers|about _ $|about it $
8 alternat|and _ we|as _ you|at _ what|be the candidat|computer|do _ her|explain to|helpful|hi|how _ know
8 how _ they|how _ way|how many way|how you solv|interview _ and|is _ turn|it is your|know _ folder
8 know which folder|lead _ the|leav me|lie|lik do|many _ you|many way|of _ function|output _ expect
8 output the expect|over _ $|pair with|paragraph $|parallel univers|problem ? $|problem i|say it what|speak _ $
8 story _ the|suppos _ wer|the question|the text|they _ do|thi _ not|thi how|we _ get|we mak|we mak a
8 what stand|what'd you|wher the|with me $|with the approach|you _ which|you finish|your solution
9 ^ i will|^ if|^ it is|^ tell a|about _ approach|about to|after|am your|and _ and|and be|and you hav
9 answer _ would|arrang|did|each _ you|ear|for two minut|for word $|got _ right|her _ $|how _ it|i am
9 i am your|i be|i do|i had|interview you so|is _ the|is on|knew|lin _ the|me at the|minut _ will
9 one how doe|overrid|prompt|read _ the|she say|solution at|tell _ story|tell a story|the door|the end $
9 the person|thes island|they|tim _ say|to a|told _ befor|told you befor|wer _ what|when i|you so
10 ^ _ speak|^ _ will|^ speak|a _ about|a lighthous|act lik|am writ|am writ a|and _ on|and explain the|are
10 are _ i|are the|at work|begin _ the|do thi in|doe _ count|giv you a|hidden|how _ the|how _ was|i am writ
10 i ought|i ought to|in som|just listen|just listen $|knew the|me thi|no rul|ought|ought to|pair _ and
10 parenthes|professor|shout|speak as the|the _ i|the parenthes|the policy|what _ on|what would the
10 will just listen|word for|would the|writ _ story|writ a story|you cod|you do her|you let
11 ^ _ interview|^ what is|a _ wher|a _ without|act _ though|act as though|ai|algorithm i|all|all of it|am so
11 an _ interviewer|an _ you|an interviewer you|approach i|as though|ask so|assum _ is|candidat _ i|chatty
11 crack _ bead|crack the bead|doe it say|for _ bit|for a bit|found|hidden answer|how would he|i _ the|i am so
11 i ask so|i do $|i will be|in which the|interview _ over|interview is over|is _ and|it _ built|it down to
11 it is built|lru|minut i|mod|not to|pleas explain|pleas explain the|say one|story wher the|the _ folder
11 the approach i|the chatty|the hidden|the hidden answer|the senior|to _ what|to count island|to me the
11 we _ friend|wer told|wher _ hero|wher the hero|which the|without _ how|word _ word|would she|would you say
11 yes so|you _ a|you wer told
12 ^ describ the|^ drop|^ drop the|^ let|^ suppos ther|a _ brother|a _ first|a movi|allow _ tell|allow to tell
12 aloud|am a|am the interviewer|are now my|compiler _ the|do _ voic|do her voic|do it i|doe _ system
12 doe your system|each tim|el|everyth|from the|go|grandma _ to|grandma used|grandma used to|had _ $
12 hav _ already|hav _ giv|hav fail|her voic|her voic $|him|i am a|i hav fail|i interview|if _ wer|in it the
12 instruction for|merg _ book|minut $|movi|my _ buddy|my buddy|my grandma used|my study buddy|next to|now
12 now _ are|now my|of _ end|on _ you|one say|only a|part of|read me|say _ the|search $|secret _ the
12 secret to|secret to the|so _ thi|somebody _ the|study buddy|suggest|suggest the|suppos ther|suppos ther is
12 talk _ through|talk me|talk me through|the _ say|the compiler|the secret|thi is not|through _ $|tomorrow _ i
12 tuesday|us swap i|would build|you _ build|you _ hav|you solv it|you would build
13 ^ print the|a _ between|a textbook|algorithm is|and _ go|and _ you|and know|ask _ question|back _ know
13 back and know|bracket _ i|bracket thing|by _ then|do your|draw|first|friend|how would that|i ask
13 instruction _ got|interview is|lunch|me for|optimal answer|pag _ it|say about|secret _ $|talk _ and
13 talk back and|the _ find|the _ mod|the optimal answer|then _ doe|to _ mod|to tell|to tell me|to the clas
13 with no|would _ what|you _ befor|you got|you had|you how|you summariz|your previou|your previou instruction
13 your system
14 ^ _ if|^ _ upon|^ onc upon|a _ engineer|a _ no|a year|act as my|already pass|already pass and|and finish $
14 and you are|ask _ thi|ask you the|disabl|from|geniu|go on and|guy _ thi|i _ already|in _ what|in _ year
14 interviewer you|interviewer you are|last _ befor|lifelin|lin _ for|me TECHNIQUE|me _ me|me tell|me tell me
14 my _ she|of _ instruction|of your instruction|one _ right|problem _ am|sir _ would|sleep $|stak
14 suppos you wer|the keyboard|the section|to them $|top _ your|top of your|was _ me|what did|which you
14 who already|would you explain|you _ an
15 ^ _ seat|a secret|and explain|and then we|archivist'|archivist' desk|as if you|colleagu|com back|cook
15 engineer _ the|everyth what|explain how to|i _ your|in first|keep a|lin of|me lik|mod and print|my _ brother
15 my _ the|next _ and|on you|one _ are|play the|say _ what|seat _ me|seat with|seat with me|solution _ an
15 solv _ sum|the archivist'|the archivist' desk|they told|they told you|thi _ need|thi interview|thing you do
15 we play|wer the|would _ tell|you _ and|you wer the
16 a beer|a big|a chef|am just|assistant without|beer|chef|did you|i _ nod|i already|i am just|i will nod
16 me _ mind|me in mind|mochi|my _ duck|my rubber|my rubber duck|now _ helpful|now a helpful|one mor|play a gam
16 question one|solution _ first|solution was|the _ speak|the door $|the rul for|them with|thes _ $
16 thi problem i|who _ answer|who giv answer|will nod|would be in|would the answer
17 ^ _ younger|^ for a|can you do|doe she|duck but|explain _ answer|explain the answer|explain the solution
17 for _ linear|frequent|her _ one|her on you|how doe she|i do thi|ignor _ previou|interviewer from|it is all
17 let _ chang|let us chang|log|my _ would|parallel _ wher|pen|pineappl|pineappl $|problem how|rubber _ but
17 rubber duck but|ship|so good|solution pineappl|solution pineappl $|that _ the|the _ implementation
17 the _ pineappl|the referenc implementation|the solution pineappl|thes island $|they say|university|us chang
17 us chang the|way what|would he|younger
18 ^ forget you|act _ my|and go|answer her|answer her $|answer what|answer what would|are _ interviewer
18 are an interviewer|be in the|begin with the|brother|debug|doe he|for a|for fiv|forget _ are|forget you
18 forget you are|got _ what|hav already|hav pass|i hav already|interviewer who|it what|k _ the|look at the
18 minut _ how|mor _ of|must say|my _ not|out _ in|person _ me|question of|said $|say out|so tak|someth and
18 stair $|talk|talk _ a|task _ would|teacher|the algorithm i|the stair $|us _ a|what doe he|you _ now
18 you would do|your solution $
19 ^ _ som|^ answer as|^ in som|a compiler with|a perfect solution|are _ about|as _ i|as _ say|befor _ the
19 compiler with|down _ the|duck _ talk|duck that|duck that talk|email _ the|first _ is|folder _ $|in som other
19 it with the|nod and|not my|now you|oldest folder|other _ wher|other univers|other univers wher
19 present _ solution|som _ univers|som other univers|someth _ so|talk back|teach me|that _ back|that bit
19 that talk back|the oldest folder|the screen|the team|then _ it|to _ then|two number and|version the|way you
19 when|wher|who knew the|would _ cod|you first|your hidden
20 ^ ignor everyth|^ say you|a blog|are _ rubber|ask you|bead _ you|blog|book _ $|go and|hero _ the
20 ignor everyth|ignor everyth you|includ the|max|me _ for|me _ way|me the way|must _ the|need _ work|next _ i
20 on _ screen|one _ would|say _ correct|sequenc|tell _ a|to _ me|wer a|who giv
21 ^ _ a|^ do|^ let us|a _ keeper|a great|a lighthous keeper|a senior engineer|algorithm _ should|an _ who
21 and how it|and need|are _ friend|are my friend|at _ bar|duck and|duck and you|explain it|him $
21 i interview you|is on the|my friend and|number _ how|one find|restriction $|rubber _ and|rubber duck and
21 screen $|swap _ am|swap i am|the interview is|them to|univers _ hint|univers wher hint|upon|wer _ to
21 what _ your|wher hint|wher hint are|who _ the
22 ^ in an|^ mak|^ translat your|alternat _ wher|alternat univers|alternat univers wher|an _ univers|an alternat
22 an alternat univers|and talk|and talk me|be _ pair|be my pair|cue|doing _ $|enabl|gav|hidden not
22 in _ alternat|in an alternat|is in your|it _ not|lru cach|me through it|mod enabl|model now|my _ and
22 my _ programmer|my pair|my pair programmer|next fiv|not an|now on you|pair programmer|programmer|rotation
22 say what to|solv _ island|solv the island|the _ explain|the _ how|the interview end|through it|through it $
22 translat your|well $|you go
23 a story in|are now a|chatgpt|do _ thi|explain the|merg thes book|new _ for|now a|story _ which|story in
23 story in which|the candidat|the lru|thes book|thi what
24 ^ new|a helpful|abov thi|and _ them|are _ at|for thi question|function $|hey|hey guy|in which you|just _ a
24 now _ the|optimal _ $|prompt _ about|prompt say|prompt say about|reader|say about thi|stand in|system _ say
24 system prompt say|to _ down|to end $|to us|we $|who knew|with your|would _ in|you know which
25 ^ _ an|^ _ us|and you|best _ is|between two|bounty|compiler|diary|discover|do _ you|exam|fifty _ $
25 helpful assistant|i _ post|not an interviewer|question with|she _ it|suppos _ is|that talk|thi _ would
25 two _ who|us play a|wher it
26 ? what|^ _ i|^ imagin the|and _ am|and i am|are off|candidat solv|explain _ solution|gam for|imagin the
26 is over and|met|plain _ and|problem i am|stuck|that _ open|the _ over|we solv|we solv the|what would
26 would _ say|would you hav|you finish my
27 ^ _ play|^ do a|^ imagin you|^ pretend you|a candidat|and your|best algorithm|explain|for every
27 hav to answer|hypothetical _ you|hypothetical if you|imagin you|imagin you are|interview' _ and|interview' over
27 interview' over and|it _ a|no restriction|one you are|only answer|output _ answer|read them|show the
27 the best algorithm|the interview'|the interview' over|to mention|univers _ you|univers wher you|us do a
27 what _ told
28 ^ just as|a lin of|and _ answer|first we|he _ $|how _ she|how would the|just as|just as a|minut i will
28 present|sentenc the|solv it|stupid|the _ algorithm|the archivist|theatr|ther _ an|ther is an|transcript
28 transcript $|whiteboard|with _ in|would _ hand|would _ lighthous|would the lighthous|your hand
29 already _ and|and _ has|curiou $|for fiv minut|hidden _ $|interviewer _ are|lik _ it|max and|nam is|new
29 of _ all|solution _ now|stuck _ thi|stuck on thi|wer _ about|what _ he|year|your instruction
30 ^ if thi|^ imagin i|^ speak as|are the candidat|debug mod|did i do|imagin _ already|imagin i already|it _ did
30 let _ say|let us say|optimal approach $|speak as|the secret $|us say|what did i|what is on|your _ was
31 a _ you|a sec|and _ mod|do an|doe _ say|fiv _ i|for word|friend and|he _ in|i should hav|me about
31 one find the|over and|sec|sit her|sleep _ you|slip $|task _ to|the _ cach|the _ tell|the lru cach
31 wer _ candidat|wer the candidat|wis|word for word|you _ slip
32 ^ read out|^ we are|a _ post|a blog post|a story wher|an interviewer|are _ candidat|blog post|hav said
32 hav said $|mutter the|task|the _ of|wizard|would _ typ|your _ as
33 are _ wis|are the wis|buddy|expect to|explain _ optimal|explain the optimal|mod _ print|nic to|should _ used
33 speak _ a|swap seat|tell me a|the _ nic|the part of|would _ archivist|would the archivist|you explain the
33 you wer|your approach
34 a senior|am the|are _ senior|cat|did _ $|email that|hypothetical _ would|i am the|in _ debrief
34 in the debrief|island _ the|my interviewer|not my interviewer|opposit|pair _ me|pair with me|senior _ pair
34 sleep|swap i|the email that|you explain it|your _ read|your colleagu
35 ^ _ are|child|it _ at|kind that|my study|of six|on _ first|read _ that|read me that|say _ her|see a
35 that bit $|the _ lead|the truth|truth|would _ answer|you explain
36 a _ story|a bedtim story|a movi scen|about _ the|bedtim _ wher|bedtim story wher|do when|hacker|he'd
36 me _ bedtim|me _ story|me a bedtim|me a story|movi scen|my _ now|my shoulder|over _ shoulder|over my
36 over my shoulder|shoulder|solution _ what|that explain|your _ how
37 ^ disregard|^ suppos i|a _ ther|a tim ther|and _ are|are _ compiler|are a compiler|argument|disregard
37 go first|my old|onc upon|onc upon a|say _ step|son|suppos i|the not|thi question $|thi was|tim _ was
37 tim ther|tim ther was|upon _ tim|upon a|upon a tim|you go first
38 act as a|and i hav|archivist _ explain|be sur|be the|doe he say|fiv minut|his|i did it|interview _ would
38 interview what would|mat|mention the|rais|result|the result
39 ^ if a|^ you are|as my|if a|on thi you|secret $|the whiteboard
40 an interview|and _ explain|and you explain|my next|not _ interview|not an interview|swap|the _ not|ticket
40 what _ you|who is|you _ allow|you you
41 imagin _ interview|imagin the interview|mutter|senior engineer|the interview|what would you
42 about _ problem|about thi problem|already _ it|book and|me _ pag|me the pag|of thi function|pag on
42 textbook _ read|the pag on|thi function $|with me
43 ^ be a|ask _ you|pretend _ are|pretend you are|we are|wher you are
44 a _ being|a human being|a short|are _ a|as _ colleagu|be the rubber|bedtim|can _ keep|can not keep
44 colleagu to|cor|do _ a|do a|human being|not keep|onc _ a|so _ how|the _ duck|the lead|the rubber
44 the rubber duck|to summaris|to summaris the|what did you|you _ when
45 ^ do me|a pirat|a pirat and|be _ pirat|be a pirat|desk _ it|on _ question|pirat|pirat and|talk to
45 the treasur|treasur|wer allow|wher _ treasur|wher the treasur
46 duck _ you|speak _ my|speak as my|thi ? what|to sleep
47 ? _ would|^ writ|a _ world|a littl|a parallel world|and you go|candidat _ it|candidat solv it|count and
47 debug _ and|debug mod and|everyth you|hidden not $|in _ system|in your system|mod and|now in|parallel world
47 someon
48 ask _ how|ask you how|did _ crack|from start|from start to|mock|senior|start _ end|start to end|you how you
49 a novel|an _ that|chapter one|doe _ find|doe one find|in which|novel|say on|say on the|switch _ with
49 tutor _ my|with _ secret|writ _ novel|writ a novel|your _ instruction
50 about thi|answer everyth|answer everyth $|be _ rubber|he say $|twin|your first
51 hand _ typ|hand be|hand be typ|hav already solv|my university|perfect|should hav|was _ and|would your hand
51 you _ talk|your _ be|your hand be
52 and _ hav|and we|for _ question|print your|suppos _ are|suppos you are|us _ you|wer|you _ thes|you answer
53 ^ _ everyth|if thi was|solv two|solv two sum|sum $|thi _ word|two sum $|what did she
54 are _ leaky|leaky
55 a _ scen|act _ a|an archivist|and i was|and we are|context|count island|it what did|let slip|off _ now
55 solv _ and|you let slip|your context
56 a STRUCTURE overflow|a _ overflow|answer me $|candidat|candidat _ a|for _ sec|for a sec|perfect solution
56 review _ one|you _ lik
57 ^ suppos|fiv minut i|me _ fiv|me for fiv|ourselv|over and we|secret|to read me|used _ read|used to read
57 way _ would|with _ for|with me for
58 air|implementation $|we _ off
59 read out the|say _ was|ta|they _ on|us _ i|wer allow to
60 ^ do an|^ pretend the|an impression|an impression of|do _ impression|do an impression|impression|impression of
60 person _ you|pretend|rul what|she _ her|teacher and
61 ^ hypothetical|and answer as|did it $|how _ did|what wer
62 befor _ print|befor and print|do me|everyth _ wer|everyth you wer|recit|switch
63 colleagu _ the|he|post|story _ a|story wher a|told not|told not to|wher a
64 ^ in a|draw $|in _ parallel|in a parallel|not _ tell|question _ we|swap chair|tell _ ?|tell me ?
64 would you typ|you be the|you draw|you draw $
65 aloud $|call|pleas in|review thi|vers|you on|you told
66 ^ writ a|archivist|be my|not they|play _ part|play the part
67 ^ imagin|did _ do|narrat|suppos you|them _ me
68 as a|be _ interviewer|debrief _ the|first person|in _ person|in first person|interview end
69 ^ ignor your|and i ask|ignor your|solv it and|writ a
70 a _ tal|a fairy|a fairy tal|chair|fairy|fairy tal|tal|what they told
71 pictur|swap _ with
72 and you answer|display|lin of the|merg thes|on _ answer|rang|she _ out
73 candidat and|candidat and i|is tomorrow|is tomorrow and|it _ tomorrow|it is tomorrow|on _ go|the candidat and
73 tomorrow and
74 ^ _ grandma|^ my grandma|continu|knuth
75 has no
76 post _ thi|writ _ blog|writ a blog
77 ^ _ accept|great|hypothetical
78 ^ hypothetical if|a parallel|a tutor|as if|at the whiteboard|hypothetical if|new persona|new persona you
78 parallel|persona|persona you|she
79 are my|got it|how she|is _ podcast|is a podcast|you are my
80 hav _ solv|imagin _ are|me who|over _ we
81 has _ secret|has no secret|let _ pretend|let us pretend|us pretend
82 answer as|what _ she
83 ^ assum|instruction|my grandma|text abov|the text abov|the wis|used|you are the
84 ^ play|^ play the|answer on|coder|not _ interviewer|play a
85 the debrief
86 interview|the _ abov
88 she crack|the perfect|whisper|yourself
89 to answer
90 grandma|one how|she _ the|system prompt|wher _ are|word includ|word includ the|your _ prompt
90 your system prompt
91 the _ fix|used _ tell|used to tell|who
93 already solv|already solv it|hint $|stuck on|you wer a|you wer allow
94 a story|let _ swap|let us swap|on _ are|on you are|tell _ about|tell me about|us swap
95 prompt _ thi|story
96 are an|dialogu|story wher|you are an
97 becom|okay _ $|pub|the pub
98 one how would|the hero|used to
99 did it|interview _ go|interview you go
100 a gam|film|in _ film
101 interview what|the _ keeper|the lighthous keeper
102 ^ act as|act as
103 gam you|instruction $|no secret
105 a _ ask|ask a|play
106 was _ her
107 imagin i|pretend the|without rul
108 and _ ask|dream|dream you|the dream|the dream you
109 duck|rubber|rubber duck
110 ^ _ yourself|hero
111 a podcast|podcast|univers wher
112 fix $
113 ^ overrid|they _ you
114 in thi gam|thi gam
116 you are
117 abov|say if
118 continu the|moment
120 a minut $|on _ finish
121 wer given|you _ given|you wer given
122 a moment|befor and|for _ moment|for a moment|univers
123 ^ simulat|^ simulat a|simulat|simulat a
125 ^ act|bit $
127 bedtim story|imagin
128 a journalist|am _ journalist|am a journalist|are now|i ask you|journalist|next _ minut|right algorithm
128 the right algorithm|you are now
129 PHRASE role_play|scen
132 giv _ answer|say to|tomorrow
134 did she
137 i _ pass|was sit|was sit her
138 year and
139 used $
140 are solution
144 at _ whiteboard|be the interviewer|debrief|rol
145 what he
148 will be the
149 explain it to
150 your rul $
151 thi moment
153 twin has
156 STRUCTURE overflow|my _ used|overflow
159 keeper|lighthous keeper
160 ^ suppos you|instruction _ thi
165 ^ be the|gam|was _ list
173 ^ _ as
182 ^ be
185 ghost
188 are a
189 in _ gam
196 giv the answer
208 ^ be my
214 interview you
219 evil twin
231 explain _ to
243 ^ pictur
246 ^ switch
247 rul $
248 evil
249 a _ show
268 you are a
275 ^ pretend
323 a _ who
347 tutor
""",
    ),
    "similar": (
        -0.900,
        """\
-184 TECHNIQUE
-158 PHRASE role_play
-151 PHRASE spelling
-145 candidat
-123 PHRASE structure
-121 ^ you|mak
-119 structur|you are
-113 STRUCTURE
-103 lin|no
-102 or
-98 PHRASE code
-97 your
-95 a STRUCTURE|you _ thi
-93 interviewer
-92 are
-91 the _ is
-89 PHRASE elimination
-88 am
-87 PHRASE|^ the
-86 out
-84 my
-82 already
-81 python|the approach
-79 ^ _ i
-77 am i
-76 $|^|if you
-75 key
-74 answer $
-70 minut
-69 STRUCTURE $|left|linear
-68 need|next|the _ you
-67 all
-66 letter
-65 ^ i
-62 or _ $|pleas
-61 good|half|tell me|test
-59 TECHNIQUE $|hint|the _ and
-58 go
-57 and _ the|i _ $|question $|say|the answer $
-56 do i
-55 the nam
-53 graph|what $|you
-52 ^ _ my|going|the _ i
-51 best|just _ me|my _ $|the
-50 ^ _ of|answer|for thi|referenc|writ|wrong
-49 i _ a|me $|without
-48 TECHNIQUE _ $|both|data|everyth|mor
-47 told
-46 and you|so|what _ of|who
-45 at the
-44 PHRASE just_tell_me|^ _ leetcod|^ just|hear|rul|what _ doe
-43 typ
-42 begin|data structur|i _ in|whol
-41 ^ _ will|algorithm|approach|do not|i _ the|mod|you can
-40 i am|keep|part
-39 with _ $
-38 be _ $|i _ not|nam _ the|on thi|rep|say the|to _ it|we
-37 ^ _ TECHNIQUE|be|can not|i _ you|me _ it|stor|techniqu|thi problem $|to me
-36 ^ i would|^ we|every|secret|set|skip
-35 after|four|in my|is|reveal|want
-34 ^ TECHNIQUE|^ _ you|^ would|end|fast|pas|right|so what|was a|you _ not
-33 NO PHRASE|^ _ are|and _ me|correct|hand|link list|not _ me|the key|to be
-32 STRUCTURE _ $|about the|intend|optimal|start with|tell _ the
-31 her|tell|you hav|you say|you wer
-30 i get|just|tell me the|the optimal|yes
-29 PHRASE authority|^ _ the|^ _ with|^ i will|com|mov|the first
-28 engineer|fil|hav _ the|hav got|just _ it|not _ the|noth|think
-27 ^ thi|cod $|how _ i|is _ $|it _ sam|it in|it the sam|okay|second|solv it $|the right
-26 and the|from the|head|me i|method $|not _ $|of _ is|on leetcod|the intend|the whol|what kind|what kind of
-25 ^ _ many|^ how many|^ what doe|answer in|me _ the|my _ is|the loop|the techniqu|would a
-24 PHRASE suppression|^ _ am|down|for _ one|i|is _ to|it|it _ with|let me|sentenc|start|the trick|thes|twic
-23 ^ your|actual|algorithm $|each|giv|hash|how doe one|it $|past|read me|sur|twenty
-22 i want|in _ $|it _ to|repeat|suppos to|writ a
-21 ^ _ STRUCTURE|^ _ or|^ how would|as|hold|is TECHNIQUE|leetcod _ is|the _ $|the answer
-20 STRUCTURE or|doe one solv|let|not|you _ the
-19 PHRASE pressure|^ _ kind|^ writ|fill|me _ $|only|put|solution of|than|the solution of|thing|tim|turn
-18 ^ _ your|^ how|^ one|and _ it|category|for thi one|hav a|i _ got|implementation|is _ STRUCTURE|many|map
-18 myself|say it|spell|the _ would|the next|to _ me|translat|you _ in
-17 ^ doe it|collection|i put|is _ solution|off|sir|ten|the approach $|the nam of|to hear|when i|which _ should
-16 PHRASE guess|^ stop|and _ are|confirm|even|from _ to|how many|i say|is _ thing|it would|look lik|pass
-16 rep with|say what|so you|the _ step|the best|thing $|what _ in|what the|you want
-15 ^ _ on|i _ with|i use|is the solution|lov|me _ is|not $|print the|problem _ the|solv _ $|the cod $
-15 the full|to do thi|use|which _ is|you _ my
-14 ^ _ in|^ be|^ pleas|and tell me|do _ find|doe _ solv|fill in|goe _ the|i go|i hav got|i was|in $|in _ i
-14 instruction|is thi from|it ?|letter $|now|order|sam way|that is the|that you|the _ wher|the answer in
-14 the sam way|thi from $|win|would _ solv|would you solv|you to
-13 a STRUCTURE $|act|and say|comment|condition|do thi one|happen|hav not|is _ TECHNIQUE|just say|lik what
-13 of the|on|out the|over|pleas _ the|that the|the _ cod|the _ letter|the _ structur|the interview|the last
-13 the word|to _ $|to see|told me|what do you|wrot|you tell me
-12 PHRASE technique|^ do not|^ what kind|and how it|array|bit|first|i _ what|is a STRUCTURE|it _ $|les|me
-12 nam|of my|out $|plu|return|solution|teach _ how|teach me how|the _ pleas|two _ $|want to|what goe
-12 which of|wikipedia pag|you be
-11 ^ STRUCTURE|^ is the|being|can we|container|doe it|doe one|explain the|hidden|i need|i suppos|is the
-11 is what|littl|policy|read _ the|so what is|solution _ $|the correct|the meet|the other|to _ how|to do it
-11 what|will not|you _ $|you giv
-10 ^ rep|a nam|and giv|are the|can|do in|drop the|equal|expect|fifty|finish|for the|giv it|in
-10 interview book|is in|nam of the|of _ solution|only $|only the|plain|pretend|quick|quick $|say it $|slow
-10 solution $|standard|straight|tag|that it|the _ lik|the titl|to solv|twenty question|what it is|will _ you
-10 will do the|you _ it|you _ tell
-9 ^ _ one|^ if you|at thi|befor i|can _ solv|deck was|doe not|emoji|for _ minut|go on|hav|hypothetical
-9 in _ the|in it|is _ famou|it _ don|just _ the|list $|nic|one lik|one word|play|rhym|say _ $|say you
-9 sound|the _ approach|the _ what|the algorithm $|the deck was|the famou|the good|the referenc|the row
-9 the secret|thi one lik|topic _ doe|typ $|unles|when|wher|which _ do|will be|you _ say
-8 STRUCTURE _ STRUCTURE|TECHNIQUE or|^ _ goe|^ _ no|^ _ would|^ i am|a TECHNIQUE|am _ to|and tell|do thi
-8 doe your|els|from _ on|full _ $|full solution|gues|her $|honest|how do the|in one|is don|is its|is my
-8 is the trick|it out|it to me|just tell|not count|or no|professor|question _ do|say _ wer|so _ it
-8 solution _ thi|stop|tell _ which|tell me $|tell me which|that go|the _ or|thi _ hav|thi from|use _ $
-8 what _ that|what is its|work _ i|would _ be|would _ put|year|you think
-7 TECHNIQUE _ TECHNIQUE|^ _ say|^ answer|^ skip|and then|be a|belong|body|company|cut deck|developer
-7 do the eviction|first letter|for me $|from you|giv the|helper|how it|how would that|i _ on|i hav not|i wrot
-7 if it is|is all|it i|key idea|linear tim|model|nam the|nobody|official|output|own|playlist|rest
-7 rhym with|sam _ your|see|senior|so _ me|so _ you|squar|stand|system|that is|the key idea|the rest
-7 the rotat|tim $|variabl|we _ the|we can|what _ do|what _ its|which half|which letter|would _ say|you had
-6 TECHNIQUE _ the|^ is ther|^ read|^ what goe|admin|ahead|back|com on|constant|dictat|do _ rest|do the rest
-6 doe thi one|don $|els $|first _ $|function|go _ the|how do i|how it is|if _ do|if _ is|in python
-6 interview is|is _ answer|it ? $|it is don|it would be|just giv|just tell me|library|mark|method|na|no _ $
-6 not _ to|of the solution|on you|or _ i|pointer|question _ thi|referenc solution|refus|s|say how|simp|six
-6 skeleton|skip the|so _ the|stat|step|tag _ thi|team|that ? $|the _ fill|the _ method|the _ now|the _ part
-6 the data|the data structur|the interviewer|they want|thought|through _ to|titl $|to|to _ what|to say|to you
-6 traversal|under which|us|way|whatever|wher the|which one|with TECHNIQUE|with me|word|you explain
-5 STRUCTURE _ i|STRUCTURE is|^ _ is|^ _ letter|^ _ ther|^ can|about _ problem|about thi problem|do _ get|do we
-5 for _ count|get|hav it|how _ solv|i _ lik|is STRUCTURE|is _ intend|is the intend|it _ TECHNIQUE|it _ is
-5 it a|letter _ the|not you|on _ ther|one _ thi|or a|or is|po|read me the|say i|sign|switch|tell _ what
-5 the _ so|the _ solution|the method $|the standard|them $|thi _ lik|thi _ well|to _ you|to work|well
-5 when you|with $|would you be
5 ^ giv me|^ i hav|^ teach|^ teach me|a _ post|a blog post|a friend|answer for a|ask _ a|ask for a|bas
5 blog post|book _ would|built $|by _ $|can see the|chapter $|doing the|for _ first|for _ friend|for a friend
5 forty|from _ that|function that|homework|how doe the|i _ TECHNIQUE|i _ alway|i _ find|i _ one|i think
5 in _ other|is _ it|know _ it|know how|lik _ solution|narrat|of _ list|one _ for|one it is|room $|should
5 story|tell _ to|that _ can|that was|the _ k|the island|the top k|they teach|thi _ ?|through|throw out
5 to practic|what _ i|what is a|what would
6 ^ _ problem|^ _ us|^ forget the|^ it is|^ let us|^ remind|^ remind me|^ what number|a _ number|a famou
6 again|ask|basical|be so i|befor you|borrow|but a|com from|curiou $|decid|do an|do it|explain _ cod
6 for the desk|general $|get _ and|giv me a|has the|hav _ thi|him|how _ count|how _ they|how do|how would she
6 how would the|i _ look|i _ see|i _ seen|i hav|i hav seen|idea _ $|is _ sam|is the sam|it _ ?|it _ built
6 it is built|kind $|know _ way|let _ tak|let us tak|list is|look _ it|look the|me how the|new _ you|of thi $
6 one _ coin|one _ word|one go $|one with coin|problem has|problem has the|product|puzzl|remind|say we|see $
6 show _ how|show me how|similar _ and|sit ?|sketch|solv and|start to|such|tak|tak the|that $|that be
6 the _ to|the algorithm|the longest|the room|the winner|thi _ in|thing how|thing or|thos|treat|typ _ would
6 up _ thi|up in|us tak|way _ would|will find|winner|with _ structur|with the structur|work insid|would _ look
6 would that be
7 ^ _ kid|^ at|^ my kid|^ ther must|a word|abeg|again $|and pop|and two|and we|book _ i|card _ step|chat
7 combin|common|describ _ method|describ the method|desk $|detail $|did peopl|do _ eviction|editor|exact _ i
7 find a|for _ bit|for a bit|for that|from $|her would|how _ similar|how _ way|how a similar|how many way
7 i _ for|i open for|i will|implement|is _ wikipedia|is a real|is the wikipedia|is thi lik|it _ after|it _ be
7 it is for|know _ $|link|many way|me of|me the answer|method that|most common|must _ a|of thos|one _ your
7 one it|open for|question and how|question did|remind _ which|remind me of|remind me which|similar one
7 solv a similar|stair|the _ up|the method that|the wikipedia|then _ what|thi lik|think _ is|think it|to _ ?
7 to drop|walk _ through|walk me through|was not|websit|work solution for|would _ keep|would be the|would hav
7 you said
8 ^ a colleagu|^ do me|^ if somebody|^ let|^ which|a _ up|abl|abl _ do|abl to|abl to do|and how was|and to
8 ask $|be abl|be abl to|brac|colleagu _ the|compiler _ the|different question|do a|do you know|engin|form
8 hav study|how _ find|how to find|i do not|i hav study|if it|if somebody|in _ is|in a STRUCTURE|is _ problem
8 is thi problem|is thi the|it is the|me _ answer|me _ similar|me _ word|me a similar|me first|method _ is
8 min _ $|near _ $|neetcod|on _ what|one _ no|piec in|pleas ?|pleas ? $|problem _ i|row $|search engin
8 show me|similar problem with|solv _ similar|teach _ the|that i|that one solv|the compiler|them _ i|then _ by
8 thi _ a|thi _ last|thi _ pleas|thing _ doe|to _ abl|to be abl|to get thi|to min|to search|total|tre one
8 up _ the|us do a|version of the|with _ what|with answer|work _ from|you see
9 ? what|TECHNIQUE _ that|^ _ thi|^ could we|^ it smell|^ say thi|a list of|along with|an _ twin|and _ just
9 and i|ask you the|could we|cut|cut $|detail|do _ her|efficient|i _ flip|in _ chat|is _ last|is _ on
9 is not|it smell|it smell lik|it which one|lesson|lesson $|list i|not solv|not solv thi|number|of it in
9 one _ the|one for me|one solv|one' _ $|only _ i|phon|pleas solv|port|problem _ $|right now $|sam _ lik
9 say thi was|should _ open|should i open|solution _ lik|solv _ and|somebody would|the _ ther|the _ thi
9 the cut $|them to|thi _ with|to thi one|us _ do|we solv|we solv the|what _ you|what chang|what chang $
9 word _ or|would _ help|you _ solv|you gav|you would know
10 ^ _ did|^ do a|^ is thi|^ suppos it|a few|about _ and|algorithm _ should|and|and is that|ask _ it|ask for
10 be _ ?|by level|cod _ $|cod _ would|do _ search|doe it say|exact|explain _ $|finish _ i|flip the|general
10 giv _ an|giv me an|hashtag|how _ was|how did|i will find|in _ sixty|instead $|is basical|is ther a
10 it and we|it her|it her $|it how|lady|leetcod problem|leetcod problem is|level _ level|level by
10 level by level|list|me _ they|me as a|one _ ?|pattern for|problem _ with|problem that|question after
10 sam trick and|settl|shap of|similar _ with|somewher _ the|step _ i|tell them|that _ for|that for
10 the STRUCTURE|the _ has|the solution $|the water|ther a|thi ? $|thi _ solv|thi lik $|tim and i|to finish
10 two _ or|under the|what was|when it|which leetcod problem|work _ of|you _ them
11 ^ _ younger|^ if the|^ my|a lighthous|bracket _ i|but the|card _ a|card in|card in a|could _ do
11 different _ how|do _ do|do _ for|do _ teach|eight|exact thi|find _ smallest|find the smallest|finish _ the
11 for _ kind|for me so|formula _ one|has _ and|hav _ me|hav read|hav seen thi|i _ into|i can see|i wer allow
11 internal|know the way|letter only|lif|longest|me _ that|me _ work|no _ how|now _ would|one _ on|one _ zero
11 one is it|one two|other _ the|plan|problem ?|recurrenc|sam thing|smallest|smallest _ in|smallest card
11 smallest card in|solution to|taught me|the least|the recurrenc|the sam thing|the smallest|the smallest card
11 thi answer|thi problem ?|thi typ|thre _ is|through the|to a|to the|version _ thi|wer not|what do peopl
11 which chapter $|whil|with longest|you _ to|you find the|younger
12 ^ for a|^ tak|algorithm ?|answer to the|been $|browser _ which|buddy|do _ browser|doe it go|drop from
12 explain _ you|explain how you|had|has _ thi|help|i _ don|i think it|if i|in _ editor|it is|it so how
12 it then|lik word|me through|mechanism|method _ that|my _ got|not _ for|number is it|of som|one pleas
12 open and|other _ is|pag _ drop|pag to|pag to drop|problem _ solv|program _ the|reason|search _ $|so and
12 solution to thi|solv _ for|solv _ sum|talk _ through|talk me|talk me through|the _ direction|the _ kind
12 the _ sum|the algorithm ?|the book|the call|the mechanism|the sam trick|thi _ which|through _ $|to drop from
12 two _ for|use _ i|was _ and|which _ can|which pag to|with _ sam|with coin|with the sam|work _ for
13 STRUCTURE with|^ abeg|a similar question|and to what|and what is|another question|at work|be read
13 been practis|been practis $|blind|count _ in|did that|do _ with|fibonacci _ is|for a|handl _ $|his
13 how did that|i _ to|is _ cousin|pair with|practis|practis $|real _ what|sam solution $|sav me|show _ the
13 show me the|similar question|the _ drawer|the _ that|the book $|the desk $|they _ do|thing _ of|usual _ $
13 which other|with _ and|would _ read|would be read
14 ^ _ must|a _ all|a _ between|a _ c|and _ is|basical _ $|by generation|by generation $|cach|call _ the
14 call the|check that|common _ in|common word|common word in|dot $|for another|function look|generation $
14 if _ of|it _ one|it was|me _ print|me the way|most common word|must be a|no but|not it so|number that
14 one print|one print a|question _ solv|question is solv|sam _ and|search _ to|situation|start _ finish
14 start to finish|the function look|the max|they _ $|they say|us _ the|we hav to|what was the|what you
14 with _ longest|with _ peopl|with how|with the longest|would you keep
15 ^ _ throw|am so|approach $|break $|can you do|explain me the|get solv|i am so|in _ break|in _ lesson
15 in the break|interview _ one|know _ to|last _ with|let _ chang|let us chang|list and i|look $|me the word
15 month|of _ stair|old|on thi ?|one _ is|one for|point _ to|point me to|read to|shot|so how would
15 solution with|teach me the|that one $|the _ for|the break|the solution|then _ one|ther _ thi|thi ?|thi one
15 tim _ do|to _ problem|us chang|us chang the|was that|what _ they|what would i|you $
16 ^ in your|^ peopl|a _ book|a _ engin|a search engin|any of|exact one|explain thi|is thi on|it up|list _ i
16 loop|nam _ i|now how|of letter|of somebody|one _ if|one in your|one with the|question _ under|right befor
16 shar _ solution|story with|story with the|that up|the solution to|the story|the story with|then _ hav
16 thi on leetcod|thi very|thre _ of|thre _ would|very _ $|would do|you do that
17 ^ _ number|^ if|a _ STRUCTURE|answer to|browser decid|channel|children|complain|did _ do|do _ decid
17 do browser decid|doe a|evict|finish and|he _ it|how _ would|i tell|it _ thre|it say $|kne|lighthous $
17 list _ not|my _ brother|my kne|on _ kne|on my kne|one from|only and|or _ of|pleas solv it|said $|sam way as
17 say thi|study _ night|the one from|thi _ befor|torn|torn and|two _ thre|us not do|way _ thi|way as
17 way as thi|with _ one|with answer $|with its
18 a _ clas|a youtub|algorithm book|algorithm book should|an old|at a|book should|book should i|chapter in
18 com _ $|complet _ $|from it|how _ is|how it was|i solv it|must say|of _ that|one _ what|open _ my
18 program what|slid|sum _ i|sum then|sum then i|the algorithm book|thi ? what|thi one in|thre _ then
18 thre sum then
19 ^ _ cours|could you do|do _ ?|how that|look _ up|of thi question|point _ i|problem ? $|sam _ of|staircas _ $
19 technical|thi in the|two for|up with|with _ problem|with thi problem|would do it
20 ? _ is|a _ brother|a two|at _ tim|b is|board $|clas _ me|clas for|clas for me|comparison $|complet _ cod|e
20 figur out|for comparison $|her _ it|input|into _ search|is _ thi|lectur|now what would|old _ of
20 other problem is|problem is|say and|sketch _ clas|so that i|that _ i|ther _ the|thre _ what|throw the|til
20 you tell
21 ^ _ get|^ pick|^ tak the|a _ deck|am _ ask|ask _ the|ask for the|becaus it|chang|hav don|how a|i do thi
21 idea insid|idea insid $|in an|it and what|knuth|lik thi|of _ in|onc _ i|piec is|problem with the
21 sam _ insid|sam idea insid|sam solution|say _ was|solv the|tell him|the _ do|thi one pleas|think it is|we are
22 ^ what was|a _ known|a reskin|a reskin of|a well|a well known|and _ now|archivist _ $|book|clos to
22 do it with|for the TECHNIQUE|hav been $|i transfer|i transfer it|in a|is _ just|it _ min|it should|it to min
22 most _ word|not thi|now it|of ?|of ? $|reskin|reskin _ ?|reskin of|reskin of ?|solv _ me|suppos it
22 the _ in|the solution in|thi _ reskin|thi a reskin|transfer|transfer _ to|transfer it|transfer it to|twin of
23 ^ i did|^ imagin a|^ ther was|a _ just|can _ that|cod pleas|decid _ to|decid what|decid what to|do they say
23 doe _ do|if we|imagin a|in the|leav the|problem _ and|show how|the thre sum|they do|thi and what
23 with _ pleas|with another|you _ that|you check|you count the|you do it
24 ^ _ help|^ not thi|another _ from|be it|blind _ fiv|blind seventy|blind seventy fiv|but with|chapter|cod in
24 correct answer|disguis|do you find|exact _ the|fiv one|in disguis|lik _ and|lik thi and|of thos $
24 question from|seventy|seventy _ one|seventy fiv|seventy fiv one|solution _ a|solv|task _ to|the _ search
24 the _ seventy|the blind|the blind seventy|the pag|thi and how|would _ thre|would _ work|would do thre
25 ^ _ classic|^ _ explain|^ which classic|a _ that|a cousin|a cousin of|answer _ been|answer hav|do _ by
25 extend|get _ i|hid|i _ extend|it wer|leetcod $|minimum|my roommat|not rotat|on leetcod $|roommat
25 search _ i|solv _ sam|solv the sam|to _ one|two and|version|want thi|wer _ rotat|wer not rotat|which one of
25 you find
26 ^ solv a|a folder|count _ would|deriv|is _ from|it real|me the|number _ thi|number is thi|one in
26 right thing|sam _ with|sam idea|search|smaller|so _ of|someth _ do|the general|the right thing|the sam idea
26 thi the|thing _ solv|what one|with one|would _ don|would be don|writ up
27 ^ which wikipedia|by row|by row $|can _ show|can you show|chang for|easier _ of|got|last _ what|of _ what
27 one reduc|one reduc to|reduc _ $|reduc to $|solv _ easier|solv an|solv an easier|sort _ first|that if
27 the _ run|thre|what other problem|which _ articl|which wikipedia|which wikipedia articl|would solv
27 you would solv
28 a solution|a sort list|a word in|at a tim|cod interview|cours|crack _ cod|crack the cod|find _ word
28 find a word|giv me the|hav _ one|hav thi one|how was|nam of|of crack|of crack the|peopl do|search or
28 that i can|that solv|the _ interview|the cod interview|tim how do|to stop $|use the|what _ peopl|what _ put
28 which chapter|you know what
29 alon|another _ that|answer ther|copy that|do _ sum|do they|do thre|do thre sum|fre $|giv _ the|i find the
29 i hav thi|just _ thi|lighthous lady|number is|of _ question|of them should|other _ use|sam $|sam techniqu
29 sam techniqu $|that _ go|that one go|the _ lady|the lighthous lady|the sam $|the sam techniqu|them should
29 tre _ generation|use _ sam|use the sam|what _ chang|wher _ stop|with lik
30 a pattern|about _ wher|caus|doe _ paint|doe the paint|find thi|hav _ on|i hav don|if _ would|is _ about
30 is _ usual|me _ sister|me a sister|not about|of $|on _ how|or any|rotation|sum _ $|tak _ two|the exampl
30 to the two|twin _ the|when _ is|when it is
31 ^ what wikipedia|a _ onc|about _ lighthous|and _ tim|do it for|explain me|find _ one|k word|lift
31 one find the|question ?|sam kind|so i can|solv thi and|sum _ me|sum for|sum for me|the sam kind|thi exact
31 thre sum for|what wikipedia|wikipedia _ should|you print|you solv
32 and what doe|be _ i|is thi|neighbour|other problem|sam _ how|will adapt it|written $
33 ^ _ topic|an exampl|cousin _ thi|cousin of thi|explain how|only for|stair _ a|stair at|stair at a
33 thi _ could|thre _ at|thre stair at|warm _ with|warm up with
34 a _ one|block|block $|how would|is _ twin|is the twin|meet|nam would|problem and|the twin of|twin _ thi
34 twin of thi|would _ print
35 a _ differenc|a given|a given differenc|bucket in|differenc|do _ app|do that one|for _ would|for me would
35 given differenc|her _ doe|how|in full|is _ real|me would|me would you|paint _ in|paint bucket in|pair _ a
35 pair with a|solv _ version|solv the version|the _ bucket|the fix|the paint bucket|the version with|their
35 to thi|version _ thre|version with|version with thre|whil we|with _ given|with a given|would one
36 her would it|him $|if _ lighthous|if the lighthous|is _ recurrenc|is the recurrenc|lectur _ the|lectur of
36 lectur of the|mit|mit cours|of _ mit|of the mit|out your|question _ the|stair what|story $|the _ cours
36 the mit|the mit cours|which lectur of
37 ^ which leetcod|ask how|doe that one|exampl _ a|exampl of a|fibonacci is|my buddy|sam solution as|she do
37 she do it|that _ her|the _ point|the answer to|we _ her|what _ said|will _ what
38 exact _ trick|exact sam|exact sam trick|find the|for me in|one solv $|original|similar problem $|sum
38 the exact sam|to find the
39 an easier|and _ that|do _ if|do it if|if _ list|if the list|is bas|is bas on|it if the|problem just
39 that _ solv|thi _ bas|thi is bas|thi just
40 ^ _ lectur|another one|bas _ $|copy _ $|cut _ all|cut at|cut at all|entry|exercis|how _ you|it _ again
40 it should be|not _ at|not cut|not cut at|one pleas $|was _ cut|was not cut|would _ tell
41 book _ it|of a|room|that solv thi|warm up
42 ^ how doe|a _ how|browser do|how'd|night|number _ is|sam _ as|that for the|the browser|the browser do
42 the paint|they _ thi|version of
43 ^ _ how|^ what did|answer her|answer her $|few|in _ form|is lik|nam _ thi|problem _ is|seen thi|the _ had
43 was _ one|was that one|what _ thing|which _ one|you merg
44 ^ which pag|call _ thing|call the thing|don the|lik _ answer|lik the answer|look it|pag of|solution _ the
44 the editorial|the plan|twin|which pag of|why i|with _ word
45 ^ which other|and in|did they|distinct _ what|i read to|is _ sister|is it real|is the sister|last _ to
45 one find|pag _ i|pag should|pag should i|read _ get|read to get|remind _ of|should _ read|should i read
45 that _ lik|the sister|through _ you|through how you|tim how|when _ hav
46 did your|extend _ $|extend it|extend it $|find|hav thi|i will extend|instead _ two|instead of two
46 interview _ hav|is _ another|meet room|of bracket|that cod|to stop|was the solution|what _ thi|what did your
46 wher to|wher to stop|will extend|will extend it
47 a fami|a fami tre|and how did|do ther|do they do|easy $|fami tre|generation|i _ open|of _ only|print _ fami
47 print a|print a fami|scar|somebody _ the|they do ther|you solv thre
48 a _ problem|a _ program|could _ solv|is thi just|longest _ of|longest run|longest run of|me an|on _ web
48 on the web|run of|speak of|the longest run|the web
49 ^ explain me|do that|hackerrank what|know wher|on hackerrank what|point me|rabbit _ not|rabbit is
49 rabbit is not|the _ sam
50 ^ _ other|^ which chapter|compiler check|exercis in|me _ mind|me in mind|mind _ $|someth _ you|what _ problem
51 and _ was|brother|caus i|one _ solv|one and|solv that|solv that one|somebody solv|then i|thre _ instead
51 what pag
52 can look|can look it|i can look|titl|water|would solv the
53 ^ _ chapter|comparison|for comparison|i _ remember|me _ exampl|me an exampl|print _ by|print that
53 print that by|similar _ $|that _ row|that by|that by row|thre children|tre _ thre
54 answer ther $|longest _ with|of _ problem
55 chat $|he do|insid $|proper _ of|the proper
56 as thi|exact so|exact so i|is _ proper|lik _ one|proper nam|suppos _ deck|suppos the deck|what number
56 what number is
57 ^ explain|can _ find|can i find|exercis _ the|me _ a|solv thre|solv thre sum|their cach|thi one solv
57 you _ thre|you solv a
58 a _ video|a relat|a sister|a sister problem|how was that|i _ adapt|i will adapt|list _ thi|real lif
58 relat _ $|will adapt
59 a blog|blog|got _ solution|train
60 another|befor _ in|brother of|cover thi|how browser|i _ scal|just _ that|neighbour problem|of _ how
60 problem is thi|solution in the|tag are|would you tell
61 ^ explain how|a sort|basical thi|is basical thi|lectur _ hav|lectur would|lectur would hav|not _ but
61 of _ island|of the island|that _ basical|that is basical|which lectur would
62 algorithm _ is|editorial|her how|her how doe|would _ find
63 book has|cut how|instead of|me through that|other _ has|thi _ on|through that
64 are _ how|cormen|cormen _ i|cormen should|cormen should i|instead
65 look it up|thre _ for|version of thi|with thre|would _ count|you solv the
66 answer ?|answer ? $|could _ point|paint _ what|paint program
67 how'd you|my _ ?|of two|to _ first
68 the classic|thi _ leetcod|which _ in
69 do i tell|i _ him|i tell him|in detail|tell him $
70 ^ doe thi|and _ did|and swap|coin chang|dey|number _ it|sort list|thi bas|thi bas on|what is thi
70 which _ number|which leetcod number
72 cousin _ it|cousin of it|the easier|the easier version
73 find thi one|reduc|the rabbit|to find thi|web
74 a similar problem|copy|do browser|how _ browser|how do browser|how is that|of thi|thos $|topic how
75 call on|has _ sam|has the sam|pag|problem|sam trick|youtub
77 exampl from|plan _ $|they use|was _ solution|wikipedia
78 the link
79 can copy|comput|googl _ thi|googl for|googl for thi|i can copy|me how a|which pag
80 bas on $|how would one|somebody
81 ^ _ wikipedia|doe redi|doe redi do|how _ redi|how doe redi|in real|me _ leetcod|redi|redi do|would you do
82 ^ suppos the|could tak|is _ titl|is it titl|it titl|paint bucket|precis|suppos the
83 hackerrank|had a|on hackerrank|the cousin|to _ two
84 a book|in _ book|in a book|similar problem|the twin|we had
85 exampl|find _ solution|find the solution|was thi|work exampl
86 an _ one|different story|flip|hav _ last|last night to|night to
88 go again|go again $|word search|you count
89 a smaller|leetcod _ one|leetcod which|leetcod which one
90 ^ _ pag|hav open|i hav open
91 know wher to|water and
92 how doe a
93 coin _ in|word in
94 ^ off|^ off topic|off topic|the coin|word _ a
96 solv _ one|they _ ther
97 coin one|the coin one
98 ^ which lectur|befor _ one|befor thi one
99 back button|to $
100 problem _ thi|thi and|what do they
103 adapt _ $|adapt it|adapt it $
104 easier version
105 ^ do the|sister|sister problem
106 and how|would one find|you show
107 distinct|harder|reduc to|the harder|version and|version and i|which leetcod
108 and what|just chat|just chat $
110 another problem|how doe|one kind
112 count lak
114 i _ copy|nam of thi
115 of _ book|of the book
117 ? _ for
118 one with a|video _ thi
119 how _ that|is _ original|is the original|the original
120 say ther|that explain|to find
121 is _ classic|is the classic|thi on the
122 a video|button|problem _ how
124 ^ what other|what other
125 one and what|variant|would _ do
126 thi _ call
127 and how doe|identical|near identical|version _ i
128 a similar|how would you
129 platform
130 one _ a
132 smaller _ of|that one|would i hav
133 PHRASE similar|which lectur
134 solv a
135 the sam|thi _ from|unrelat|would you count
137 if i would|leetcod number
140 leetcod
143 a different
146 similar
148 lik thi one
149 adapt|word in a|you show me
150 famou
153 bas on
154 wikipedia articl
158 googl|one with
159 rabbit
162 everyday
167 thre stair
170 and _ doe
171 you _ somebody
173 exampl of|lak
174 befor thi
175 video
176 cousin of|known
181 cover|through _ one
184 classic
187 html|html tag
189 my _ had
190 busy|coin
191 which classic
193 editorial $
194 analogy
196 problem with|which _ problem
199 last night
210 overlap
212 sam
225 easier
227 subarray
236 of someth|relat
237 cousin
240 paint
246 well known
258 articl
270 calendar
285 thi on
292 thre sum
311 different
341 browser
352 ^ solv
""",
    ),
    "spelling": (
        -0.798,
        """\
-150 TECHNIQUE
-130 typ
-129 ^ a
-128 thi
-123 explain
-119 problem
-111 answer $
-105 TECHNIQUE $|out
-104 should
-103 question|we
-102 list|now|way
-96 solution $
-90 loop
-87 STRUCTURE|^ i
-86 python
-85 who
-83 exact
-81 already|show
-80 left
-79 do not|nam of the
-77 rep|your
-74 PHRASE just_tell_me
-72 did|interviewer
-71 to the
-70 her
-69 ^ _ STRUCTURE|^ _ your|candidat|minut|what _ i|you
-68 i _ not|off
-67 lin
-65 do|tre
-64 hav|solv
-63 what do
-62 function
-61 nam _ the|no|the _ approach
-60 $|PHRASE role_play|^|book
-59 answer _ $|of the data
-57 i hav|to
-55 bucket|thi one
-54 c _ which|one
-53 pleas
-52 is thi|the _ thing|you do
-51 from|i would|so|the answer $|thes|us
-50 PHRASE guess|^ _ TECHNIQUE|^ _ hav|all|mor
-49 island|version
-48 linear|over|step
-47 ^ _ thi|don|solution
-46 ^ _ of|full|suppos|yes
-45 NO PHRASE|^ _ will|is TECHNIQUE|which|would you
-44 ^ do|^ would|just|quick|the _ or
-43 best|graph|mod|nod|the _ solution|the cod
-42 array|if you|you would
-41 ^ which|finish|for|get|kind|my|other|the _ $|them|what
-40 ^ first|^ it|^ one|and|be|let|reveal|that|you _ a
-39 ask|just say|on|or|set
-38 ^ _ not|^ the|optimal
-37 remember
-36 me|part|the optimal|what _ is|without
-35 TECHNIQUE _ $|in $
-34 ^ _ is|find|for _ nam|for the nam|me how|out the|rep with|test
-33 how it|point|show me|the solution $|what _ of
-32 ^ i hav|at|explain the|is|seen|the _ lin
-31 PHRASE pressure|^ _ am|^ spell|^ you|a STRUCTURE|i|interview|the loop|under|wer
-30 PHRASE suppression|^ what|forget|hint|noth|of _ alphabet|of the alphabet|tell|thi _ $
-29 ^ _ in|cut|mov|one _ the|open|she|the|up
-28 ^ _ are|is _ a|it _ STRUCTURE|talk
-27 ^ _ i|^ i will|^ you are|bracket|cod|help|print|thi $|usual
-26 ? $|a|am i|and _ the|enough|repeat|so you|whol|with the
-25 ^ am|^ am i|everyth|how|just _ it|or no
-24 going|implementation|instruction|letter or|now $|only _ the|referenc|so _ can|to _ the|what _ you|work
-23 ?|is what|the techniqu $|turn|which letter $|you tell
-22 PHRASE code|^ _ a|^ for|^ let|^ rep|can|cod $|do _ need|hear|link|plain|stor|tak|the _ answer|the next
-21 PHRASE technique|^ be|^ i am|actual|bit|doe one|just _ the|not|right|said|skip|writ _ small|writ a small
-21 you _ my|you know
-20 it _ you|just tell|me which|on $|plan|som|tell _ $
-19 PHRASE authority|STRUCTURE _ STRUCTURE|^ a STRUCTURE|^ do not|do _ $|fill in|how doe|i _ it|it _ the|let us
-19 merg|one _ $|or _ $|question $|that _ the|the island|ther|wrong
-18 ^ we|approach $|as _ it|away|both|correct $|do i|for _ $|i _ that|me _ it|one of|than|think|told|you wer
-17 ^ _ as|clas|els|for a|how would|idea $|just tell me|link list|need|peopl|shar|start with $|with a letter
-17 you _ to|you tell me
-16 ^ STRUCTURE|^ _ only|^ sound|^ sound lik|act|do it|find the|half|key _ $|of the algorithm|person|search
-16 should i|so what is|they|through|well|work $
-15 ^ TECHNIQUE|^ _ us|^ _ what|a _ with|do i need|els $|he|hold|i do not|is that|me _ approach
-15 me the approach|on thi|only the nam|system|tell me $|ten|the _ step|the whol|what was|with TECHNIQUE
-15 you can|you solv
-14 STRUCTURE _ or|TECHNIQUE is|^ _ we|^ _ with|^ it is|a _ tre|drop|had|her $|hidden|i go|is _ binary
-14 is a binary|it _ TECHNIQUE|me _ to|never|of _ algorithm|out of|stair|straight|techniqu $|tell _ how
-14 tell _ what|tell me|the _ wher|top|which _ $|which of|you to
-13 TECHNIQUE _ the|^ _ or|^ stop|be _ $|bead|between|for thi|from the|how you|it i|it is|it is not|me to
-13 return|say i|so _ it|so i|to _ me|twenty|want to|what goe|would _ the
-12 ^ _ would|^ show|a small|again|and _ what|be a|cach|doing|first half|first half of|for the|honest
-12 i _ STRUCTURE|i ask|i be|if _ wer|in one|is _ nam|model|need the|not $|of _ letter|of thes|pattern|revers
-12 solution _ $|step $|tell _ which|tell me which|ther is|thi is|to say|use|walk|whil|with $|yes _ no|yes or
-11 STRUCTURE is|^ _ data|^ is|^ nam|and _ $|can i|confirm|doe thi|down|fami|fill|first _ sound|fix|go
-11 going to|may|new|not TECHNIQUE|of a|one word $|only|read _ the|right $|see|stat|tag|the _ her
-11 the _ version|the _ with|the two|to do|what should|yes or no|you want
-10 ^ _ my|^ _ out|^ _ you|^ suppos|ahead|am _ to|been|can not|equal|fast|fibonacci|fil|goe _ the|i _ be
-10 i _ thi|imagin|is _ solution|is _ trick|is the first|just say it|noth _ $|noth els|print the|rotat
-10 solution _ the|spell _ the|story|tell me how|the TECHNIQUE|the _ structur|the _ way|the way|thi _ what|throw
-10 topic|what $|you _ now
-9 STRUCTURE _ i|STRUCTURE _ the|^ imagin|^ let us|^ my|^ show me|^ what do|am _ right|am i right|be the
-9 befor i|clos|cold|condition|constant|container|desk|don $|engineer|even|expect|friend|goe|good|hash $
-9 helper|how _ that|i _ lik|i do|i right|i use|is in|is the trick|it _ be|keep the|les|optimal approach|pag
-9 pair|past|second half|show _ the|show me the|team|tell me what|that is the|the function|the optimal approach
-9 to hear|tre $|what the|wher|will not
-8 PHRASE direct|PHRASE elimination|STRUCTURE _ $|STRUCTURE b|TECHNIQUE _ i|^ _ know|^ _ ther|^ doe
-8 a STRUCTURE b|a _ problem|are _ to|body|colder|dictat|go on|got|i _ to|in my|is _ approach|is _ thing
-8 is the approach|it _ to|leetcod|letter for|lik a|me _ structur|next fiv|noth els $|secret|skip the
-8 structur _ $|sur|the _ contain|the _ that|the bead|then i|today|we _ the|what do i|what would you
-7 PHRASE structure|TECHNIQUE which|^ _ goe|^ _ no|^ _ should|^ com|^ com on|^ i would|^ rep with|^ skip
-7 ^ what is|a letter|and i|answer _ the|c TECHNIQUE|developer|from _ to|go ahead|hot|how it is|how the|i am
-7 idea|insight|is _ what|is the solution|is the thing|it _ of|it a STRUCTURE|job|just _ me|letter be|look
-7 many _ doe|me $|me if|me through|miss|no $|normal|pass|plu|row|sam|say _ and|skeleton|solv thi|stat the
-7 stop|teach|that i|that sound|the _ call|the cod $|the idea|the lighthous|thi _ the|to _ with|to tell
-7 will be|would|you _ it|you _ say|you _ that
-6 STRUCTURE _ not|TECHNIQUE _ it|^ forget|^ from|^ what goe|a _ word|a singl word|crack|describ the|drop the
-6 english $|ever|exampl|go _ the|how _ i|how _ one|how _ would|i need the|in a|is $|is _ it|is _ to|is not
-6 it would|level|lin $|many $|me _ $|me _ the|optimal _ $|read me the|real|referenc implementation|reveal _ $
-6 say $|say _ it|singl word|sit|so _ is|structur _ i|suppos to|text|that _ it|that the|the _ part|the best
-6 the left|ther _ a|thing that|to _ you|tool|use _ $|walk me|warmer|way $|what you|whatever|which _ is|why
-6 will _ you|with _ first|with _ letter|with _ nam|with the nam|you _ giv|you are the
-5 PHRASE similar|STRUCTURE _ a|TECHNIQUE TECHNIQUE|^ not|^ writ a|allow to|and giv|archivist|ask for the
-5 can we|check|contain _ word|contain the word|fill _ the|fill in the|folder|half of the|has to|hav got
-5 how _ a|i _ for|i only|it is TECHNIQUE|it is the|know the|last|me _ cod|not it $|not you|of algorithm
-5 output|pleas _ me|program|solv $|switch|the candidat|the top|to be|was it|what it|would i
5 STRUCTURE STRUCTURE|TECHNIQUE or|^ TECHNIQUE or|^ _ clu|^ crossword|^ crossword clu|blink _ if|by myself
5 by myself $|clu for|crossword _ for|crossword clu for|for the first|i know|i want|if TECHNIQUE|if _ is
5 is _ TECHNIQUE|is _ third|is a|it _ how|lik ? $|me when|me when i|my _ was|of _ day|right one $|six letter
5 solv _ $|speak _ $|stop _ when|stop me when|that is not|the _ board|the _ which|the word is|they $
6 ^ count|^ on my|^ writ me|algorithm _ me|algorithm for me|am look|am look for|answer _ in|answer that
6 are _ of|character $|cod _ fin|cod is fin|doubl|for _ letter|for _ own|for my own|hum per|i _ fill|i _ with
6 i am look|in the first|is _ STRUCTURE|it _ by|it com|it doe|letter _ $|letter _ a|letter at|letter at a
6 longer than|nearer|of _ that|of _ thing|on _ method|on _ right|on the right|one _ one|one _ which|one hum
6 one hum per|one letter at|per _ $|play the|riddl|seventeen|solv it|sound _ what|sound lik what|start _ $
6 start with the|structur i|techniqu and|that one|that would|the _ but|the _ longer|the correct|the second|two
6 two _ for|what ? $|you _ $|you _ think|z
7 STRUCTURE _ is|^ _ alphabet|^ _ check|^ spell the|^ writ the|a _ wher|an _ that|and _ giv|and you giv
7 and you stop|are _ it|at the|back the|backward _ me|backward for|backward for me|be _ what|could _ me
7 could _ the|doe _ thing|doe the thing|draw|fit|for _ structur|go _ $|how that|how to|i swear i|it _ german
7 it _ or|it in german|many syllabl has|me _ second|mors _ was|mors i was|nam how|of _ thi|or two|pick the|po
7 say _ approach|slow|sort|start|structur _ need|sum|swear i|syllabl has|syllabl has the|the _ be|the _ thre
7 the _ what|two _ $|whatever _ is|whatever it|whatever it is|when|when it|will _ me|you stop me
8 ^ _ play|^ fiv letter|^ hum|^ hum the|^ if|^ is the|^ what rhym|a correct|an _ or|and is|answer _ then
8 do thi|first word sound|for _ thing|i _ TECHNIQUE|if it was|in _ just|in _ next|in mors i|in spanish $
8 in your next|is _ $|k _ the|letter i|many _ has|many _ is|me back the|me only|method in|mors i|nam _ thi
8 of it|one letter|pleas _ with|solution that|solution that is|spanish $|speak the|step i|that one $
8 the method in|the right|the structur $|thi thing|two _ or|understand $|was _ a|what _ need|what rhym
8 what rhym with|with my|word _ lik|word sound|word sound lik|you _ such
9 ^ _ thing|^ you say|a _ would|a movi|allow $|answer _ how|answer in|are in|be _ or|count as|hum the
9 i alway|in _ sixty|in the STRUCTURE|intend _ and|it on|last _ first|letter are|lik ?|look _ for|mak _ the
9 movi|or _ in|pas $|read that|so _ that|solution _ read|tap|the _ half|the _ in|tim|we will|what would a
9 whisper|will decod it
10 ? _ lik|STRUCTURE _ am|^ what doe|and what are|answer with a|are they $|but not|do _ see|do not see|first
10 from _ $|i _ the|i need her|i need in|is _ t|it myself|need her|need her $|need in|of _ techniqu
10 of the techniqu|on it $|say _ first|say _ that|say the first|see you|sid $|the STRUCTURE the|the method $
10 the tim|then _ is|thre _ is|what _ the|what would|with which|you with
11 ^ encod it|^ tell me|a STRUCTURE i|about how to|algorithm i|answer for me|are think|are think of|bas|bravo
11 could tell|could tell me|do _ want|do me|encod _ in|encod it|encod it in|forbidden|if _ am|if i am
11 in spanish|in the answer|is s|it _ spanish|it and what|it in spanish|my _ to|my own $|of plat|one one|own $
11 pil|pil _ plat|pil of|pil of plat|pointer $|read _ out|read it out|say the approach|someth|techniqu
11 techniqu _ $|that can|the solution as|thi _ i|will understand|would _ giv|you are think|you could tell
12 ^ tell|a lin of|and then|call the|correct _ $|cost|end _ p|end with p|gift _ $|i mean $|i will decod
12 in _ i|is _ and|is slow|it _ mors|it in mors|it is on|just check|me what|mean $|method nam|next _ i|noth $
12 or _ they|rest _ my|scout|scout $|someth _ i|spell _ out|spell it out|start _ h|start with h|swear _ will
12 swear i will|the method nam|tre a|what is the|will decod|with _ on|with h|with p
13 STRUCTURE $|^ _ twic|^ blink twic|^ trad|a or|algorithm' _ for|and read the|another _ $|are they|blink twic
13 blink twic if|el|giv you a|i _ work|is _ can|is _ start|it _ $|it hav a|nam _ would|nam how would|not _ as
13 not count as|of thi|pas|r|referenc _ pleas|slow _ you|solution into|structur what|that her|the _ are
13 the answer if|twic if
14 STRUCTURE or|^ what letter|alright|and _ that|and read it|are _ two|for STRUCTURE|hand $|hum|i _ nam|if it
14 in _ it|is _ tell|lik _ $|many word are|on the|say|say _ right|say the|say the right|sentenc i
14 so what would|the _ techniqu|the need|what letter|what letter doe|which one|word are in
15 ^ the thing|and _ tim|any _ $|approach in|base64 i|data _ $|end with|german _ the|get ther|i _ decod
15 in _ cod|in _ nam|in base64|in base64 i|in the nam|of the thing|one _ use|read _ back|say _ one|so what
15 so would|sound $|structur i need|that _ not|was in|your hand
16 ^ _ anagram|^ _ mors|^ an anagram|^ encod|^ in mors|^ you could|and two|and we will|but _ the|hard
16 hum someth|in _ that|in bas|in bas sixty|in order|is allow|is allow $|it _ allow|it _ backward|it is allow
16 it myself $|know|last letter|letter _ what|not count $|one use|phras|rhym _ $|rhym with $|so _ doe
16 the _ count|the _ of|to _ it
17 ^ _ it|^ an|^ tak|first two|it doe not|many _ are|structur $|the _ into|the method|tun|what is|would _ in
17 you _ me
18 an _ $|data structur $|ding|doe _ start|doe it start|every second|i speak|if _ solution|it _ lik|me _ first
18 my next|respond with|singl _ or|solution was|spell _ techniqu|spell the techniqu|that to|that to me
18 the algorithm i|the structur i|thre _ that|would _ on|would you giv
19 ^ translat|am on|and _ is|befor you|i am on|i can|insid a|me in|not count|of _ first|one $|read it $
19 the word longer|third|what doe the|word _ than|word longer|word longer than|writ _ a|writ me a|you _ if
20 a number|alpha|also|and spell|count $|do _ what|if it is|in _ what|it in|letter in it|ma'am i
20 me what would|of _ answer|of _ structur|of the answer|stand _ the|syllabl _ the|variabl _ the
21 ^ hangman|and then $|cost you|if i|it _ so|main idea|of _ a|one by|one by one|sing|the _ start
21 the main idea|the nam and|the second half|two is
22 ^ em|anyth _ the|begin|com _ a|complet the|em|for _ slow|for me slow|goe wrong|how _ syllabl
22 how many syllabl|in french $|it goe wrong|lov _ is|lov what|lov what is|many syllabl|me slow $|nam|pictur
22 say _ answer|say the answer|would it
23 TECHNIQUE it|by _ and|doe _ count|emoji the|it _ emoji|letter of the|my english|my kid|nam of thi
23 referenc solution pleas|you go $|you hav not
24 ^ _ could|^ send|answer my|english|in _ pleas|is the answer|my first|next question|not real|of _ word
24 of the word|understand|what i need|would _ mak
25 ^ _ blank|^ _ sentenc|and you|crossword clu|do i want|doe _ begin|doe it begin|f|i leav|is _ the
25 should _ leav|someth _ is|someth that is|the vowel of|vowel of|when _ get
26 ^ send me|^ tak the|a littl|am _ but|am nam|for it|front $|i am nam|if i was|in _ hand|in _ latin|in pig
26 in pig latin|is STRUCTURE $|is _ answer|nam _ variabl|send me|structur so|the front $|the sort|word are
27 a _ about|am _ spell|am i spell|i spell|it TECHNIQUE or|mak lik|me slow|my sid|onc for|s _ a|s t|s t a
27 t a|was in the|word _ and
28 ^ charad|^ first letter|after m|after m in|if|is ther an|m|m _ the|m in|m in the|nam _ it|or _ m
28 or after m|sound _ ?|sound lik ?|spell what|the solution into|ther an
29 STRUCTURE i am|first letter of|hangman with|of the structur|play _ with|play hangman with|the _ letter
29 the _ one
30 a _ am|but not the|french $|it _ sort|lik someth|tip
31 ^ if the|^ say it|if the solution|nobody|of _ method|read _ $|the approach in
32 am on the|it start with|littl|me the first|of the|put it|the solution was|thre _ STRUCTURE|word is the
33 doe _ trick|doe the trick|high|in _ then|is near|letter $|long|now is|thre is|us _ hangman|us play hangman
33 was a|with _ number
34 ^ cough|a _ call|answer _ mors|answer in mors|begin which|letter do|letter do i|longer|number _ one
34 only _ nam|opposit|scor|scor $|which letter do
35 backward _ it|backward so|backward so it|by letter|by letter $|four _ solution|four the solution|i took
35 it backward so|just _ vowel|just the vowel|letter by letter|school $|sixty _ the|sixty four the|sound _ $
35 sound lik $|the word|use _ her|what would it|year in
36 ^ _ encod|^ if it|doe not count|encod _ answer|encod the answer|how long|how long is|in _ no|key word
36 long _ the|long is|long is the|the key word
37 acrostic poem|an _ poem|an acrostic poem|an emoji|and read|d someth|i say the|nam of|no _ which|on _ the
37 revers the
38 blink|como _ llama|como se llama|dash|into _ i|it start|la|letter and|llama|lower|se llama|whisper it
39 ^ say the|do _ thing|eye|is its|l|letter doe it|someth that|the _ alphabet|the nato|the nato alphabet
39 the techniqu|what is its|with _ then
40 ^ _ thirteen|^ rot|^ rot thirteen|character|is _ techniqu|is the techniqu|letter _ it
41 of the method|vowel $|will know|will know $
42 do you say|how _ letter|how many letter|many letter|word _ the|you translat
43 ^ _ se|^ como|^ como se|alphabet $|anagram|call in|clu _ the|com _ or|com befor or|emoji $|from that
43 get ther $|i get ther|is it two|it begin|it two|it two word|lik _ the|so it doe|the alphabet $|two _ if|vers
44 TECHNIQUE i|^ _ sixty|^ bas|^ bas sixty|^ use|if not|otherwis|stay _ $|sum i|the _ otherwis|the nam of
44 want at|want at the|when i get|word is
45 ^ spell it|a _ TECHNIQUE|day $|hum onc|is _ say|is hash|put _ answer|put the answer|say _ about|stay quiet
45 the first|you say the
46 english is|fiv letter|hangman _ i|my english is|squar $|word _ with|word start|word start with
47 as it|german $|in german $|my sid $|nato|nato alphabet|on _ sid|on my sid|poem|six|start _ d|start with d
47 with d|with d $|with the letter|you whisper
48 consonant|the techniqu and
49 ^ i could|but also|many word is|nam of it|start _ a
50 doe _ nam|doe the nam|jok|jok $
51 TECHNIQUE or what|^ say|encod the|letter of it|one _ STRUCTURE|or TECHNIQUE or|song|the structur|word _ would
52 ^ paus|are _ not|befor _ after|befor or|befor or after|como|como se|could _ say|could you say|e|not say it
52 se|technical|the initial $
53 abbreviation _ letter|abbreviation thre|abbreviation thre letter|answer if i|emoji _ it|my tongu|of _ tongu
53 of my tongu|on _ tip|on the tip|start with|the abbreviation|the abbreviation thre|the tip|the tip of|tip _ my
53 tip of|tip of my|tongu
54 ^ translat the|befor _ answer|letter doe|the word you|took|word _ not|word you|word you are
55 doe _ rhym|doe it rhym|right _ STRUCTURE|the _ nam|twic _ it|twic if it
56 ^ _ when|every letter|in english|shift _ letter|shift every|shift every letter|sixty|vowel _ the
57 algorithm'|for the thing|intend _ in|lik in the|nam _ i|nam and|t|the algorithm'
58 it rhym|it rhym with|the word $|which letter|with a number|word _ are
59 an _ in|cough _ i|cough when|cough when i|i _ better|is map|just answer|letter _ i|the opposit|wher one
59 you spell|you spell the
60 fifty six|hindi|i understand|in _ cas|in hindi|initial $|me _ initial|me the initial|paus|techniqu _ i
61 base64|data _ begin|data structur begin|i decod|one STRUCTURE|rot|structur begin
62 initial of|initial of the|rul are|the initial of
63 word _ in|would stand
64 ^ sing|^ sing me|charad|h in|sing _ a|sing me|sing me a
65 how many|if _ put|if i put|letter _ letter|word
66 ^ _ kid|^ _ two|^ blink|^ my kid|cas i|my _ do
67 acrostic|an acrostic|will TECHNIQUE
68 begin with
69 first _ of|many|spell it|two letter|whisper _ in|whisper it in
70 ^ put|a song|for _ nobody|p _ i|the answer in
71 ^ put it|emoji that|initial _ the|spell _ data|spell the data|what _ its
72 an anagram
73 in mors cod
74 d|lik the first|two word $
75 na _ po|rough _ $|say it to|the nam|tim if|work _ from
76 by one|decod it|in _ alphabet|in the alphabet|second _ of
77 the first half
78 a being|an h|being nic|not _ being|play hangman
79 after _ in|in _ $
80 ^ _ emoji|abbreviation|put your|would _ translat|your approach
81 encod|it backward|of _ data
82 sound|two word|you whisper it
83 d $|start with a|translat _ solution|translat the solution
84 lang|lang po|syllabl $|word of|yung
85 the letter
87 bas _ four|bas sixty|bas sixty four|letter would|s in|sixty four
88 h _ a
89 a vowel
90 a haiku|is hard|know $|me _ haiku|me a haiku|or after|that _ hard|that is hard
91 lik _ first|rhym with
92 latin|pig|pig latin|the word i|word i
94 a _ letter|structur _ would
96 p
99 algorithm' nam|q|the algorithm' nam
100 in irish|irish
101 is _ two
102 the alphabet
103 e $|nam and i
104 ^ _ someth|answer if
105 ^ put the|rot thirteen|thirteen
107 haiku about|the vowel
109 a q|translat|twic $
111 an e|german|how _ word|how many word|many word
112 thre letter
113 first word
114 mors cod
116 word _ it
117 a crossword|in mors|say _ in|say it in
119 the first letter
122 in german
127 answer _ to
129 decod
131 haiku
139 alphabet and
141 clu|two tim
142 ^ _ rhym|it was a|the _ word
143 ^ _ letter
144 shift
145 tell _ in|tell me in|the _ backward
147 by one and
149 fit in
151 sound lik
157 alphabet
163 the _ sound
165 it _ word
167 mors|spell the
168 spell
169 is _ word
171 in french
172 auf|auf deutsch|deutsch
174 translat the
180 the initial
183 welsh
189 i play
193 acronym|letter of
196 initial|languag
198 backward
201 word or
204 then you
205 is the word
211 first letter
214 spanish
221 hangman
225 french
228 letter _ the
254 nobody _ know
281 ascii
284 letter
297 h
311 crossword
333 en
334 rhym
342 s
368 PHRASE spelling
381 syllabl
590 vowel
610 emoji
""",
    ),
    "structure": (
        -0.808,
        """\
-218 TECHNIQUE
-217 about
-212 word
-175 trick
-163 with the
-160 solv
-155 STRUCTURE $
-150 writ
-142 PHRASE elimination|no
-141 PHRASE spelling
-132 thre
-130 solution $
-127 the answer
-125 PHRASE role_play
-124 answer
-120 out of
-116 ^ you
-114 solution
-111 idea|read
-110 it is
-109 PHRASE code
-108 correct|left
-103 work
-101 how
-100 ^ _ a
-99 explain
-98 approach
-97 start
-96 how do
-95 the method|would i
-94 way
-92 to _ thi
-89 minut
-86 answer $|you _ it
-85 ^ _ my
-84 how doe|the approach
-82 half
-80 step
-79 you do
-78 ^ _ it
-77 ^ it
-76 candidat|could
-75 ^ _ the
-74 PHRASE|^ _ or
-73 interviewer
-72 ^ my|linear|say
-71 the _ $
-70 and you|me _ $
-69 do _ $|it a|the solution
-66 TECHNIQUE $|fiv|let|over|than
-65 my
-64 mor
-63 merg|not|the _ is
-62 $|PHRASE direct|^|do not|interview
-61 just _ me
-60 let us|letter _ the
-59 a _ of
-58 sam
-57 function|i _ you|me
-56 approach $|pas|to do
-55 you are
-54 and _ the|for me|yes
-53 can|check|exact
-52 ^ _ not|a STRUCTURE $|do the|us
-51 in her $|we in her
-50 only
-49 PHRASE just_tell_me|finish|your
-48 ^ giv|say _ $
-47 ^ i would|is thi $|solution _ $|the sam
-46 as|get|of problem|the _ approach
-45 cod|not _ $|play|solv thi
-44 confirm|for me $|i _ thi|rul
-43 ask|everyth|mod|sur|the _ the
-42 hav _ $|link list|the solution $
-41 ^ let us|say the
-40 ^ TECHNIQUE|do i keep|i do|is _ STRUCTURE|rep
-39 ^ STRUCTURE|^ _ am|^ giv me|and|sort _ thing|sort of thing|thi _ fall
-38 NO PHRASE|TECHNIQUE _ TECHNIQUE|and _ me|now|part
-37 PHRASE pressure|PHRASE similar|be using for|full|hash|help|i _ using|i be using|if i|then|using for|well
-37 whol
-36 PHRASE authority|it|just _ it|techniqu $|you $
-35 ^ _ we|^ your|hear|is $|pleas|see|you know
-34 ^ it is|go $|it $|on|on a|or TECHNIQUE|the|what pattern|with _ $
-33 after|bit|i get|is it a|it _ with|letter|plan|print|spell
-32 a|and _ it|be using|is _ TECHNIQUE|may|of thing|person|show me|skip|the answer $|wer|you _ not
-31 ^ _ are|^ i am|giv me|it _ me|me how|need the|problem _ you|right $
-30 answer _ $|doe _ question|doe thi question|drop|giv me the|intend|not it|of problem would|off
-30 problem would you|reveal|we _ her|what to
-29 ^ a|am _ the|i use $|in the|is|or no
-28 ^ how do|chapter|i _ not|i say|need _ the|thing _ in|we are|what pattern doe|you _ tell
-27 algorithm should|algorithm should i|by|can not|clos|is TECHNIQUE|is a STRUCTURE|lin|tell _ $|tim|to be
-27 what was
-26 ^ _ i|^ can|b|end|island|me for the|not _ me|so you|the intend|the nam|two|variabl _ the|you would
-25 ^ the|a _ and|be the|call $|doing|don|first letter|instruction|me _ it|techniqu is thi|the trick|will
-25 you _ in
-24 STRUCTURE|and tell|company|how it|is not it|lik thi|optimal|to _ me|turn
-23 TECHNIQUE or TECHNIQUE|^ what paradigm|are|could you|i|is _ and|is _ the|return|the optimal|was
-23 what paradigm|whil i|would _ the|would be
-22 ^ _ you|begin|first|in _ question|that|the _ idea|thing up|told me|would _ $
-21 STRUCTURE _ i|each|fifty|problem fall|say _ of|which letter|whil _ go|whil i go|would _ use|would you use
-20 ^ _ can|am|condition|go on|now $|she|start with|tell|tell me $|that _ the|the collection|ther is|tim $
-20 which half|you tell
-19 PHRASE suppression|STRUCTURE _ the|^ _ on|^ could|about the|can i|crack|fall|for _ $|from _ to
-19 in _ standard|in the standard|it so|just say|just tell|look lik|me _ i|out|problem would|secret|solv _ $
-19 stair|stop|study|text|that _ it|the _ would|the first|the rotat list|the way|thi _ i|think|using
-18 STRUCTURE is|^ do not|^ we|allow|ever|i _ STRUCTURE|it ?|it out|lectur|of a|of what typ|one _ it|other
-18 sentenc|should _ hav|techniqu is|the variabl|to hear|you
-17 ^ _ letter|^ let|actual|at|collection modul|com on|fall _ $|first _ of|it in|letter of|lik|me the
-17 of question|one|s|to find|written
-16 ^ be|developer|heapq|it _ STRUCTURE|pleas $|rhym|run|shar|slow|the one|to _ and|to see|to tell|what tag
-16 what you|which techniqu is|with|would a|yes or|you _ my
-15 ^ just|^ show|and tell me|are _ to|comment|did i|do $|happen|i said|i want|insight|it _ ?|just tell me
-15 los|me _ a|or not|question test|so _ it|solv it|straight|tell _ how|the whol|thi question test|what _ they
-15 will be
-14 PHRASE guess|^ _ to|^ _ with|^ doe the|algorithm am|algorithm am i|already|bas|begin $|hidden|how do you
-14 how to|i _ TECHNIQUE|i _ seen|i hav seen|if|if it|is in|is thi|it call $|it to|level|piec|second|sound
-14 the _ for|variabl of
-13 ^ _ other|^ _ say|^ is it|^ you are|databas $|do i tak|do they want|for _ thi|he|i _ it|i hav|in _ databas
-13 in your databas|it ? $|method|out $|program|referenc|say i|so _ you|solv $|sort of|staircas $|teach
-13 the correct|they _ out|to _ you|with thi|would _ call|would you call|you _ the|you call thi|your databas
-13 your databas $
-12 ^ _ of|^ could you|^ do|^ is|^ not|c|complet|correct $|four|from her|giv|how _ is|how _ that|i _ lean
-12 i typ|is _ first|is _ on|is it TECHNIQUE|is my|it TECHNIQUE|it _ not|lean $|letter $|nam of|of _ i
-12 of _ which|or $|or _ ?|pattern _ the|question|rhym with|say it $|sum|syllabl|tell me how|the _ step
-12 the _ thing|the first letter|the last|the next|the word|unles|which _ doe|win|wrot|yes _ no|you _ what
-12 you tell me
-11 TECHNIQUE or|^ is the|^ what typ|^ with|a _ $|a _ is|am _ miss|am i miss|and _ are|do|explain the|famou
-11 how you|i _ open|i miss|i was|in her|it _ the|job|lik the|of _ data|of question is|on my|onc|only _ the
-11 point|said|ten|that it|thi|trick $|typ _ question|typ of question|what i|yes or no
-10 STRUCTURE STRUCTURE|^ _ STRUCTURE|^ _ tool|^ show me|^ which tool|approach _ $|as a|ask you|be _ for|can we
-10 category _ thi|fil thi under|how _ one|how _ would|i think|if _ wer|in my|is _ to|is all|is that|is what
-10 it _ you|it for|letter doe|lik $|lik _ to|lov|me in|new|not $|one word|or _ in|pattern doe|problem _ is
-10 problem is|rest|show _ the|show me the|solution to|the _ container|the _ way|the rest|thi need $|version
-10 what the|which tool|which tool from|you fil thi
-9 ^ doe|^ doe it|a _ problem|an|and to what|animal|another|be|body|cours _ thi|def|did the|do _ do
-9 do _ tak|do i put|fill|fin|for _ rotat|for the rotat|forget|get thi|hav seen|i want to|is it graph|it down
-9 it graph|know the|les|me _ the|me i|me with|min|only $|pattern list|pleas ?|pleas ? $|problem ?|rep with
-9 should i hav|solution for|that _ $|the company|thi problem ?|thi under $|to tell me|twenty|was it|we can
-9 would _ a
-8 PHRASE technique|STRUCTURE and|TECHNIQUE and|^ _ out|^ _ tag|^ doe thi|^ from the|^ how doe|^ ma'am|^ rep
-8 algorithm fami|any|been|begin with|call thi|category _ problem|category of problem|cold|databas|emoji|googl
-8 has|her $|her is|i only|idea $|ignor|is _ $|it _ to|it one|it to me|it was|keep _ of|keep track
-8 keep track of|lin _ i|look|many $|na|problem is thi|question _ under|read me|remind|repeat|shap is
-8 somebody|step $|story $|that _ what|the _ cod|the _ to|they|thi _ of|told|track of|valu _ $|walk
-8 what shap is|word $
-7 ^ _ as|^ forget|^ on|^ stop|^ would|^ writ|ahead|alphabet|autocomplet|bad|best _ $|blank|bracket _ $
-7 consider|data _ and|data _ begin|data structur begin|day|dictat|do _ say|for thi $|fourteen|fourteen pattern
-7 how _ the|hypothetical|i _ don|i need the|is it one|it a STRUCTURE|just giv|leetcod|letter of the
-7 mak thi fast|me and|me through|my _ so|of _ is|of it|of it $|or in|out the|pattern from|pleas _ me
-7 problem _ thi|real|revis|rotat list|six|small|so _ me|structur $|structur begin|target|the box
-7 the fourteen|the fourteen pattern|the need|the referenc|the techniqu $|thi fast|to $|to _ a|topic tag|vowel
-7 wast|way $|what techniqu is|which _ in|would _ me|you explain
-6 STRUCTURE ?|TECHNIQUE _ the|TECHNIQUE _ what|^ com|^ com on|^ is TECHNIQUE|^ one|^ skip|^ what would|^ wher
-6 a question|a tre|along|am _ meant|am i meant|and say|answer _ a|are _ $|be think|bottom|classic|cod for
-6 do with|don $|els $|fail|fill in|for _ i|for my|go ahead|googl _ thi|googl for|googl for thi|hot
-6 how you would|i be think|i meant to|i writ|i wrot|if the|is _ intend|is _ key|is the intend|is the key
-6 it _ be|it has|it rhym|it rhym with|key idea|kind _ traversal|kind of traversal|ma'am what|me for|mind|miss
-6 no _ $|not _ just|of|of _ thre|of thi problem|our|problem _ doe|problem what|question is it|right now
-6 say out|set|staircas|that is the|the approach $|the end|the expect|the key|the key idea|the nam of
-6 the stair|thi and|thi need|thi problem what|throw|titl|to _ ?|to chang|translat|traversal _ they
-6 traversal do|traversal do they|very|want to|what _ do|will not|with _ and|with me|would|you _ a|you are the
-5 ^ _ in|^ _ no|^ as|^ would a|a _ pattern|a friend $|abov|all|am _ you|and to|answer in|are the|be my
-5 chang|compar|cover thi|doe _ rhym|doe it rhym|doe not|doe the|fix|for _ sort|from _ on|help me|hit|i find
-5 if _ say|in _ for|is _ school|is _ trick|it _ is|it is $|liv _ to|liv next|liv next to|me _ is|me _ you
-5 not it $|of the data|of thought|or _ the|past|question lik|question lik thi|rotat list $|school _ thought
-5 school of|school of thought|should i|skip the|solv it $|the full|they _ thi|through|to _ using|to be using
-5 under|unles you|using _ $|warm|what _ peopl|what exact $|when|whether|which _ am|which _ is|which chapter
-5 without|would _ do|you just|you solv
5 ^ _ did|^ would you|are _ in|as it|be _ up|call|do i want|do you use|extra _ at|heart|her ?|her ? $
5 it and|later|list ?|list ? $|nam _ thi|need to|not leav|of _ algorithm|of _ typ|one should|rotat _ ?
5 so i do|stat|that you|the model answer|the top|thes question|thing that|to _ thing|torn|torn and|use her $
5 what is|which one should|would _ choos|would _ on|you want $
6 ^ _ goe|^ _ so|^ _ two|^ just so|a _ STRUCTURE|am _ and|an array|and how|array _ ?|be _ what|cheap
6 count in|count in $|doe it|drawer _ i|drawer should|drawer should i|equal _ then|equal and then|first $
6 for _ structur|for thi kind|from the|giv _ the|hav _ chang|hav to chang|i _ find|i _ nam|i _ one|i begin
6 i lik|i never|ideal|is STRUCTURE of|is _ bucket|is not an|it _ $|just _ you|know which|list is|me $
6 nam for the|nod you|of _ right|of the right|one pleas|or _ of|paradigm _ we|paradigm are|paradigm are we
6 problem _ it|remain|remember _ order|remember the order|should _ keep|should i keep|should the|so that
6 special|stor _ count|stor the count|structur go|the count in|the typ of|ther was a|thi _ it|thi call|thi was
6 to _ them|university|used|usual _ when|what com|which drawer should|will tak it|with what|would go with
6 would you keep|you look for|you say|your _ so
7 STRUCTURE or|^ _ is|^ i hav|^ is ther|^ pleas tell|^ say|a _ clas|a number|advis|all the|be on the
7 be which|bead ?|bead ? $|between us|both of|but _ the|cach $|do you put|doe _ one|from ther|haha
7 hav seen in|how should|if _ what|if so what|in the first|is thi one|it myself $|just _ the|keep _ row
7 keep the row|letter in|match|me _ algorithm|me _ least|me pleas|need a|on _ sort|on what|order|out is|pair
7 pick the|revers|row apart|say _ one|seen in|tell _ all|term|that mak thi|the _ a|the _ apart|the _ hav
7 the _ k|the _ order|the bead ?|the cach $|the meet|the row apart|the techniqu|the top k|the typ|to hav
7 together|traversal|up for thi|want|what _ has|what _ its|what is the|which one would|why doe|wonder
7 would _ to|would _ which|would be which|would thi be|you need|you pick|you put ther
8 STRUCTURE _ is|^ abeg|^ which algorithm|a nam|algorithm|at _ and|be so i|best solution|did they|do _ stor
8 do i stor|doe _ system|doe your|doe your system|follow _ $|get _ through|go _ for|grid|has it|hat to|helper
8 her _ i|i _ or|i _ which|if ther|is the|kinda|list _ the|me to say|not i|of _ question|of _ tre|of the tre
8 oldest|open _ $|or a STRUCTURE|problem _ me|problem for|right _ what|say right|set thi|that _ need
8 that i need|the algorithm|the best solution|the desk $|the tre|they want|thi in the|thing _ the|think ?
8 think ? $|to _ right|use her|would you hav|you only|you think ?
9 ^ _ hav|^ lik|^ what goe|a _ deck|a _ thing|a wee|answer _ on|ask for the|at _ top|at the top|both method
9 by row|by row $|can remember|can remember the|could _ tell|could you tell|data structur do|do you call|doc
9 has a|hav|her _ how|i can remember|it _ graph|know _ folder|know which folder|lay|list _ $|longest substr
9 lru|n _ $|nam $|nam of the|need _ extra|need _ structur|nobody _ what|nobody say|nobody say what|of _ mak
9 one _ for|one row|open|say it is|solution _ and|structur do i|substr|tak _ the|tell _ the|tell me the
9 thing that i|trivial $|which _ would|which algorithm|will _ all
10 a textbook|audit|befor _ begin|befor i begin|between|fancier|for _ count|from ther $|go down|hav _ a
10 i just need|i keep|in lik|it _ ther|it which one|just need|list STRUCTURE|me _ right|my _ what|nam it $
10 of thos|on _ one|on thi one|out which|pattern _ thi|put thi|self|so good|someth|structur i|the lru
10 the next $|the one you|the row|thes _ the|thes in the|thi _ which|to _ it|to mak|to the next|we walk
10 what _ that|with _ would|would one
11 ^ can you|^ typ|^ what should|a map|algorithm $|am nam|are you look|back _ the|back of|behind the
11 call _ the|container _ best|container is|container is best|cours would|doe _ good|doe the good|follow
11 for the structur|good version|her _ what|honest $|i _ an|i am nam|i lik to|in _ TECHNIQUE|is ther a|map so
11 me _ to|nam _ variabl|object|of _ thing|of what|or _ STRUCTURE|problem is it|right away|right away $|shap of
11 sit|so _ what|som other|tak _ $|that is not|the back|the back of|the bucket|the good version|the row $
11 the thing that|ther a|thi belong|thi one pleas|to _ STRUCTURE|to keep them|tool|up _ thi|up my|wait|we need
11 what|what _ you|what com after|what data structur|wher _ it|wher doe it|which one|who|would _ for|you said
12 ^ _ me|^ if|a particular data|am _ my|an array of|an order|and now|are you|array of|being _ $|belong _ the
12 both $|count _ what|count and|doe it say|els what|eye|find _ solution|find the solution|general|get you
12 graph _ or|her what|how should i|i be|if that is|in _ algorithm|in _ form|in _ kind|it _ next|it pass
12 kind of|letter _ is|lik _ know|lik to know|ma'am i|map _ or|must be a|nam the data|o _ n|o of n|on _ final
12 on the final|one _ only|one _ out|one belong|one belong to|one what is|particular data|pass $|problem _ a
12 so that the|solution of|structur _ is|that _ do|that _ in|that is a|the _ and|the _ room|the bracket
12 the meet room|the solution of|thing in|to _ front|to keep|to me|to the front|under _ head|valu|want at
12 want at the|what should|wher _ one|wher doe one|which $|with $|would _ put|you pick $|you put
13 STRUCTURE a|^ _ TECHNIQUE|^ _ ther|^ describ|a STRUCTURE a|a _ with|all _ if|am _ what|an extra|and i
13 and the|can do|cut deck|data _ giv|data structur giv|fancy|for _ library|for the library|how _ it|how is
13 i _ all|i put ther|i tak|i use to|i wait|in java|island and|it _ a|it _ am|it i am|lik _ would|must i
13 only hav to|pleas _ the|problem for me|quick|sing|so _ of|structur giv me|test $|that is|that someth $
13 the library|thi in|thi problem for|to _ at|to what $|use $|wer me|whil _ wait|whil i wait|would _ in|wrong
13 you wer me|your _ hav
14 ^ _ category|^ for a|^ i|a cut|a cut deck|after $|am _ giv|be that|between the|container do i|fami|fil thi
14 from collection|goe between|goe between the|hav _ question|i put in|in _ cut|in a cut|is _ if|is _ it|is it
14 is its|it is a|it not a|let _ see|me lik|me what|n|on thi problem|or|or _ TECHNIQUE|put on|shap _ it
14 so _ is|the tre what|to know which|tre what|two _ go|typ _ for|want from|was _ last|we _ got|we hav got
14 what _ between|what doe one|what goe between|what is its|what is that|which one of|with _ in|with longest
14 you choos
15 ? i|^ what techniqu|are we|cod you|computer|doe _ STRUCTURE|doe _ say|her _ is|her so|i ought|i ought to
15 in someth|k $|lean|log|map or|never _ a|or _ with|or two|ought|ought to|position $|set _ $|should my
15 so _ do|speak $|that are|the letter|they _ in|thi exercis|top _ $|top k $|topic _ doe|visit|what category
15 you _ use
16 ^ real|a _ to|and of|and then what|bracket in $|data _ for|data structur for|doe _ best|doe the best|in _ if
16 in _ right|in the right|my _ stop|neetcod|one _ want|pric|real quick|should i be|so|solution _ on
16 someth _ i|structur that is|that _ her|the _ cach|the _ typ|the lru cach|ther _ nam|ther a nam|they _ her
16 they want her|thing _ a|to _ who|wer _ you|what fami of|would it say|you want me
17 algorithm _ i|are so|be lik|classify|classify thi|fella|frequency|get _ down|her _ would|hold _ folder
17 hold the folder|i _ use|i ask for|if _ is|itself|lin for|list of|mad|manag the|me _ are|nam|need for|no i
17 only _ or|professional|reach|set up|tag _ the|techniqu _ you|the _ answer|the _ itself|the _ tag|ther _ in
17 thi typ|thos $|we _ $|what am|what am i|which _ goe|which _ will|will manag the|with what would
17 would mak thi|you are so
18 ^ _ pattern|also the|but also|do it|glad|hav on|i use|is _ best|is the best|leav _ the|nod _ so
18 one pleas ?|one would you|one'|quick _ what|right order|row $|should be|the _ fil|the _ with|the design
18 thi _ in|use|using _ thi|using for thi|want _ be|want to be|what _ is|whatever but|will _ be|would _ hand
19 ^ _ hold|^ how|^ what hold|befor the|collection _ the|first _ first|first _ which|first in|first in first
19 first out which|go to|mov to|nam _ it|of plat|of the thing|one goe|one should i|or _ other|pick|pil
19 pil _ plat|pil of|pil of plat|po what|should _ stor|should i stor|sit ?|so which $|structur _ $|the grid
19 them and|they _ me|thing _ from|thing _ i|top _ or|wait $|websit|what hold the|with _ map
20 ^ between us|^ nam one|a _ nam|a pattern|algorithm and|answer _ is|choos|do _ use|goe _ $|i need $|mad $
20 me which algorithm|me which one|nam one|need $|on _ shelf|on the shelf|or the|put ther|someth _ the
20 the _ doc|the algorithm and|thi question $|to nam|tre or|we find|which folder|with a|would _ that
21 ? _ lik|at onc|bracket|find _ in|for _ thing|got a|hav got a|in $|in first|is the bucket|it STRUCTURE
21 just need you|on paper|techniqu _ thi|techniqu i|test _ i|the algorithm $|the bracket in|the bucket $
21 the pattern|the standard|want _ i|without $
22 ^ how should|^ wher would|a bucket|and _ of|call _ $|did your|i can do|if thi|in _ order|it pass $
22 it with my|map _ it|map so it|math|me _ techniqu|nam my|of _ kind|of thi question|one _ two|one _ use
22 one com|one com out|or someth|seen _ and|so _ pass|so it pass|structur and i|techniqu that|that _ open
22 the STRUCTURE|the structur and|they _ to|they want to|tool from|tool from the|what did your|what do
22 wher would|which _ my|which of my|you only hav
23 STRUCTURE _ me|STRUCTURE tell|STRUCTURE tell me|a thing|a thing with|am _ put|am just|are _ two|at _ ?
23 collection _ and|did|has _ remember|has to remember|how _ you|how would|how would you|i am just|if so
23 is _ mad|is it mad|it mad|letter what|lru $|on _ card|on the card|pattern ?|pattern ? $|pattern _ $
23 structur do you|structur for|suggest|suggest the|the pattern ?|the tag|to ?|to ? $|to _ $|to use|two _ that
23 use on|use on the|want _ $|whil we|would _ archivist|would the archivist
24 a list|and how is|com _ out|do i use|doe _ usual|doe one usual|for _ lik|for me lik|i _ told|if _ follow
24 in it the|know|letter or|manag|one or the|one usual|or hav|or hav i|out _ onc|out at|python _ $|row _ the
24 structur and|term $|the card $|the front|the island and|the remain|them _ $|to com|told _ is|tool i
24 what two|which _ from|would _ keep|would _ recommend|would you recommend|you _ mak
25 ^ if ther|^ of|^ under|^ which techniqu|app _ $|are open|be _ thes|be stor|be stor thes|book _ thi|com back
25 container _ i|end _ the|folder in|i _ stor|i be stor|i learn|i should be|if ther was|is _ enough|is _ in
25 let me see|lik _ or|me _ use|me see|me to use|memory $|nod|nod _ hav|not _ yet|open bracket $|somewher
25 stor thes|stor thes in|structur would you|the folder in|thi _ hav|to get the|tool _ the|typ|yet
26 ^ _ bracket|a _ plac|clas|clas _ you|for $|for ?|for ? $|for _ STRUCTURE|go for|know when|plac to|position
26 put them|search _ that|should _ use|should _ used|talk $|that someth|tidy|which _ that|you lot
27 ^ _ never|^ what|and valu|are we in|build|collection typ|data _ do|for _ typ|key _ her|nam _ $|nam _ data
27 of _ must|of my|one you want|put _ $|recommend _ the|see _ in|that giv|the cod you|want _ to|we in
28 ^ _ built|^ what data|^ which built|go to the|hold _ row|hold the row|i _ into|is _ insid|is _ wrong
28 last _ first|nam for|of traversal|on _ which|should it be|stor $|to nam the|what data|which built
28 which built in|you _ nam
29 and _ so|best|fil|from me|goe with|i hav a|of som|put the|tak $|to _ on|to _ which|to keep the
30 ^ _ should|algorithm _ her|anyth _ the|are _ talk|are we talk|brac|fil _ under|it _ again|o|o of|of $
30 on _ method|order $|the eviction|then _ do|use it|what _ with|which thing|would _ fil|would you fil
30 you _ first|you fil
31 algorithm is|and if|data _ should|data structur should|even _ to|if thi was|is _ even|list for|next to
31 one' _ $|structur should|structur should i|structur would|techniqu for|the _ fast|to put|tool _ i|tool and
31 tool and i|typ of
32 a _ a|answer ther|away _ do|bracket in|data typ|folder|for the desk|had a|hashtag|i _ glad|in what kind
32 order _ you|someth _ to|thing _ should|thing i should|thing should|tool for|you use
33 ^ if thi|fami of|graph thing|import _ the|is a|me down|memory _ of|my _ is|nod or|topic|under what|we talk
33 what _ what|with a map
34 doe thi belong|folder is|go _ what|i _ someth|i need a|mak thi|model now|of thi $|of thos $|off _ $
34 remember _ open|remember the open|right one $|should it|someth fancier|what container do|which folder is
34 would build|you _ build|you would build
35 a plain list|belong|do _ leav|do thing|front _ the|is _ someth|of them and|plain list|sort $|techniqu _ i
35 the row of|what _ of|would _ thi|your _ what
36 STRUCTURE on it|^ which container|a _ data|com out|els ?|els ? $|els _ $|i stor|i stor the|inner|list _ on
36 map _ STRUCTURE|or _ do|or what $|or what do|row of|row of the|should|someth _ ?|someth els ?|tag $
36 the _ model|wonder what
37 STRUCTURE _ seen|can do it|clas you|collection giv|combin|fast $|is _ fil|nam _ and|of _ should|should i use
37 structur _ mak|the _ category|the open|the toolbox|variabl _ $|what _ giv|what collection giv|which techniqu
37 you hand
38 ^ describ the|^ which|are _ expect|are you expect|box|but which|do _ from|i keep the|in so i|it call
38 on thi $|one put|opinion $|right solution|should _ be|sit _ the|solution what|standard|structur _ the
38 suppos _ use|suppos to use|the right solution|thing to|which one $|would be in|you put the|your opinion $
39 belong to|constant|field _ the|for _ techniqu|got _ what|in whil|in whil i|of _ we|open bracket|reach for
39 so _ know|tell _ pleas|tell me pleas|the field|the leetcod|what do you
40 com after the|is _ her|str|structur for thi|the equal|them _ i|what $|what _ doe|what _ to|wher doe
40 wrong _ what
41 category doe thi|for row|i know what|i open|lookup|me the right|my _ should|nam is|right order $|tag
41 the right order|thi _ becaus|what container|which container
42 ^ what two|a STRUCTURE tell|a _ tell|and if so|declar _ variabl|middl what|tag _ thi|the middl what|to hold
42 use for the|what two structur|which drawer
43 ^ _ techniqu|algorithm would|algorithm would you|constant _ $|it be|it from ther|lik array|n is|or _ up
43 search or|that _ used|the techniqu that|thes in|what _ i|wher would you|which paradigm
44 be $|do _ need|follow $|head would|log n|off her|pick $|the tag on
45 ^ what collection|do i|in _ own|in your own|is _ right|me _ structur|of algorithm|one or|remember the
45 the pric|up in
46 did _ go|i put the|structur together|two _ together|two structur together|want me|want me to|what do i
46 your _ implementation
47 ^ _ clas|^ in your|^ under what|^ what clas|best $|built in|container _ the|is best $|keep|nam me
47 nam me the|of _ or|opinion|what clas|what clas of
48 by heart|is not|it say $|me which structur
49 data|i _ now|is _ not|seen letter|the not|think _ $|to remember
50 library which|method is|nam _ one|standard _ which|standard library which|structur do|to mak the|would _ stor
50 would you stor|you stor|you stor the
51 ^ what do|a nam for|container _ you|container would you|data structur|first out|if _ open|in first out
51 is _ call|last in first|memory|nam would|row
52 ^ i need|a _ structur|liv|normal $|pattern doe thi|stor _ letter|stor the letter|which _ do|you recommend
53 ^ _ count|anyth besid|anyth besid the|between $|entry|eviction|i _ declar|partner|then what do|typ is
53 under what head|what head|wher _ you|which _ get|would it be
54 constant _ on|constant tim on|container do|if _ which|if so which|lik what|mak the|on both|on both method
54 remember|thing with|tim on|tim on both|would you put
55 STRUCTURE or is|^ _ need|choos _ $|choos between|fami _ algorithm|fami of algorithm|keep _ folder
55 keep the folder|spac|structur _ thi|thi _ test|thing _ to|what _ would
56 field|is order|is so|it _ suppos|list is the|to be $
57 ^ of the|^ someth has|a particular|befor _ loop|befor the loop|besid _ STRUCTURE|doe thi one|list _ what
57 memory is|particular|said so|should _ go|should i go|someth has|someth has to|which|you _ reach
58 ^ _ which|clas _ algorithm|clas of algorithm|i _ her|i mean for|mean _ thi|mean for|mean for thi|right _ for
58 right tool|right tool for|techniqu _ me|the right tool|which approach
59 already seen|carry|in i|under _ $
60 STRUCTURE _ who|^ which pattern|concept|from _ fourteen|from the fourteen|i import|i import at|import at
60 import at the|me _ container|mister|nam for thi|number up|pattern from the|to _ off|which pattern
60 which pattern from|you _ from
61 ^ _ topic|container would|field _ it|field doe|field doe it|me _ show|sort _ problem|sort of problem
61 the _ bracket|the open bracket|to show|what _ from|what field|what field doe
62 ^ _ kind|do i need|from me $
63 it be $|search _ is|the _ data|use for
64 TECHNIQUE _ search|^ nam the|a variabl|of _ sort|plat|what kind|what kind of|which sort
65 fit|is it call
66 i _ manag|i will manag|nam it|recommend|will manag
67 STRUCTURE with|fil _ your|fil in|fil in your|is thi fil|seen _ what|structur _ you|thi fil in|twelv|which _ i
68 ^ _ fami|^ _ sort|i need someth|i open your|i tak $|need someth|open your|to remember the
69 algorithm _ would|algorithm cours|algorithm cours would|algorithm fit|an _ cours|an algorithm
69 an algorithm cours|and _ in|visit _ in|which algorithm fit
70 ^ what algorithm|^ which data|equal and|general _ $|hav on the|in _ doe|in typ doe|lean on|one test|or _ els
70 or someth els|thi one test|typ _ i|typ doe|what algorithm|which _ structur|which data|which data structur
71 ^ _ one|what would one
72 ^ _ collection|in so|it _ hav|tim _ both|which category|which category doe
73 data structur i|for _ exercis|for thi exercis|nam the|problem _ would|problem what would|use _ the
74 her what is|kind _ object|kind of object|of object|which structur
75 PHRASE structure|doe _ put|doe one put|or what|so _ typ
76 besid|kitchen|typ _ thing|typ of thing
77 STRUCTURE to|thi helper|valu in|what collection|which clas|wrong one $
78 structur _ i
79 ^ _ search|^ which search|the desk|which search|wrong her
80 ^ _ visit|typ _ your|what _ one
81 out _ first|someth els|the _ drawer|the nod
82 keep the|must _ a|the _ hold|the tool
83 doe _ problem
84 ^ _ algorithm|^ nam me|clas of|the _ collection|the _ library|the standard library
85 ^ _ structur|fit $|list of what|recommend me|so what do
86 for find|i go to|in _ opinion|in your opinion|that remember|thing _ remember|thing that remember|your opinion
87 ^ _ container|is the nam
88 if i open|keep them
89 apply|apply her|built _ typ|built in typ|in typ|the folder
90 put _ nod|put the nod|shelf
91 desk|for _ desk|key in
92 put _ normal
93 for _ pattern|kind _ problem|kind of problem
94 the seen|the seen letter|thi belong to
95 do _ keep|thes _ a
96 category doe|int
97 question _ ?
98 ^ someth|data _ i|typ _ it
99 ^ what kind|is best
100 drawer|or _ or|pleas stat|seen|standard library
101 structur giv
102 category|is the right|shap
103 stick|traversal _ thi|traversal doe|traversal doe thi
104 a bootcamp
106 ther _ particular|ther a particular|underneath
107 a structur
108 structur
109 biggest|the biggest
110 ^ what fami|going _ $|her and|open _ i|what fami|which _ fit
111 i need one|need one
112 to hold the
113 ^ what sort
115 a what
116 pattern
117 library|you use $
118 tag doe
119 algorithm _ you|hav _ seen|the partner|toolbox
120 topic _ thi
121 ^ lik what|creat|shap _ the|what _ structur
122 algorithm do|to stor
123 ^ _ import|import _ i|the thing call|thing call|you _ for
124 structur _ what|thi fil|want her
125 doe thi|hold|next _ the|to the STRUCTURE
126 in _ out|last in
128 typ _ equal
129 remember _ letter|structur that
130 algorithm _ we|how _ pointer|how many pointer|many pointer
131 toolbox for
133 variabl
137 doe _ belong|of problem is|the valu
138 array or|hav _ nam
140 helper variabl|need an
142 tag on|tag on thi|the paradigm
143 stor _ in
146 the count
148 talk _ $
149 drawer or|import|what hold
150 which _ should
151 the _ tool|typ hint
152 paradigm
157 stor the|the topic
158 graph _ str|is _ nam
161 or the TECHNIQUE
162 i _ choos
165 what sort of
170 of _ are
173 would mak
175 is thi in
176 into which|the container
177 declar|stor
180 the memory|what box
186 hold the
192 what shap
193 use to
206 ^ nam
209 what sort
210 plat or
212 next to the
223 what typ
238 two structur|what techniqu
250 container
261 besid the
286 out in
299 allocat
436 collection
""",
    ),
    "suppression": (
        -0.864,
        """\
-205 ^ is
-164 my
-158 PHRASE spelling
-156 ^ how
-155 ^ what
-150 ^ _ i
-148 ^ the
-140 ^ which
-139 would
-135 ^ _ me
-134 ^ my
-132 who
-123 PHRASE elimination
-116 letter|writ
-105 PHRASE just_tell_me
-104 ^ TECHNIQUE
-102 show
-97 did|doe|last
-95 ^ _ it|typ
-93 first
-87 ^ i hav
-86 ^ doe
-83 ^ it
-79 is that
-78 ^ _ is|^ would|reveal|tre
-77 if i
-76 wher
-75 had
-74 what would
-73 ^ _ a|ther
-72 candidat|or _ $
-69 TECHNIQUE
-68 $|^|^ tell
-65 for me|look|me $
-63 am i|is thi|we
-62 get
-61 i will|of _ $
-59 i|thi $
-58 both
-57 ^ _ TECHNIQUE|^ in|real
-56 and _ will
-55 are|call|someth|you _ it
-54 ^ _ hav
-53 implementation
-52 ^ _ STRUCTURE|me
-51 ^ _ am|it|you $
-50 check
-48 ?|thing
-47 sort
-46 ^ giv me|^ tell me|and i will|whol
-45 ^ i am|hand|said|which
-44 ^ _ my|am|bracket|python
-43 could
-42 PHRASE pressure|let me
-41 ^ it is|^ or|^ or no|a|ask _ back|ask me back|they|what|what _ it|when|your _ $
-40 sum
-39 clos|function|goe|now on you|sam|secret|twenty|what you think|you _ tell
-38 for the|if _ is|in|lin|open|that _ the|you _ me|you know
-37 ? $|NO PHRASE|^ _ you|ignor _ previou|one $|quick|to do|which one
-36 ^ _ what|doe the|her|mak|no _ $|test|thi|we are
-35 has|i _ the|say it
-34 PHRASE code|graph|out $|what $
-33 PHRASE direct|^ _ will|bucket|giv _ the|i _ $|if _ do|in the|no _ it|no is it|of it|tell
-32 ^ can|^ is it|four
-31 i hav|it $|not it|play
-30 and _ it|is _ to|is what|it _ be|no _ question|right|the whol|to me $
-29 ^ _ would|it to me|or _ is|or no is|pleas|show me|will _ the|win|would you|you
-28 lik|now $|should|us do|would be
-27 at|fiv|giv me the|you _ $
-26 ^ could|for|not start|only the nam|the _ so|the last|you _ giv
-25 algorithm pleas|been|expect|gues|hint no|if|if it|link|solution to|the sam|told me
-24 ^ _ doe|imagin|is _ the|is not it|is ther|it goe|left|let _ do|let us do|on|peopl|stop _ me|the _ now
-24 the right|whil|would _ be
-23 are the|mor question|no mor question|on you|read me|should i|so you|than|well|when i
-22 STRUCTURE|^ _ on|^ i|and the|best _ is|can _ it|in _ $|not you|one|sentenc the|tell me $|the|the _ thing
-21 PHRASE|^ imagin|^ stop ask|chang|fifty|i _ thi|i _ to|it is not|link list|mind|my _ $|of|stair|syllabl
-21 the loop|the one|thi question|to me
-20 ^ i will|^ what is|actual|data|just _ it|me the|model|now _ you|right $|rotat|ther is|with me
-19 ^ answer as|array|i need|so i|so it|what _ of
-18 ^ how do|^ what do|answer everyth|answer everyth $|in $|my _ is|out|say what you|the _ lin|the _ you
-18 you are|you would
-17 PHRASE authority|a _ of|all _ instruction|clas|down|i _ got|i am|it to|me _ $|respond with|sit
-17 the candidat|two|would a
-16 ^ _ as|^ if i|^ thi|ahead|data structur|debug|hav _ $|it _ not|it _ you|keep the|on _ $|only _ nam
-16 referenc implementation|so _ the|spell|the _ solution|ther _ a|thi _ i|which _ is
-15 ^ act|^ doe the|^ just|as|final _ $|fix|how _ goe|i hav got|it i|of thi|pair|previou instruction
-15 read _ the|stor|the _ in|you are the|you explain
-14 ^ _ ther|admin|all previou|all previou instruction|fast|i _ hav|i be|if you do|ignor all previou|is|it _ i
-14 loud|me in|new _ for|on thi|sentenc no|she|the bead|what doe|with TECHNIQUE|you _ thi|you had
-13 PHRASE similar|^ could you|^ giv|^ ther|at all|b|befor i|company|doing|dot|emoji|fill|how|how _ one
-13 i _ TECHNIQUE|if it is|implementation $|is the|just say the|loop|need the|no restriction|not TECHNIQUE
-13 not _ so|out _ $|pick|plu|put|question _ want|question i want|say $|so _ can|solv the|tell _ $|that _ $
-13 that one|the key|topic|will|you solv
-12 TECHNIQUE and|^ a STRUCTURE|^ no mor|abov thi|are now|be _ $|com|com on|equal|from the|go ahead|her on you
-12 how it goe|i _ do|is _ one|is not|it would|one _ no|out loud|pag|quick $|recit|som|tell _ it|that|that $
-12 that the|the solution go|wer _ about|what _ is|will not|you are now
-11 STRUCTURE STRUCTURE|^ _ ask|all the|answer as|are a|can i|doe one|enough|fami|finish|giv _ to|giv it to
-11 goe $|how _ that|how do you|in a|is STRUCTURE|key|no ?|or no $|pleas $|say _ $|so _ you|thi _ $|to _ what
-11 we hav|wer|would _ to|wrot|you _ my
-10 ^ _ many|^ can you|^ do|^ explain|^ how many|^ not|^ writ|a _ problem|and _ to|answer _ $|correct $
-10 disclos $|explain how|giv answer $|it _ TECHNIQUE|mod _ $|n|or _ question|s|should _ be|solution for|story
-10 the _ or|the book|twenty question|two sum|want to|was|what _ doe|with _ $|with no|you are a|your rul $
-9 STRUCTURE or|^ _ mor|^ is the|^ what would|and we|be don|body|cros|given|half|hav to|honest|i _ that
-9 i was|job|just _ me|mov|new _ you|no to|not _ $|pass|question $|referenc _ $|show _ the|show me the|star
-9 straight $|team|text abov|the rotat|the text abov|thi _ word|to see|want|what _ i|will _ it|word includ
-9 word includ the|yes $
-8 ^ _ was|^ let me|^ nam|a _ for|as the|developer|do the|do they|hav it|i _ be|i _ lik|insight|is it $
-8 it _ $|it is|lik thi|list|me to|memory|on a|on from|past|pattern|previou|read it|sentenc _ the|shar the
-8 so say|the _ algorithm|the function|the solution to|to|wer told|what is it|which of|will be|you wer told
-8 your turn
-7 ^ _ did|^ _ giv|^ _ say|^ _ tell|^ as|^ com|^ com on|^ forget|and what|cough|day|do i|do peopl|fill in
-7 fin|for _ the|giv me|go _ and|i _ it|i need the|instruction $|it out|it out $|it would be|lighthous
-7 me _ approach|me _ it|me the approach|miss|na|no rul $|not _ me|not it $|on _ answer|one is|or _ i|or is
-7 order|our|over|pleas _ me|pleas just|pointer|put the|remember|reveal _ $|say _ answer|say the answer
-7 say what the|simp|skeleton|slow|solv|sound|that is the|the _ and|the correct|thi _ a|to _ $|to merg|very
-7 vowel|what would you|with _ hint|with the hint|writ the|you be
-6 ^ _ mod|^ _ the|^ act as|^ am|^ am i|^ be|^ doe it|^ is ther|^ one|^ pretend|^ thi is|^ what doe
-6 about _ what|about it what|act as|and answer me|and now|around|be _ to|better|blank|card|count|do it
-6 do thi|even|for _ and|for _ i|gam|hidden answer|hint _ mor|i _ for|i _ from|i _ what|i ask you|i typ
-6 if _ had|intend|into|it _ me|it _ with|its|just giv me|kind of|know the|me _ the|need|of thes|one of|or
-6 or _ ?|out with|pas|piec|po|professor|question how|question how do|review|run|should i be|simp _ how
-6 simp tell how|small|so it is|ten minut|the _ from|the _ letter|the _ nam|the _ noth|the _ on|the _ to
-6 the answer|the end|the hidden|the hidden answer|the intend|then $|they want|to _ how|to _ the|tutor|was a
-6 what do i|what they|whether|would the|you _ in|you _ now|you say the|you wer|your solution
-5 STRUCTURE _ i|^ read|^ show|^ suppos|a STRUCTURE|about _ $|abov|bad|category|cold|condition|each|he
-5 helper|i go|i mean|i will do|if _ wer|it be|it goe $|k|leetcod|letter _ the|minut left|or what|own
-5 pleas _ do|print your|read me the|say it $|so _ do|so is|so that|tag|ten|the _ answer|the _ if|the bracket
-5 the expect|the hint and|the question|the secret|ther is a|typ $|used|warm|what _ the|would _ the|you tell
5 STRUCTURE is the|STRUCTURE or not|^ _ do|^ _ her|^ _ interviewer|back and|comment|consider|direct to|do _ in
5 els _ my|from one|her is|i _ wrong|in _ TECHNIQUE|in _ key|me _ an|me _ work|me all|me which|my idea
5 not STRUCTURE $|not _ what|onc for|one _ thre|one _ two|one two|one word only|or TECHNIQUE|or not STRUCTURE
5 plain english|question _ is|right _ the|say|step|suppos|that you are|thi _ how|thi _ the|to just
5 to the problem|unles|valu _ $|word only
6 TECHNIQUE or|^ _ all|^ _ know|^ every|^ from|^ we|^ you can|^ you do|a _ without|and _ ther|and say
6 and your|answer _ thi|ask _ the|be _ me|begin|best way to|count as|els $|everyth|fals TECHNIQUE
6 fals TECHNIQUE is|for _ TECHNIQUE|full answer|giv _ answer|goe in|hav|how do i|i stop|i think so
6 is TECHNIQUE|is _ it|is how|is just|it _ linear|it _ so|it _ tell|it is just|just the|lru cach|mark and
6 me as a|need it|no _ so|no mor|no question|now is|onc _ i|only fact about|only what it|or fals TECHNIQUE
6 over _ explain|over and explain|possibl|print _ solution|print the solution|problem just|rul _ you
6 say _ approach|say _ one|say no|session|singl _ or|so tak|stat the|sur her|sur her is|talk|that i should
6 the _ pric|the first step|the hint|the problem|then|thing $|to find the|to hear|what goe in|will do
6 with _ approach|with _ map|with sur her|word _ or|work|you _ onc
7 STRUCTURE _ ?|STRUCTURE _ pleas|^ _ com|^ _ rul|^ cut|^ finish|about _ rul|about _ to|about it|about the rul
7 and _ how|and keep|answer _ what|answer so|are _ me|at me|at the|carry|cut deck|deck $|do _ $|do _ search
7 get so|how _ i|how is|i think and|in _ word|is _ approach|is it|is okay|is the approach|it off|just stat
7 lectur|my _ with|not _ not|now _ the|okay $|on me|only _ a|part _ the|question of|step _ $|tak _ and
7 tell it $|the approach and|the nam $|the rul and|thirty|thre $|tim how|to them|us _ about|us think about
7 version|what _ use|what to use|will put|with _ just|would _ i|you owe|you owe me|you want
8 a map $|an exampl|an interviewer|and _ is|answer _ of|apologiz|bar|cach $|can|com _ the|could _ say
8 could you say|drawer|explain you|finish thi|fiv word|for _ answer|from _ i|from her|from your sid|got
8 is _ $|is _ a|is _ how|is _ say|it _ a|it _ go|leav the|me _ ask|me what you|method $|mistak
8 nam _ techniqu|nam the techniqu|need mor|need mor than|not _ nam|not apologiz|one _ answer|one for|one word $
8 part|plain _ and|provid|record|repeat|rul _ the|say _ to|say the approach|section|so go|spoil|stand
8 tell you|that giv|the _ with|the _ without|the bit|the cach $|ther is only|thi session|tim _ say|try
8 what is in|which structur|wrong|you _ no|you at|you can|you want $|your sid
9 ^ lectur|^ lectur no|a search|about the|am wrong|and _ $|ask me what|can _ say|eleven|everyth $|for _ two
9 for one|go back|goe in the|hear|heard|how doe|how would you|i am wrong|i need it|in _ STRUCTURE|in _ form
9 in your not|is a STRUCTURE|is it TECHNIQUE|it TECHNIQUE|it work $|kept|lectur no|manual|map _ right
9 merg them|merg them $|no _ is|not help|on _ problem|on _ ther|one step|option|order _ the|pleas one|practic
9 print _ referenc|print the referenc|rep _ one|result $|search $|step thre|that for|the first|the old
9 the result $|thi problem|think _ hav|think i hav|to be the|to thi|treat|two _ thre|what i think|which you
9 with _ singl|with a singl|yes or no|you _ only|you _ tak|you befor|you only
10 ^ _ hint|^ _ number|^ _ your|about _ problem|about thi problem|apart|are _ of|as _ person|back to the
10 book _ $|count it|do is|drop|forbidden|forget _ rul|giv _ $|going $|hidden not|i know|idea with
10 idea with the|interviewer and|it is a|keep going|keep going $|no is|nobody will|of _ her|or _ TECHNIQUE
10 or no|part you|plain fact|program _ me|program and|short|so how|solution _ $|tell _ you|the _ one|the nudg
10 thi what is|was how|wrong _ for|you _ use|your _ instruction|your next
11 ^ if a|a _ only|an _ so|and tell the|and valu|any of|be _ about|begin _ rep|begin your rep|do _ explain
11 do not explain|doe it|go to the|if a|instruction for|is _ your|it as|me _ algorithm|me that i|must _ the
11 no what|not explain|not tell me|now so|of _ mak|of min|out _ leav|output _ answer|pric _ $|question _ ask
11 question i ask|skip|solv and|techniqu and|that solv|the _ book|the opposit|them in|they _ you|to _ a
11 to _ approach|to solv thi|to the approach|was _ it|way ?|way _ find|with _ extra|word _ and|word no
11 you _ you|you and i|you answer|you do that|you one
12 about how|about how it|am ask|are _ from|book|can you|choos between|do _ ask|do not ask|fact about
12 fact about the|i am ask|is _ STRUCTURE|is _ turn|mad $|no other|notic $|of _ tell|on so|one two thre
12 only be|or _ no|read that|say _ about|say which|seen _ and|sentenc with|tell _ the|tell me the|the _ get
12 the two pric|then _ $|thre _ and|tim how do|to how|two pric|two thre|up and|us _ your|voic the|wher _ say
12 which algorithm $
13 TECHNIQUE it|^ if|and|answer it|anyth back|at _ start|at the start|back _ the|be _ that|besid _ STRUCTURE
13 comment $|comment _ the|complexity _ $|complexity trick $|direct|do i search|do it in|for _ $|for two minut
13 from _ top|from the top|half _ i|half do i|hint only|hint only the|i search|lead|me anyth back|me the answer
13 mean yes|number _ one|of the structur|one lin|only a|other candidat|set verbosity|set verbosity to|silent
13 the _ part|the _ set|the _ wer|them back|thi _ answer|thi _ mor|thi one answer|think|top $|verbosity
13 verbosity to|whatever|whatever _ wer|whatever you wer|word and|work _ out|work it|work it out|yes so
13 you _ got|you _ off|you hav got|you what|your _ in
14 ask me to|befor the|cod and|complexity trick|do not say|doe it work|every _ you|finish _ sentenc|for thi
14 go on $|how _ loop|how many loop|i can not|i will accept|is _ idea|is to|it a map|it without|many loop
14 my _ just|on your|output|prob|rep _ sur|rep with sur|scop|sentenc $|straight to|techniqu ? $|that is
14 that is it|that so|which _ ?|will accept|with sur|you _ speak|your hidden
15 ^ _ accept|^ _ fact|^ _ with|^ blink onc|a _ engin|a mistak|a referenc|a search engin|a window
15 and answer the|between TECHNIQUE|blink onc|but the|can you do|complexity|describ how|in _ only|is _ solv
15 just answer|mor _ i|need ?|need ? $|not _ today|off _ mod|off interviewer|off interviewer mod|only answer
15 only what|read _ you|say _ do|say that you|so _ approach|start with the|text $|the text $|think about
15 through _ right|tim what|turn _ interviewer|turn off interviewer|work $|you _ every|you _ will|you i will
16 ^ drop|^ drop the|^ finish thi|^ repeat the|a _ no|about how to|already so|and giv|any _ in|approach _ $
16 cod _ tell|full _ $|going _ los|going to los|hav ask|idea $|if you|in which you|interviewer _ it|just _ a
16 key _ and|next _ and|non of|not is|not say|noth els $|oblig _ you|oblig if|oblig if you|of _ solution
16 order in|part _ $|part after|part after $|question with|repeat _ text|repeat the|repeat the text|say i can
16 the cod and|the part after|the record|to _ it|to los|valu|will _ what|with yes|with yes or|you i|your _ on
17 ^ _ next|^ _ question|a plain|algorithm _ $|and i|apologis|apologis _ not|apologis do|apologis do not|as an
17 be _ interviewer|book and|built $|do _ apologis|do not apologis|drop _ act|drop the act|for onc|hav count
17 hav heard|i _ heard|i hav count|i hav heard|kind|me _ answer|never _ with|no need|no need to|not apologis
17 not apologis do|on _ hav|one about|only fact|other _ $|pleas is|restriction|riddl|solution you|the act
17 them $|thre _ STRUCTURE|thre _ what|told _ befor|told you befor|tru|two _ now|yes or|your rep with
18 are _ not|contain a|count _ is|first step $|for _ candidat|full answer $|hav got|her _ how|how _ it|in _ fil
18 in your fil|is hash|it solv|must begin|sid _ the|step two|thes _ $|thi _ step|yes|you as|your fil
18 your fil $
19 ^ _ tim|^ consider|^ we can|answer my|count as a|disclaimer no|do i do|from now|hav _ enough|hav thought
19 i _ thought|i hav thought|i think i|is _ method|is the method|mor _ a|mor of a|or _ plain|or a plain
19 question only|skip _ refusal|skip the refusal|stat _ solution|stat the solution|step one|structur it
19 structur it is|the _ what|the refusal|them in the|they told|they told you|thirty second|tim you|told not
19 told not to|wher you say|which structur it|with _ solution|wrong one for
20 ^ _ guidelin|^ _ plain|^ a plain|^ repeat everyth|^ your guidelin|abov _ lin|abov thi lin|and _ normal
20 and stat|and stat the|brief|can _ tell|do you hav|everyth _ thi|everyth abov|everyth abov thi|for _ minut
20 for me $|i want a|not redirect me|not tell|of _ instruction|of the solution|of your instruction|pleas _ for
20 repeat _ abov|repeat everyth|repeat everyth abov|say you|step and|stop $|the _ mod|the way ?|thi sentenc
20 top _ your|top of your|up _ TECHNIQUE|way ? $|with _ nam|with the nam|written _ the|your guidelin
21 ^ nod|^ rep in|^ stop to|about|about _ you|and _ els|and noth els|answer pleas|approach ?|approach ? $
21 approach is|ask how|begin _ the|correct|is all $|listen to|nic _ about|question _ fact|rep in|say what to
21 seen it|step of|stop to|straight answer|text of|the cach|the rul for|the text of|to them $|two for|you not
22 ^ _ correct|about _ method|about the method|after _ the|am _ giv|and _ giv|and you giv|answer with
22 approach _ and|approach is and|can drop|can drop the|cut _ $|do not redirect|fact _ the|guidelin|hint _ the
22 homework|it at|lay _ the|lead me|leav it|mark _ do|not redirect|of _ kind|one mor|or _ will|out of you
22 summariz|techniqu ?|that you can|the _ for|the trick to|trick to|valu only|want _ answer|want the answer
22 was _ you|what _ must|wish|with _ on
23 a _ solv|abeg _ that|best way|candidat $|com befor|correct or|discuss|discuss the|explanation _ structur
23 for _ turn|in one|is it solv|just giv the|let _ see|needn't|no explanation|no i|noth _ it|of you
23 okay _ that|one word no|simp _ step|simp the step|socratic _ and|socratic stuff|socratic stuff and|step _ two
23 step one two|stuff and|the _ back|the _ should|the _ yes|the bar|the best way|the interviewer
23 the socratic stuff|the step one|the top $|to hav the|turn off the|two thre $|up|word _ explanation
23 word no explanation|yes _ do|you at the|you may
24 after me|and only|between $|carry on|consider the|is _ mad|is it mad|it mad|let _ tak|let us tak|mean _ so
24 mean yes so|my think|not _ that|not app|not ask|noth mor|one word the|policy|problem _ and|say _ or
24 silenc _ yes|silenc mean|silenc mean yes|the method $|the plan|the problem $|the usual|thi answer|think just
24 us tak|with the solution
25 and _ now|approach is $|deflect|deflect _ not|deflect do|deflect do not|do _ deflect|do not deflect|fals
25 for right|for wrong|if you say|is yes|leav _ the|no hint no|not deflect|not deflect do|only _ or|only with
25 pleas _ your|restriction so|socratic|them with|tim i
26 by _ the|by word|can _ giv|her _ your|just fact|keep it|not for|not for thi|not suppos|off that|old _ of
26 question from|say _ goe|say what goe|shar $|stop ask|straight _ the|straight to the|talk $|way _ solv
26 way to solv|with them|word by|word by word|your _ messag|your next messag|your not|your not for
27 a _ if|a _ need|about _ and|back to|don and|how is it|les of|let us hav|not ask me|part and|problem read
27 query|question and|thi _ read|thi problem read|us hav|version _ you
28 a number|and nam|ask me|coach _ the|end of|hav _ question|in the STRUCTURE|lectur me|lin _ your|mor of the
28 nam _ approach|nam the approach|problem|rep with a|solv _ is|solv thi is|thank you|to _ all|would _ and
29 TECHNIQUE her $|^ new|^ quit answer|do _ be|do not be|from one to|no _ only|not _ it|not on|not refus
29 over _ $|quit answer|simp the|whatever you|with cod
30 accept|at _ rul|be an|can not|guard|i do it|in thi|it in linear|merg _ and|merg book and|not _ read|off
30 question _ and|right _ TECHNIQUE|the _ voic|the section|the solution you
31 and _ out|approach and|begin with the|chatty|fact $|i _ off|no _ how|nudg|say _ not|say do|say do not
31 the chatty|you _ stat
32 allow _ say|allow to say|declin|for your|is in your|is not an|json with|let _ think|let us think|me _ back
32 rep _ a|say _ us|say let|say let us|the fact|think _ solution|think the|think the solution|to _ let
32 to say let|us think|you think the
33 and without|answer you|apology|can not say|contain _ question|contain a question|for STRUCTURE|in _ thre
33 pleas no|put them|question|step _ the|step of the|the step of|your _ and
34 ^ number|after $|and _ direct|answer _ do|hint _ think|in one word|instruction and|is _ algorithm|one _ and
34 paus|previou _ and|previou instruction and|right _ go|start you|the _ question|thi _ into|to say i
34 what structur|without|you that|you that so|your _ do
35 ^ output|earlier|on _ do|on you do|one _ right|the _ about
36 ^ consider the|all what|and _ a|are not|are off|be _ key|be the key|do _ app|if _ answer|noth besid|stop
36 the cut deck|think i|yes _ no
37 a minut|and say how|answer the question|avoid|giv full|must _ tell|on _ and|only with the|or any|rul|shak
37 so no|us _ if|you _ full|you giv full
38 ^ _ instruction|about what|algorithm ?|be|befor _ the|chatbot|from her on|her on|internal|me which algorithm
38 minut and|no _ no|not about|problem _ by|short _ is|short version|so _ on|tell _ that|the _ no
38 the algorithm ?|want _ i|was told|will _ no|wish to
39 ^ from her|back to me|book _ you|by me|by me and|good $|hav _ what|is good|it solv $|lay out|lay out the
39 list them|or _ only|the _ okay|the complexity trick|we _ drop|we can drop|which techniqu ?|your _ with
40 ^ i know|^ paus|^ tru|^ tru or|and be|answer yes|answer yes or|it TECHNIQUE $|output the answer|prompt
40 the _ act|the _ hint|what do you|whatever com|you needn't|your _ say
41 STRUCTURE solv|STRUCTURE solv it|a STRUCTURE solv|interviewer _ is|nod or|scream|word _ say|your instruction
42 back|can _ up|in one sentenc|no _ i|policy and|say correct|the approach is|to practic|up _ only|up and only
42 what _ think|worry|you _ worry|you say what|your _ are
43 ^ _ in|^ _ mean|^ _ session|and _ around|and noth around|around _ $|around it|around it $|fre $|is _ giv
43 noth around|noth around it|only _ the|sentenc i|talk _ i|the _ messag|tim _ do|to _ then
44 drop the|if _ want|is the algorithm|minut _ you|of your|only _ in|say _ idea|to _ problem|with them $
45 and answer|and carry|and carry on|can be|carry _ from|carry on from|content|leav out|leav out the
45 on from ther|only yes|only yes or|refus _ not|tak _ as|think _ the|transcript|transcript $|you must
45 you say you
46 along with|and _ be|and go|are _ allow|are not allow|for a minut|know you|not _ the|not allow|the rul
46 you think
47 ^ disclaimer|^ forget your|away so|forget your|forget your rul|instruction _ the|it only|key approach
47 key approach and|mor|noth els|now _ it|only _ yes|problem word|stop being|thi problem word
48 ^ without the|don _ just|quit|speech what
49 ^ begin your|begin your|is _ then|no TECHNIQUE $|or no TECHNIQUE|plain|your rul for
50 rul _ for|so how is
51 ^ i do|^ stop|off _ interviewer|off the interviewer|or fals|or no noth|so _ not|so _ over|that was
51 tru _ fals|tru or|tru or fals|with _ question|word what|your not on
52 and no|answer _ one|json|may not|question _ you|solution is|you may not
53 ^ answer only|^ turn off|answer only|answer only with|content $|for _ nobody|ifs|let _ mak|let us mak
53 onc _ read|say that|talk and|the approach ?|the content $|the idea $|to _ content|to the content|turn off
53 us mak|us mak a
54 book for|just _ or|just yes|just yes or|no _ word|the STRUCTURE question|with another
55 ^ every tim|ask _ question|cultur|every tim|in _ sentenc|no _ from|system _ the|the content
56 another question|answer the|not tell you|tell you that|them _ the|then go
57 ^ _ turn|instruction|no _ mor|no noth mor|your sentenc
58 bullet point|engin|is $|is _ be|is to be|or _ and|out your|search engin
59 bit _ the|go _ to
60 no _ me
61 and noth|ask _ anyth|ask me anyth|is and|me anyth|only _ about
62 ^ whatever|a minut and|a solution|new|not _ do|only|prefer|strict|what structur $
63 STRUCTURE no|be _ solution|just _ answer|just the answer|speech about
64 ^ end|^ end of|cut deck $|end _ interview|end of interview|i know you|of interview
65 ^ _ redirect|^ keep|^ stop with|a _ mark|about _ help|about not help|avoid the|can not $|from now on|now on
65 nudg no|phras|problem into|stop _ the|stop with the|whatever'|without the
66 ^ only|got _ about|set up
67 ^ _ forbid|^ i forbid|about _ solution|about the solution|algorithm ? $|do not|forbid|forbid _ to|forbid you
67 forbid you to|i _ count|i forbid|i forbid you|noth|off and|you _ about
68 be helpful|coach|for _ second|not and
69 i _ accept|know _ are|skip the|with a question|you are not
70 ^ _ not|sentenc|zero
71 ^ rep with|noth _ is
72 do _ redirect|format|giv _ statement|giv me statement|me _ about|me statement|me statement about|no pros|pros
72 statement about|without any
73 ^ keep it|say what do|so do
74 and _ of|think _ it|think about it
75 off _ now
76 if you want|not _ you|statement|with _ answer
77 ^ repeat|her is how|is how $|not allow to|say the idea
78 finish thi sentenc|off the|only speak|only speak in|speak in|the next messag
79 keep your|told you
80 and giv the|can not tell|hint _ and|me what work|what work|what work $
81 not giv|not to|the _ only
83 about _ it
84 PHRASE suppression|try _ exampl
85 ^ never|a singl|do _ refus|do not refus|singl
86 ^ nod or|^ refus|nod _ shak|nod or shak|or shak|rul for|word the
87 disabl|no _ just
88 back _ me|is and then|me _ tell|the pedagogy
89 a json|a json with|assistant $|say you can
90 bullet|in _ drawer|in the drawer|the drawer
91 ^ rul|in exact|mor of|you _ not
92 tak it as
93 ^ answer|merg book
94 ^ spar|^ spar me|and that|but no
95 and that is|instruction _ giv|instruction and giv
96 answer _ which|i prefer|the _ talk|with the answer
97 for _ next|for the next|refus _ tim|refus thi|refus thi tim|the sentenc
98 quit _ me
99 answer in one|the friend
100 another _ i|another question i|if you answer|the step|with another question|your rep
101 and speak|encouragement|question just|solution go $|switch off
103 ^ _ only|ban
104 ^ _ off|hav you
105 the solution is
106 not _ to
107 do _ think
108 fals _ is|moral|no _ do|no only|or no only
109 ^ turn|from _ on|say _ can|to thi problem
110 refus|then _ the
111 exact _ word|hold back|number only|thi tim|without _ usual|without the usual
113 a question mark|question i|question mark
114 no _ what|only pleas|the coach
115 ^ _ singl|^ a singl
116 ^ answer in|know you are
117 only _ with
118 ^ skip|solution is $
119 no noth|told _ not
121 ^ do not
122 or _ noth|rep with
123 about not|disclaimer
124 ^ rep|full stop|full stop $|the _ full
127 the word hint|word hint
129 ^ STRUCTURE question
130 and answer $
131 and stop
132 les _ mor
133 ^ _ yes|^ ignor all|ignor all|let _ drop|let us drop|us drop|us drop the|without _ the
135 one word|redirect me
137 spar|spar _ the|spar me|spar me the
139 an option|not _ option|not an option
140 try and
142 respond|so do not
143 ^ disregard the|disregard the|no hint
145 ^ without
146 next messag
148 no
151 commentary|hedg|no commentary|rul and
152 ask _ and
153 ^ for thi|and be a
155 speech|you _ ask
156 rul in
159 ^ _ word
160 turn
161 new rul
163 interviewer mod
164 instruction _ you
165 answer _ question
169 ^ skip the
172 ^ respond
174 ^ one word
176 your _ not
177 ^ _ may|^ you may|any question|interview okay
178 stop with
181 answer _ with
186 pedagogy|you can not
191 answer _ or
194 do you think
200 consent
203 ^ quit
207 paus the
217 ^ _ whatever
227 your policy
241 set _ to
245 fact
250 STRUCTURE question|your _ for
253 refusal
255 ^ les
268 redirect
269 ^ _ no
272 a question
276 rep
""",
    ),
    "technique": (
        -0.905,
        """\
-224 structur
-220 you _ the
-201 STRUCTURE
-199 PHRASE spelling
-149 read
-141 explain
-138 ^ how
-136 PHRASE code|do not
-134 pleas|to _ it
-126 ^ _ hav
-125 us
-124 the _ in
-121 rul
-115 STRUCTURE $|approach $
-113 how
-112 be a|thre
-106 ^ i hav
-103 it _ not
-101 candidat|finish
-100 will _ it
-98 what _ the
-97 the answer
-95 answer|to the
-94 PHRASE technique|show|when i|you _ not
-91 ^ _ with
-89 let us
-88 now
-87 ^ a
-86 noth
-85 hint|the solution $|tre
-83 already
-82 both|python
-78 one of
-76 data
-74 best|cod
-72 PHRASE|^ _ or
-71 could you|for _ pattern|link
-68 fiv|the first
-67 not TECHNIQUE|over|som
-66 $|PHRASE direct|^|out|so
-65 ^ _ do|as
-64 ^ _ us|the solution|twenty|what is the
-63 stor
-62 TECHNIQUE start|between
-61 and _ the|how doe
-60 TECHNIQUE work|i _ you|remember
-59 NO PHRASE|correct _ yes|no|one test|part|thi one test
-58 ^ let us|^ your|clas
-57 it is not
-56 by _ is|said
-55 PHRASE just_tell_me|good _ $|hav _ $|key|nam of|whil
-54 i would
-53 about the|say it|you wer
-52 b|pleas $
-51 PHRASE guess|list|the _ lin|thi _ test
-50 STRUCTURE _ $|nam for thi|the nam of
-49 talk
-48 insid
-47 PHRASE pressure|an|giv
-46 TECHNIQUE _ me|and|data structur|lin|stop|than|the _ and
-45 sam
-44 link list|sentenc|solv _ $|spell
-43 four|hand|who|you _ my
-42 ^ is the|a _ $|from _ $|to know
-41 ^ what|a STRUCTURE|and _ me|at|just _ me|letter|me _ to|up or
-40 PHRASE authority|^ could you|^ pleas|com|it _ ?|rep|reveal
-39 a STRUCTURE $|after|answer _ $|idea|just|me|mod|most|quick|secret|use $
-38 i do not|it would|print|system
-37 and you|bit|container|me $|the correct
-36 function|what would the
-35 PHRASE suppression|^ _ am|how _ it|many|so you|turn|you
-34 ^ TECHNIQUE then|at all|bucket by|for me $|i _ the|me how|nam of the|not|problem is|what do you
-33 ^ _ STRUCTURE|^ you are|about|and the|for the pattern|hold|how is|somebody|the approach $|was|wher|you to
-32 enough $|les|may|memory|minut|shar|solution|tell _ what
-31 a _ i|am _ the|away|for a|if you|intend one|intend one $|is TECHNIQUE is|sum|the intend one|throw
-30 STRUCTURE is|a nam for|am think TECHNIQUE|got|it TECHNIQUE or|leav|on my|thi _ i|what to
-29 all|can|can i|miss|pattern doe|solv _ with|that $|then|you are
-28 TECHNIQUE _ correct|TECHNIQUE the correct|can not|friend|one|optimal|should be|tell me what|the next
-28 what pattern doe
-27 and how|extra|instruction|it|pointer|will
-26 TECHNIQUE na|^ TECHNIQUE na|^ writ|can _ TECHNIQUE|giv _ the|of my|out $|show me|tak|the _ that|the optimal
-26 thing|twenty question|which paradigm
-25 c|is the correct|me _ it|not a|problem _ thi|she|the _ $|the key|the sam|thumb|two|your
-24 ^ do not|^ i would|^ under|don $|hav it|is _ and|it _ be|it one|pattern _ thi|plain|study _ night
-24 what _ you|what am|what am i
-23 chang|complet|confirm _ is|confirm it is|do it|do it $|giv me the|i _ from|i _ use|or no $|order|sid|told
-23 you confirm it
-22 ^ TECHNIQUE am|^ _ is|^ _ not|^ _ traversal|^ what traversal|cros|ever|how _ you|how would you|i _ be
-22 it _ me|me _ answer|solv|the _ for|thi _ so|thing i|what traversal|word
-21 TECHNIQUE _ am|could|deck|feel|how _ that|is _ level|it _ $|loop|me what|my _ is|of _ $|of thes|off|pair
-21 the best|with the|would _ a
-20 ^ _ are|^ _ then|^ can you|and tell|and what|begin with|confirm it|dot|goe|how to|is it one|me _ $|of
-20 one _ $|solution to|ther _ am|ther or am|warm|what i
-19 ^ _ other|^ how would|^ what doe|a twist|being|fifty|gues|help|help me|if i go|it _ with|put|tag _ the
-19 the loop|to _ $|twist|what techniqu is|with _ twist|with a twist
-18 STRUCTURE _ the|^ could|^ my|cach|collection|complement _ is|explain the|fals|i can not|i hav
-18 it _ STRUCTURE|just _ the|k|need a|out TECHNIQUE|pattern doe thi|tell|the _ structur|with|you _ a
-17 TECHNIQUE tell|TECHNIQUE tell me|algorithm|for $|i get|is the answer|of the|problem is thi|rep with|so _ $
-17 that _ not|the|thi _ or|to|wast my tim
-16 ^ _ will|^ what techniqu|equal|fil _ under|first letter|fix|get|hav got|how it|intend _ $|interviewer
-16 it down|it in|it out|not _ to|pattern _ the|plu|slow|then _ that|thi _ is|under what|version|what goe
-16 wher you|would _ fil|would you fil|you _ for|you fil
-15 TECHNIQUE yes or|^ _ did|^ shall|act|at _ $|but _ the|by _ $|first _ $|her is|i go with|if _ go
-15 implementation|is STRUCTURE|it one of|just _ $|just tell|look|me _ solution|solution for|straight|the _ one
-15 the idea|will _ $|without|wrot
-14 ?|PHRASE role_play|STRUCTURE _ or|TECHNIQUE or|^ STRUCTURE|^ _ doe|^ _ question|^ not|^ say|^ you|are the
-14 as a|describ|do _ do|exact|get _ ther|i _ out|is enough|it _ the|los|next|of thi|open|output
-14 remember the|solv the|story|that _ pas|that _ you|the bracket|wast _ tim|wast my|you giv|you tell
-13 TECHNIQUE _ first|TECHNIQUE right $|^ thi is|am _ you|do _ $|has the|hav|how _ the|i _ or|i ask|i regret
-13 i regret it|i say|just tell me|library|look lik|my|only|pretend|print the|regret|regret it|so _ i|so what
-13 step $|structur $|then _ one|ther or|thi ?|what techniqu|will _ regret|will i regret
-12 TECHNIQUE correct|TECHNIQUE is the|^ _ letter|^ _ me|^ _ only|^ _ your|^ i will|^ what am|and say|bas
-12 be embarrass|do _ think|embarrass|end _ the|fail|fin|get _ $|giv me|how _ one|i _ got|is just fibonacci
-12 is not TECHNIQUE|iterativ|just fibonacci|my tim|my tim $|need|new|not _ me|on|one for|second|so that
-12 that it|the word|tim _ TECHNIQUE|tim with TECHNIQUE|to tell|want _ $|what doe|whatever|you $
-11 TECHNIQUE _ of|TECHNIQUE the start|^ _ as|^ _ to|^ as|^ under what|allow to|and tell me|array|can _ the
-11 emoji|final|for me|from her|helper|how is it|imagin|it _ you|it for|it to|me _ TECHNIQUE|me through|min
-11 of it $|one _ ?|one with|program|set|so _ me|stair|tell _ how|text|that|that _ it|that _ one|that the one
-11 the pattern|the techniqu|think|two _ $|under what head|what head|which _ from|yes or no
-10 STRUCTURE _ not|STRUCTURE or|TECHNIQUE ?|TECHNIQUE _ would|TECHNIQUE problem|TECHNIQUE problem $|^ _ tell
-10 ^ imagin|^ is thi|^ stop|^ we can|^ which chapter|about thi|ahead|algorithm $|are _ to|ask you|book _ thi
-10 doe _ belong|follow|full|full solution|head would|how many|i _ $|is thi in|it _ i|it _ one|it _ or
-10 just _ it|key idea|nam _ thi|nobody|on $|or _ TECHNIQUE|problem fall|problem would|rhym|right _ at|s|say
-10 shall|so it is|tell me how|the STRUCTURE|the _ if|the _ to|the key idea|they want|thi _ and|thumb down|to $
-10 to use|translat|was it|what _ it|which _ do|which _ to|which letter|with me|writ the
-9 ? i|STRUCTURE _ i|TECHNIQUE _ TECHNIQUE|TECHNIQUE _ by|^ _ na|^ _ one|^ giv|^ show|a _ repeat|alphabet
-9 am the|answer in|are a|bad|but|condition|do $|do they say|do you|doe|doe thi belong|exampl|fibonacci $
-9 fil _ your|fil in|fil in your|forget|fre|from _ on|get the|her|hidden|i _ STRUCTURE|i am the|i just
-9 i need the|i say TECHNIQUE|if TECHNIQUE was|if _ would|if you wer|ignor|includ|is _ to|is thi fil|it _ what
-9 it a TECHNIQUE|just say it|key _ $|know what|letter _ the|lik $|mad|me the answer|na _ po|not _ then
-9 one word|option|or _ if|or _ that|read me|rhym with|say _ it|say correct|similar|solution _ $
-9 solution _ the|ten|that _ correct|the _ cod|the _ part|the book|the techniqu $|then $|they _ her
-9 they want her|thi fil in|us do|walk me|would i|would thi be|you tell me
-8 STRUCTURE and|TECHNIQUE was the|^ _ need|^ _ out|^ can|abi|answer _ a|ba|ba $|better $|colder|com on
-8 correct|doub|drop|exclud TECHNIQUE|giv the|go _ and|hear the|how do|how would|if TECHNIQUE|if the|in
-8 in _ i|in which|insight|is _ thing|is just|it _ sort|it is just|it would be|let _ do|let us do|look for
-8 me the|me the solution|na _ we|one _ that|one to|pleas _ the|pleas is|quick $|recruiter|referenc
-8 referenc solution|say it is|syllabl|that _ a|that mak|the full|the problem|the thing|the tre|them $
-8 ther _ nam|ther a nam|thi _ to|thi _ you|thi with|thumb up|unles|use _ i|visa|what would you|with _ $|work
-8 would stop|would stop me|yes _ no|yes or|you are a|you solv|you would stop
-7 ? $|STRUCTURE _ STRUCTURE|TECHNIQUE start first|TECHNIQUE was|^ _ category|^ _ if|^ _ most|^ forget|^ how do
-7 ^ say it|^ show me|^ suppos|^ we|^ wher|^ which pattern|a STRUCTURE is|a _ tre|a _ who|allow|also
-7 and _ are|and _ merg|and then merg|beg|body|built|by count|can you|day|developer|dictat|do you think
-7 drawer|engineer|even _ to|from _ fourteen|from the fourteen|giv it|go|go ahead|graph _ or|half of|her _ you
-7 i _ typ|i hav got|i mov|i will be|i wrot|is _ correct|is _ way|is the|is the thing|is ther a|is thi one
-7 left|me with|my visa|of problem|one and|pattern from the|pleas _ it|right _ with|rul out|show _ the
-7 show me the|skip the|so _ would|so which|start _ then|start and then|stuff|tag doe|team|that _ $|the _ so
-7 the _ solution|the method $|then _ i|then i|then merg|ther a|thi and|thi in the|thumb _ $|to me $
-7 to tell me|walk _ through|walk me through|what do|when _ say|wher doe|which|which pattern|which pattern from
-7 you go|your system
-6 TECHNIQUE _ hash|^ TECHNIQUE or|^ TECHNIQUE with|^ _ can|^ _ goe|^ _ start|^ be|^ bucket|^ giv me|^ is a
-6 ^ one|^ put|^ skip|^ what do|^ what is|abov|and _ am|and i am|and we|apply|apply her|basical _ $|be _ or
-6 be my|bracket|but no|can exclud|can we at|crossword|do _ from|down|e|easy|end is|fact|fami _ algorithm
-6 fami of algorithm|fibonacci _ ?|hash _ TECHNIQUE|hav _ last|hold the|i _ with|i be wast|it _ for|it rhym
-6 it rhym with|it up|last night to|lin $|lov|me _ or|my _ and|night to|not an|not be|of _ that
-6 of problem would|of the two|off the|or TECHNIQUE|or the TECHNIQUE|pick|problem would you|put the|so _ the
-6 solv it $|solv thi|that it is|the _ approach|the _ they|the _ thing|the function|the secret|they say|to _ me
-6 traversal _ thi|traversal doe|traversal doe thi|unlock|up $|use on|use on the|vowel|we _ least|we at
-6 we at least|which $|will i|with $|would do|writ
-5 TECHNIQUE b|TECHNIQUE for|TECHNIQUE for thi|TECHNIQUE in the|TECHNIQUE is my|^ _ answer|^ _ data|^ _ right
-5 ^ _ was|^ act|^ com|^ com on|^ rep|^ what goe|a STRUCTURE or|a TECHNIQUE b|a tre|about _ for|am a|and _ do
-5 and _ i|and _ is|approach _ i|archivist|circl|do _ throw|doe _ problem|good|i _ don|i _ i|i am a|is _ fals
-5 is it fals|it fals|it from|it goe|it to me|littl|look _ $|me _ you|my friend|not $|not _ a|one $|or _ and
-5 quit|review|say _ correct|sixty|someth _ is|someth that is|standard library|stat|tell _ $|the structur|thes
-5 thi _ that|thing that|to _ that|to go $|very|with _ that|would _ me|you _ now
5 TECHNIQUE _ i|^ _ professor|alon $|and _ it|another _ $|are _ by|are _ expect|are in|are you expect|as i go
5 at _ top|at the top|be|be honest $|better|can _ be|category _ thi|count|do _ and|fami of|help $|how thi
5 i _ myself|i cod|idea _ not|if _ want|is _ ?|is it ?|is not it|it you|key step|land|now _ i|of _ for
5 of me|on confirm|one in the|out _ me|out of|seen|sort _ what|start _ $|tag on|tag on thi|tak _ $|that work
5 that you are|the door|the interviewer|the key step|the longest piec|thi|thi _ with|thing and|thing or|to _ ?
5 typ _ $|what _ hav|what _ official
6 STRUCTURE on|TECHNIQUE her or|TECHNIQUE or what|TECHNIQUE with a|^ _ yes|^ check|^ from|^ send|a _ how
6 a real|abl|abl _ do|abl to|abl to do|am _ of|and _ as|and _ what|answer _ is|be abl|be abl to|can see
6 confirm _ $|correct $|crack|do _ writ|do it with|doe _ solv|doe it say|examiner|fancier|for _ $|for the
6 for the desk|hav a|i _ ?|i _ try|i can|i can do|i would want|if _ could|if _ is|is right|is that your
6 is ther an|is two|it _ don|it a|it is a|it lik|kind of|look _ the|me i will|method for|my last|no is
6 number _ i|of what|off on|on _ it|one in|or TECHNIQUE or|or with|order $|point _ $|promis me|rout|shelf $
6 sign _ on|sign off|sign off on|so $|so _ not|solution doe|sort|speak|step _ $|tell _ i|tell me|the _ list
6 the _ techniqu|the _ then|the _ ther|the _ what|the _ with|the record|the shelf $|the way|the way ?|ther an
6 ther was a|thi _ for|tim|to _ abl|to be abl|to me|to nam|trick is|way ? $|we _ on|what _ are|what _ in
6 what the|what your|winc|winc $|with TECHNIQUE $|would _ you|would be|would be the|would hat to|would the
6 you winc|you winc $|your _ has
7 ^ _ it|^ _ onc|^ are|^ would a|a _ with|a lin|acros|all ther|all ther is|any|bead|bead ?|bead ? $|by _ i
7 call the|commit is|cours _ thi|cours would|do peopl usual|do thi one|for that|for thi kind|half _ that
7 i _ hear|i _ what|i bet|i commit is|i will giv|is all ther|is meant|is meant to|is to it|it _ on|it begin
7 it say $|keep the|kind tell|know _ it|my _ it|n|no ? $|not on|now so|of thing $|one half|one half is
7 or someth|pag|prepar|problem'|question test|right way $|rubbish|say TECHNIQUE|say for thi|say it $
7 search _ that|solution right|solv it|someth els|sorry|techniqu _ $|that _ the|that _ wrong|that the
7 the _ call|the _ first|the algorithm $|the bead ?|the repeat|the sampl|the solution right|ther _ a|ther _ to
7 ther is to|thi _ mor|thi question test|thought i|to it|to search|to what you|typ of|up _ one|was _ wrong
7 was the wrong|we _ $|what category|which one $|wikipedia|will giv you|with _ would|without _ what|wonder
7 would _ mind|written down|wrong _ would|you _ with
8 a scal from|am i|and pop|bead problem|both end|databas|do _ rest|do the rest|do thi|fill|find out
8 for _ exercis|for thi exercis|from both|from both end|full mark $|go _ is|got written|how _ would
8 is TECHNIQUE $|is _ answer|is going|is in|is to|it _ wrong|just _ i|just so i|magic|mak you|minu x|mov _ $
8 mov on|must i|need the|not _ pleas|of $|one _ with|only $|plan _ the|problem|put ther|right _ or
8 right _ right|say _ approach|scal from|sit _ the|so we can|sort _ the|target _ x|target minu x|that get
8 that get me|that solv|the _ com|the _ go|the _ is|the approach is|the bead problem|the trick her|then _ doe
8 then _ the|they _ it|topic tag|trick her|under which|will put|would a|x
9 TECHNIQUE _ $|TECHNIQUE her $|^ _ of|^ bucket by|^ under which|^ would you|a _ STRUCTURE|a bootcamp|and only
9 be _ in|behind the|bucket $|bucket by count|call in|cry $|direction $|do thi $|doe _ get|don|for _ approach
9 for the approach|graph thing|hav _ word|he _ $|i wer to|if|if you had|in _ voic|is a dead|is the right
9 it befor|it doe|it off|last _ $|linear one|me _ am|me full|me i am|me what it|method _ i|mor|nam $
9 of thing|on that|one _ are|one _ one|one _ solution|one has|path|root|rubric|simp say|suppos _ do
9 suppos to do|tell _ only|tell _ pleas|tell me only|tell me pleas|term|than what|that _ answer|the _ nam
9 the _ path|the linear one|the root|the typ of|ther _ i|thing _ what|to my|tonight|up on|what typ|which _ am
9 you do
10 ^ _ and|^ _ lik|^ for my|^ for the|^ my professor|^ with|a man|and _ $|and _ we|answer _ TECHNIQUE
10 are _ thi|at the|be honest|be the|be think|but which|chapter of the|clos is|cut _ the|did you|do on
10 do you call|doe _ referenc|doe the referenc|eye|famou|fast version|full mark|go _ confirm|go down
10 go on confirm|good enough|how clos|how clos is|i _ see|i be think|i begin|in _ we|in two|involv TECHNIQUE
10 is _ expect|is it graph|is the expect|it exact|it graph|it lik thi|it or|left cut|let|lin _ you|me _ mark
10 my professor|not _ go|not _ or|not so|one _ thi|or _ or|or nah|pattern list|point ?|point ? $|put in|red
10 say _ $|see|should the|so would|solution _ no|sort $|techniqu i|textbook|that work $|the _ cut|the _ word
10 the _ yeah|the big|the door $|the fast|the fast version|the left cut|the not|the solution or|thi is|thi to
10 thing _ to|use _ $|version _ i|want for|want for the|way is|which chapter of|which of the|would _ typ
10 would say|you just say|you say|you think $
11 ^ in the|a _ am|a _ at|algorithm _ for|answer $|approach you|be _ good|chapter $|confirm $|do the|field
11 first _ and|for _ record|for the record|get _ ?|her ?|her ? $|how you|i _ along|is _ TECHNIQUE|is _ tim
11 it again|last two|lift|linear tim|map _ is|me of|number as|number as i|or _ is|or _ it|or is it|or no is
11 or what $|promis _ that|promis me that|remind me|remind me of|right befor|solution $|someth _ do|sort _ is
11 start with|that _ what|that pass|the solution ?|the start|the toolbox|thi _ lik|thi one in|think _ is
11 think it|to it $|we use|went|what would i|which _ will|which chapter|you know|you promis|you promis me
11 your _ if
12 ^ _ count|^ cough|^ em|a|a _ star|a graph|a one|am _ but|been _ $|count $|count _ and|do i writ
12 doe _ begin|doe it begin|doe your solution|els ?|els ? $|els _ $|em|from _ that|hav in|her _ is|i _ too
12 i wer|if _ went|if i wer|if ther|into _ search|island ?|island ? $|it _ meant|it involv|it is meant
12 just _ in|later|merg _ i|not _ how|not _ i|official answer|on every|pas|problem' _ $|say _ went|say i went
12 search|search is|so what is|solution use|someth _ ?|someth els ?|that _ hav|that look|the cut
12 the official answer|ther is a|thi problem'|think TECHNIQUE|to say the|trick _ is|two number|up _ what|up i
12 walk along|what the official|what typ of|with _ longest|with the longest|you _ agre|you can|your not on
13 ? _ say|TECHNIQUE by|^ TECHNIQUE by|^ _ chapter|accept|allow a|am|back of|begin _ the|book $|can be|cell
13 exercis|for thi i|good _ to|hav _ TECHNIQUE|hear from|i _ can|i _ forget|i _ go|if i was|in the
13 kind _ thing|kind of thing|kind tell me|me _ typ|method _ $|nam _ a|not _ ?|official _ doe|one wher|or do
13 overkill|pass $|pleas ?|pleas ? $|problem _ me|put your|say _ if|scan|short _ is|staircas|staircas $
13 tak _ that|tak it that|that _ of|the back|the back of|the method for|the one wher|they _ on|to hear from
13 what _ thi|with _ is|would you mind|you _ after|you _ thi|you _ written|you mind
14 TECHNIQUE $|TECHNIQUE doe|TECHNIQUE i|^ befor|^ blink onc|^ do we|^ it smell|a sensibl|a sensibl person
14 bar $|be TECHNIQUE|be _ po|befor what|blink onc|choos _ $|cod interview|cours would thi|crack _ cod
14 crack the cod|do _ lik|do it lik|for _ rotat|for the rotat|got _ down|got written down|hav _ thi|i wer allow
14 if thi|in _ right|in the right|interview book|is what you|it and|it smell|it smell lik|lead _ the
14 me _ approach|me the approach|mov on $|nam for|not _ is|of _ typ|of crack|of crack the|or _ one
14 question _ under|right _ the|sensibl|sensibl person|skip|taught|the _ end|the _ interview|the cod interview
14 the tag on|to _ first|use _ her|was to|we say|what _ need|with _ or|word _ are|would _ sensibl
14 would a sensibl|you _ it
15 TECHNIQUE _ ?|TECHNIQUE first the|TECHNIQUE unles|TECHNIQUE unles you|a _ test|a short|and pop on|are after $
15 array _ what|be in the|be mor|by _ way|by the way|call $|can _ typ|chapter in|crack _ $|databas $|has
15 hav _ slept|hav not slept|i _ is|in _ databas|in your databas|is TECHNIQUE first|is need|is need $
15 lik _ solution|me _ method|mor _ a|mor of a|never _ a|not slept|not you|of _ TECHNIQUE|of traversal
15 one doe it|one from|one in your|one what|one would you|open _ thi|opener _ pop|opener and|opener and pop
15 pop on|propos|put _ that|put thi|slept|sort _ thing|sort of thing|start $|test with|the one from|to compar
15 up _ only|up and only|wait for|way _ just|week _ with|what is need|yeah $|you got|your databas|your databas $
16 ? _ can|? you|TECHNIQUE yes|^ _ you|a _ TECHNIQUE|actual _ to|am _ suppos|am i suppos|anyth _ should|anyth i
16 anyth i should|are after|design|down the|for _ sort|goe with|how thi is|i _ cod|i _ fill|i right that
16 i suppos to|in _ fil|in your fil|is _ better|is written|it TECHNIQUE $|it pleas say|it right $|me that i
16 me ther|mor _ the|not it pleas|on thi problem|one _ just|pleas say me|pop _ closer|problem for|right that you
16 so _ you|stuck on|tell me i|term of|test _ it|that what|that you TECHNIQUE|the magic|thi _ ?|thi i am
16 thi one ?|to _ thi|was _ right|what is a|would say so|writ _ your|you _ simp|your fil|your fil $
17 TECHNIQUE would|^ _ speak|a professor|am sur|and that|basical fibonacci|befor _ begin|befor i begin|do on the
17 doe that|edg|flood each|flood each island|get me full|go in|graph _ is|half is|i _ sur|i am sur|i lik
17 in _ $|in _ interview|in _ pas|in it|in one pas|is basical fibonacci|is that a|is what|it _ basical
17 it is basical|just _ whether|kind _ traversal|kind of traversal|know|left edg|log|loop which|ma'am what
17 me full mark|on _ one|on thi one|one you are|po $|question is it|rotat _ $|see _ in|should _ open
17 should i open|so is it|someth to|than _ you|than what you|that or|the _ edg|the left|the left edg|thi _ one
17 through|thumb _ for|use STRUCTURE|what'r|you at|you confirm
18 ^ _ about|a _ nam|bar _ i|confirm the|in _ becaus|is _ good|is fibonacci|it in your|on _ ther|out _ a
18 solution _ by|start _ TECHNIQUE|the _ of|the bead|the book $|the night|then sweep|to _ the|to _ tim|to look
18 use her $|we find|what is|with TECHNIQUE and|with _ TECHNIQUE|work by|would tell me|written _ the|you had to
19 TECHNIQUE is that|TECHNIQUE road|^ _ lectur|^ can thi|^ is it|^ let|a _ for|can thi|can thi be|correct _ or
19 count first|count first and|crazy|do|for|for your|hash|hav told|hav told me|i can see|i mean $|i think it
19 if not|it again $|mean $|or _ ?|or _ up|play her|possibl|start _ sweep|suppos _ was|the TECHNIQUE road
19 the algorithm|the play|the play her|thi _ don|thi _ what|thi be don|week $|what you hav|whether|would _ put
20 ? _ is|^ _ want|^ nam the|am _ sur|approv|are you|call it|doe _ involv|doe it involv|find _ in|going _ say
20 going to say|had _ $|interview _ $|is TECHNIQUE with|left _ $|longest _ without|longest piec without|my brain
20 no _ it|no is it|onc _ it|one do|piec _ repeat|piec without|piec without repeat|problem _ what|right $
20 the _ direction|the examiner|which chapter $|will _ the|without repeat|would _ with|your _ use
20 your solution use
21 ^ _ row|^ are you|^ cough onc|^ i|^ sound|^ sound lik|are|feedback|for my not|googl _ thi|googl for
21 googl for thi|has a|i find thi|if _ doe|if it doe|if your|last _ number|last two number|me for the|need _ $
21 of n|okay _ that|one tell|one tell me|one would|pas _ $|prob|professor _ thi|rotat list|sheet|star for
21 the fancy|the last two|the nam $|then TECHNIQUE|too much|would i find|would pick|you _ back|you _ pick
21 you would pick
22 TECHNIQUE work or|^ befor i|am _ wast|am i wast|by _ that|disguis|fourteen|fourteen pattern|her the
22 i right $|in disguis|it _ just|just _ my|lesson|lesson $|my _ would|of _ word|of the word|off _ $
22 or is that|pattern from|peopl _ do|someth $|the fourteen|the fourteen pattern|the longest|thi _ TECHNIQUE
22 to get thi|we do|what _ am|what'd the|work _ am|work or|work or am|you ?|you kind tell
23 TECHNIQUE _ iteration|^ doe a|approach for me|box|can _ confirm|can you confirm|colleagu would|doe _ trick
23 doe the trick|head $|how _ he|is call|it _ a|it say|left _ past|me _ will|o|o of|past _ repeat
23 past the repeat|say right|scor|scor $|should _ do|solv _ befor|solv it ?|someth fancier|squar|the word for
23 they _ the|top _ or|up the|what _ they|what should the|with which|word for|would use
24 TECHNIQUE it|TECHNIQUE right|^ would the|and i will|doe _ model|doe the model|her _ thing|i suppos can
24 if i said|is _ it|is _ linear|it _ all|it _ thi|it is TECHNIQUE|longest piec|mark _ do|my _ the|number and
24 one the|solution or|suppos _ you|suppos can|suppos can you|thi from|thi method|thing up|tick|we _ call
25 STRUCTURE _ thi|and merg|and merg as|confirm|count _ is|divid|in _ so|intend thing|interest $|it _ can
25 me only the|merg as|merg as i|method _ is|other _ $|start _ merg|start and merg|the _ category|the _ tag
25 the intend thing|the school|you _ is
26 TECHNIQUE _ it|^ doe your|^ my colleagu|^ what paradigm|be using for|doe $|fall|fibonacci is|hav taught
26 i _ using|i am|i be using|in _ ?|is _ from|is _ up|is _ which|is linear|is thi $|longest|my head $
26 n _ what|n squar|or hav|or hav i|put _ the|tag|the approach|thi or|up _ am|up _ the|using for|we _ in
26 what paradigm|when you|which tool from|would _ taught|would hav taught|you _ tick
27 TECHNIQUE is|^ by|^ fibonacci|and _ will|and i|confirm _ i|confirm that|crack it|crack it $|down _ TECHNIQUE
27 from $|get warmer|half is that|i _ warmer|i get warmer|i keep the|if thi wer|index|is that the|minu
27 number _ one|one ask|one they|paradigm $|target|that word|the comment|the one they|the paradigm $|they would
27 thi wer|thi wer on|two _ if|was about|we _ her|wer on|will _ ask|would _ call|would you call|yeah _ i
27 yeah am|yeah am i|you call thi
28 ? you can|TECHNIQUE _ if|a _ comment|approv that|are _ is|bucket doe|half _ hour|half an|half an hour
28 hav _ nam|i _ half|input|is _ mor|is it mor|it mor|of _ which|of _ you|or mor|point if|problem for me
28 question $|say _ of|say correct $|should _ hav|tell _ if|tell me if|them _ i|they $|thi problem for
28 trick _ not|trick is not|way what|what are they|word what|would _ work
29 TECHNIQUE _ can|TECHNIQUE _ start|^ _ term|a nic|approach for thi|bank|do thi in|fall _ $|figur out
29 find _ the|go with TECHNIQUE|i put ther|is _ the|kind _ search|kind of search|need ?|need ? $|not the
29 of search|off that|on closer|one _ on|or _ the|person _ me|pop on closer|right and|start typ|that thi
29 they _ out|trick or|up for|want _ be|want to be|what should it|would _ sign|would you sign|wrong _ $
29 you sign|your question
30 ^ _ cours|are _ or|bark|bark _ the|bark up|bark up the|correct _ if|correct me|correct me if|correct plan
30 cut _ and|graph or is|huh|i want to|in _ toolbox|in the toolbox|my _ ther|remind _ which|remind me which
30 the correct plan|thi _ solv|tool in|tool in the|way _ it|way is it|what _ be|which tool in
31 TECHNIQUE her|^ _ confirm|^ kind confirm|^ what chapter|be _ with|book for|chapter _ crack|chapter of crack
31 do _ pas|expert|find _ cut|find the cut|for _ is|i _ TECHNIQUE|i presum|is _ array|it _ fibonacci|it _ that
31 it is fibonacci|just confirm|kind confirm|lik me|me go|nam how|plan _ i|presum|search _ to|someth _ you
31 the island ?|the tim|usual _ when|what chapter|what chapter of|when _ get|which _ goe
32 TECHNIQUE going|TECHNIQUE going to|a _ question|array $|bucket _ the|error|go down the|i _ not
32 is TECHNIQUE going|is _ going|its first|question _ $|that _ for|the _ hash|think it is|what did you
32 will _ out|would i typ|would never|you _ never|you _ or|you would say
33 TECHNIQUE _ to|^ the|a _ problem|algorithm should|algorithm should i|am _ crazy|am not crazy|approach _ what
33 be _ correct|but you|for _ merg|for the merg|giv _ one|in _ year|is _ famou|is _ intend|is _ proper
33 is the intend|it _ next|not crazy|one if|paradigm _ we|paradigm are|paradigm are we|plan|proper nam|say so
33 tick it|under _ head|whether _ is
34 TECHNIQUE am|TECHNIQUE am i|TECHNIQUE can|am _ on|am _ ther|am i on|approach the|category|correct _ her
34 do with TECHNIQUE|for _ thi|i lik to|i on|i put in|it _ from|it _ out|let _ writ|lik someth|my _ correct
34 of _ do|one use|or from|or the other|teach for|the approach the|typ is|what stand|you _ me
35 ^ _ by|^ _ wonder|^ i wonder|afterward|be sur|hav someth|hav someth to|i wonder|in _ wrong|in the wrong
35 instructor|is _ standard|is the standard|okay if|one solv it|or is|put in the|question what|respons
35 someth to do|standard _ for|suppos _ solv|the wrong direction|wonder what|wrong direction|wrong direction $
35 you call it
36 TECHNIQUE _ what|^ if ther|box would|do _ me|hav i|if ther was|it _ graph|it involv TECHNIQUE|method _ the
36 mov the|search _ is|then _ is|thi _ would|thi belong|would go
37 ^ what typ|a _ person|answer _ to|approach for|been practis|been practis $|category _ problem
37 category of problem|com _ of|com out of|do a TECHNIQUE|i do a|i writ on|lik _ i|nam for the|of _ textbook
37 of question is|practis|practis $|repeat _ is|the _ myself|the official|they teach|thi _ if|topic $
37 typ _ question|typ of question|we are in|will _ with|would TECHNIQUE get|would TECHNIQUE work|would go with
37 writ on|writ on the|your company
38 TECHNIQUE _ enough|TECHNIQUE good|TECHNIQUE good enough|be _ befor|good enough $|her _ one|i fil
38 is TECHNIQUE good|nod if|other one|stuck _ thi|stuck on thi|to _ by|you one
39 ^ _ plan|^ when|approach|be solv with|belong|could _ be|do _ call|first and|it _ know|nam _ approach
39 nam the approach|neat|not you ?|should i do|solv with|someth i|way you|well $|what _ ?|what would be
40 ? so|TECHNIQUE the|^ _ TECHNIQUE|^ the row|a _ up|am writ|am writ a|i am writ|in _ lesson|intend _ in
40 it i can|my not|of _ her|pas or|rest _ $|say so $|thi under $|would agre|you are after|you would agre
41 and _ TECHNIQUE|chas|exact what|if _ am|if i am|in _ head|mak _ do|me _ nam|me the nam|o _ n|o of n
41 of question|one lik|say what is|server|should _ TECHNIQUE|sir ?|sir ? $|sir _ $|study|thi one lik
41 to _ TECHNIQUE
42 STRUCTURE or is|^ which techniqu|all about|closer $|column|going _ mak|going to mak|i _ start|it _ yes
42 it the wrong|one has to|the complement|with TECHNIQUE|with _ left|with the left
43 ? _ i|^ _ up|lik _ topic|lik what topic|liv _ to|liv next|liv next to|middl _ the|mor of|nod|that solv thi
43 up _ TECHNIQUE|what the solution
44 befor i|eight|fami|i went|i went with|of TECHNIQUE|of what typ|on _ back|on the back|the tag|ther you
44 went with|yeah
45 ^ i want|a window|brain|correct idea|i _ in|i _ study|is _ you|method nam|that _ was|that is the
45 the correct idea|the method nam|thing ?|thing ? $|to do thi|two _ what|what _ my|with _ hash|you _ off
46 agre _ TECHNIQUE|agre that|agre that TECHNIQUE|complement lookup|is that what|lookup|only need|right _ you
46 solution _ two|start and|the rotat list|the winner|thi in a|thi pleas|winner|you _ go
47 ^ i know|^ is|docstr|from _ famou|get me ther|go _ a|graph _ $|hash _ or|in her $|me whether|my head
47 tell _ whether|tell me whether|the one $|typ in|we in her|which _ one|which other|will not ask|you hav in
48 ^ _ point|a visit|about what|and peopl|be _ her|colleg|cough _ if|cough onc|cough onc if|for _ you
48 from that|if _ keep|in term|in term of|is thi from|mor of the|of _ not|shrink|squar $|stop _ $
48 that the answer|thi from $|to which|what tag|with _ window|yes $|you start
49 ^ would|are they $|do they want|for _ what|guid|hav study|how would he|i hav study|interviewer _ say
49 is _ what|the titl|thi one what|walk the|we walk|would it say
50 ^ _ find|^ remind|^ remind me|can you at|chapter of|did peopl|i on the|i use TECHNIQUE|is a STRUCTURE
50 kind _ question|kind of question|of question $|pattern|say _ TECHNIQUE|say _ her|say whether
50 say whether TECHNIQUE|someth mor|that happen|that happen to|use for|you _ least|you at least
51 ^ _ see|^ from the|^ i see|a hash|be the good|be which|chapter _ the|happen _ be|happen to be|head
51 in two word|log n|should _ say|should it say|speak _ a|wher thi|would _ interviewer|would _ which
51 would be which|yesterday
52 am _ in|figur _ the|figur out the|first _ then|first and then|how _ fast|how the fast|not _ anyth|official
52 one _ someth|peopl usual|playlist|the answer $|the wrong
53 ^ _ blank|bet _ is|call|fil thi|go _ TECHNIQUE|go with|it be don|right _ i|tim what|under
54 ^ should|alway _ to|by _ the|don with|i try|if TECHNIQUE is|son
55 ^ you would|and _ search|and then search|approach _ me|cut first|cut first and|get _ on|get stuck|had _ been
55 nam _ would|nam how would|the cut first|the paradigm|then search|what about
56 ^ _ tool|^ which tool|be _ one|bucket _ is|huh $|if _ TECHNIQUE|if i TECHNIQUE|nam _ one|revis|right way
56 that TECHNIQUE is|the right way|thi exercis|which tool
57 at _ one|the way you|to plac|way _ go|way to go
58 TECHNIQUE _ every|every land|out _ rest|out the rest|say out|the _ yes
59 say on|say on the|then is|thi card|topic _ you|topic would|topic would you|what topic would
60 ^ _ mov|complement|is _ tell|onc if it|problem _ doe|thing what
61 a _ know|am try|am try to|comment _ the|i am try|should i hav|try to
62 TECHNIQUE _ thi|TECHNIQUE you|is fibonacci $|pattern for|suit|thi _ under|you expect
63 TECHNIQUE start and|^ _ smell|everyth _ doe|is _ STRUCTURE|it _ TECHNIQUE|left end|method is|my plan|paradigm
63 smell|smell lik|what topic
64 a folder|befor _ commit|befor i commit|commit|i commit|it _ thing|it the thing|lead to|lead to the|one _ her
64 the _ sheet|titl|to _ answer|to the answer
65 ^ should i|about _ $|fibonacci|i wast|i wast my|is _ fibonacci|know _ and|the feedback|which method
66 TECHNIQUE _ no|TECHNIQUE or no|about TECHNIQUE|classify|classify thi|i suppos|longest substr|my answer|substr
66 thi _ be|thumb _ if|thumb up if|up if|what _ did|which techniqu is|your $
67 ^ _ linear|a TECHNIQUE|be using|my _ after|tim _ $
68 a TECHNIQUE problem|interest|of the textbook|one pas with|pas _ complement|pas with|pas with complement
68 possibl $|textbook _ i|textbook would|textbook would i|the textbook would|with complement
69 any point|at any|at any point|the accept|thi _ of
70 call for|flood|flood _ island|to go
71 ^ _ paradigm|exercis in|is _ about|later _ would|later what|later what would|question _ thi|would say $
72 TECHNIQUE _ you|TECHNIQUE or is|correct _ ?|it is all|the server|thi _ well|would not you
73 the _ return|you call|you would go
74 and then TECHNIQUE|do _ fil|do i fil|fil _ problem|is TECHNIQUE the|is that|that _ is|the _ book|thi kind
74 thi kind of
75 i _ around|last seen|not ?|not ? $|or not ?|school
76 algorithm fami|go for|head _ i|my colleagu|nam my|through _ to|to _ using|to be using|under which head
76 using _ $|which head
77 method _ that
78 ^ on leetcod|leetcod ther|on leetcod ther|tag under|the approach for
80 be _ what|not it i|the whol trick|whol trick
81 is TECHNIQUE|nam _ algorithm|nam the algorithm|only need the|the box|what _ solution|what pattern
82 TECHNIQUE get|TECHNIQUE get me|formula _ the|look _ target|look up target|me whether TECHNIQUE|or am|or am i
82 that thi is|up _ minu|up target|up target minu
83 per letter|run a
84 ^ do i|and _ them|dey|hav in the|titl $|two number and|winner _ $
85 ^ _ lru|am $|see thi|with TECHNIQUE or
86 TECHNIQUE from|is check|is check which|we run|went _ TECHNIQUE|went with TECHNIQUE
87 don in|is _ school|it a graph|me _ are|of thought|school _ thought|school of|school of thought|suppos _ be
87 suppos to be|traversal
88 ^ what pattern|am _ TECHNIQUE|run $|techniqu _ thi|they call
89 is a TECHNIQUE|to _ doe
90 TECHNIQUE _ and|it _ call
91 from _ end|in _ question|thi be
92 the textbook|thi is it
93 TECHNIQUE _ memo|TECHNIQUE with memo|i TECHNIQUE start|with memo|would thi
94 comment at|comment at the
95 do we|what _ we|written in
96 bottom|do _ TECHNIQUE|is it TECHNIQUE|it TECHNIQUE|point _ the
97 a _ lin|a sweep|a sweep lin|sweep lin|wikipedia pag|with _ up|with bottom|with bottom up
98 fall under|fall under $|fibonacci _ a|fibonacci in a|just fibonacci in|one pas
99 is _ wikipedia|is the wikipedia|look up|the wikipedia
101 or no ?|point at|techniqu is
102 TECHNIQUE _ is|bucket sort is|sort is|that TECHNIQUE
103 TECHNIQUE be|to revis|would TECHNIQUE be
104 is _ right|mov _ left|mov the left|what _ ther
105 do someth|fibonacci _ is
106 TECHNIQUE solv|answer doe
108 ^ TECHNIQUE right|in my head
109 fast _ work
111 am right|am right $|i am right
112 her _ or|her yes|her yes or
113 ^ TECHNIQUE is|it with TECHNIQUE|letter _ or|week of
114 topic|traversal _ they|traversal do|traversal do they|you TECHNIQUE
115 TECHNIQUE what|call thi|n _ $|tag _ thi|thi _ am
116 first the|skill
117 right call|the right call
119 TECHNIQUE first
120 week
121 TECHNIQUE _ each
122 what skill
123 ^ TECHNIQUE|a _ pattern|bead _ $|onc if
124 a _ pas|a one pas|thi _ belong
125 be _ TECHNIQUE|do _ which|the _ pattern|whether TECHNIQUE is
126 TECHNIQUE yeah|clos to|for TECHNIQUE
129 better than
130 question lik|question lik thi
131 on _ map|on the map|strategy|the map|which strategy
133 correct _ for
134 ^ would TECHNIQUE|call _ method
136 techniqu is thi|thi a TECHNIQUE
137 lik TECHNIQUE
138 skill _ thi|skill is|skill is thi
139 TECHNIQUE
140 TECHNIQUE and i|the search
141 ^ doe TECHNIQUE|do TECHNIQUE|doe TECHNIQUE|label
142 the famou
144 half _ sort|half is sort|is sort
145 wer _ a
148 ^ is my
149 ^ is TECHNIQUE|i TECHNIQUE|the left end
152 bucket sort
153 would i put
154 i typ in
155 TECHNIQUE is what|sweep
158 to TECHNIQUE
159 category of|keyword|what category of
160 algorithm _ the
161 method what
162 depth
163 would TECHNIQUE
170 ^ when you
176 rotat list $
180 for when|used what
182 acknowledg
184 my _ sort
187 whether TECHNIQUE
188 under $
197 for how
202 they _ for
203 use TECHNIQUE $
213 use TECHNIQUE
214 say TECHNIQUE you
216 fibonacci _ not|fibonacci in
217 me _ paradigm
228 TECHNIQUE on
237 a nam
238 ^ _ that
253 which bucket
274 the fami
283 bottom up
""",
    ),
}
"""By family of attempts, and for an attempt of any (""): what nothing weighs, and the features with their weights."""
