/**
 * Common given names of many tongues, lower case: a label that is one of them is probably a
 * person. Words that are as common as ordinary words (`mark`, `will`, `art`) are listed too; the
 * reader still wants a capital letter and a person's place.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron abby abdul abhishek abigail abraham ada adam adamu adel adele aditya adrian adriana adrien agata agnes
ahmad ahmed aidan aiko aishwarya ajay akash akira akshay alain alan alana alba albert alberto alejandro aleksandr
aleksandra aleksei alena alessandro alessio alex alexander alexandra alexandre alexandru alexei alexey alexis alfonso
alfred ali alice alicia alina aline alison allan allen allison alvaro alyssa amanda amar amber amelia amelie amina amir
amit amy ana anand anastasia anatoli anders andre andrea andreas andrei andrej andres andrew andrey andrii andrzej andy
angel angela angelo angie anil anita anja anjali ankit ankur ann anna annabelle anne annette annie antal anthony antoine
anton antonio antony anuj anya april ari ariel arjun arlene arnaud arne arnold art arthur artem arturo arun ash asher
ashish ashley ashwin astrid atul august augusto austin ava avi axel ayesha ayush barbara barry bart bartek bastian
bastien beata beatrice becky belen ben benedict benedikt benjamin benjie bernard bernd bernhard bert beth bethany bettina
bianca bill billy bjorn björn blake bo bob bobby bogdan boris brad bradley brandon brenda brendan brendon brent bret brett
brian bridget brooke bruce bruno bryan bryce byron caitlin caleb callum calvin cameron camila camille carl carla carlo
carlos carmen carol carolina caroline carolyn carrie cary casey caspar cassandra catherine cathy cecilia cedric celia
cesar chad chandra chao charlene charles charlie charlotte chase chelsea chen cheng cheryl chiara chloe chris christa
christian christiane christina christine christof christoph christophe christopher christy chuck cindy claire clara
clark claude claudia claudio claus clemens clement cliff clint clive cody colin colleen connie connor conor conrad
constantin cooper corey cornelia cory costa courtney craig cristian cristina curtis cynthia cyril daisy dale damian
damien damon dan dana dani daniel daniela daniele danielle danny daria dario darius darko darrell darren daryl dave david
davide dawn dean debbie deborah deepak deepika denis denise dennis derek dermot diana diane diego dietrich dieter dilip
dimitri dimitris dina dinesh dirk divya dmitri dmitriy dmitry dom domenic dominic dominik dominique don donald donna
dora doreen dorian doris dorothy doug douglas drew duane duncan dustin dwayne dylan earl ed eddie edgar edith edmund
eduardo edward edwin eileen ekaterina elaine eleanor elena eli elias elijah elisa elisabeth elise elizabeth ella ellen
elliot elliott elmar elsa emanuel emil emilia emilie emilio emily emma emmanuel enrico enrique eric erica erich erik erika
erin ernesto ernie ernst esteban esther ethan etienne eugene eva evan evelyn evgeny ezra fabian fabien fabio fabrice
fabrizio faith farid fatima federico felipe felix fernanda fernando filip filippo fiona flavio flora florence florent
florian floris fran frances francesca francesco francis francisco franck francois françois frank franz fred freddie frederic
frederick frederik fredrik fritz gabe gabriel gabriela gabriele gail ganesh gareth garrett garry gary gaurav gavin gemma
gene geoff geoffrey george georg georgia georgios gerald gerard gerd gerhard gert gilbert giles gina giorgio giovanni
giulia giulio giuseppe glen glenn gonzalo goran gordon grace graeme graham grant greg gregor gregory greta gretchen guido
guilherme guillaume guillermo gunnar gunter gunther gus gustav gustavo guy hal hamza hanna hannah hannes hans harald hari
harold harry harsh hart harvey hassan hayden hayley heather hector heidi heiko heiner heinrich heinz helen helena helene
helga helmut hendrik henk henri henrik henrique henry herbert herman hermann hilary hiro hiroshi holger holly homer howard
hubert hudson hugh hugo hui humberto hunter hussein ian ibrahim ida ignacio igor ilan ilana ilya imran ines inessa inga
ingo ingrid ioana ira irene irina iris irwin isaac isabel isabella isabelle isaiah islam ismael ismail ivan ivana ivo jack
jackie jackson jacob jacques jade jaime jake jakob jakub james jamie jan jana jane janet janice janine jared jarrad jason
jasmin jasmine jasper javier jay jaya jayden jayne jean jeff jeffrey jelena jen jenn jenna jennifer jenny jens jeremiah
jeremy jerome jerry jess jesse jessica jessie jesus jill jim jimmy jin jing jo joachim joan joana joanna joanne joao joão
jochen jody joe joel joerg johan johann johanna johannes john johnny jon jonas jonathan jordan jordi jorge jorn jose
josef joseph josephine josh joshua josiah josé joy joyce joyee juan juanita judith judy juha julia julian juliana
julianne julie julien juliet julio julius jun june jung jurgen jürgen justin justine kai kamal kamil kara karel karen kari karim
karin karina karissa karl karla karsten kasia kate katerina katharina katherine kathleen kathrin kathryn kathy katia katie
katja katrin katrina katy kay kayla keith kelly kelsey ken kenji kenneth kenny kent kerry kerstin kevin khaled kiara kiran
kirill kirk kirsten kirsty kit kjetil klaus konrad konstantin krishna kristen kristian kristin kristina kristine kristof
krzysztof kumar kurt kyle lakshmi lana lance lane lara larry lars laszlo laura lauren laurence laurent laurie lawrence lea
leah leandro lee leif leila len lena lennart leo leon leonard leonardo leonid leopold leroy leslie lester lev levi lewis
li liam lian lila lily lina linda lindsay lindsey linus lionel lisa liu liz logan lois lola lorena lorenzo loretta lori
lorraine lou louis louisa louise luc luca lucas lucia lucian luciana lucie lucy ludovic ludwig luigi luis luisa luiz luka
lukas lukasz luke lydia lyle lynn maarten mads magda magdalena magnus mahesh maja maksim malcolm malik malte mandy manfred
manish manoj manu manuel manuela mara marc marcel marcelo marcia marcin marco marcos marcus marek margaret margarita
margot maria mariam marian mariana marianne marie marijn marina mario marion marisa marissa marius marjorie mark marko
markus marlene marsha marshall marta martha martijn martin martina marty marvin mary masha mason massimo mat mateo mateusz
mathew mathias mathieu mathilde matias matt matteo matthew matthias matthieu matti maureen maurice mauricio mauro max
maxim maxime maximilian maxwell may maya mayank meg megan mehdi mel melanie melinda melissa melvin mercedes meredith mia
micah michael michaela michal michel michele michelle miguel mihai mikael mike mikeal mikhail miki mikko milan milena miles
milo milos min ming mira miranda mircea miriam miroslav mitch mitchell mo mohamed mohammad mohammed mohan mohit moira mona
monica monika morgan moritz moses muhammad murali murat murray myles myriam myra nabil nadia nadine nancy naomi narendra
nasser nat natalia natalie natasha nate nathalie nathan nathaniel naveen neal ned neha neil nelly nelson nicholas nick
nicky nico nicola nicolas nicole niels nigel nik nikhil nikita nikki niklas niko nikola nikolai nikolas nikolaus nikos nils nina
nishant nitin noah noam noel nora norbert noreen norma norman oksana olaf oleg oleksandr olga oliver olivia olivier olof
omar oren orlando oscar oskar osman otto owen pablo paige pamela paolo parker pascal pasha pat patricia patrick patrik
patti patty paul paula paulo pavan pavel pawel pedro peggy penelope penny per perry pete peter petr petra petros phil
philip philipp philippe phillip phoebe pier pierre pieter piotr polly pooja prakash pranav prasad prashant pratik priya
przemek rachel radek radu rafael raffaele rahul raj raja rajeev rajesh ralf ralph ram rama raman ramesh ramiro ramon
randall randy raphael raquel rashid raul ravi ray raymond rebecca reed regina reinhard remi remy rémi rémy rene renata renato renee
reza rhys ricardo riccardo rich richard rick ricky rita rob robert roberta roberto robin rocky rod roderick rodney rodolfo
rodrigo roger rohan rohit roland rolf roman ron ronald ronny rory rosa rosalind rose roser ross roxanne roy ruben rubén ruby rudi
rudolf rupert russ russell ruth ryan sabine sabrina sachin sally salman salvatore sam samantha sami samir samuel sandeep
sander sandip sandra sandy sanjay santiago santosh sara sarah sarven sascha sasha satish saul saurabh scot scott sean seba sebastian sebastien
selena serena serge sergei sergey sergii sergio seth shane shannon sharon shaun shawn sheila sheldon shelley sherry shilpa
shirley shiva shreya siddharth sidney siegfried sigrid silke silvia simon simona simone sina sofia solomon sonia sonja
sophia sophie soren stacey stacy stan stanislav stanley stef stefan stefania stefano steffen stella stephan stephane
stephanie stephen steve steven stewart stuart sue sumit sunil surya susan susanna susanne suzanne sven svetlana sybil
sylvain sylvester sylvia tadeusz tamara tamas tamir tanja tanner tanya tara tariq tatiana ted terence teresa teri terrence
terri terry tess tessa thanh theo theodore theresa thiago thierry thilo thomas thorsten tia tiago tibor tierney tiffany
till tim timo timothy tina tobias toby todd tom tomas tomasz tommaso tommy toni tony tor torsten tracey traci tracy travis
trent trevor tricia trisha tristan troy tyler tyrone ulf uli ulrich umar uri ursula uwe vadim valentin valentina valeria
valerie vanessa varun vasco vasily veronica veronika vic vicki vicky victor victoria vidya vijay vikas vikram viktor
viktoria vince vincent vincenzo vinay vincenza violet virginia vishal vitalik vitaly vito vivek vivian viviana vlad vladimir
volker volodymyr wade walter wanda ward warren wayne wei wendy werner wes wesley whitney wilfried wilhelm will willem william
willie wilson winfried winston wojciech wolfgang wouter xavier xiang xiao xin yan yana yang yann yannick yaroslav yasmin
yasmine yehuda yi ying yogesh yolanda yondon yuki yulia yuri yusuf yvan yves yvonne zach zachary zack zane zara zhang
zhao zoe zoltan zsolt`.split(/\s+/),
)
