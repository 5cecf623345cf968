<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>How to read an interval</source>
        <translation>Slik leser du et intervall</translation>
    </message>
    <message>
        <source>A year group is small, so its mean moves from year to year with who happened to be in it. ± tells how far chance alone can move it: in 95 of 100 such year groups the mean would lie within.</source>
        <translation>Et årskull er lite, så snittet flytter seg fra år til år med hvem som tilfeldigvis er i det. ± forteller hvor langt tilfeldig variasjon alene kan flytte det: i 95 av 100 slike årskull ville snittet ligge innenfor.</translation>
    </message>
    <message>
        <source>A difference that lies within the interval is no difference to build on. One that lies outside it is more than chance usually gives, and still does not say why.</source>
        <translation>En forskjell som ligger innenfor intervallet, er ikke noe å bygge på. En som ligger utenfor, er mer enn tilfeldig variasjon vanligvis gir, men sier likevel ikke hvorfor.</translation>
    </message>
    <message>
        <source>A share has an interval that is longer on one side, so it is written from–to and never with ±.</source>
        <translation>En prosentandel har et intervall som er lengre på den ene siden, så det skrives fra–til og aldri med ±.</translation>
    </message>
    <message>
        <source>This is how far chance alone can move a mean in scale points when pupils differ as they usually do (standard deviation %1):</source>
        <translation>Så langt kan tilfeldig variasjon alene flytte et snitt i skalapoeng når elevene er så ulike som de pleier å være (standardavvik %1):</translation>
    </message>
    <message>
        <source>Pupils a year</source>
        <translation>Elever i året</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ett år</translation>
    </message>
    <message>
        <source>From one year to the next</source>
        <translation>Fra ett år til det neste</translation>
    </message>
    <message>
        <source>Three years together</source>
        <translation>Tre år samlet</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Hva merkene betyr</translation>
    </message>
    <message>
        <source>Each mark stands for something that a reader must know before a figure is used; colour alone never tells it.</source>
        <translation>Hvert merke står for noe en må vite før et tall brukes; farge alene forteller det aldri.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Merke</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydning</translation>
    </message>
    <message>
        <source>Filled point</source>
        <translation>Fylt punkt</translation>
    </message>
    <message>
        <source>a figure on %1 pupils or more, or one whose publisher gives no number</source>
        <translation>et tall for %1 elever eller flere, eller ett der utgiveren ikke oppgir hvor mange</translation>
    </message>
    <message>
        <source>Hollow point</source>
        <translation>Åpent punkt</translation>
    </message>
    <message>
        <source>a figure on fewer than %1 pupils: low reliability</source>
        <translation>et tall for færre enn %1 elever: lite pålitelig</translation>
    </message>
    <message>
        <source>Band, or an upright line</source>
        <translation>Bånd, eller en loddrett strek</translation>
    </message>
    <message>
        <source>what chance alone can give (95 %)</source>
        <translation>det tilfeldig variasjon alene kan gi (95 %)</translation>
    </message>
    <message>
        <source>Hollow mark on the axis, “suppressed”</source>
        <translation>Åpent merke på aksen, «skjermet»</translation>
    </message>
    <message>
        <source>there is a figure, but it is hidden to protect persons; it is not 0</source>
        <translation>det finnes et tall, men det er skjult for å verne personer; det er ikke&#xa0;0</translation>
    </message>
    <message>
        <source>Dotted line</source>
        <translation>Prikket linje</translation>
    </message>
    <message>
        <source>estimated: joined from other units, corrected or carried back</source>
        <translation>beregnet: satt sammen av andre enheter, korrigert eller ført bakover</translation>
    </message>
    <message>
        <source>Gap with a thin dotted mark</source>
        <translation>Åpning med en tynn prikket strek</translation>
    </message>
    <message>
        <source>a break in the series: the two sides cannot be compared</source>
        <translation>et brudd i serien: de to sidene kan ikke sammenlignes</translation>
    </message>
    <message>
        <source>Lanes under the chart</source>
        <translation>Banene under diagrammet</translation>
    </message>
    <message>
        <source>what happened meanwhile; that it stands beside the figures says nothing of why they moved</source>
        <translation>det som skjedde i mellomtiden; at det står ved siden av tallene, sier ikke noe om hvorfor de flyttet seg</translation>
    </message>
    <message>
        <source>letters of status with a figure: normal, first of its series, another definition, estimated, provisional, a special event, few pupils, typed in by hand, includes another unit</source>
        <translation>statusbokstaver med tall: vanlig, første i serien, annen definisjon, beregnet, foreløpig, særskilt hendelse, få elever, skrevet inn for hånd, omfatter en annen enhet</translation>
    </message>
    <message>
        <source>letters of status without one: suppressed, cannot exist, not published, missing, counted elsewhere</source>
        <translation>statusbokstaver uten tall: skjermet, kan ikke finnes, ikke publisert, mangler, telt med et annet sted</translation>
    </message>
    <message>
        <source>Why some figures are hidden</source>
        <translation>Hvorfor noen tall er skjermet</translation>
    </message>
    <message>
        <source>A figure on few pupils can tell something of one of them, so it is hidden: a mean on fewer than %1 pupils, and a count from 1 to 4, unless the indicator asks for more.</source>
        <translation>Et tall for få elever kan fortelle noe om én av dem, så det skjermes: et snitt for færre enn %1 elever, og et antall fra 1 til 4, om ikke indikatoren krever mer.</translation>
    </message>
    <message>
        <source>A hidden figure could be worked out when all others of a sum are known. Therefore another one is sometimes hidden as well, though it is large.</source>
        <translation>Et skjermet tall kan regnes ut når alle de andre i en sum er kjent. Derfor skjermes noen ganger ett til, selv om det er stort.</translation>
    </message>
    <message>
        <source>What the publisher has hidden stays hidden: it is never filled in and never guessed. Whatever leaves the program is public in this sense, unless a person asks for internal figures, each time; then every page is stamped.</source>
        <translation>Det utgiveren har skjermet, forblir skjermet: det fylles aldri ut og gjettes aldri. Alt som går ut av programmet, er offentlig i denne betydningen, om ikke noen ber om interne tall, hver gang; da er hver side stemplet.</translation>
    </message>
    <message>
        <source>Breaks in a series</source>
        <translation>Brudd i en serie</translation>
    </message>
    <message>
        <source>When a test gets a new scale, its series breaks. No line, difference, mean or slope ever crosses a break.</source>
        <translation>Når en prøve får en ny skala, blir det brudd i serien. Ingen linje, ingen forskjell, ikke noe snitt og ingen stigning går noen gang over et brudd.</translation>
    </message>
    <message>
        <source>The years between two breaks are called a segment. The one thing that may be read across segments is the distance from the nation in the same year, in national standard deviations; each year&apos;s stands alone.</source>
        <translation>Årene mellom to brudd kaller vi et segment. Det eneste som kan leses på tvers av segmenter, er avstanden til landet i samme år, målt i standardavvik for landet; hvert år står for seg.</translation>
    </message>
    <message>
        <source>Until scale points came, each year&apos;s national test was a test of its own: its figures can be held against other units of that year, not against other years.</source>
        <translation>Før skalapoengene kom, var hvert års nasjonale prøve en prøve for seg: tallene kan holdes opp mot andre enheter det året, ikke mot andre år.</translation>
    </message>
    <message>
        <source>Published figures and corrected ones are two versions, and are never held against each other.</source>
        <translation>Publiserte og korrigerte tall er to versjoner, og holdes aldri opp mot hverandre.</translation>
    </message>
    <message>
        <source>What must be there before something is said</source>
        <translation>Hva som må til før noe blir sagt</translation>
    </message>
    <message>
        <source>Where too little is known, the program says so instead of a number. These are the least numbers that it asks for, in charts, tables, reports and answers alike.</source>
        <translation>Der for lite er kjent, sier programmet det i stedet for å gi et tall. Dette er de minste tallene det krever, likt i diagrammer, tabeller, rapporter og svar.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>Of what, and for what</source>
        <translation>Av hva, og til hva</translation>
    </message>
    <message>
        <source>What is never said</source>
        <translation>Det som aldri blir sagt</translation>
    </message>
    <message>
        <source>The figures tell what happened, not why. A programme is one of several possible reasons for a change, and its effect cannot be singled out.</source>
        <translation>Tallene forteller hva som skjedde, ikke hvorfor. Et program er en av flere mulige grunner til en endring, og effekten kan ikke skilles ut.</translation>
    </message>
    <message>
        <source>There are no medals, no red and green, no arrows from one year to the next, and a place among others is always a range: small units change places by chance alone.</source>
        <translation>Her er ingen medaljer, ikke noe rødt og grønt og ingen piler fra ett år til det neste, og en plassering er alltid et spenn: små enheter bytter plass ved tilfeldig variasjon alene.</translation>
    </message>
    <message>
        <source>Pupils of grade 5 one year and of grade 8 three years later are not shown as one group&apos;s progress.</source>
        <translation>Elever på 5. trinn ett år og på 8. trinn tre år senere vises ikke som fremgangen til én gruppe.</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>What the register knows of you</source>
        <translation>Det registeret vet om deg</translation>
    </message>
    <message>
        <source>Everything in the register that names you: your record, what refers to it, texts and kept files, and the history of all of this.</source>
        <translation>Alt i registeret som nevner deg: posten din, det som viser til den, tekster og filer som er tatt vare på, og historikken til alt dette.</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Posten din</translation>
    </message>
    <message>
        <source>What refers to you</source>
        <translation>Det som viser til deg</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ingenting.</translation>
    </message>
    <message>
        <source>%1, by “%2”</source>
        <translation>%1, ved «%2»</translation>
    </message>
    <message>
        <source>Texts that name you</source>
        <translation>Tekster som nevner deg</translation>
    </message>
    <message>
        <source>Texts that may mean you, or somebody of the same name</source>
        <translation>Tekster som kan være om deg, eller om noen med samme navn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Notes and texts</source>
        <translation>Notater og tekster</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Kanskje</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>Filer som er tatt vare på</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: fra %2 til %3</translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) have no text that can be searched; somebody has to look through them.</source>
        <translation>
            <numerusform>Én fil som er tatt vare på, har ingen tekst det går an å søke i; noen må se gjennom den.</numerusform>
            <numerusform>%n filer som er tatt vare på, har ingen tekst det går an å søke i; noen må se gjennom dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have made %n change(s) in the register under your own name.</source>
        <translation>
            <numerusform>Du har gjort én endring i registeret under ditt eget navn.</numerusform>
            <numerusform>Du har gjort %n endringer i registeret under ditt eget navn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>1 pupil</source>
        <translation>1 elev</translation>
    </message>
    <message>
        <source>%1 pupils</source>
        <translation>%1 elever</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>An interval</source>
        <translation>Usikkerheten</translation>
    </message>
    <message>
        <source>How much one year can swing</source>
        <translation>Hvor mye ett år kan svinge,</translation>
    </message>
    <message>
        <source>How much one year can swing by chance</source>
        <translation>Hvor mye ett år kan svinge tilfeldig</translation>
    </message>
    <message>
        <source>Three years together</source>
        <translation>Snittet for tre år samlet</translation>
    </message>
    <message>
        <source>A figure for three years together</source>
        <translation>Et tall for tre år samlet</translation>
    </message>
    <message>
        <source>A chance band</source>
        <translation>Et bånd for tilfeldig variasjon</translation>
    </message>
    <message>
        <source>A direction</source>
        <translation>En retning</translation>
    </message>
    <message>
        <source>A range of slopes</source>
        <translation>Et spenn for stigningen</translation>
    </message>
    <message>
        <source>Process limits</source>
        <translation>Prosessgrenser</translation>
    </message>
    <message>
        <source>A pair of process limits</source>
        <translation>Et par prosessgrenser</translation>
    </message>
    <message>
        <source>The difference from %1</source>
        <translation>Forskjellen fra %1</translation>
    </message>
    <message>
        <source>The difference from the nation</source>
        <translation>Forskjellen fra landet</translation>
    </message>
    <message>
        <source>The distance from the nation</source>
        <translation>Avstanden til landet</translation>
    </message>
    <message>
        <source>A change of the gap after the programme began</source>
        <translation>En endring av avstanden etter programstart</translation>
    </message>
    <message>
        <source>A comparison with units of similar size</source>
        <translation>En sammenligning med enheter av samme størrelse</translation>
    </message>
    <message>
        <source>A place among the others</source>
        <translation>En plassering blant de andre</translation>
    </message>
    <message>
        <source>A place among the limits for its size</source>
        <translation>En plassering mellom grensene for størrelsen</translation>
    </message>
    <message>
        <source>A figure drawn towards the others</source>
        <translation>Et tall trukket mot de andre</translation>
    </message>
    <message>
        <source>there is no figure</source>
        <translation>det finnes ikke noe tall</translation>
    </message>
    <message>
        <source>the figure is suppressed, to protect persons</source>
        <translation>tallet er skjermet, for å verne personer</translation>
    </message>
    <message>
        <source>a number behind it is impossible</source>
        <translation>et tall bak det er umulig</translation>
    </message>
    <message>
        <source>too few pupils (needs at least %1, has %2)</source>
        <translation>for få elever (trenger minst %1, har %2)</translation>
    </message>
    <message>
        <source>too few pupils</source>
        <translation>for få elever</translation>
    </message>
    <message>
        <source>too few years (needs at least %1 in the same series, has %2)</source>
        <translation>for få år (trenger minst %1 i samme tidsserie, har %2)</translation>
    </message>
    <message>
        <source>too few years</source>
        <translation>for få år</translation>
    </message>
    <message>
        <source>too few pupils to expect on the smaller side of the share in a year (needs at least %1, has %2)</source>
        <translation>for få elever å regne med på den minste siden av andelen i et år (trenger minst %1, har %2)</translation>
    </message>
    <message>
        <source>too few pupils to expect on the smaller side of the share in a year</source>
        <translation>for få elever å regne med på den minste siden av andelen i et år</translation>
    </message>
    <message>
        <source>too few units (needs at least %1, has %2)</source>
        <translation>for få enheter (trenger minst %1, har %2)</translation>
    </message>
    <message>
        <source>too few units</source>
        <translation>for få enheter</translation>
    </message>
    <message>
        <source>too few units of similar size (needs at least %1, has %2)</source>
        <translation>for få enheter av samme størrelse (trenger minst %1, har %2)</translation>
    </message>
    <message>
        <source>too few units of similar size</source>
        <translation>for få enheter av samme størrelse</translation>
    </message>
    <message>
        <source>the units that are known have too few of the pupils (needs at least %1 %, has %2 %)</source>
        <translation>de enhetene som er kjent, har for få av elevene (trenger minst %1 %, har %2 %)</translation>
    </message>
    <message>
        <source>the units that are known have too few of the pupils</source>
        <translation>de enhetene som er kjent, har for få av elevene</translation>
    </message>
    <message>
        <source>nobody knows how many pupils the hidden units have</source>
        <translation>ingen vet hvor mange elever de skjermede enhetene har</translation>
    </message>
    <message>
        <source>the number of pupils is not known</source>
        <translation>antallet elever er ikke kjent</translation>
    </message>
    <message>
        <source>the spread between pupils is not known</source>
        <translation>spredningen mellom elevene er ikke kjent</translation>
    </message>
    <message>
        <source>a break in the series lies between</source>
        <translation>det er et brudd i serien imellom</translation>
    </message>
    <message>
        <source>published and corrected figures are never compared</source>
        <translation>publiserte og korrigerte tall sammenlignes aldri</translation>
    </message>
    <message>
        <source>the figures are of different years</source>
        <translation>tallene er fra ulike år</translation>
    </message>
    <message>
        <source>a year is missing in between</source>
        <translation>et år mangler imellom</translation>
    </message>
    <message>
        <source>a year has two figures</source>
        <translation>et år har to tall</translation>
    </message>
    <message>
        <source>there is no figure of the same year and scale to compare with</source>
        <translation>det finnes ikke noe tall fra samme år og skala å sammenligne med</translation>
    </message>
    <message>
        <source>the years fit a rise and a fall alike</source>
        <translation>årene passer like godt med økning som med nedgang</translation>
    </message>
    <message>
        <source>the percentage fits several counts</source>
        <translation>prosenten passer med flere antall</translation>
    </message>
    <message>
        <source>the series is too long for exact counting</source>
        <translation>serien er for lang til å telles nøyaktig</translation>
    </message>
    <message>
        <source>the method is for another kind of figure</source>
        <translation>metoden er for en annen type tall</translation>
    </message>
    <message>
        <source>the method is laid down for means, not for shares</source>
        <translation>metoden er fastsatt for gjennomsnitt, ikke for andeler</translation>
    </message>
    <message>
        <source>each year&apos;s test stands alone, and years cannot be held against each other</source>
        <translation>hvert års prøve står for seg, og årene kan ikke holdes opp mot hverandre</translation>
    </message>
    <message>
        <source>Too few years to say anything about a direction (it needs at least %1 in the same series, and has %2).</source>
        <translation>For få år til å si noe om utvikling (trenger minst %1 i samme tidsserie, har %2).</translation>
    </message>
    <message>
        <source>No clear direction in %1: the years fit a rise and a fall alike.</source>
        <translation>Ingen tydelig retning i %1: årene passer like godt med økning som med nedgang.</translation>
    </message>
    <message>
        <source>%1 is not given: %2.</source>
        <translation>%1 er ikke oppgitt: %2.</translation>
    </message>
    <message>
        <source>%1 is not given for %2: %3.</source>
        <translation>%1 er ikke oppgitt for %2: %3.</translation>
    </message>
    <message>
        <source>The programme is one of several possible reasons; its effect cannot be singled out.</source>
        <translation>Programmet er en av flere mulige grunner; effekten kan ikke skilles ut.</translation>
    </message>
    <message>
        <source>They are too few to say whether that is unusual (at least %1 are needed).</source>
        <translation>De er for få til å si om det er uvanlig (det trengs minst %1).</translation>
    </message>
    <message>
        <source>How uncertain each figure is</source>
        <translation>Hvor usikkert hvert tall er</translation>
    </message>
    <message>
        <source>Whether the years differ more than by chance</source>
        <translation>Om årene skiller seg mer enn tilfeldig variasjon gir</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Utvikling</translation>
    </message>
    <message>
        <source>Slopes that the figures fit</source>
        <translation>Stigninger som tallene passer med</translation>
    </message>
    <message>
        <source>Difference from nation and county</source>
        <translation>Forskjell fra landet og fylket</translation>
    </message>
    <message>
        <source>Distance from the nation, across breaks</source>
        <translation>Avstand til landet, på tvers av brudd</translation>
    </message>
    <message>
        <source>Before and after the programme began</source>
        <translation>Før og etter programstart</translation>
    </message>
    <message>
        <source>Beside units of similar size</source>
        <translation>Ved siden av enheter av samme størrelse</translation>
    </message>
    <message>
        <source>Place among the others</source>
        <translation>Plassering blant de andre</translation>
    </message>
    <message>
        <source>Limits for a unit of its size</source>
        <translation>Grenser for en enhet av denne størrelsen</translation>
    </message>
    <message>
        <source>Drawn towards the others</source>
        <translation>Trukket mot de andre</translation>
    </message>
    <message>
        <source>In %1 the share is %2 % of %3; chance alone lets it lie between %4 and %5 % (95 %).</source>
        <translation>I %1 er andelen %2 % av %3; tilfeldig variasjon alene lar den ligge mellom %4 og %5 % (95 %).</translation>
    </message>
    <message>
        <source>In %1 the figure is %2, with %3 uncertain by ±%4 (95 %).</source>
        <translation>I %1 er tallet %2, med %3 og en usikkerhet på ±%4 (95 %).</translation>
    </message>
    <message>
        <source>With %1 one year can swing by about ±%2 points without anything having changed.</source>
        <translation>Med %1 kan ett år svinge omtrent ±%2 poeng uten at noe har endret seg.</translation>
    </message>
    <message>
        <source>With %1 one year can swing by about ±%2 without anything having changed.</source>
        <translation>Med %1 kan ett år svinge omtrent ±%2 uten at noe har endret seg.</translation>
    </message>
    <message>
        <source>%1 together: %2 % of %3; chance alone lets it lie between %4 and %5 % (95 %).</source>
        <translation>%1 samlet: %2 % av %3; tilfeldig variasjon alene lar andelen ligge mellom %4 og %5 % (95 %).</translation>
    </message>
    <message>
        <source>%1 together: a mean of %2 ± %3, from %4.</source>
        <translation>%1 samlet: et snitt på %2 ± %3, av %4.</translation>
    </message>
    <message>
        <source>%1 differ no more among themselves than chance alone lets them: about %2 %, and with %3 between %4 and %5 % (95 %; Q = %6, %7 degrees of freedom).</source>
        <translation>%1 skiller seg ikke mer fra hverandre enn tilfeldig variasjon alene gir: omtrent %2 %, og med %3 mellom %4 og %5 % (95 %; Q = %6, %7 frihetsgrader).</translation>
    </message>
    <message>
        <source>%1 differ more among themselves than chance alone lets them: about %2 %, and with %3 chance would keep a year between %4 and %5 % (95 %; Q = %6, %7 degrees of freedom). It does not say why.</source>
        <translation>%1 skiller seg mer fra hverandre enn tilfeldig variasjon alene gir: omtrent %2 %, og med %3 ville tilfeldig variasjon holde et år mellom %4 og %5 % (95 %; Q = %6, %7 frihetsgrader). Det sier ikke hvorfor.</translation>
    </message>
    <message>
        <source>%1 differ no more among themselves than chance alone lets them: about %2, and with %3 between %4 and %5 (95 %; Q = %6, %7 degrees of freedom).</source>
        <translation>%1 skiller seg ikke mer fra hverandre enn tilfeldig variasjon alene gir: omtrent %2, og med %3 mellom %4 og %5 (95 %; Q = %6, %7 frihetsgrader).</translation>
    </message>
    <message>
        <source>%1 differ more among themselves than chance alone lets them: about %2, and with %3 chance would keep a year between %4 and %5 (95 %; Q = %6, %7 degrees of freedom). It does not say why.</source>
        <translation>%1 skiller seg mer fra hverandre enn tilfeldig variasjon alene gir: omtrent %2, og med %3 ville tilfeldig variasjon holde et år mellom %4 og %5 (95 %; Q = %6, %7 frihetsgrader). Det sier ikke hvorfor.</translation>
    </message>
    <message>
        <source>%1 show a rise of about %2 a year (95 %: %3 to %4). It does not say why.</source>
        <translation>%1 viser en økning på omtrent %2 i året (95 %: %3 til %4). Det sier ikke hvorfor.</translation>
    </message>
    <message>
        <source>%1 show a fall of about %2 a year (95 %: %3 to %4). It does not say why.</source>
        <translation>%1 viser en nedgang på omtrent %2 i året (95 %: %3 til %4). Det sier ikke hvorfor.</translation>
    </message>
    <message>
        <source>%1 fit any slope from %2 to %3 a year (%4 % confidence).</source>
        <translation>%1 passer med alle stigninger fra %2 til %3 i året (konfidensnivå %4 %).</translation>
    </message>
    <message>
        <source>Provisional process limits of %1: %2 to %3 about a mean of %4; %5 years are marked as special.</source>
        <translation>Foreløpige prosessgrenser for %1: %2 til %3 rundt et snitt på %4; år som skiller seg ut: %5.</translation>
    </message>
    <message>
        <source>Process limits of %1: %2 to %3 about a mean of %4; %5 years are marked as special.</source>
        <translation>Prosessgrenser for %1: %2 til %3 rundt et snitt på %4; år som skiller seg ut: %5.</translation>
    </message>
    <message>
        <source>In %1 the difference from the nation (%2) is less than what chance alone can give.</source>
        <translation>I %1 er forskjellen fra landet (%2) mindre enn det tilfeldig variasjon alene kan gi.</translation>
    </message>
    <message>
        <source>In %1 the difference from the nation (%2) is greater than what we expect from chance (95 %). It does not say why.</source>
        <translation>I %1 er forskjellen fra landet (%2) større enn det vi venter av tilfeldig variasjon (95 %). Det sier ikke hvorfor.</translation>
    </message>
    <message>
        <source>In %1 the difference from %3 (%2) is less than what chance alone can give.</source>
        <translation>I %1 er forskjellen fra %3 (%2) mindre enn det tilfeldig variasjon alene kan gi.</translation>
    </message>
    <message>
        <source>In %1 the difference from %3 (%2) is greater than what we expect from chance (95 %). It does not say why.</source>
        <translation>I %1 er forskjellen fra %3 (%2) større enn det vi venter av tilfeldig variasjon (95 %). Det sier ikke hvorfor.</translation>
    </message>
    <message>
        <source>In %1 the difference from the nation (%2 percentage points; 95 %: %3 to %4) is less than what chance alone can give.</source>
        <translation>I %1 er forskjellen fra landet (%2 prosentpoeng; 95 %: %3 til %4) mindre enn det tilfeldig variasjon alene kan gi.</translation>
    </message>
    <message>
        <source>In %1 the difference from the nation (%2 percentage points; 95 %: %3 to %4) is greater than what we expect from chance. It does not say why.</source>
        <translation>I %1 er forskjellen fra landet (%2 prosentpoeng; 95 %: %3 til %4) større enn det vi venter av tilfeldig variasjon. Det sier ikke hvorfor.</translation>
    </message>
    <message>
        <source>In %1 the difference from %5 (%2 percentage points; 95 %: %3 to %4) is less than what chance alone can give.</source>
        <translation>I %1 er forskjellen fra %5 (%2 prosentpoeng; 95 %: %3 til %4) mindre enn det tilfeldig variasjon alene kan gi.</translation>
    </message>
    <message>
        <source>In %1 the difference from %5 (%2 percentage points; 95 %: %3 to %4) is greater than what we expect from chance. It does not say why.</source>
        <translation>I %1 er forskjellen fra %5 (%2 prosentpoeng; 95 %: %3 til %4) større enn det vi venter av tilfeldig variasjon. Det sier ikke hvorfor.</translation>
    </message>
    <message>
        <source>In %1 the distance from the nation is %2 national standard deviations.</source>
        <translation>I %1 er avstanden til landet %2 standardavvik for landet.</translation>
    </message>
    <message>
        <source>From the %1 years before the programme began to the %2 years after, the gap moved from %3 to %4, by %5 (95 %: %6 to %7).</source>
        <translation>Fra de %1 årene før programstart til de %2 årene etter gikk avstanden fra %3 til %4, en endring på %5 (95 %: %6 til %7).</translation>
    </message>
    <message>
        <source>That is within what chance can give.</source>
        <translation>Det er innenfor det tilfeldig variasjon kan gi.</translation>
    </message>
    <message>
        <source>That is more than what we expect from chance.</source>
        <translation>Det er mer enn vi venter av tilfeldig variasjon.</translation>
    </message>
    <message>
        <source>The change after the programme began is greater than in %1 of %2 municipalities of similar size.</source>
        <translation>Endringen etter programstart er større enn i %1 av %2 kommuner av samme størrelse.</translation>
    </message>
    <message>
        <source>The change after the programme began is greater than in %1 of %2 schools of similar size.</source>
        <translation>Endringen etter programstart er større enn i %1 av %2 skoler av samme størrelse.</translation>
    </message>
    <message>
        <source>The change after the programme began is greater than in %1 of %2 units of similar size.</source>
        <translation>Endringen etter programstart er større enn i %1 av %2 enheter av samme størrelse.</translation>
    </message>
    <message>
        <source>In %1: place %2 of %3, but the figures fit places %4 to %5 just as well.</source>
        <translation>I %1: plassering %2 av %3, men tallene passer like godt med plass %4 til %5.</translation>
    </message>
    <message>
        <source>The highest figure has the first place, and high is not good here.</source>
        <translation>Det høyeste tallet har første plass, og høyt er ikke bra her.</translation>
    </message>
    <message>
        <source>In %1 the figure %2 lies outside the limits for a unit of its size, %3 to %4 (95 %), but within the wider ones (99.8 %). It does not say why.</source>
        <translation>I %1 ligger tallet %2 utenfor grensene for en enhet av denne størrelsen, %3 til %4 (95 %), men innenfor de videre (99,8 %). Det sier ikke hvorfor.</translation>
    </message>
    <message>
        <source>In %1 the figure %2 lies outside the widest limits for a unit of its size, %3 to %4 (99.8 %). It does not say why.</source>
        <translation>I %1 ligger tallet %2 utenfor de videste grensene for en enhet av denne størrelsen, %3 til %4 (99,8 %). Det sier ikke hvorfor.</translation>
    </message>
    <message>
        <source>In %1 the figure %2 lies within the limits for a unit of its size, %3 to %4 (95 %).</source>
        <translation>I %1 ligger tallet %2 innenfor grensene for en enhet av denne størrelsen, %3 til %4 (95 %).</translation>
    </message>
    <message>
        <source>Drawn towards the others, the figure of %1 would be %2: the weight of the unit&apos;s own figure beside the mean of %3 units is %4 %.</source>
        <translation>Trukket mot de andre ville tallet for %1 være %2: enhetens eget tall veier %4 % ved siden av snittet for %3 enheter.</translation>
    </message>
    <message>
        <source>Too few years to say anything about a direction (it needs at least %1 in the same series, and has %2: %3).</source>
        <translation>For få år til å si noe om utvikling (trenger minst %1 i samme tidsserie, har %2: %3).</translation>
    </message>
    <message>
        <source>Years that count on neither side, because the programme may have begun while they were measured: %1.</source>
        <translation>År som ikke teller på noen av sidene, fordi programmet kan ha begynt mens de ble målt: %1.</translation>
    </message>
</context>
<context>
    <name>Approximate</name>
    <message>
        <source>about %1</source>
        <translation>omtrent %1</translation>
    </message>
    <message>
        <source>just over %1</source>
        <translation>litt over %1</translation>
    </message>
    <message>
        <source>nearly %1</source>
        <translation>nesten %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>høyst %1</translation>
    </message>
</context>
<context>
    <name>AreaPage</name>
    <message>
        <source>What waits, and what the year brings.</source>
        <translation>Det som venter, og det året fører med seg.</translation>
    </message>
    <message>
        <source>Who stands together, who sits where, what was decided, and how learning goes round.</source>
        <translation>Hvem som står sammen, hvem som sitter hvor, hva som er vedtatt, og hvordan læringen går rundt.</translation>
    </message>
    <message>
        <source>Learning loops</source>
        <translation>Læringssløyfer</translation>
    </message>
    <message>
        <source>An owner that is informed, engaged, and shapes its schools in dialogue.</source>
        <translation>En eier som er informert og engasjert, og som former skolene sine i dialog.</translation>
    </message>
    <message>
        <source>Further education of leaders, and what becomes of it in practice: all got a hunting licence, not all go hunting.</source>
        <translation>Videreutdanning for ledere, og hva det blir til i praksis: alle fikk jaktlisens, men ikke alle går på jakt.</translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation>Stigen</translation>
    </message>
    <message>
        <source>Teachers and leaders who meet across schools and municipalities.</source>
        <translation>Lærere og ledere som møtes på tvers av skoler og kommuner.</translation>
    </message>
    <message>
        <source>Who has met whom</source>
        <translation>Hvem som har møtt hvem</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>År for år</translation>
    </message>
    <message>
        <source>Leaders, owners public and private, and the way from kindergarten to school.</source>
        <translation>Ledere, offentlige og private eiere, og veien fra barnehage til skole.</translation>
    </message>
    <message>
        <source>The common thread: the learning aim first, and partners near by.</source>
        <translation>Den røde tråden: læringsmålet først, og partnere i nærheten.</translation>
    </message>
    <message>
        <source>System for styrka læring: measures, and the networks that carry them.</source>
        <translation>System for styrka læring: tiltak, og nettverkene som bærer dem.</translation>
    </message>
    <message>
        <source>Who pays what, what it came to, and what was put in without money.</source>
        <translation>Hvem som betaler hva, hva det kom på, og hva som ble lagt inn av annet enn penger.</translation>
    </message>
    <message>
        <source>Measures and shares</source>
        <translation>Tiltak og kostnadsandeler</translation>
    </message>
    <message>
        <source>Questions, evidence for and against, claims within their scope, and what is recommended.</source>
        <translation>Spørsmål, belegg for og mot, påstander innenfor sin rekkevidde, og det som er anbefalt.</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Året</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Samspel registers (*.samspel)</source>
        <translation>Samspel-registre (*.samspel)</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Åpne register</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>Attempt</name>
    <message>
        <source>Nothing in the register has changed.</source>
        <translation>Ingenting i registeret er endret.</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>disken er full.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Rydd plass, og prøv på nytt.</translation>
    </message>
    <message>
        <source>the register can only be read: the file or its folder is write-protected.</source>
        <translation>registeret kan bare leses: filen eller mappen er skrivebeskyttet.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or make a copy of the register and work in that.</source>
        <translation>Be om tillatelse til å skrive der, eller lag en kopi av registeret og arbeid i den.</translation>
    </message>
    <message>
        <source>the file is no Samspel register.</source>
        <translation>filen er ikke et Samspel-register.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Filen er ikke rørt.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Velg en annen fil.</translation>
    </message>
    <message>
        <source>the file is damaged.</source>
        <translation>filen er skadet.</translation>
    </message>
    <message>
        <source>the file could not be opened.</source>
        <translation>filen kunne ikke åpnes.</translation>
    </message>
    <message>
        <source>Check that the file and its folder are there, and that you may write there.</source>
        <translation>Se etter at filen og mappen finnes, og at du har lov til å skrive der.</translation>
    </message>
    <message>
        <source>the disk or the network folder did not answer as it should.</source>
        <translation>disken eller nettverksmappen svarte ikke som ventet.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, then try again; make a backup when it works.</source>
        <translation>Se etter disken eller forbindelsen, og prøv på nytt; ta sikkerhetskopi når det virker.</translation>
    </message>
    <message>
        <source>it was stopped.</source>
        <translation>arbeidet ble stanset.</translation>
    </message>
    <message>
        <source>Shorten the text, or keep it as a file of its own.</source>
        <translation>Kort ned teksten, eller ta vare på den som en egen fil.</translation>
    </message>
    <message>
        <source>a text is too long. What one record holds, before and after a change, may take %1 MB, which is as many million letters.</source>
        <translation>en tekst er for lang. Det som én post inneholder, før og etter en endring, kan ta %1 MB, som er like mange millioner tegn.</translation>
    </message>
    <message>
        <source>Try again when it suits.</source>
        <translation>Prøv på nytt når det passer.</translation>
    </message>
    <message>
        <source>the register answered “%1”.</source>
        <translation>registeret svarte «%1».</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, make a backup and report it with these words.</source>
        <translation>Prøv på nytt. Skjer det en gang til, ta sikkerhetskopi og meld fra med disse ordene.</translation>
    </message>
    <message>
        <source>what it concerns has been changed since.</source>
        <translation>det steget gjelder, er endret siden.</translation>
    </message>
    <message>
        <source>Look at the history first.</source>
        <translation>Se i historikken først.</translation>
    </message>
    <message>
        <source>there is not enough memory.</source>
        <translation>det er ikke nok minne.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Lukk andre programmer, og prøv på nytt.</translation>
    </message>
    <message>
        <source>the system answered “%1”.</source>
        <translation>systemet svarte «%1».</translation>
    </message>
    <message>
        <source>Check the name and the folder, then try again.</source>
        <translation>Se etter navnet og mappen, og prøv på nytt.</translation>
    </message>
    <message>
        <source>the work was interrupted: %1.</source>
        <translation>arbeidet ble avbrutt: %1.</translation>
    </message>
    <message>
        <source>“%1” did not succeed: %2 %3 %4</source>
        <translation>«%1» lyktes ikke: %2 %3 %4</translation>
    </message>
    <message>
        <source>the file was moved, renamed or deleted while it was open.</source>
        <translation>filen ble flyttet, fikk nytt navn eller ble slettet mens den var åpen.</translation>
    </message>
    <message>
        <source>What was saved before is in the file, wherever it is now.</source>
        <translation>Det som var lagret før, står i filen, hvor den nå er.</translation>
    </message>
    <message>
        <source>Close the register, put the file back, and open it again.</source>
        <translation>Lukk registeret, legg filen tilbake og åpne den på nytt.</translation>
    </message>
    <message>
        <source>something else is writing to the register just now: an import, or another program.</source>
        <translation>noe annet skriver til registeret akkurat nå: en import eller et annet program.</translation>
    </message>
    <message>
        <source>Wait a moment, or close the register elsewhere, then try again.</source>
        <translation>Vent litt, eller lukk registeret der det ellers er åpent, og prøv på nytt.</translation>
    </message>
    <message>
        <source>Go on from the newest good backup, or from a copy of what can still be read; the file itself is kept as it is.</source>
        <translation>Gå videre fra den nyeste gode sikkerhetskopien, eller fra en kopi av det som ennå kan leses; filen selv blir værende som den er.</translation>
    </message>
    <message>
        <source>the register was moved, replaced or deleted while it was open here.</source>
        <translation>registeret ble flyttet, byttet ut eller slettet mens det var åpent her.</translation>
    </message>
    <message>
        <source>Nothing was written, and what was saved before lies in the file that was moved.</source>
        <translation>Ingenting ble skrevet, og det som var lagret før, ligger i filen som ble flyttet.</translation>
    </message>
    <message>
        <source>Put the file back, or open it anew from where it is now.</source>
        <translation>Legg filen tilbake, eller åpne den på nytt der den er nå.</translation>
    </message>
    <message>
        <source>the file is damaged, or another program than Samspel has changed it.</source>
        <translation>filen er skadet, eller et annet program enn Samspel har endret den.</translation>
    </message>
    <message>
        <source>Nothing more was written to it, and no wrong figure was shown.</source>
        <translation>Det ble ikke skrevet mer til den, og ingen gale tall ble vist.</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Measures under way</source>
        <translation>Tiltak som er i gang</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>Measures that are read against no indicator</source>
        <translation>Tiltak som ikke leses opp mot noen indikator</translation>
    </message>
    <message>
        <source>Measures that no network carries</source>
        <translation>Tiltak som ingen nettverk bærer</translation>
    </message>
    <message>
        <source>Activities without a learning aim</source>
        <translation>Aktiviteter uten læringsmål</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Schools that understand it as fund-raising</source>
        <translation>Skoler som forstår entreprenørskap som pengeinnsamling</translation>
    </message>
    <message>
        <source>Schools that understand it as a learning form</source>
        <translation>Skoler som forstår entreprenørskap som læringsform</translation>
    </message>
    <message>
        <source>Schools where it is central</source>
        <translation>Skoler der entreprenørskap står sentralt</translation>
    </message>
    <message>
        <source>Where scepticism or need for support is recorded</source>
        <translation>Der skepsis eller behov for støtte er registrert</translation>
    </message>
    <message>
        <source>Partners with no activity for a year</source>
        <translation>Partnere uten aktivitet det siste året</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>sist %1</translation>
    </message>
    <message>
        <source>Schools with no activity this year or last</source>
        <translation>Skoler uten aktivitet i år eller i fjor</translation>
    </message>
    <message>
        <source>Research questions without evidence</source>
        <translation>Forskningsspørsmål uten belegg</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr. %1</translation>
    </message>
    <message>
        <source>Goals without evidence</source>
        <translation>Mål uten belegg</translation>
    </message>
    <message>
        <source>Where all evidence points one way</source>
        <translation>Der alt belegg peker én vei</translation>
    </message>
    <message>
        <source>%1 pieces of evidence</source>
        <translation>%1 belegg</translation>
    </message>
    <message>
        <source>Quotes whose consent or uniqueness is not checked</source>
        <translation>Sitater der samtykke, eller hvem som kan ha sagt det, ikke er sjekket</translation>
    </message>
    <message>
        <source>Quotes that point to one person</source>
        <translation>Sitater som peker ut én person</translation>
    </message>
    <message>
        <source>Claims used outside their level</source>
        <translation>Påstander som er brukt utenfor sitt nivå</translation>
    </message>
    <message>
        <source>Recommendations that are not decided</source>
        <translation>Anbefalinger uten vedtak</translation>
    </message>
    <message>
        <source>Recommendations that nobody owns after the programme</source>
        <translation>Anbefalinger uten eier etter programmet</translation>
    </message>
    <message>
        <source>Success factors that no finding stands against</source>
        <translation>Suksessfaktorer uten motfunn</translation>
    </message>
    <message>
        <source>About structure: indicators, measures, questions</source>
        <translation>Om struktur: indikatorer, tiltak, spørsmål</translation>
    </message>
    <message>
        <source>About process: indicators, measures, questions</source>
        <translation>Om prosess: indikatorer, tiltak, spørsmål</translation>
    </message>
    <message>
        <source>About results: indicators, measures, questions</source>
        <translation>Om resultat: indikatorer, tiltak, spørsmål</translation>
    </message>
    <message>
        <source>Transition agreements to renew within three months</source>
        <translation>Overgangsavtaler som må fornyes innen tre måneder</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>Kindergartens without a transition agreement</source>
        <translation>Barnehager uten overgangsavtale</translation>
    </message>
    <message>
        <source>Kindergarten leaders with credits</source>
        <translation>Barnehageledere med studiepoeng</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 studiepoeng</translation>
    </message>
    <message>
        <source>Kindergarten leaders without credits</source>
        <translation>Barnehageledere uten studiepoeng</translation>
    </message>
    <message>
        <source>Municipal kindergartens</source>
        <translation>Kommunale barnehager</translation>
    </message>
    <message>
        <source>Private kindergartens</source>
        <translation>Private barnehager</translation>
    </message>
    <message>
        <source>Private kindergartens that no municipality has advised in a year</source>
        <translation>Private barnehager som ikke har fått råd fra kommunen det siste året</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>sist %1</translation>
    </message>
    <message>
        <source>Early measures under way</source>
        <translation>Tiltak for tidlig innsats som er i gang</translation>
    </message>
    <message>
        <source>Have credits and have not tried yet</source>
        <translation>Har studiepoeng, men har ikke prøvd det ut i praksis ennå</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>tilbud: %1</translation>
    </message>
    <message>
        <source>The ladder: offered</source>
        <translation>Stigen: fikk tilbud</translation>
    </message>
    <message>
        <source>The ladder: started</source>
        <translation>Stigen: begynte</translation>
    </message>
    <message>
        <source>The ladder: credits</source>
        <translation>Stigen: studiepoeng</translation>
    </message>
    <message>
        <source>The ladder: tried</source>
        <translation>Stigen: prøvd</translation>
    </message>
    <message>
        <source>The ladder: embedded</source>
        <translation>Stigen: innarbeidet</translation>
    </message>
    <message>
        <source>The ladder: shared</source>
        <translation>Stigen: delt</translation>
    </message>
    <message>
        <source>Schools with several participants</source>
        <translation>Skoler med flere deltakere</translation>
    </message>
    <message>
        <source>%1 participants</source>
        <translation>%1 deltakere</translation>
    </message>
    <message>
        <source>Leaders who have not been offered a course</source>
        <translation>Ledere som ikke har fått tilbud om kurs</translation>
    </message>
    <message>
        <source>Feedback that fewer than half gave</source>
        <translation>Tilbakemeldinger fra færre enn halvparten</translation>
    </message>
    <message>
        <source>Learning loops that break without: %1</source>
        <translation>Læringssløyfer som ryker uten: %1</translation>
    </message>
    <message>
        <source>Funding agreements whose shares do not sum to 100 %</source>
        <translation>Spleiselag der andelene ikke blir 100 % til sammen</translation>
    </message>
    <message>
        <source>Measures that cost more than their budget</source>
        <translation>Tiltak som kostet mer enn budsjettet</translation>
    </message>
    <message>
        <source>%1 kr over</source>
        <translation>%1 kr over</translation>
    </message>
    <message>
        <source>Measures within their budget</source>
        <translation>Tiltak innenfor budsjettet</translation>
    </message>
    <message>
        <source>%1 kr left</source>
        <translation>%1 kr igjen</translation>
    </message>
    <message>
        <source>Budget lines of earlier years without an actual</source>
        <translation>Budsjettlinjer fra tidligere år uten regnskap</translation>
    </message>
    <message>
        <source>Effort in kind: hours, by measure</source>
        <translation>Egeninnsats: timer per tiltak</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 timer</translation>
    </message>
    <message>
        <source>Effort in kind: worth, by measure</source>
        <translation>Egeninnsats: verdi per tiltak</translation>
    </message>
    <message>
        <source>%1 kr</source>
        <translation>%1 kr</translation>
    </message>
    <message>
        <source>Grants to report on within a month</source>
        <translation>Prosjekttilskudd med rapportfrist innen en måned</translation>
    </message>
    <message>
        <source>What could not have been had alone</source>
        <translation>Det ingen kunne fått til alene</translation>
    </message>
    <message>
        <source>Active networks without a gathering this year</source>
        <translation>Aktive nettverk uten samling i år</translation>
    </message>
    <message>
        <source>Days since the last gathering</source>
        <translation>Dager siden siste samling</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dager</translation>
    </message>
    <message>
        <source>Gatherings a year</source>
        <translation>Samlinger per år</translation>
    </message>
    <message>
        <source>Schools in no active network</source>
        <translation>Skoler som ikke er med i noe aktivt nettverk</translation>
    </message>
    <message>
        <source>Pairs of member schools that never met</source>
        <translation>Par av medlemsskoler som aldri har møtt hverandre</translation>
    </message>
    <message>
        <source>%1 pairs</source>
        <translation>%1 par</translation>
    </message>
    <message>
        <source>Gatherings across municipalities</source>
        <translation>Samlinger på tvers av kommuner</translation>
    </message>
    <message>
        <source>%1 municipalities</source>
        <translation>%1 kommuner</translation>
    </message>
    <message>
        <source>Fewer schools than at the gathering before</source>
        <translation>Færre skoler enn på samlingen før</translation>
    </message>
    <message>
        <source>Signs of fatigue: content</source>
        <translation>Tegn på slitasje: innhold</translation>
    </message>
    <message>
        <source>Signs of fatigue: speakers</source>
        <translation>Tegn på slitasje: foredragsholdere</translation>
    </message>
    <message>
        <source>Signs of fatigue: substitutes</source>
        <translation>Tegn på slitasje: vikarer</translation>
    </message>
    <message>
        <source>Signs of fatigue: pressure</source>
        <translation>Tegn på slitasje: press</translation>
    </message>
    <message>
        <source>Signs of fatigue: falling attendance</source>
        <translation>Tegn på slitasje: fallende oppmøte</translation>
    </message>
    <message>
        <source>Active networks without a coordinator</source>
        <translation>Aktive nettverk uten koordinator</translation>
    </message>
    <message>
        <source>The speaker bank, the longest unused first</source>
        <translation>Foredragsbanken, de lengst ubrukte først</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>sist brukt %1</translation>
    </message>
    <message>
        <source>Municipalities without a dialogue meeting this year</source>
        <translation>Kommuner uten dialogmøte i år</translation>
    </message>
    <message>
        <source>Inputs that left no trace in plan or budget</source>
        <translation>Innspill som ikke har satt spor i plan eller budsjett</translation>
    </message>
    <message>
        <source>raised %1</source>
        <translation>tatt opp %1</translation>
    </message>
    <message>
        <source>Inputs that left a trace in plan or budget</source>
        <translation>Innspill som har satt spor i plan eller budsjett</translation>
    </message>
    <message>
        <source>Roles that changed since the last meeting, without a newcomer pack</source>
        <translation>Roller som har skiftet siden siste dialogmøte, uten velkomstpakke</translation>
    </message>
    <message>
        <source>Schools without a status sheet at this year’s meeting</source>
        <translation>Skoler uten statusark på dialogmøtet i år</translation>
    </message>
    <message>
        <source>the meeting of %1</source>
        <translation>møtet %1</translation>
    </message>
    <message>
        <source>Contacts this year, by municipality</source>
        <translation>Kontakter i år, per kommune</translation>
    </message>
    <message>
        <source>Municipal councils not informed this year</source>
        <translation>Kommunestyrer som ikke har fått årlig orientering i år</translation>
    </message>
    <message>
        <source>Municipalities whose capacity is not recorded this year</source>
        <translation>Kommuner der kapasiteten ikke er registrert i år</translation>
    </message>
    <message>
        <source>last for %1</source>
        <translation>sist for %1</translation>
    </message>
    <message>
        <source>Seats that nobody has taken</source>
        <translation>Tomme plasser</translation>
    </message>
    <message>
        <source>Seats whose term has run out</source>
        <translation>Plasser der funksjonstiden har gått ut</translation>
    </message>
    <message>
        <source>ran out %1</source>
        <translation>gikk ut %1</translation>
    </message>
    <message>
        <source>Municipalities without a founding decision</source>
        <translation>Kommuner uten etableringsvedtak</translation>
    </message>
    <message>
        <source>Boards with fewer than five meetings this year</source>
        <translation>Råd og styrer med færre enn fem styremøter i år</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 så langt</translation>
    </message>
    <message>
        <source>Partners who have been asked and have not answered</source>
        <translation>Partnere som er spurt og ikke har svart</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>spurt %1</translation>
    </message>
    <message>
        <source>Initiatives that are taken in</source>
        <translation>Initiativer som er tatt inn</translation>
    </message>
    <message>
        <source>Initiatives that are worked through together</source>
        <translation>Initiativer som er arbeidet gjennom sammen</translation>
    </message>
    <message>
        <source>Initiatives that are agreed</source>
        <translation>Initiativer som er avtalt</translation>
    </message>
    <message>
        <source>Initiatives that are shared out</source>
        <translation>Initiativer som er fordelt</translation>
    </message>
    <message>
        <source>Initiatives that are done</source>
        <translation>Initiativer som er gjennomført</translation>
    </message>
    <message>
        <source>Initiatives under way with fewer than two seminars this year</source>
        <translation>Pågående initiativer med færre enn to seminarer i år</translation>
    </message>
    <message>
        <source>Initiatives that ended without a closing seminar</source>
        <translation>Initiativer som ble avsluttet uten avslutningsseminar</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>avsluttet %1</translation>
    </message>
    <message>
        <source>What was not planned and was done</source>
        <translation>Det som ikke var planlagt, men ble gjort</translation>
    </message>
    <message>
        <source>Where the work left the plan</source>
        <translation>Der arbeidet gikk bort fra planen</translation>
    </message>
    <message>
        <source>Measures that nobody owns after the programme</source>
        <translation>Tiltak uten eier etter programmet</translation>
    </message>
    <message>
        <source>Steps of learning loops that are overdue</source>
        <translation>Sløyfesteg der fristen er ute</translation>
    </message>
    <message>
        <source>Steps that an actor has not closed yet</source>
        <translation>Sløyfesteg som en aktør ikke har lukket ennå</translation>
    </message>
    <message>
        <source>Programmes without a review this year</source>
        <translation>Programmer uten årsgjennomgang i år</translation>
    </message>
    <message>
        <source>Tasks that are overdue</source>
        <translation>Oppgaver der fristen er ute</translation>
    </message>
    <message>
        <source>Tasks due within two weeks</source>
        <translation>Oppgaver med frist innen to uker</translation>
    </message>
    <message>
        <source>Promises that are not kept yet</source>
        <translation>Løfter som ikke er holdt ennå</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>innen %1</translation>
    </message>
    <message>
        <source>Meetings and dates in the next two months</source>
        <translation>Møter og datoer de neste to månedene</translation>
    </message>
    <message>
        <source>Marked to be followed up</source>
        <translation>Merket for oppfølging</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>%2, in “%1”</source>
        <translation>%2, i «%1»</translation>
    </message>
    <message>
        <source>People whose name or address is to be taken out</source>
        <translation>Personer som skal få navnet eller adressen tatt ut</translation>
    </message>
    <message>
        <source>%2 (%1)</source>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>Units and indicators that a file named, to be confirmed or merged</source>
        <translation>Enheter og indikatorer fra filer som skal bekreftes eller slås sammen</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Name badges</source>
        <translation>Navneskilt</translation>
    </message>
    <message>
        <source>Name badges – %1</source>
        <translation>Navneskilt – %1</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>scale points</source>
        <translation>skalapoeng</translation>
    </message>
    <message>
        <source>first tests</source>
        <translation>første prøvene</translation>
    </message>
    <message>
        <source>The first tests are comparable with nothing later.</source>
        <translation>De første prøvene kan ikke sammenlignes med noe senere.</translation>
    </message>
    <message>
        <source>mean mastery level</source>
        <translation>gjennomsnittlig mestringsnivå</translation>
    </message>
    <message>
        <source>new tests in 2007</source>
        <translation>nye prøver i 2007</translation>
    </message>
    <message>
        <source>Until scale points came, a year&apos;s figures can be compared with other units of the same year only, not from one year to the next.</source>
        <translation>Før skalapoengene kom, kan tallene ett år bare sammenlignes med andre enheter samme år, ikke fra år til år.</translation>
    </message>
    <message>
        <source>new scale: scale points replace mastery levels</source>
        <translation>ny skala: skalapoeng i stedet for mestringsnivå</translation>
    </message>
    <message>
        <source>Udir withdrew the published scale points up to 2021 on 13 November 2025: they flattened the development.</source>
        <translation>Udir trakk skalapoengene til og med 2021 tilbake 13. november 2025: de flatet ut utviklingen.</translation>
    </message>
    <message>
        <source>new scale points from 2022</source>
        <translation>nye skalapoeng fra 2022</translation>
    </message>
    <message>
        <source>Population on 1 January</source>
        <translation>Folketall 1. januar</translation>
    </message>
    <message>
        <source>Statistics Norway, table 07459. Published for every municipality and age, so nothing is suppressed.</source>
        <translation>SSB, tabell 07459. Publisert for hver kommune og alder, så ingenting er skjermet.</translation>
    </message>
    <message>
        <source>National test in English</source>
        <translation>Nasjonal prøve i engelsk</translation>
    </message>
    <message>
        <source>National test in reading</source>
        <translation>Nasjonal prøve i lesing</translation>
    </message>
    <message>
        <source>National test in numeracy</source>
        <translation>Nasjonal prøve i regning</translation>
    </message>
    <message>
        <source>the pupil survey moved from spring to autumn in 2013</source>
        <translation>Elevundersøkelsen ble flyttet fra vår til høst i 2013</translation>
    </message>
    <message>
        <source>new questions about bullying in 2016</source>
        <translation>nye spørsmål om mobbing i 2016</translation>
    </message>
    <message>
        <source>share of the pupils</source>
        <translation>andel av elevene</translation>
    </message>
    <message>
        <source>number of pupils</source>
        <translation>antall elever</translation>
    </message>
    <message>
        <source>The scale was set anew each year, so a year&apos;s figures can be compared with other units of the same year only.</source>
        <translation>Skalaen ble satt på nytt hvert år, så tallene fra et år kan bare sammenlignes med andre enheter samme år.</translation>
    </message>
    <message>
        <source>Published on another scale than the one that the test&apos;s own series has in these years, so they never share a line.</source>
        <translation>Publisert på en annen skala enn den som prøvens egen serie har i disse årene, så de deler aldri linje.</translation>
    </message>
    <message>
        <source>the exams of 2020, 2021 and 2022 were cancelled: final marks alone</source>
        <translation>eksamen ble avlyst i 2020, 2021 og 2022: bare standpunktkarakterer</translation>
    </message>
    <message>
        <source>exams count again from 2023</source>
        <translation>eksamen teller med igjen fra 2023</translation>
    </message>
    <message>
        <source>the Education Act of August 2024: individually adapted education replaces special education</source>
        <translation>opplæringsloven fra august 2024: individuelt tilrettelagt opplæring kommer i stedet for spesialundervisning</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The programme began in %1. Years with a figure: %2 before, %3 after.</source>
        <translation>Programmet begynte i %1. År med tall: %2 før, %3 etter.</translation>
    </message>
    <message>
        <source>The programme lasted from %1 to %2. Years with a figure: %3 before it, %4 during it, %5 after it.</source>
        <translation>Programmet varte fra %1 til %2. År med tall: %3 før, %4 underveis, %5 etter.</translation>
    </message>
    <message>
        <source>Each figure of %1 is uncertain by ±%2 (95 %).</source>
        <translation>Hvert tall for %1 er usikkert med ±%2 (95 %).</translation>
    </message>
    <message>
        <source>Each figure of %1 is uncertain by ±%2 to ±%3 (95 %).</source>
        <translation>Hvert tall for %1 er usikkert med ±%2 til ±%3 (95 %).</translation>
    </message>
    <message>
        <source>Each distance of %1 is uncertain by ±%2 standard deviations (95 %).</source>
        <translation>Hver avstand for %1 er usikker med ±%2 standardavvik (95 %).</translation>
    </message>
    <message>
        <source>Each distance of %1 is uncertain by ±%2 to ±%3 standard deviations (95 %).</source>
        <translation>Hver avstand for %1 er usikker med ±%2 til ±%3 standardavvik (95 %).</translation>
    </message>
    <message>
        <source>How far chance can move the figures of %1 is not known.</source>
        <translation>Hvor langt tilfeldig variasjon kan flytte tallene for %1, er ikke kjent.</translation>
    </message>
    <message>
        <source>%1 has %2 a year here: single pupils move the mean.</source>
        <translation>%1 har %2 i året her: enkeltelever flytter snittet.</translation>
    </message>
    <message>
        <source>%1 has %2 to %3 a year here: single pupils move the mean.</source>
        <translation>%1 har %2 til %3 i året her: enkeltelever flytter snittet.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 til</translation>
    </message>
    <message>
        <source>Other things happened in the same years: %1.</source>
        <translation>Annet skjedde i de samme årene: %1.</translation>
    </message>
    <message>
        <source>The figures tell what happened, not why.</source>
        <translation>Tallene forteller hva som skjedde, ikke hvorfor.</translation>
    </message>
    <message>
        <source>The series breaks before %1: figures on the two sides cannot be compared.</source>
        <translation>Serien har et brudd før %1: tall på hver side kan ikke sammenlignes.</translation>
    </message>
    <message>
        <source>The series breaks before %1: across it, distances may be read only roughly.</source>
        <translation>Serien har et brudd før %1: på tvers av det kan avstander bare leses grovt.</translation>
    </message>
    <message>
        <source>On another scale, in the table only: %1.</source>
        <translation>På en annen skala, bare i tabellen: %1.</translation>
    </message>
    <message>
        <source>On another scale (%2), in the table only: %1.</source>
        <translation>På en annen skala (%2), bare i tabellen: %1.</translation>
    </message>
    <message>
        <source>%1 %2: %3 of %4 units, %5 % of the pupils.</source>
        <translation>%1 %2: %3 av %4 enheter, %5 % av elevene.</translation>
    </message>
    <message>
        <source>Band: what chance alone can give for %1 (95 %).</source>
        <translation>Bånd: det tilfeldig variasjon alene kan gi for %1 (95 %).</translation>
    </message>
    <message>
        <source>Upright line: what chance alone can give for %1 (95 %).</source>
        <translation>Loddrett strek: det tilfeldig variasjon alene kan gi for %1 (95 %).</translation>
    </message>
    <message>
        <source>Hollow points: fewer than %1 pupils, low reliability.</source>
        <translation>Åpne punkter: færre enn %1 elever, lite pålitelig.</translation>
    </message>
    <message>
        <source>Dotted lines: estimated.</source>
        <translation>Prikkede linjer: beregnet.</translation>
    </message>
    <message>
        <source>Each dot is a figure less the nation&apos;s of the same year, in standard deviations of the nation&apos;s pupils. The dots are not joined, and across breaks they may be read only roughly. The line at 0 is the nation.</source>
        <translation>Hver prikk er et tall minus landets samme år, i standardavvik for elevene i landet. Prikkene er ikke bundet sammen, og på tvers av brudd kan de bare leses grovt. Streken ved 0 er landet.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>One standard deviation, on the figures&apos; own scale: %1.</source>
        <translation>Ett standardavvik, på skalaen som tallene har: %1.</translation>
    </message>
    <message>
        <source>Read with care</source>
        <translation>Les med varsomhet</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>Andre deler</translation>
    </message>
    <message>
        <source>Outside events</source>
        <translation>Hendelser utenfra</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>* An example, not a fact.</source>
        <translation>* Et eksempel, ikke et faktum.</translation>
    </message>
    <message>
        <source>Milestones before the years shown: %1.</source>
        <translation>Milepæler før årene som vises: %1.</translation>
    </message>
    <message>
        <source>Milestones after the years shown: %1.</source>
        <translation>Milepæler etter årene som vises: %1.</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>%1. trinn</translation>
    </message>
    <message>
        <source>Break in the series</source>
        <translation>Brudd i serien</translation>
    </message>
    <message>
        <source>No figures chosen</source>
        <translation>Ingen tall er valgt</translation>
    </message>
    <message>
        <source>The nation has no distance from itself. Choose another unit.</source>
        <translation>Landet har ingen avstand til seg selv. Velg en annen enhet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Distance to the nation in standard deviations</source>
        <translation>Avstand til landet i standardavvik</translation>
    </message>
    <message>
        <source>Distance to the nation</source>
        <translation>Avstand til landet</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>%1. trinn</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Avstand</translation>
    </message>
    <message>
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Elever</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>prosent</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>on another scale, not drawn</source>
        <translation>på en annen skala, ikke tegnet</translation>
    </message>
    <message>
        <source>No figure here may be shown; the table tells why.</source>
        <translation>Ingen tall her kan vises; tabellen forteller hvorfor.</translation>
    </message>
    <message>
        <source>There are no figures for this choice. Choose another unit or other years, or import figures.</source>
        <translation>Det finnes ingen tall for dette valget. Velg en annen enhet eller andre år, eller importer tall.</translation>
    </message>
    <message>
        <source>Internal: holds figures that must not be passed on</source>
        <translation>Internt: har tall som ikke må deles videre</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>ufullstendig</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>ikke slått sammen</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>skjermet</translation>
    </message>
    <message>
        <source>%1 standard deviations from the nation</source>
        <translation>%1 standardavvik fra landet</translation>
    </message>
    <message>
        <source>no distance</source>
        <translation>ingen avstand</translation>
    </message>
    <message>
        <source>cannot exist</source>
        <translation>kan ikke finnes</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>ikke publisert</translation>
    </message>
    <message>
        <source>counted elsewhere</source>
        <translation>talt et annet sted</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>fewer than %1 pupils</source>
        <translation>færre enn %1 elever</translation>
    </message>
    <message>
        <source>the standard deviation of the nation&apos;s pupils is not known</source>
        <translation>standardavviket for elevene i landet er ikke kjent</translation>
    </message>
    <message>
        <source>the nation has no figure of that year that may be shown</source>
        <translation>landet har ikke noe tall som kan vises, for det året</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>færre enn %1</translation>
    </message>
    <message>
        <source>%1 of %2 units, %3 % of the pupils: too few to stand for all</source>
        <translation>%1 av %2 enheter, %3 % av elevene: for få til å stå for alle</translation>
    </message>
    <message>
        <source>%1 of %2 units, and nobody knows how many pupils the others have</source>
        <translation>%1 av %2 enheter, og det er ikke kjent hvor mange elever de andre har</translation>
    </message>
    <message>
        <source>nobody knows how many pupils took part in %1</source>
        <translation>det er ikke kjent hvor mange elever som deltok i %1</translation>
    </message>
    <message>
        <source>the percentage of %1 fits several numbers of pupils</source>
        <translation>prosenten til %1 passer med flere elevtall</translation>
    </message>
    <message>
        <source>no number of pupils makes the percentage of %1</source>
        <translation>ikke noe elevtall gir prosenten til %1</translation>
    </message>
    <message>
        <source>by the publisher, to protect persons</source>
        <translation>av utgiveren, for å verne personer</translation>
    </message>
    <message>
        <source>there was nothing to measure</source>
        <translation>det var ingenting å måle</translation>
    </message>
    <message>
        <source>it was not collected, or not published</source>
        <translation>det er ikke samlet inn, eller ikke publisert</translation>
    </message>
    <message>
        <source>it is part of another unit&apos;s figure</source>
        <translation>det er del av tallet til en annen enhet</translation>
    </message>
    <message>
        <source>the reason is not known</source>
        <translation>grunnen er ikke kjent</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>beregnet</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>foreløpig</translation>
    </message>
    <message>
        <source>another definition</source>
        <translation>en annen definisjon</translation>
    </message>
    <message>
        <source>a special event that year</source>
        <translation>en særskilt hendelse det året</translation>
    </message>
    <message>
        <source>includes another unit</source>
        <translation>omfatter en annen enhet</translation>
    </message>
    <message>
        <source>typed in by hand</source>
        <translation>skrevet inn for hånd</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigert</translation>
    </message>
    <message>
        <source>few pupils</source>
        <translation>få elever</translation>
    </message>
    <message>
        <source>%1 of %2 units, %3 % of the pupils</source>
        <translation>%1 av %2 enheter, %3 % av elevene</translation>
    </message>
    <message>
        <source>%1 of %2 units</source>
        <translation>%1 av %2 enheter</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>%1: corrected with Statistics Norway&apos;s parameters; below county level this is the program&apos;s own estimate.</source>
        <translation>%1: korrigert med parametrene fra Statistisk sentralbyrå; under fylkesnivå er dette et anslag som programmet selv har regnet ut.</translation>
    </message>
    <message>
        <source>%1, put together from those that became it: %2</source>
        <translation>%1, satt sammen av dem som ble til den: %2</translation>
    </message>
    <message>
        <source>its publisher lets only those who are logged in see it</source>
        <translation>utgiveren lar bare innloggede se det</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>fewer than %1 pupils, or another figure could be worked out with it</source>
        <translation>færre enn %1 elever, eller så kunne et annet tall regnes ut med det</translation>
    </message>
    <message>
        <source>fewer than %1, or another figure could be worked out with it</source>
        <translation>færre enn %1, eller så kunne et annet tall regnes ut med det</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>%1, later %2</source>
        <translation>%1, senere %2</translation>
    </message>
    <message>
        <source>When in the year the figures are measured: %1.</source>
        <translation>Når på året tallene er målt: %1.</translation>
    </message>
    <message>
        <source>It is not known when in the year the figures are measured: each may be of any day of its year.</source>
        <translation>Det er ikke kjent når på året tallene er målt: hvert kan være fra hvilken som helst dag i året sitt.</translation>
    </message>
    <message>
        <source>It is not known when in the year the oldest figures were measured: each may be of any day of its year.</source>
        <translation>Det er ikke kjent når på året de eldste tallene ble målt: hvert kan være fra hvilken som helst dag i året sitt.</translation>
    </message>
    <message>
        <source>On neither side, because the programme may have begun while they were measured: %1.</source>
        <translation>På ingen av sidene, fordi programmet kan ha begynt mens de ble målt: %1.</translation>
    </message>
    <message>
        <source>Counted nowhere, because the programme may have begun or ended while they were measured: %1.</source>
        <translation>Ikke telt noe sted, fordi programmet kan ha begynt eller sluttet mens de ble målt: %1.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>This has to be filled in.</source>
        <translation>Dette må fylles ut.</translation>
    </message>
    <message>
        <source>The least possible here is %1.</source>
        <translation>Det minste som går her, er %1.</translation>
    </message>
    <message>
        <source>The most possible here is %1.</source>
        <translation>Det største som går her, er %1.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>«%1» er ikke blant valgene.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» er ingen dato.</translation>
    </message>
    <message>
        <source>“%1” is no date. A day, a month, “autumn 2010” or a year will do.</source>
        <translation>«%1» er ingen dato. En dag, en måned, «høst 2010» eller et år går bra.</translation>
    </message>
    <message>
        <source>A period is a year, as 2023, or a school year, as 2023-24.</source>
        <translation>En periode er et år, som 2023, eller et skoleår, som 2023-24.</translation>
    </message>
    <message>
        <source>The end has to come after the beginning.</source>
        <translation>Slutten må komme etter starten.</translation>
    </message>
    <message>
        <source>The nation has number 0.</source>
        <translation>Landet har nummer 0.</translation>
    </message>
    <message>
        <source>A county number has two digits.</source>
        <translation>Et fylkesnummer har to sifre.</translation>
    </message>
    <message>
        <source>A municipality number has four digits.</source>
        <translation>Et kommunenummer har fire sifre.</translation>
    </message>
    <message>
        <source>An organisation number has nine digits.</source>
        <translation>Et organisasjonsnummer har ni sifre.</translation>
    </message>
    <message>
        <source>Nothing belongs to itself.</source>
        <translation>Ingenting hører til seg selv.</translation>
    </message>
    <message>
        <source>The highest grade is below the lowest.</source>
        <translation>Høyeste trinn er under laveste trinn.</translation>
    </message>
    <message>
        <source>Nothing succeeds itself.</source>
        <translation>Ingenting etterfølger seg selv.</translation>
    </message>
    <message>
        <source>Nothing is a member of itself.</source>
        <translation>Ingenting er medlem av seg selv.</translation>
    </message>
    <message>
        <source>Choose the sub-programme whose lane it stands in.</source>
        <translation>Velg delprosjektet som milepælen hører til.</translation>
    </message>
    <message>
        <source>It has been deleted meanwhile.</source>
        <translation>Posten er slettet i mellomtiden.</translation>
    </message>
    <message>
        <source>It is still used by %1. Delete or change these first.</source>
        <translation>Posten er fremdeles i bruk: %1. Slett eller endre disse først.</translation>
    </message>
    <message>
        <source>“%1” is taken by another.</source>
        <translation>«%1» er tatt av en annen.</translation>
    </message>
    <message>
        <source>It refers to a record that is not in the register.</source>
        <translation>Posten viser til noe som ikke finnes i registeret.</translation>
    </message>
    <message>
        <source>The register does not accept this: %1.</source>
        <translation>Registeret godtar ikke dette: %1.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Dette er ikke et tall.</translation>
    </message>
    <message>
        <source>The most possible is below the least.</source>
        <translation>Det største er mindre enn det minste.</translation>
    </message>
    <message>
        <source>Both have to be school years, or both calendar years.</source>
        <translation>Begge må være skoleår, eller begge kalenderår.</translation>
    </message>
    <message>
        <source>A SHA-256 is 64 hexadecimal digits.</source>
        <translation>En SHA-256 er 64 heksadesimale sifre.</translation>
    </message>
    <message>
        <source>It would belong to itself: what you chose belongs to it.</source>
        <translation>Da ville den høre til seg selv: det du valgte, hører til den.</translation>
    </message>
    <message>
        <source>It is a member in that time already.</source>
        <translation>Det er allerede medlem i den tiden.</translation>
    </message>
    <message>
        <source>Segment “%1” has some of these periods already.</source>
        <translation>Tidsserien «%1» har allerede noen av disse periodene.</translation>
    </message>
    <message>
        <source>This indicator&apos;s figures are of calendar years.</source>
        <translation>Tallene til denne indikatoren gjelder kalenderår.</translation>
    </message>
    <message>
        <source>This indicator&apos;s figures are of school years.</source>
        <translation>Tallene til denne indikatoren gjelder skoleår.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» er ikke et helt tall.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» er ikke et tall.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 15.9.2010 or 2010-09-15.</source>
        <translation>«%1» er ingen dato. Skriv 15.9.2010 eller 2010-09-15.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a year, as 2023, or a school year, as 2023-24.</source>
        <translation>«%1» er ingen periode. Skriv et år, som 2023, eller et skoleår, som 2023-24.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Type some letters and choose.</source>
        <translation>Her er det ingenting som heter «%1». Skriv noen bokstaver og velg.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n tall</numerusform>
            <numerusform>%n tall</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the municipality whose founding decision it is.</source>
        <translation>Velg kommunen som har fattet etableringsvedtaket.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write kroner, as 12 500 or 12 500,50.</source>
        <translation>«%1» er ikke et beløp. Skriv kroner, som 12 500 eller 12 500,50.</translation>
    </message>
    <message>
        <source>“%1” is no share. Write percent, as 25 or 14,29.</source>
        <translation>«%1» er ingen prosentandel. Skriv prosent, som 25 eller 14,29.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 12:30.</source>
        <translation>«%1» er ikke et klokkeslett. Skriv det som 12:30.</translation>
    </message>
    <message>
        <source>“%1” is no count. Write 52, “about 50”, “just over 50” or 30–40.</source>
        <translation>«%1» er ikke noe antall. Skriv 52, «omtrent 50», «litt over 50» eller 30–40.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» er verken ja eller nei.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>«%1» passer ikke her.</translation>
    </message>
    <message>
        <source>Nothing stands against itself.</source>
        <translation>Ingenting står mot seg selv.</translation>
    </message>
    <message>
        <source>Nothing leads to itself.</source>
        <translation>Ingenting fører til seg selv.</translation>
    </message>
    <message>
        <source>It is not printed: there is no consent.</source>
        <translation>Sitatet skrives ikke ut: det mangler samtykke.</translation>
    </message>
    <message>
        <source>It is not printed: the role may point to one person.</source>
        <translation>Sitatet skrives ikke ut: rollen kan peke ut én person.</translation>
    </message>
    <message>
        <source>Is it for research, for development or for both?</source>
        <translation>Er det for forskning, for utvikling eller for begge deler?</translation>
    </message>
    <message>
        <source>When were the credits given? A year will do.</source>
        <translation>Når ble studiepoengene gitt? Et år går bra.</translation>
    </message>
    <message>
        <source>More have answered than were asked.</source>
        <translation>Flere har svart enn de som ble spurt.</translation>
    </message>
    <message>
        <source>A mean needs the number of those who answered.</source>
        <translation>Et gjennomsnitt må ha med hvor mange som har svart.</translation>
    </message>
    <message>
        <source>A step hands on to another actor.</source>
        <translation>Et steg gir videre til en annen aktør.</translation>
    </message>
    <message>
        <source>What shows that the step is closed?</source>
        <translation>Hva viser at steget er lukket?</translation>
    </message>
    <message>
        <source>It was not planned: tell why it came.</source>
        <translation>Det var ikke planlagt: fortell hvorfor det kom.</translation>
    </message>
    <message>
        <source>Write how many hours it was, or what it is worth.</source>
        <translation>Skriv hvor mange timer det var, eller hva det er verdt.</translation>
    </message>
    <message>
        <source>A person is named only for a purpose. Write it, or let the school stand alone.</source>
        <translation>En person nevnes bare når det har et formål. Skriv formålet, eller la skolen stå alene.</translation>
    </message>
    <message>
        <source>This is longer than the whole gathering.</source>
        <translation>Dette er lengre enn hele samlingen.</translation>
    </message>
    <message>
        <source>These are more than all the posts.</source>
        <translation>Dette er flere enn alle stillingene til sammen.</translation>
    </message>
    <message>
        <source>On that day the law asked for a yearly report on the state of the schools.</source>
        <translation>Den dagen krevde loven en årlig tilstandsrapport om skolene.</translation>
    </message>
    <message>
        <source>It covers what the law asks for on that day (§ 17-12, as Udir cites it).</source>
        <translation>Det dekker det loven krever den dagen (§ 17-12, slik Udir siterer paragrafen).</translation>
    </message>
    <message>
        <source>On that day the law asks for information at least yearly on learning environment, learning results and completion (§ 17-12, as Udir cites it).</source>
        <translation>Den dagen krever loven informasjon minst én gang i året om læringsmiljø, læringsresultater og gjennomføring (§ 17-12, slik Udir siterer paragrafen).</translation>
    </message>
    <message>
        <source>Write the note, or mark that it is to be followed up.</source>
        <translation>Skriv merknaden, eller merk av at posten skal følges opp.</translation>
    </message>
    <message>
        <source>Somebody else sits in the seat in that time.</source>
        <translation>En annen har plassen i den tiden.</translation>
    </message>
    <message>
        <source>The claim is about another level: %1. It does not bear this use.</source>
        <translation>Påstanden gjelder et annet nivå: %1. Den bærer ikke denne bruken.</translation>
    </message>
    <message>
        <source>Choose either the unit or the indicator that the name means.</source>
        <translation>Velg enten enheten eller indikatoren som navnet står for.</translation>
    </message>
    <message>
        <source>Below %1, figures of few persons leave the program. Say in the note why that is right here; the history keeps it.</source>
        <translation>Under %1 kommer tall om få personer ut av programmet. Skriv i merknaden hvorfor det er riktig her; historikken tar vare på det.</translation>
    </message>
    <message>
        <source>Is this about a pupil or a child? None of them is kept by name here: take the name out, and keep a count where one is needed.</source>
        <translation>Er dette om en elev eller et barn? Ingen av dem står med navn her: Ta navnet ut, og før et tall der det trengs.</translation>
    </message>
    <message>
        <source>Say whether consent was given.</source>
        <translation>Si om samtykke er gitt.</translation>
    </message>
    <message>
        <source>This person was erased. Add a new person, if somebody is to stand here again.</source>
        <translation>Denne personen er slettet for godt. Legg til en ny person hvis noen skal stå her igjen.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are no longer as they were written.</source>
        <translation>
            <numerusform>%n sikkerhetskopi er ikke lenger slik den ble skrevet.</numerusform>
            <numerusform>%n sikkerhetskopier er ikke lenger slik de ble skrevet.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not offered. The disk that they lie on may be failing: choose another folder for backups.</source>
        <translation>De blir ikke tilbudt. Disken de ligger på, kan være i ferd med å svikte: velg en annen mappe for sikkerhetskopier.</translation>
    </message>
    <message>
        <source>There is no good backup of this register.</source>
        <translation>Det finnes ingen god sikkerhetskopi av dette registeret.</translation>
    </message>
    <message>
        <source>Make one under File, Backups.</source>
        <translation>Ta en under Fil, Sikkerhetskopier.</translation>
    </message>
    <message>
        <source>The newest good backup is of %1 at %2; there are %3 in all.</source>
        <translation>Den nyeste gode sikkerhetskopien er fra %1 klokken %2; det finnes %3 i alt.</translation>
    </message>
    <message>
        <source>Check the register</source>
        <translation>Sjekk registeret</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>As published</source>
        <translation>Slik det ble publisert</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Jenter</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Gutter</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gjennomsnitt</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Høyere er bedre</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Lavere er bedre</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prosess</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Skoleår</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Kalenderår</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>Landet</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Fylke</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skole</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Barnehage</translation>
    </message>
    <message>
        <source>University college</source>
        <translation>Høgskole</translation>
    </message>
    <message>
        <source>County governor</source>
        <translation>Fylkesmann / statsforvalter</translation>
    </message>
    <message>
        <source>Association of municipalities</source>
        <translation>Kommunesamarbeid</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Fagforening</translation>
    </message>
    <message>
        <source>County administration</source>
        <translation>Fylkeskommune</translation>
    </message>
    <message>
        <source>Support service</source>
        <translation>Støttetjeneste</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Bedrift</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation>Kommunal</translation>
    </message>
    <message>
        <source>County-owned</source>
        <translation>Fylkeskommunal</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statlig</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>Hele programmet</translation>
    </message>
    <message>
        <source>Sub-programme</source>
        <translation>Delprosjekt</translation>
    </message>
    <message>
        <source>Outside events</source>
        <translation>Hendelser utenfra</translation>
    </message>
    <message>
        <source>Breaks in the data</source>
        <translation>Brudd i tallene</translation>
    </message>
    <message>
        <source>Region council</source>
        <translation>Regionråd</translation>
    </message>
    <message>
        <source>Programme board</source>
        <translation>Programstyre</translation>
    </message>
    <message>
        <source>County-wide coordination group</source>
        <translation>Koordineringsgruppe for fylket</translation>
    </message>
    <message>
        <source>Group of chief executives</source>
        <translation>Rådmannsgruppe</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Deputy leader</source>
        <translation>Nestleder</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observatør</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekretær</translation>
    </message>
    <message>
        <source>Board meeting</source>
        <translation>Styremøte</translation>
    </message>
    <message>
        <source>Working meeting</source>
        <translation>Arbeidsmøte</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>By deputy</source>
        <translation>Ved vara</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Meldt forfall</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ikke møtt</translation>
    </message>
    <message>
        <source>Founding decision</source>
        <translation>Etableringsvedtak</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Skoler</translation>
    </message>
    <message>
        <source>Success factor</source>
        <translation>Suksessfaktor</translation>
    </message>
    <message>
        <source>Counter-finding</source>
        <translation>Motfunn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Vedtatt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjennomført</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Pupil enterprise</source>
        <translation>Elevbedrift</translation>
    </message>
    <message>
        <source>Alternative learning arena</source>
        <translation>Alternativ læringsarena</translation>
    </message>
    <message>
        <source>Utdanningsval</source>
        <translation>Utdanningsvalg</translation>
    </message>
    <message>
        <source>Project with local business</source>
        <translation>Prosjekt med lokalt næringsliv</translation>
    </message>
    <message>
        <source>Kindergarten in its community</source>
        <translation>Barnehagen i nærmiljøet</translation>
    </message>
    <message>
        <source>Fund-raising</source>
        <translation>Pengeinnsamling</translation>
    </message>
    <message>
        <source>It raises money for a purpose; the learning is by the way.</source>
        <translation>Det skaffer penger til et formål; læringen kommer ved siden av.</translation>
    </message>
    <message>
        <source>Learning form</source>
        <translation>Læringsform</translation>
    </message>
    <message>
        <source>It is used to reach learning aims in subjects.</source>
        <translation>Det brukes til å nå læringsmål i fag.</translation>
    </message>
    <message>
        <source>Central in the school</source>
        <translation>Sentralt i skolen</translation>
    </message>
    <message>
        <source>It shapes how the school works, in its plans and over the years.</source>
        <translation>Det former måten skolen arbeider på, i planer og gjennom årene.</translation>
    </message>
    <message>
        <source>Partner to school</source>
        <translation>Fra partner til skole</translation>
    </message>
    <message>
        <source>School to partner</source>
        <translation>Fra skole til partner</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Begge veier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Local result</source>
        <translation>Lokalt resultat</translation>
    </message>
    <message>
        <source>Long-term effect</source>
        <translation>Langsiktig virkning</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Politikere</translation>
    </message>
    <message>
        <source>Chief executives</source>
        <translation>Rådmenn / kommunedirektører</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administrasjon</translation>
    </message>
    <message>
        <source>Principals</source>
        <translation>Rektorer</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Lærere</translation>
    </message>
    <message>
        <source>Project leadership</source>
        <translation>Prosjektledelse</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samarbeidspartnere</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Register data</source>
        <translation>Registerdata</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observasjon</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Spørreundersøkelse</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Svakt</translation>
    </message>
    <message>
        <source>One source, or told at second hand.</source>
        <translation>Én kilde, eller fortalt på annen hånd.</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Middels</translation>
    </message>
    <message>
        <source>Several who say the same, or one who saw it.</source>
        <translation>Flere som sier det samme, eller én som så det.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sterkt</translation>
    </message>
    <message>
        <source>Sources of different kinds agree.</source>
        <translation>Kilder av ulike slag stemmer overens.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Uvisst</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ikke spurt</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gitt</translation>
    </message>
    <message>
        <source>Given, without a name</source>
        <translation>Gitt, uten navn</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nektet</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Ikke sjekket</translation>
    </message>
    <message>
        <source>Several could have said it</source>
        <translation>Flere kunne ha sagt det</translation>
    </message>
    <message>
        <source>Only one could have said it</source>
        <translation>Bare én kunne ha sagt det</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferanse</translation>
    </message>
    <message>
        <source>Further education</source>
        <translation>Videreutdanning</translation>
    </message>
    <message>
        <source>Development effort</source>
        <translation>Utviklingssatsing</translation>
    </message>
    <message>
        <source>Research project</source>
        <translation>Forskningsprosjekt</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Tatt inn</translation>
    </message>
    <message>
        <source>Worked through together</source>
        <translation>Arbeidet gjennom sammen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Avtalt</translation>
    </message>
    <message>
        <source>Shared out</source>
        <translation>Fordelt</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbake</translation>
    </message>
    <message>
        <source>Working seminar</source>
        <translation>Arbeidsseminar</translation>
    </message>
    <message>
        <source>Closing seminar</source>
        <translation>Avslutningsseminar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikkel</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Håndbok</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Foredrag</translation>
    </message>
    <message>
        <source>As owner</source>
        <translation>Som eier</translation>
    </message>
    <message>
        <source>As adviser</source>
        <translation>Som rådgiver</translation>
    </message>
    <message>
        <source>School leaders</source>
        <translation>Skoleledere</translation>
    </message>
    <message>
        <source>Kindergarten leaders</source>
        <translation>Barnehageledere</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Prøvd</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Innarbeidet</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Delt</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>Ny praksis</translation>
    </message>
    <message>
        <source>Confirmed practice</source>
        <translation>Bekreftet praksis</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Som før</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>Forsker</translation>
    </message>
    <message>
        <source>School owner</source>
        <translation>Skoleeier</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lærer</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stanset</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opplæring</translation>
    </message>
    <message>
        <source>Development work</source>
        <translation>Utviklingsarbeid</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informasjon</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Møteplass</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Vikarer</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Subject network</source>
        <translation>Fagnettverk</translation>
    </message>
    <message>
        <source>Principal network</source>
        <translation>Rektornettverk</translation>
    </message>
    <message>
        <source>Kindergarten network</source>
        <translation>Barnehagenettverk</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktivt</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Hviler</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Foredragsholdere</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Falling attendance</source>
        <translation>Fallende oppmøte</translation>
    </message>
    <message>
        <source>Unions</source>
        <translation>Tillitsvalgte</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Foreldre</translation>
    </message>
    <message>
        <source>Pupils&apos; council</source>
        <translation>Elevråd</translation>
    </message>
    <message>
        <source>Kindergartens</source>
        <translation>Barnehager</translation>
    </message>
    <message>
        <source>Goal in the strategic school plan</source>
        <translation>Mål i den strategiske skoleplanen</translation>
    </message>
    <message>
        <source>Line in the economy plan</source>
        <translation>Linje i økonomiplanen</translation>
    </message>
    <message>
        <source>Line in the budget</source>
        <translation>Linje i budsjettet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>School into the council</source>
        <translation>Skolen inn i kommunestyret</translation>
    </message>
    <message>
        <source>Council out to schools</source>
        <translation>Kommunestyret ut til skolene</translation>
    </message>
    <message>
        <source>Everyday contact</source>
        <translation>Hverdagskontakt</translation>
    </message>
    <message>
        <source>Municipal council</source>
        <translation>Kommunestyre</translation>
    </message>
    <message>
        <source>Project leader</source>
        <translation>Prosjektleder</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Pådriver</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Støttespiller</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Tilrettelegger</translation>
    </message>
    <message>
        <source>Critical eye</source>
        <translation>Kritisk blikk</translation>
    </message>
    <message>
        <source>Competence partner</source>
        <translation>Kompetansepartner</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informert</translation>
    </message>
    <message>
        <source>Knows the schools&apos; figures and state.</source>
        <translation>Kjenner skolenes tall og tilstand.</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interessert</translation>
    </message>
    <message>
        <source>Asks, and wants to know more than it has to.</source>
        <translation>Spør, og vil vite mer enn det som er påkrevd.</translation>
    </message>
    <message>
        <source>In dialogue</source>
        <translation>I dialog</translation>
    </message>
    <message>
        <source>Talks with the schools about what the figures mean.</source>
        <translation>Snakker med skolene om hva tallene betyr.</translation>
    </message>
    <message>
        <source>Takes initiative</source>
        <translation>Tar initiativ</translation>
    </message>
    <message>
        <source>Raises matters itself, in plan and budget.</source>
        <translation>Tar opp saker selv, i plan og budsjett.</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Driver utviklingen</translation>
    </message>
    <message>
        <source>Shapes its schools: sets goals, follows them up, carries them through.</source>
        <translation>Former skolene sine: setter mål, følger dem opp og gjennomfører dem.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentasjon</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Ordfører</translation>
    </message>
    <message>
        <source>Chief executive</source>
        <translation>Rådmann / kommunedirektør</translation>
    </message>
    <message>
        <source>Officer responsible for schools</source>
        <translation>Skolefaglig ansvarlig</translation>
    </message>
    <message>
        <source>Education director</source>
        <translation>Utdanningsdirektør</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Rektor</translation>
    </message>
    <message>
        <source>Kindergarten leader</source>
        <translation>Barnehageleder</translation>
    </message>
    <message>
        <source>Network coordinator</source>
        <translation>Nettverkskoordinator</translation>
    </message>
    <message>
        <source>Board member</source>
        <translation>Styremedlem</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Rådgiver</translation>
    </message>
    <message>
        <source>Programme plan</source>
        <translation>Programplan</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Strategic school plan</source>
        <translation>Strategisk skoleplan</translation>
    </message>
    <message>
        <source>Economy plan</source>
        <translation>Økonomiplan</translation>
    </message>
    <message>
        <source>Kindergarten plan</source>
        <translation>Barnehageplan</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lagt til</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Utsatt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Tatt ut</translation>
    </message>
    <message>
        <source>School owners</source>
        <translation>Skoleeiere</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Ledere</translation>
    </message>
    <message>
        <source>Subject networks</source>
        <translation>Fagnettverk</translation>
    </message>
    <message>
        <source>Entrepreneurship</source>
        <translation>Entreprenørskap</translation>
    </message>
    <message>
        <source>Adapted learning</source>
        <translation>Tilpasset opplæring</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prøve</translation>
    </message>
    <message>
        <source>Reporting date</source>
        <translation>Rapporteringsdato</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Anchoring and ownership at every level</source>
        <translation>Forankring og eierskap på alle nivåer</translation>
    </message>
    <message>
        <source>Deliberate networks</source>
        <translation>Bevisst nettverksbygging</translation>
    </message>
    <message>
        <source>An active board</source>
        <translation>Et aktivt styre</translation>
    </message>
    <message>
        <source>Plans followed, chances taken</source>
        <translation>Følger planene og griper sjansene</translation>
    </message>
    <message>
        <source>Own schools&apos; needs first</source>
        <translation>Egne skolers behov først</translation>
    </message>
    <message>
        <source>Results close by</source>
        <translation>Nære resultater</translation>
    </message>
    <message>
        <source>Duration and stability</source>
        <translation>Varig og stabil innsats</translation>
    </message>
    <message>
        <source>An outside development agent</source>
        <translation>En utviklingsagent utenfra</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Skrevet ut</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>the day that the record names has passed</source>
        <translation>dagen som står i posten, er passert</translation>
    </message>
    <message>
        <source>consent was withdrawn</source>
        <translation>samtykket er trukket tilbake</translation>
    </message>
    <message>
        <source>consent has run out</source>
        <translation>samtykket er gått ut</translation>
    </message>
    <message>
        <source>the last office, task or activity is long ago</source>
        <translation>det siste vervet, oppdraget eller den siste aktiviteten er lenge siden</translation>
    </message>
    <message>
        <source>e-mail, phone and address are no longer needed</source>
        <translation>e-post, telefon og adresse trengs ikke lenger</translation>
    </message>
    <message>
        <source>the record is deleted, and the history has the name</source>
        <translation>posten er slettet, og historikken har navnet</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>With --internal the figures that differ are listed.</source>
        <translation>Med --internal listes tallene som er ulike.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Her finnes ikke valget %1.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 trenger en verdi: %2.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 tar ingen verdi.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Noe mangler.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» er ett ord for mye.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 kan ikke leses (%2).</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linje %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolonne %1</translation>
    </message>
    <message>
        <source>%1 was refused. The register is unchanged.</source>
        <translation>%1 ble avvist. Registeret er uendret.</translation>
    </message>
    <message>
        <source>%1 says nothing that the register does not hold already. Nothing was changed.</source>
        <translation>%1 sier ikke noe som registeret ikke har fra før. Ingenting er endret.</translation>
    </message>
    <message>
        <source>%1 is the same file as was imported on %2. Nothing was changed.</source>
        <translation>%1 er samme fil som ble importert %2. Ingenting er endret.</translation>
    </message>
    <message>
        <source>%1: a trial only. Nothing was changed.</source>
        <translation>%1: bare en prøve. Ingenting er endret.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 rows; %4 figures new, %5 changed, %6 the same; %7 suppressed, %8 empty, %9 skipped</source>
        <translation>%1 (%2): %3 rader; %4 nye tall, %5 endret, %6 de samme; %7 skjermet, %8 tomme, %9 hoppet over</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>samspel-cli: the register without a window.</source>
        <translation>samspel-cli: registeret uten vindu.</translation>
    </message>
    <message>
        <source>Every command takes --lang nn|nb|en. Units by number: 0 the nation, two digits a county, four a municipality, nine a school; a region by its own code. Periods: 2023-24, 2023.</source>
        <translation>Alle kommandoer tar --lang nn|nb|en. Enheter etter nummer: 0 er landet, to sifre et fylke, fire en kommune, ni en skole; en region har sin egen kode. Perioder: 2023-24, 2023.</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 the data were refused (nothing written), 2 wrong usage, 3 something outside the program failed (disk, lock, damaged file).</source>
        <translation>Sluttkode: 0 gjort, 1 data kan ikke godtas (ingenting skrevet), 2 feil bruk, 3 noe utenfor programmet sviktet (disk, lås, skadet fil).</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room and try again.</source>
        <translation>Disken er full. Ingenting er endret. Rydd plass og prøv på nytt.</translation>
    </message>
    <message>
        <source>Another program is writing to the register. Nothing was changed. Try again in a moment.</source>
        <translation>Et annet program skriver til registeret. Ingenting er endret. Prøv på nytt om litt.</translation>
    </message>
    <message>
        <source>The register cannot be written: the file or its folder is write-protected. Nothing was changed. Ask for the right to write there, or copy the register and work in the copy.</source>
        <translation>Registeret kan ikke skrives: filen eller mappen er skrivebeskyttet. Ingenting er endret. Be om rett til å skrive der, eller kopier registeret og arbeid i kopien.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Nothing was changed. Check its name, its folder and your rights to it.</source>
        <translation>Filen kan ikke åpnes. Ingenting er endret. Se etter at navnet og mappen er riktige, og at du har lov til å åpne den.</translation>
    </message>
    <message>
        <source>The file could not be read or written (%1). Nothing was changed. Check the disk or the connection, then try again.</source>
        <translation>Filen kunne ikke leses eller skrives (%1). Ingenting er endret. Se etter disken eller forbindelsen, og prøv på nytt.</translation>
    </message>
    <message>
        <source>A text is too long: what one record holds, before and after a change, may take %1 MB, which is as many million letters. Nothing was changed. Shorten the text, or keep it as a file of its own.</source>
        <translation>En tekst er for lang: Det som én post inneholder, før og etter en endring, kan ta %1 MB, som er like mange millioner tegn. Ingenting er endret. Kort ned teksten, eller ta vare på den som en egen fil.</translation>
    </message>
    <message>
        <source>The answer is cut short: standard output takes no more (a full disk, or a closed terminal). What the command had changed in the register by then, stays. See its history before you run it once more.</source>
        <translation>Svaret er kuttet: Utdata tar ikke mer (en full disk, eller en terminal som er lukket). Det som kommandoen alt hadde endret i registeret, står ved lag. Se i historikken før du kjører den en gang til.</translation>
    </message>
    <message>
        <source>%1 is a register, or belongs to one, and nothing is written over it. Nothing was changed. Choose another name for the file.</source>
        <translation>%1 er et register, eller hører til et, og ingenting blir skrevet over det. Ingenting er endret. Velg et annet navn på filen.</translation>
    </message>
    <message>
        <source>This could not be written: %1. No half file is left, and the register is as it was. Check the name, the folder and the disk.</source>
        <translation>Dette kunne ikke skrives: %1. Det ligger ikke igjen noen halv fil, og registeret er som det var. Se etter navnet, mappen og disken.</translation>
    </message>
    <message>
        <source>It did not work: %1. What was saved before stays. Try again; if it happens once more, make a backup and report it with these words.</source>
        <translation>Det gikk ikke: %1. Det som var lagret før, står der ennå. Prøv på nytt; hender det en gang til, ta sikkerhetskopi og meld fra med disse ordene.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Kommandoen «%1» finnes ikke.</translation>
    </message>
    <message>
        <source>-o wants a file that ends in %1.</source>
        <translation>-o vil ha en fil som slutter på %1.</translation>
    </message>
    <message>
        <source>The register has no such figures, so there is nothing to draw.</source>
        <translation>Registeret har ingen slike tall, så det er ingenting å tegne.</translation>
    </message>
    <message>
        <source>%1 wants a period, as 2023-24 or 2023.</source>
        <translation>%1 vil ha en periode, som 2023-24 eller 2023.</translation>
    </message>
    <message>
        <source>Both --indicator and --unit are needed.</source>
        <translation>Både --indicator og --unit trengs.</translation>
    </message>
    <message>
        <source>--grade wants a number from 1 to 13.</source>
        <translation>--grade vil ha et tall fra 1 til 13.</translation>
    </message>
    <message>
        <source>--sex is all, female or male.</source>
        <translation>--sex er all, female eller male.</translation>
    </message>
    <message>
        <source>The register has no indicator “%1”.</source>
        <translation>Registeret har ingen indikator «%1».</translation>
    </message>
    <message>
        <source>The register has no unit with number “%1”.</source>
        <translation>Registeret har ingen enhet med nummer «%1».</translation>
    </message>
    <message>
        <source>--format is csv or json.</source>
        <translation>--format er csv eller json.</translation>
    </message>
    <message>
        <source>Internal: these figures must not leave the project.</source>
        <translation>Internt: disse tallene må ikke ut av prosjektet.</translation>
    </message>
    <message>
        <source>Made the register %1.</source>
        <translation>Registeret %1 er laget.</translation>
    </message>
    <message>
        <source>The register is sound.</source>
        <translation>Registeret er i orden.</translation>
    </message>
    <message>
        <source>Copied to %1, and checked the copy.</source>
        <translation>Kopiert til %1, og kopien er kontrollert.</translation>
    </message>
    <message>
        <source>“%1” can no longer be undone: what it concerns has changed since. Nothing was changed.</source>
        <translation>«%1» kan ikke lenger angres: det steget gjelder, er endret siden. Ingenting er endret nå.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Angret: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Whose report? --unit wants a municipality&apos;s number.</source>
        <translation>Hvem sin rapport? --unit vil ha et kommunenummer.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2012-11-30.</source>
        <translation>«%1» er ingen dato. Skriv den som 2012-11-30.</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>ikke registrert</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2024-11-12.</source>
        <translation>«%1» er ingen dato. Skriv den som 2024-11-12.</translation>
    </message>
    <message>
        <source>“%1” is no record. Write it as organisation:17.</source>
        <translation>«%1» viser ikke til noe. Skriv det som organisation:17.</translation>
    </message>
    <message>
        <source>There is no kind %1.</source>
        <translation>Slaget %1 finnes ikke.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”; samspel-cli kinds lists them.</source>
        <translation>Det finnes ikke noe slag post som heter «%1»; samspel-cli kinds lister dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without an exact day were left out.</source>
        <translation>
            <numerusform>%n post uten nøyaktig dag ble utelatt.</numerusform>
            <numerusform>%n poster uten nøyaktig dag ble utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formater</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>--format wants one of: %1.</source>
        <translation>--format skal ha én av: %1.</translation>
    </message>
    <message>
        <source>Where to? -o wants the name of a file.</source>
        <translation>Hvor skal filen ligge? -o skal ha navnet på en fil.</translation>
    </message>
    <message>
        <source>“%1” have no day, so there is nothing for a calendar. Nothing was written.</source>
        <translation>«%1» har ingen dag, så det er ikke noe til en kalender. Ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>“%1” have neither an e-mail address nor a telephone number, so they are no contacts. Nothing was written.</source>
        <translation>«%1» har verken e-postadresse eller telefonnummer, så de er ikke kontakter. Ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>%1: %2 match, the first %3 are shown.</source>
        <translation>%1: %2 treff, de første %3 er vist.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Kept files that were cleared: %1. The search was made anew.</source>
        <translation>Filer som ble ryddet bort: %1. Søket er bygd opp på nytt.</translation>
    </message>
    <message>
        <source>Another program has the register open: what was cleared stays in its log (-wal) until all have closed it.</source>
        <translation>Et annet program har registeret åpent: Det som er ryddet bort, blir stående i loggen (-wal) til alle har lukket det.</translation>
    </message>
    <message>
        <source>%1 is no encoding: utf-8, utf-16le, utf-16be or latin1.</source>
        <translation>%1 er ikke en tegnkoding: utf-8, utf-16le, utf-16be eller latin1.</translation>
    </message>
    <message>
        <source>A separator is one sign, or “tab”.</source>
        <translation>Et skilletegn er ett tegn, eller «tab».</translation>
    </message>
    <message>
        <source>There is no file here to import.</source>
        <translation>Her er det ingen fil å importere.</translation>
    </message>
    <message>
        <source>--version is published or corrected.</source>
        <translation>--version er published eller corrected.</translation>
    </message>
    <message>
        <source>--form is figures or distance.</source>
        <translation>--form er figures eller distance.</translation>
    </message>
    <message>
        <source>--dim, --count and --threshold are needed.</source>
        <translation>--dim, --count og --threshold må være med.</translation>
    </message>
    <message>
        <source>Each column can be named only once.</source>
        <translation>Hver kolonne kan nevnes bare én gang.</translation>
    </message>
    <message>
        <source>--threshold wants a whole number from 1.</source>
        <translation>--threshold vil ha et helt tall fra 1.</translation>
    </message>
    <message>
        <source>The table has a head and no rows.</source>
        <translation>Tabellen har et hode og ingen rader.</translation>
    </message>
    <message>
        <source>There is no column “%1” here; there are: %2.</source>
        <translation>Her er ingen kolonne «%1»; disse finnes: %2.</translation>
    </message>
    <message>
        <source>There are several columns “%1”.</source>
        <translation>Det er flere kolonner «%1».</translation>
    </message>
    <message>
        <source>This row has more cells than the head.</source>
        <translation>Denne raden har flere celler enn hodet.</translation>
    </message>
    <message>
        <source>“%1” is no count: digits only, at most 12, without spaces or decimals.</source>
        <translation>«%1» er ikke et antall: bare siffer, høyst 12, uten mellomrom og desimaler.</translation>
    </message>
    <message>
        <source>This cell is empty.</source>
        <translation>Denne cellen er tom.</translation>
    </message>
    <message>
        <source>The table may only hold inner cells; “%1” is what a margin is called.</source>
        <translation>Tabellen kan bare ha indre celler; «%1» er navnet på en sum.</translation>
    </message>
    <message>
        <source>With its margins the table has more than %1 cells.</source>
        <translation>Med summene har tabellen mer enn %1 celler.</translation>
    </message>
    <message>
        <source>The counts of hidden cells stand in this table too: it must not leave the project as it is.</source>
        <translation>Tallene i de skjermede cellene står også i denne tabellen: den må ikke ut av prosjektet slik den er.</translation>
    </message>
    <message>
        <source>“%1” is no code of a figure. It looks like F-2M4-K7Q1.</source>
        <translation>«%1» er ikke koden til et tall. En slik kode ser ut som F-2M4-K7Q1.</translation>
    </message>
    <message>
        <source>The register has no figure with the code %1.</source>
        <translation>Registeret har ikke noe tall med koden %1.</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>%1. trinn</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>The register cannot be written, so it was not noted that these figures were handed out. Later releases cannot be checked against them.</source>
        <translation>Registeret kan ikke skrives i, så det er ikke notert at disse tallene er delt ut. Senere utdelinger kan ikke prøves mot dem.</translation>
    </message>
    <message>
        <source>It could not be noted that these figures were handed out (%1). Later releases cannot be checked against them.</source>
        <translation>Det lot seg ikke notere at disse tallene er delt ut (%1). Senere utdelinger kan ikke prøves mot dem.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>For the first time</source>
        <translation>For første gang</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leser %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importerer %1</translation>
    </message>
    <message>
        <source>%1: stopped. The register is unchanged by it.</source>
        <translation>%1: stanset. Registeret er ikke endret av denne filen.</translation>
    </message>
    <message>
        <source>“%1” is neither “unit” nor “indicator”.</source>
        <translation>«%1» er verken «unit» eller «indicator».</translation>
    </message>
    <message>
        <source>The register has nothing called “%1”. A number, a code, a name, or # and the record’s key is wanted.</source>
        <translation>Registeret har ikke noe som heter «%1». Oppgi et nummer, en kode, et navn, eller # og nøkkelen til posten.</translation>
    </message>
    <message>
        <source>Several are called “%1”; say which by its key: %2.</source>
        <translation>Flere heter «%1». Si hvilken med nøkkelen: %2.</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… og %1 til.</translation>
    </message>
    <message>
        <source>With --newer-stays the figure of the source that was imported later stays, and the other becomes history.</source>
        <translation>Med --newer-stays blir tallet fra den kilden som ble importert sist, stående, og det andre blir historie.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>“%1” is now “%2”: %3 figures and %4 records moved.</source>
        <translation>«%1» er nå «%2»: %3 tall og %4 poster er flyttet.</translation>
    </message>
    <message>
        <source>“%1” is confirmed already. Nothing was changed.</source>
        <translation>«%1» er bekreftet fra før. Ingenting er endret.</translation>
    </message>
    <message>
        <source>“%1” is confirmed.</source>
        <translation>«%1» er bekreftet.</translation>
    </message>
    <message>
        <source>The register has no person “%1”. samspel-cli records REGISTER person lists them.</source>
        <translation>Registeret har ingen person «%1». samspel-cli records REGISTER person lister dem opp.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Name one by its key: %2.</source>
        <translation>Flere personer heter «%1». Nevn én med nøkkelen: %2.</translation>
    </message>
    <message>
        <source>“%1” is no text of a record. Write it as remark:17:text.</source>
        <translation>«%1» er ingen tekst i en post. Skriv det som remark:17:text.</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nevnt</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>kanskje</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>A kept file names the person, and stays as it is: %1.</source>
        <translation>En fil som er tatt vare på, nevner personen, og blir stående som den er: %1.</translation>
    </message>
    <message>
        <source>Kept files whose text cannot be searched: %1.</source>
        <translation>Filer som er tatt vare på, og som det ikke kan søkes i: %1.</translation>
    </message>
    <message>
        <source>The history names as those who made changes: %1. If one of them is this person, --author NAME takes that name out too.</source>
        <translation>Historikken nevner disse som de som har gjort endringer: %1. Er en av dem denne personen, tar --author NAVN ut det navnet også.</translation>
    </message>
    <message>
        <source>%1 would be erased from their record, from %2 records that refer to it (which stay, and are counted as before), from the texts above that name them, and from %3 steps of the history, which could no longer be undone. Nothing was changed. Add --yes to erase; it cannot be undone. --leave PLACE spares a text.</source>
        <translation>%1 ville blitt slettet for godt fra sin egen post, fra %2 poster som viser til personen (de blir stående og teller som før), fra tekstene over som nevner personen, og fra %3 steg i historikken, som ikke lenger kunne angres. Ingenting er endret. Legg til --yes for å slette; det kan ikke angres. --leave STED sparer en tekst.</translation>
    </message>
    <message>
        <source>%1. Records that refer to the person, and stay: %2. Other texts: %3. Steps of the history: %4.</source>
        <translation>%1. Poster som viser til personen, og som blir stående: %2. Andre tekster: %3. Steg i historikken: %4.</translation>
    </message>
    <message>
        <source>The history still names as one who made changes: %1. If that is this person, erase once more, by the key and with --author NAME.</source>
        <translation>Historikken nevner fremdeles en som har gjort endringer: %1. Er det denne personen, så slett en gang til, med nøkkelen og --author NAVN.</translation>
    </message>
    <message>
        <source>Nobody made a change as “%1”. Nothing was changed.</source>
        <translation>Ingen har gjort en endring som «%1». Ingenting er endret.</translation>
    </message>
    <message>
        <source>Another program has the register open: the name stays in its log (-wal) until all have closed it.</source>
        <translation>Et annet program har registeret åpent: Navnet blir stående i loggen (-wal) til alle har lukket det.</translation>
    </message>
    <message>
        <source>This copy still holds the name, or cannot be looked through: %1.</source>
        <translation>Denne kopien har fremdeles navnet, eller kan ikke leses gjennom: %1.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>There is no report “%1”; there are status, municipality and processing.</source>
        <translation>Det finnes ingen rapport «%1»; det finnes status, municipality og processing.</translation>
    </message>
    <message>
        <source>Nothing was imported. With --no-backup it is imported all the same.</source>
        <translation>Ingenting ble importert. Med --no-backup blir det importert likevel.</translation>
    </message>
    <message>
        <source>There are no backups in %1.</source>
        <translation>Det finnes ingen sikkerhetskopier i %1.</translation>
    </message>
    <message>
        <source>%1 is as it was on %2.</source>
        <translation>%1 er slik det var %2.</translation>
    </message>
    <message>
        <source>The file that was there is kept as %1.</source>
        <translation>Filen som lå der, er tatt vare på som %1.</translation>
    </message>
    <message>
        <source>The file could not be written anew: the disk is full, or does not answer as it should. The register is whole, and what was taken out of it stays out, but what it was may still lie between the pages of the file. Free some space (as much as the register takes) and run samspel-cli compact %1.</source>
        <translation>Filen kunne ikke skrives på nytt: Disken er full, eller svarer ikke som den skal. Registeret er helt, og det som er tatt ut av det, er ute, men det som sto der, kan fremdeles ligge mellom sidene i filen. Frigjør plass (så mye som registeret tar) og kjør samspel-cli compact %1.</translation>
    </message>
    <message>
        <source>The register was moved, replaced or deleted meanwhile. Nothing was written, and what was saved before lies in the file that was moved. Put it back, or name it where it is now.</source>
        <translation>Registeret ble flyttet, byttet ut eller slettet imens. Ingenting ble skrevet, og det som var lagret før, ligger i filen som ble flyttet. Legg den tilbake, eller oppgi hvor den er nå.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>Filen er skadet (%1).</translation>
    </message>
    <message>
        <source>It was not touched. Keep it, and open your newest backup; what is newer may be read with: samspel-cli recover REGISTER -o NEW.samspel</source>
        <translation>Den er ikke rørt. Ta vare på den, og åpne den nyeste sikkerhetskopien; det som er nyere, kan kanskje leses med: samspel-cli recover REGISTER -o NEW.samspel</translation>
    </message>
    <message>
        <source>The file is damaged, or another program than Samspel has changed it.</source>
        <translation>Filen er skadet, eller et annet program enn Samspel har endret den.</translation>
    </message>
    <message>
        <source>Say where the new register is to be: -o NEW.samspel</source>
        <translation>Si hvor det nye registeret skal ligge: -o NEW.samspel</translation>
    </message>
    <message>
        <source>Recovered to %1. %2 was not touched: keep it until all is well.</source>
        <translation>Berget til %1. %2 er ikke rørt: ta vare på den til alt er i orden.</translation>
    </message>
    <message>
        <source>--measure is mean, count or share.</source>
        <translation>--measure er mean, count eller share.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>is not filled in</source>
        <translation>er ikke fylt ut</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>er fylt ut</translation>
    </message>
    <message>
        <source>is</source>
        <translation>er</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>er ikke</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>inneholder</translation>
    </message>
    <message>
        <source>before</source>
        <translation>før</translation>
    </message>
    <message>
        <source>after</source>
        <translation>etter</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minst</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>høyst</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>finnes ikke</translation>
    </message>
    <message>
        <source>there are some</source>
        <translation>finnes</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>%1 (as “%2”)</source>
        <translation>%1 (som «%2»)</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>a PDF document</source>
        <translation>et PDF-dokument</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>et bilde (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>et bilde (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>et bilde (GIF)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <translation>et bilde (TIFF)</translation>
    </message>
    <message>
        <source>a picture, a sound or a film</source>
        <translation>et bilde, en lyd eller en film</translation>
    </message>
    <message>
        <source>an older Word or Excel document (.doc or .xls)</source>
        <translation>et eldre Word- eller Excel-dokument (.doc eller .xls)</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>et tekstdokument (RTF)</translation>
    </message>
    <message>
        <source>a register or another SQLite database</source>
        <translation>et register eller en annen SQLite-database</translation>
    </message>
    <message>
        <source>a packed file (gzip)</source>
        <translation>en pakket fil (gzip)</translation>
    </message>
    <message>
        <source>a packed file (7z)</source>
        <translation>en pakket fil (7z)</translation>
    </message>
    <message>
        <source>a packed file (RAR)</source>
        <translation>en pakket fil (RAR)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>et program</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>et Word-dokument</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>en Excel-arbeidsbok</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>en PowerPoint-presentasjon</translation>
    </message>
    <message>
        <source>a LibreOffice spreadsheet</source>
        <translation>et LibreOffice-regneark</translation>
    </message>
    <message>
        <source>a LibreOffice document</source>
        <translation>et LibreOffice-dokument</translation>
    </message>
    <message>
        <source>a packed file (zip) or an Office document</source>
        <translation>en pakket fil (zip) eller et Office-dokument</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>en nettside</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>et XML-dokument</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Which municipalities belong to the region, and from when until when.</source>
        <translation>Hvilke kommuner som hører til regionen, fra når og til når.</translation>
    </message>
    <message>
        <source>Which regions it belongs to, and from when until when.</source>
        <translation>Hvilke regioner den hører til, fra når og til når.</translation>
    </message>
    <message>
        <source>What it became: a merger, a split or a new number, with the share of its people that went there.</source>
        <translation>Hva det ble til: en sammenslåing, en deling eller et nytt nummer, med den andelen av folket som gikk dit.</translation>
    </message>
    <message>
        <source>What it was before: figures of the earlier units are joined by these lines.</source>
        <translation>Hva det var før: tall for de eldre enhetene legges sammen etter disse linjene.</translation>
    </message>
    <message>
        <source>Here stand the municipalities, schools and partners. An import of figures adds those it knows by number; others you add yourself.</source>
        <translation>Her står kommunene, skolene og samarbeidspartnerne. En import av tall legger til dem den kjenner på nummeret; andre legger du til selv.</translation>
    </message>
    <message>
        <source>Each import adds its source here by itself, with all that is needed to find the file again.</source>
        <translation>Hver import legger til kilden sin her av seg selv, med alt som trengs for å finne filen igjen.</translation>
    </message>
    <message>
        <source>Here stands what is measured.</source>
        <translation>Her står det som måles.</translation>
    </message>
    <message>
        <source>Here stands the programme that the partnership runs, with its sub-programmes.</source>
        <translation>Her står programmet som partnerskapet driver, med delprosjektene.</translation>
    </message>
    <message>
        <source>Here stands what happened when: the start, a course, a reform, a change in how something is measured. A year, a season or a day will do.</source>
        <translation>Her står hva som skjedde når: starten, et kurs, en reform, en endring i hvordan noe måles. Et år, en årstid eller en dag går bra.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hører til</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Suppressed below</source>
        <translation>Skjermet under</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begynner</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spor</translation>
    </message>
    <message>
        <source>Sub-programme</source>
        <translation>Delprosjekt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Utgiver</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importert</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Kind of quality</source>
        <translation>Kvalitetstype</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardavvik</translation>
    </message>
    <message>
        <source>Least possible</source>
        <translation>Minst mulig</translation>
    </message>
    <message>
        <source>Most possible</source>
        <translation>Størst mulig</translation>
    </message>
    <message>
        <source>Least axis height</source>
        <translation>Minste aksehøyde</translation>
    </message>
    <message>
        <source>Whole numbers</source>
        <translation>Hele tall</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Første periode</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>Siste periode</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Reason of the break</source>
        <translation>Grunnen til bruddet</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Forbehold</translation>
    </message>
    <message>
        <source>Each year stands alone</source>
        <translation>Hvert år står for seg</translation>
    </message>
    <message>
        <source>A year&apos;s figures can be compared with other units of that year only, and no line joins the years</source>
        <translation>Tallene fra et år kan bare sammenlignes med andre enheter det året, og ingen linje binder årene sammen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Hentet</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Størrelse (byte)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Tegnkoding</translation>
    </message>
    <message>
        <source>Imported by</source>
        <translation>Importert av</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbake</translation>
    </message>
    <message>
        <source>Why withdrawn</source>
        <translation>Hvorfor trukket tilbake</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Oppdiktet</translation>
    </message>
    <message>
        <source>Municipality, county or organisation number; files are matched on it</source>
        <translation>Kommune-, fylkes- eller organisasjonsnummer; filer kobles på det</translation>
    </message>
    <message>
        <source>The first day on which it is no longer there</source>
        <translation>Den første dagen det ikke lenger finnes</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eierform</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Lowest grade</source>
        <translation>Laveste trinn</translation>
    </message>
    <message>
        <source>Highest grade</source>
        <translation>Høyeste trinn</translation>
    </message>
    <message>
        <source>Language form</source>
        <translation>Målform</translation>
    </message>
    <message>
        <source>An example, not a fact</source>
        <translation>Et eksempel, ikke et faktum</translation>
    </message>
    <message>
        <source>Source of the fact</source>
        <translation>Kilden til opplysningen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Andel (%)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vertskap</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkefølge</translation>
    </message>
    <message>
        <source>A day, a month, “autumn 2010” or a year</source>
        <translation>En dag, en måned, «høst 2010» eller et år</translation>
    </message>
    <message>
        <source>Empty for a point in time</source>
        <translation>Tomt for et tidspunkt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiativ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Representerer</translation>
    </message>
    <message>
        <source>Whom the seat speaks for: a municipality, a union, the principals</source>
        <translation>Hvem plassen representerer: en kommune, en fagforening, rektorene</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Verv</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Oppnevnt av</translation>
    </message>
    <message>
        <source>Seat ends</source>
        <translation>Plassen opphører</translation>
    </message>
    <message>
        <source>Only where the seat itself was taken away</source>
        <translation>Bare der selve plassen er tatt bort</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plass</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vara</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begynner kl.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Slutter kl.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøker</translation>
    </message>
    <message>
        <source>The municipality that the meeting is held in</source>
        <translation>Kommunen som møtet holdes i</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Vedtatt av</translation>
    </message>
    <message>
        <source>The municipality or partner whose decision it is</source>
        <translation>Kommunen eller partneren som har fattet vedtaket</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Påstand</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Rekkevidde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Used about</source>
        <translation>Brukt om</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Stands against</source>
        <translation>Står mot</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Anbefaling</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Owner after the programme</source>
        <translation>Eier etter programmet</translation>
    </message>
    <message>
        <source>School or kindergarten</source>
        <translation>Skole eller barnehage</translation>
    </message>
    <message>
        <source>Learning aim</source>
        <translation>Læringsmål</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Fag</translation>
    </message>
    <message>
        <source>Pupils (count)</source>
        <translation>Antall elever</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Money raised</source>
        <translation>Innsamlede penger</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skole</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belegg</translation>
    </message>
    <message>
        <source>Scepticism</source>
        <translation>Skepsis</translation>
    </message>
    <message>
        <source>Need for support</source>
        <translation>Behov for støtte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Utført av</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Reconstructed</source>
        <translation>Rekonstruert</translation>
    </message>
    <message>
        <source>The source picture is lost</source>
        <translation>Figuren i kilden har gått tapt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Forutsetning</translation>
    </message>
    <message>
        <source>Rival explanations</source>
        <translation>Konkurrerende forklaringer</translation>
    </message>
    <message>
        <source>Round of interviews</source>
        <translation>Intervjurunde</translation>
    </message>
    <message>
        <source>Informants</source>
        <translation>Informanter</translation>
    </message>
    <message>
        <source>Informants (count)</source>
        <translation>Antall informanter</translation>
    </message>
    <message>
        <source>School visit</source>
        <translation>Skolebesøk</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrke</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Bears on</source>
        <translation>Belegg for eller mot</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Sitat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Uniqueness</source>
        <translation>Hvem kan ha sagt det</translation>
    </message>
    <message>
        <source>“Only one chief executive there”</source>
        <translation>«Det er bare én rådmann der»</translation>
    </message>
    <message>
        <source>Measured as</source>
        <translation>Målt som</translation>
    </message>
    <message>
        <source>Unit of measurement</source>
        <translation>Måleenhet</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nevner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Behandlet av</translation>
    </message>
    <message>
        <source>For research</source>
        <translation>For forskning</translation>
    </message>
    <message>
        <source>For development</source>
        <translation>For utvikling</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Hvor det finnes</translation>
    </message>
    <message>
        <source>What is done and how; nothing about a child</source>
        <translation>Hva som gjøres og hvordan; ingenting om noe barn</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Barnehage</translation>
    </message>
    <message>
        <source>In what role</source>
        <translation>I hvilken rolle</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Underskrevet</translation>
    </message>
    <message>
        <source>To be renewed by</source>
        <translation>Må fornyes innen</translation>
    </message>
    <message>
        <source>Transition agreement</source>
        <translation>Overgangsavtale</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Tilbyder</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Made for the programme</source>
        <translation>Laget for programmet</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Studiepoeng</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kull</translation>
    </message>
    <message>
        <source>Everyone was offered it</source>
        <translation>Alle fikk tilbudet</translation>
    </message>
    <message>
        <source>Took part, as told</source>
        <translation>Deltakere, som opplyst</translation>
    </message>
    <message>
        <source>As well as it is known: 52, “just over 50”</source>
        <translation>Så godt det er kjent: 52, «litt over 50»</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Where the person led then</source>
        <translation>Der personen var leder da</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Fikk tilbud</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Takket ja</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begynte</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fullførte</translation>
    </message>
    <message>
        <source>Credits given</source>
        <translation>Fikk studiepoeng</translation>
    </message>
    <message>
        <source>Development project</source>
        <translation>Utviklingsprosjekt</translation>
    </message>
    <message>
        <source>In one&apos;s own school</source>
        <translation>I egen skole</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Tilbudt av</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Antall spurte</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Antall svar</translation>
    </message>
    <message>
        <source>Usefulness, mean</source>
        <translation>Nytte, gjennomsnitt</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Learning loop</source>
        <translation>Læringssløyfe</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktør</translation>
    </message>
    <message>
        <source>Hands on to</source>
        <translation>Gir videre til</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Was not planned</source>
        <translation>Var ikke planlagt</translation>
    </message>
    <message>
        <source>Why it came or changed</source>
        <translation>Hvorfor det kom eller ble endret</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Who carries it on when the programme has ended</source>
        <translation>Hvem som fører det videre når programmet er slutt</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Arrangør</translation>
    </message>
    <message>
        <source>As well as it is known: 52, “just over 50”, 30–40</source>
        <translation>Så godt det er kjent: 52, «litt over 50», 30–40</translation>
    </message>
    <message>
        <source>Funding agreement</source>
        <translation>Spleiselag</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gitt av</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>Rapportfrist</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapportert</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Regnskap</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Fortalt av</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Fremgangsmåte</translation>
    </message>
    <message>
        <source>Why the person is named</source>
        <translation>Hvorfor personen er nevnt</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Foredragsemner</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>To ask whether they can come</source>
        <translation>Å spørre om de kan komme</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Foredragsholder</translation>
    </message>
    <message>
        <source>Of these, social time (hours)</source>
        <translation>Av dette sosialt (timer)</translation>
    </message>
    <message>
        <source>Substitutes needed</source>
        <translation>Vikarbehov</translation>
    </message>
    <message>
        <source>Travel cost</source>
        <translation>Reisekostnad</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antall svar</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>Samling</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Minutes in short</source>
        <translation>Kort referat</translation>
    </message>
    <message>
        <source>Next one by</source>
        <translation>Neste innen</translation>
    </message>
    <message>
        <source>Dialogue meeting</source>
        <translation>Dialogmøte</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Main challenges</source>
        <translation>Hovedutfordringer</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Innspill</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Initiative by</source>
        <translation>Initiativ fra</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funksjon</translation>
    </message>
    <message>
        <source>What the project leader was here: driver, supporter, coordinator, facilitator, critical eye or competence partner</source>
        <translation>Hva prosjektlederen var her: pådriver, støttespiller, koordinator, tilrettelegger, kritisk blikk eller kompetansepartner</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Fremstår som</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Stillinger</translation>
    </message>
    <message>
        <source>With school competence</source>
        <translation>Med skolefaglig kompetanse</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gitt</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Gitt til</translation>
    </message>
    <message>
        <source>Learning environment</source>
        <translation>Læringsmiljø</translation>
    </message>
    <message>
        <source>Learning results</source>
        <translation>Læringsresultater</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Gjennomføring</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>In which role</source>
        <translation>I hvilken rolle</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Et løfte</translation>
    </message>
    <message>
        <source>Promised to</source>
        <translation>Lovet til</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>Skal følges opp</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Posttype</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Søkeord</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Vilkår</translation>
    </message>
    <message>
        <source>To know who holds an office and who was at a meeting</source>
        <translation>Å vite hvem som har et verv, og hvem som var på et møte</translation>
    </message>
    <message>
        <source>To send invitations and minutes</source>
        <translation>Å sende innkallinger og referater</translation>
    </message>
    <message>
        <source>To reach people on the day of a meeting</source>
        <translation>Å nå folk på møtedagen</translation>
    </message>
    <message>
        <source>To send what goes on paper</source>
        <translation>Å sende det som går på papir</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Ta vare på til</translation>
    </message>
    <message>
        <source>Looked through once a year; after this day the name is taken out</source>
        <translation>Gjennomgås én gang i året; etter denne dagen tas navnet ut</translation>
    </message>
    <message>
        <source>Only where it is called something else</source>
        <translation>Bare når den heter noe annet</translation>
    </message>
    <message>
        <source>Newcomer pack given</source>
        <translation>Fikk velkomstpakke</translation>
    </message>
    <message>
        <source>Open promises, coming meetings, the plan, key figures and words, given to who is new</source>
        <translation>Åpne løfter, kommende møter, planen, nøkkeltall og ordforklaringer, til den som er ny</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>Hvem sin plan</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Vedtatt ved</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Planpunkt</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Oppdragsgiver</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommer fra</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Hvert år</translation>
    </message>
    <message>
        <source>The year in short</source>
        <translation>Året i korte trekk</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Årsgjennomgang</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Change since last year</source>
        <translation>Endring siden i fjor</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Svar fra</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Skal bekreftes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Hva det ble spurt om</translation>
    </message>
    <message>
        <source>Changed by the publisher</source>
        <translation>Endret av utgiveren</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Selve filen</translation>
    </message>
    <message>
        <source>Name in the files</source>
        <translation>Navn i filene</translation>
    </message>
    <message>
        <source>Only where somebody stands here by consent, and not by an office</source>
        <translation>Bare der noen står her etter samtykke, og ikke gjennom et verv</translation>
    </message>
    <message>
        <source>Consent until</source>
        <translation>Samtykke til</translation>
    </message>
    <message>
        <source>To remember what was agreed or explained</source>
        <translation>Å huske hva som er avtalt eller forklart</translation>
    </message>
    <message>
        <source>To know whom to ask</source>
        <translation>Å vite hvem en kan spørre</translation>
    </message>
    <message>
        <source>To know whose judgement it is</source>
        <translation>Å vite hvem sin vurdering det er</translation>
    </message>
    <message>
        <source>To keep a name by consent only while it holds</source>
        <translation>Å ha et navn etter samtykke bare så lenge det gjelder</translation>
    </message>
    <message>
        <source>To show what informants experienced, without their names</source>
        <translation>Å vise hva informantene har opplevd, uten navnene deres</translation>
    </message>
    <message>
        <source>To know who can be asked to speak</source>
        <translation>Å vite hvem som kan spørres om å holde innlegg</translation>
    </message>
    <message>
        <source>To take the name out in time</source>
        <translation>Å ta ut navnet i tide</translation>
    </message>
    <message>
        <source>To tell the person where it was learnt</source>
        <translation>Å kunne fortelle personen hvor opplysningen kommer fra</translation>
    </message>
    <message>
        <source>To tell examples from people</source>
        <translation>Å skille eksempler fra personer</translation>
    </message>
    <message>
        <source>To know who holds an office</source>
        <translation>Å vite hvem som har et verv</translation>
    </message>
    <message>
        <source>To help those who are new</source>
        <translation>Å hjelpe dem som er nye</translation>
    </message>
    <message>
        <source>To know who speaks for whom in a body, and may decide</source>
        <translation>Å vite hvem som taler for hvem i et organ, og kan avgjøre</translation>
    </message>
    <message>
        <source>To show who took part in what was decided</source>
        <translation>Å vise hvem som var med på det som ble avgjort</translation>
    </message>
    <message>
        <source>To know who talked with whom, and to follow up</source>
        <translation>Å vite hvem som snakket med hvem, og følge opp</translation>
    </message>
    <message>
        <source>To follow each participant through the course, and to offer help after it</source>
        <translation>Å følge hver deltaker gjennom kurset, og tilby hjelp etterpå</translation>
    </message>
    <message>
        <source>To count who has completed</source>
        <translation>Å telle hvem som har fullført</translation>
    </message>
    <message>
        <source>To count the credits that were given</source>
        <translation>Å telle studiepoengene som er gitt</translation>
    </message>
    <message>
        <source>To see whether what was learnt came into practice</source>
        <translation>Å se om det som ble lært, kom i bruk</translation>
    </message>
    <message>
        <source>To know who follows up</source>
        <translation>Å vite hvem som følger opp</translation>
    </message>
    <message>
        <source>To invite, and to follow who takes part</source>
        <translation>Å invitere, og følge med på hvem som deltar</translation>
    </message>
    <message>
        <source>To keep a name only where there is a reason to</source>
        <translation>Å ha et navn bare der det er en grunn til det</translation>
    </message>
    <message>
        <source>To follow who takes part, where a school sends one</source>
        <translation>Å følge med på hvem som deltar, der en skole sender én</translation>
    </message>
    <message>
        <source>To name who stands behind a study</source>
        <translation>Å nevne hvem som står bak en studie</translation>
    </message>
    <message>
        <source>To know whom to ask about figures</source>
        <translation>Å vite hvem en kan spørre om tallene</translation>
    </message>
    <message>
        <source>To know who does what by when</source>
        <translation>Å vite hvem som gjør hva til når</translation>
    </message>
</context>
<context>
    <name>FileWriting</name>
    <message>
        <source>%1 is a register, or belongs to one, and nothing is written over it. Nothing was changed. Choose another name for the file.</source>
        <translation>%1 er et register, eller hører til et, og ingenting blir skrevet over det. Ingenting er endret. Velg et annet navn på filen.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 av %3</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 comes after itself, by way of what followed it.</source>
        <translation>%1 kommer etter seg selv, gjennom det som fulgte.</translation>
    </message>
    <message>
        <source>Open its successions, and delete the one that leads back.</source>
        <translation>Åpne etterfølgerne, og slett den som fører tilbake.</translation>
    </message>
    <message>
        <source>The shares that the successors of %1 took sum to %2 %.</source>
        <translation>Andelene som etterfølgerne til %1 fikk, blir %2 % til sammen.</translation>
    </message>
    <message>
        <source>Look through its successions: together they take 100 %.</source>
        <translation>Se gjennom etterfølgerne: Til sammen skal de ha 100 %.</translation>
    </message>
    <message>
        <source>%1 lies outside the time of its programme.</source>
        <translation>%1 ligger utenfor tiden til programmet.</translation>
    </message>
    <message>
        <source>Look at when both begin and end.</source>
        <translation>Se på når de to begynner og slutter.</translation>
    </message>
    <message>
        <source>%1 lies outside the time of its network.</source>
        <translation>%1 ligger utenfor tiden til nettverket.</translation>
    </message>
    <message>
        <source>Look at its date, and at when the network begins and ends.</source>
        <translation>Se på datoen, og på når nettverket begynner og slutter.</translation>
    </message>
    <message>
        <source>%1: the membership lasts longer than %2 is there.</source>
        <translation>%1: Medlemskapet varer lenger enn %2 finnes.</translation>
    </message>
    <message>
        <source>Look at the days of both.</source>
        <translation>Se på datoene til begge.</translation>
    </message>
    <message>
        <source>%1: the role lasts longer than %2 is there.</source>
        <translation>%1: Rollen varer lenger enn %2 finnes.</translation>
    </message>
    <message>
        <source>%1: figures that are hidden or missing carry a value all the same: %2.</source>
        <translation>%1: Tall som er skjermet eller mangler, har likevel en verdi: %2.</translation>
    </message>
    <message>
        <source>Do not pass the register on. Undo the import that they came with, and import the file again; or open a backup.</source>
        <translation>Ikke gi registeret videre. Angre importen som de kom med, og importer filen på nytt; eller åpne en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>%1: figures that should have a value have none: %2.</source>
        <translation>%1: Tall som skulle ha en verdi, har ingen: %2.</translation>
    </message>
    <message>
        <source>%1: figures for a negative number of people: %2.</source>
        <translation>%1: Tall for færre enn null personer: %2.</translation>
    </message>
    <message>
        <source>Undo the import that they came with, and import the file again.</source>
        <translation>Angre importen som de kom med, og importer filen på nytt.</translation>
    </message>
    <message>
        <source>%1: figures beyond what the indicator can be: %2.</source>
        <translation>%1: Tall utenfor det indikatoren kan være: %2.</translation>
    </message>
    <message>
        <source>Look at the indicator&apos;s least and most, and at where the figures came from.</source>
        <translation>Se på det minste og største for indikatoren, og på hvor tallene kommer fra.</translation>
    </message>
    <message>
        <source>%1: series of a kind that the program does not know: %2.</source>
        <translation>%1: Serier av et slag som programmet ikke kjenner: %2.</translation>
    </message>
    <message>
        <source>Their figures are not shown. Undo the import that they came with, and import the file again.</source>
        <translation>Tallene deres blir ikke vist. Angre importen som de kom med, og importer filen på nytt.</translation>
    </message>
    <message>
        <source>%1: figures of another kind of period than the indicator&apos;s: %2.</source>
        <translation>%1: Tall for et annet slag periode enn indikatoren har: %2.</translation>
    </message>
    <message>
        <source>Look at whether the indicator is of school years or of calendar years.</source>
        <translation>Se på om indikatoren er for skoleår eller kalenderår.</translation>
    </message>
    <message>
        <source>Take a copy of the file, and open your newest backup.</source>
        <translation>Ta en kopi av filen, og åpne den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>This could not be read to its end: %1 (%2).</source>
        <translation>Dette kunne ikke leses til ende: %1 (%2).</translation>
    </message>
    <message>
        <source>table %1, row %2: the row of table %3 that it refers to is not there</source>
        <translation>tabell %1, rad %2: raden i tabell %3 som den viser til, finnes ikke</translation>
    </message>
    <message>
        <source>Open the record and choose anew what it refers to; or open your newest backup.</source>
        <translation>Åpne posten og velg på nytt det den viser til; eller åpne den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>The file holds something that is not Samspel&apos;s: %1.</source>
        <translation>Filen har noe som ikke er Samspels: %1.</translation>
    </message>
    <message>
        <source>The file&apos;s tables are not as Samspel makes them: %1.</source>
        <translation>Tabellene i filen er ikke slik Samspel lager dem: %1.</translation>
    </message>
    <message>
        <source>It does no harm. Ask whoever added it, and take it away with the program that made it.</source>
        <translation>Det gjør ingen skade. Spør den som la det til, og ta det bort med programmet som laget det.</translation>
    </message>
    <message>
        <source>Open the record and put it right.</source>
        <translation>Åpne posten og rett den.</translation>
    </message>
    <message>
        <source>%1: the shares of a year do not sum to 100 %: %2.</source>
        <translation>%1: Andelene for et år blir ikke 100 % til sammen: %2.</translation>
    </message>
    <message>
        <source>Look through the shares of that year.</source>
        <translation>Se gjennom andelene for det året.</translation>
    </message>
    <message>
        <source>Step %1 of the history cannot be read.</source>
        <translation>Steg %1 i historikken kan ikke leses.</translation>
    </message>
    <message>
        <source>Nothing of the register itself is lost; this step can no longer be undone.</source>
        <translation>Ingenting i selve registeret er tapt; dette steget kan ikke lenger angres.</translation>
    </message>
    <message>
        <source>A kept file is missing or damaged: %1.</source>
        <translation>En fil som er tatt vare på, mangler eller er skadet: %1.</translation>
    </message>
    <message>
        <source>Delete it where it stands, and add it anew.</source>
        <translation>Slett den der den står, og legg den til på nytt.</translation>
    </message>
    <message>
        <source>Kept files that no record uses any longer: %1.</source>
        <translation>Filer som er tatt vare på, og som ingen post bruker lenger: %1.</translation>
    </message>
    <message>
        <source>File, Compact the register, clears them; in a terminal: samspel-cli compact REGISTER.</source>
        <translation>Fil, Rydd og pakk registeret, rydder dem bort; i en terminal: samspel-cli compact REGISTER.</translation>
    </message>
    <message>
        <source>The search does not know all %1.</source>
        <translation>Søket kjenner ikke alle %1.</translation>
    </message>
    <message>
        <source>File, Compact the register, makes it anew; in a terminal: samspel-cli compact REGISTER.</source>
        <translation>Fil, Rydd og pakk registeret, lager det på nytt; i en terminal: samspel-cli compact REGISTER.</translation>
    </message>
    <message>
        <source>The register needs %1.</source>
        <translation>Registeret trenger %1.</translation>
    </message>
    <message>
        <source>This program can only read it; open it with the newer one.</source>
        <translation>Dette programmet kan bare lese det; åpne det med det nyere.</translation>
    </message>
    <message>
        <source>The pages of this file have no checksums, so that damage to a figure could pass unnoticed.</source>
        <translation>Sidene i denne filen har ingen kontrollsummer, så skade på et tall kan gå uoppdaget.</translation>
    </message>
    <message>
        <source>File, Compact the register, adds checksums; in a terminal: samspel-cli compact REGISTER.</source>
        <translation>Fil, Rydd og pakk registeret, gir den kontrollsummer; i en terminal: samspel-cli compact REGISTER.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Statistics Norway, table as CSV</source>
        <translation>SSB, tabell som CSV</translation>
    </message>
    <message>
        <source>Udir Statistikkbanken, table export</source>
        <translation>Udir Statistikkbanken, tabelleksport</translation>
    </message>
    <message>
        <source>Any table of figures (CSV)</source>
        <translation>En hvilken som helst tabell med tall (CSV)</translation>
    </message>
    <message>
        <source>Any table of figures (XLSX, ODS)</source>
        <translation>En hvilken som helst tabell med tall (XLSX, ODS)</translation>
    </message>
    <message>
        <source>JSON-stat dataset</source>
        <translation>JSON-stat-datasett</translation>
    </message>
    <message>
        <source>PX file (PC-Axis)</source>
        <translation>PX-fil (PC-Axis)</translation>
    </message>
    <message>
        <source>Municipalities and their changes (KLASS)</source>
        <translation>Kommuner og endringene deres (KLASS)</translation>
    </message>
    <message>
        <source>Register of schools or kindergartens</source>
        <translation>Skole- eller barnehageregister</translation>
    </message>
    <message>
        <source>Udir, the pupil survey (export API)</source>
        <translation>Udir, Elevundersøkelsen (eksport-API)</translation>
    </message>
    <message>
        <source>Udir Statistikkbanken, report as JSON</source>
        <translation>Udir Statistikkbanken, rapport som JSON</translation>
    </message>
    <message>
        <source>Skoleporten, long export</source>
        <translation>Skoleporten, lang eksport</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>pupils, for a point to be shown</source>
        <translation>elever, for at et punkt skal vises</translation>
    </message>
    <message>
        <source>pupils, for a filled point; below it is hollow</source>
        <translation>elever, for et fylt punkt; under det er det åpent</translation>
    </message>
    <message>
        <source>pupils, for a unit&apos;s own standard deviation; below the pooled one is used</source>
        <translation>elever, for at enhetens eget standardavvik skal gjelde; under det brukes det felles</translation>
    </message>
    <message>
        <source>pupils together, for a mean of three years</source>
        <translation>elever i alt, for et snitt over tre år</translation>
    </message>
    <message>
        <source>consecutive years, for a mean of three years</source>
        <translation>år på rad, for et snitt over tre år</translation>
    </message>
    <message>
        <source>years with a known number of pupils, for a chance band</source>
        <translation>år med kjent antall elever, for et bånd for tilfeldig variasjon</translation>
    </message>
    <message>
        <source>pupils expected on the smaller side of a share each year, for its chance band</source>
        <translation>elever å regne med på den minste siden av en andel hvert år, for båndet for tilfeldig variasjon</translation>
    </message>
    <message>
        <source>units, for a funnel plot</source>
        <translation>enheter, for grenser etter størrelse (trakt)</translation>
    </message>
    <message>
        <source>years in one series, for a direction</source>
        <translation>år i samme tidsserie, for en retning</translation>
    </message>
    <message>
        <source>years, for the interval of a slope</source>
        <translation>år, for intervallet til en stigning</translation>
    </message>
    <message>
        <source>years, for provisional process limits</source>
        <translation>år, for foreløpige prosessgrenser</translation>
    </message>
    <message>
        <source>years, for locked process limits</source>
        <translation>år, for faste prosessgrenser</translation>
    </message>
    <message>
        <source>years before, for a change of the gap</source>
        <translation>år før, for en endring av avstanden</translation>
    </message>
    <message>
        <source>years after, for a change of the gap</source>
        <translation>år etter, for en endring av avstanden</translation>
    </message>
    <message>
        <source>units of similar size, for a statement at 5 %</source>
        <translation>enheter av samme størrelse, for å si noe på 5 %-nivå</translation>
    </message>
    <message>
        <source>per cent of the pupils, for a joined figure</source>
        <translation>prosent av elevene, for et sammensatt tall</translation>
    </message>
    <message>
        <source>units, for a comparison between units</source>
        <translation>enheter, for en sammenligning mellom enheter</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>In a list: a new record</source>
        <translation>I en liste: en ny post</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>In a list: delete the chosen records</source>
        <translation>I en liste: slett de valgte postene</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In a list: go to the form of the record</source>
        <translation>I en liste: gå til skjemaet for posten</translation>
    </message>
    <message>
        <source>In a list: to its filter</source>
        <translation>I en liste: til filteret</translation>
    </message>
    <message>
        <source>In a list: copy the chosen rows, for a spreadsheet</source>
        <translation>I en liste: kopier de valgte radene, til et regneark</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In a form: take back what is typed in this field</source>
        <translation>I et skjema: ta tilbake det som er skrevet i feltet</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next field; what was filled in is saved</source>
        <translation>Til neste felt; det som er fylt ut, lagres</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>About Samspel</source>
        <translation>Om Samspel</translation>
    </message>
    <message>
        <source>A register for partnerships that develop schools. It works on this machine alone and sends nothing anywhere.</source>
        <translation>Et register for partnerskap som utvikler skoler. Det virker bare på denne maskinen og sender ingenting noe sted.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Built on Qt (LGPL), SQLite, libqpdf and Boost. Figures belong to those who published them; each says its source and licence.</source>
        <translation>Fri programvare under MIT-lisensen. Bygd på Qt (LGPL), SQLite, libqpdf og Boost. Tallene tilhører dem som har publisert dem; hvert av dem oppgir kilde og lisens.</translation>
    </message>
    <message>
        <source>In a list: write in the cell; a second click on it does the same</source>
        <translation>I en liste: skriv i cellen; et nytt klikk på den gjør det samme</translation>
    </message>
    <message>
        <source>While writing in a cell: save it, and on to the next one</source>
        <translation>Når du skriver i en celle: lagre den og gå til den neste</translation>
    </message>
    <message>
        <source>While writing in a cell: leave it as it was</source>
        <translation>Når du skriver i en celle: la den være som den var</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>undone; can be done again</source>
        <translation>angret; kan gjøres om igjen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>angret</translation>
    </message>
    <message>
        <source>can no longer be undone</source>
        <translation>kan ikke lenger angres</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>noen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>… and %n more problem(s).</source>
        <translation>
            <numerusform>… og %n problem til.</numerusform>
            <numerusform>… og %n problemer til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remark(s).</source>
        <translation>
            <numerusform>… og %n merknad til.</numerusform>
            <numerusform>… og %n merknader til.</numerusform>
        </translation>
    </message>
    <message>
        <source>byte %1 is no letter in UTF-8</source>
        <translation>byten %1 er ikke en bokstav i UTF-8</translation>
    </message>
    <message>
        <source>the file ends in the middle of a letter: it was cut off</source>
        <translation>filen slutter midt i en bokstav: den er avkortet</translation>
    </message>
    <message>
        <source>%1 is half a letter</source>
        <translation>%1 er en halv bokstav</translation>
    </message>
    <message>
        <source>byte %1 is no letter in %2</source>
        <translation>byten %1 er ikke en bokstav i %2</translation>
    </message>
    <message>
        <source>%1 is a control character, which no text holds</source>
        <translation>%1 er et styretegn, som ingen tekst har</translation>
    </message>
    <message>
        <source>half a line end (CR without LF)</source>
        <translation>et halvt linjeskift (CR uten LF)</translation>
    </message>
    <message>
        <source>a letter was lost before the file came here (U+FFFD stands in its place)</source>
        <translation>en bokstav gikk tapt før filen kom hit (U+FFFD står i stedet)</translation>
    </message>
    <message>
        <source>This is no text: the bytes make no letters.</source>
        <translation>Dette er ikke tekst: bytene blir ikke til bokstaver.</translation>
    </message>
    <message>
        <source>Letter %1 of the line cannot be read: %2.</source>
        <translation>Bokstav %1 på linjen kan ikke leses: %2.</translation>
    </message>
    <message>
        <source>cells parted by |</source>
        <translation>celler skilt med |</translation>
    </message>
    <message>
        <source>cells parted by tabs</source>
        <translation>celler skilt med tabulator</translation>
    </message>
    <message>
        <source>cells parted by semicolons</source>
        <translation>celler skilt med semikolon</translation>
    </message>
    <message>
        <source>cells parted by commas</source>
        <translation>celler skilt med komma</translation>
    </message>
    <message>
        <source>no columns</source>
        <translation>ingen kolonner</translation>
    </message>
    <message>
        <source>cells parted by %1</source>
        <translation>celler skilt med %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen er tom.</translation>
    </message>
    <message>
        <source>This is %1, not a file of figures.</source>
        <translation>Dette er %1, ikke en fil med tall.</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>valgt for hånd</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Det finnes ikke noe format «%1».</translation>
    </message>
    <message>
        <source>No format fits this file. It begins with “%1”.</source>
        <translation>Ingen formater passer til denne filen. Den begynner med «%1».</translation>
    </message>
    <message>
        <source>The column “%1” is there twice (cells %2 and %3).</source>
        <translation>Kolonnen «%1» er der to ganger (celle %2 og %3).</translation>
    </message>
    <message>
        <source>The file ends in its head: it was cut off.</source>
        <translation>Filen slutter i hodet: den er avkortet.</translation>
    </message>
    <message>
        <source>No line has the columns that this format has, such as “%1”.</source>
        <translation>Ingen linje har kolonnene som hører til formatet, som «%1».</translation>
    </message>
    <message>
        <source>There is nothing below the head.</source>
        <translation>Det er ingenting under hodet.</translation>
    </message>
    <message>
        <source>The file has no figure of a unit that the register knows.</source>
        <translation>Filen har ikke noe tall for en enhet som registeret kjenner.</translation>
    </message>
    <message>
        <source>“%1” is no age.</source>
        <translation>«%1» er ingen alder.</translation>
    </message>
    <message>
        <source>“%1” is no sex.</source>
        <translation>«%1» er ikke et kjønn.</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>«%1» er ikke noe år.</translation>
    </message>
    <message>
        <source>“%1” is no figure.</source>
        <translation>«%1» er ikke et tall.</translation>
    </message>
    <message>
        <source>%1 people are impossible.</source>
        <translation>%1 personer er umulig.</translation>
    </message>
    <message>
        <source>Line %1 has another figure for the same unit.</source>
        <translation>Linje %1 har et annet tall for samme enhet.</translation>
    </message>
    <message>
        <source>The register has no place for “%1”; its cells (%2) are left out.</source>
        <translation>Registeret har ingen plass til «%1»; cellene (%2) er utelatt.</translation>
    </message>
    <message>
        <source>the head has %1 and figures by year</source>
        <translation>hodet har %1 og tall for hvert år</translation>
    </message>
    <message>
        <source>The ages of %1 in %2 add up to %3, but the total says %4.</source>
        <translation>Aldrene for %1 i %2 summerer seg til %3, men summen sier %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) of all ages were added up from the file&apos;s own ages.</source>
        <translation>
            <numerusform>%n sum for alle aldre er lagt sammen av aldrene i filen.</numerusform>
            <numerusform>%n summer for alle aldre er lagt sammen av aldrene i filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This line has %1 cells; the head has %2.</source>
        <translation>Denne linjen har %1 celler; hodet har %2.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>«%1» passer ikke her.</translation>
    </message>
    <message>
        <source>A quoted cell begins here and never ends.</source>
        <translation>En celle i anførselstegn begynner her og slutter aldri.</translation>
    </message>
    <message>
        <source>There is text after the quote that ends this cell.</source>
        <translation>Det står tekst etter anførselstegnet som avslutter cellen.</translation>
    </message>
    <message>
        <source>The last line has no end: the file was cut off.</source>
        <translation>Siste linje har ingen slutt: filen er avkortet.</translation>
    </message>
    <message>
        <source>The line has %1 cells where the head has %2: it was cut or changed.</source>
        <translation>Linjen har %1 celler der hodet har %2: den er kuttet eller endret.</translation>
    </message>
    <message>
        <source>The column “%1” is missing; others have theirs. A column was lost.</source>
        <translation>Kolonnen «%1» mangler; de andre har sine. En kolonne er kommet bort.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Kolonnen «%1» mangler.</translation>
    </message>
    <message>
        <source>This line repeats line %1.</source>
        <translation>Denne linjen gjentar linje %1.</translation>
    </message>
    <message>
        <source>%1 scale points are impossible: they lie between 0 and 100.</source>
        <translation>%1 skalapoeng er umulig: de ligger mellom 0 og 100.</translation>
    </message>
    <message>
        <source>An uncertainty of %1 is impossible: it lies between 0 and 100.</source>
        <translation>En usikkerhet på %1 er umulig: den ligger mellom 0 og 100.</translation>
    </message>
    <message>
        <source>%1 pupils are impossible.</source>
        <translation>%1 elever er umulig.</translation>
    </message>
    <message>
        <source>There is a figure here although nobody took part.</source>
        <translation>Her står et tall, enda ingen deltok.</translation>
    </message>
    <message>
        <source>There is an uncertainty here but no figure: it was lost.</source>
        <translation>Her står en usikkerhet, men ikke noe tall: det er kommet bort.</translation>
    </message>
    <message>
        <source>column names begin with a school year</source>
        <translation>kolonnenavn begynner med et skoleår</translation>
    </message>
    <message>
        <source>the head has %1</source>
        <translation>hodet har %1</translation>
    </message>
    <message>
        <source>“%1” is no level; 1 is the nation, 2 a county, 3 a municipality, 4 a school.</source>
        <translation>«%1» er ikke et nivå; 1 er landet, 2 et fylke, 3 en kommune, 4 en skole.</translation>
    </message>
    <message>
        <source>The column “%1” is missing; line %2 needs it to say which unit it is.</source>
        <translation>Kolonnen «%1» mangler; linje %2 trenger den for å si hvilken enhet det er.</translation>
    </message>
    <message>
        <source>“%1” is no county number.</source>
        <translation>«%1» er ikke et fylkesnummer.</translation>
    </message>
    <message>
        <source>“%1” is no municipality number.</source>
        <translation>«%1» er ikke et kommunenummer.</translation>
    </message>
    <message>
        <source>The number is %1 here and %2 in its own column.</source>
        <translation>Nummeret er %1 her og %2 i sin egen kolonne.</translation>
    </message>
    <message>
        <source>“%1” is no organisation number: a school&apos;s has nine digits.</source>
        <translation>«%1» er ikke et organisasjonsnummer: det til en skole har ni sifre.</translation>
    </message>
    <message>
        <source>The check digit of %1 is wrong. Is this the school&apos;s number?</source>
        <translation>Kontrollsifferet i %1 er feil. Er dette skolens nummer?</translation>
    </message>
    <message>
        <source>The school has no name.</source>
        <translation>Skolen har ikke noe navn.</translation>
    </message>
    <message>
        <source>%1 is impossible here (%2).</source>
        <translation>%1 er umulig her (%2).</translation>
    </message>
    <message>
        <source>“%1” is not the kind of period that this indicator has.</source>
        <translation>«%1» er ikke den typen periode som denne indikatoren har.</translation>
    </message>
    <message>
        <source>The file names a unit that is not in the register, “%1” %2: %3</source>
        <translation>Filen nevner en enhet som ikke er i registeret, «%1» %2: %3</translation>
    </message>
    <message>
        <source>A figure that is hidden or missing cannot have a value (%1).</source>
        <translation>Et tall som er skjermet eller mangler, kan ikke ha noen verdi (%1).</translation>
    </message>
    <message>
        <source>There is no value, and nothing tells why (%1).</source>
        <translation>Det er ingen verdi, og ingenting forteller hvorfor (%1).</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more character(s) that cannot be read.</source>
        <translation>
            <numerusform>… og %n tegn til som ikke kan leses.</numerusform>
            <numerusform>… og %n tegn til som ikke kan leses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have 0 people of every age in a year: they were not there then, so these figures cannot exist (%1).</source>
        <translation>
            <numerusform>%n enhet har 0 personer i alle aldre i et år: den fantes ikke da, så disse tallene kan ikke finnes (%1).</numerusform>
            <numerusform>%n enheter har 0 personer i alle aldre i et år: de fantes ikke da, så disse tallene kan ikke finnes (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have 0 people of all the ages in this file in a year: they may not have been there then, so these figures count as missing (%1).</source>
        <translation>
            <numerusform>%n enhet har 0 personer i alle aldrene i denne filen i et år: kanskje fantes den ikke da, så disse tallene regnes som manglende (%1).</numerusform>
            <numerusform>%n enheter har 0 personer i alle aldrene i denne filen i et år: kanskje fantes de ikke da, så disse tallene regnes som manglende (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names no column of this table.</source>
        <translation>«%1» er ikke navnet på noen kolonne i denne tabellen.</translation>
    </message>
    <message>
        <source>Say which columns hold the unit, the period and the value.</source>
        <translation>Si hvilke kolonner som har enheten, perioden og verdien.</translation>
    </message>
    <message>
        <source>Say which columns hold the unit, the period and the value. What is known so far: %1.</source>
        <translation>Si hvilke kolonner som har enheten, perioden og verdien. Det som er kjent så langt: %1.</translation>
    </message>
    <message>
        <source>Say what this table measures: no column tells the indicator.</source>
        <translation>Si hva denne tabellen måler: ingen kolonne forteller indikatoren.</translation>
    </message>
    <message>
        <source>a table; say which column holds what</source>
        <translation>en tabell; si hva hver kolonne har</translation>
    </message>
    <message>
        <source>a figure on each line: %1</source>
        <translation>ett tall på hver linje: %1</translation>
    </message>
    <message>
        <source>its first table is read</source>
        <translation>den første tabellen i filen blir lest</translation>
    </message>
    <message>
        <source>The table “%1” of the workbook is read.</source>
        <translation>Tabellen «%1» i arbeidsboken blir lest.</translation>
    </message>
    <message>
        <source>The last line has no end. Look whether it is whole.</source>
        <translation>Den siste linjen har ingen slutt. Se etter om den er hel.</translation>
    </message>
    <message>
        <source>The first line has to name the columns: “name”, and “unit” or “indicator”.</source>
        <translation>Den første linjen må navngi kolonnene: «name», og «unit» eller «indicator».</translation>
    </message>
    <message>
        <source>This line lacks a name, or what the name means.</source>
        <translation>Denne linjen mangler et navn, eller hva navnet står for.</translation>
    </message>
    <message>
        <source>“%1” is no number of pupils or people.</source>
        <translation>«%1» er ikke et antall elever eller personer.</translation>
    </message>
    <message>
        <source>“%1” is no number of a county, a municipality or an organisation.</source>
        <translation>«%1» er ikke nummeret til et fylke, en kommune eller en organisasjon.</translation>
    </message>
    <message>
        <source>This line names no unit.</source>
        <translation>Denne linjen nevner ingen enhet.</translation>
    </message>
    <message>
        <source>Nothing tells what is measured here.</source>
        <translation>Ingenting forteller hva som er målt her.</translation>
    </message>
    <message>
        <source>“%1” is no year and no school year (2023, 2023-24).</source>
        <translation>«%1» er verken et år eller et skoleår (2023, 2023-24).</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>«%1» er ikke til å forstå her.</translation>
    </message>
    <message>
        <source>“%1” means different things to different publishers. Say in a column “status” what it means here: Q suppressed, O missing, L not published, M cannot exist.</source>
        <translation>«%1» betyr ulike ting hos ulike utgivere. Si i en kolonne «status» hva det betyr her: Q skjermet, O mangler, L ikke publisert, M kan ikke finnes.</translation>
    </message>
    <message>
        <source>“%1” is no status of a figure.</source>
        <translation>«%1» er ikke en status for et tall.</translation>
    </message>
    <message>
        <source>The table does not tell which years its figures are of: it has no dimension of time.</source>
        <translation>Tabellen sier ikke hvilke år tallene gjelder: den har ingen tidsdimensjon.</translation>
    </message>
    <message>
        <source>The table does not tell which units its figures are of: it has no dimension of regions.</source>
        <translation>Tabellen sier ikke hvilke enheter tallene gjelder: den har ingen regiondimensjon.</translation>
    </message>
    <message>
        <source>The table has no regions: its figures are of the whole country.</source>
        <translation>Tabellen har ingen regioner: tallene gjelder hele landet.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have more than 9 decimals or 15 digits and are rounded to these.</source>
        <translation>
            <numerusform>%n tall har mer enn 9 desimaler eller 15 sifre og er avrundet til det.</numerusform>
            <numerusform>%n tall har mer enn 9 desimaler eller 15 sifre og er avrundet til det.</numerusform>
        </translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>en arbeidsbok</translation>
    </message>
    <message>
        <source>The dataset does not tell the names and sizes of its dimensions (“id” and “size”).</source>
        <translation>Datasettet forteller ikke navn og størrelse på dimensjonene sine («id» og «size»).</translation>
    </message>
    <message>
        <source>The dimension “%1” has no size or no description.</source>
        <translation>Dimensjonen «%1» mangler størrelse eller beskrivelse.</translation>
    </message>
    <message>
        <source>The categories of “%1” do not fit its size, %2.</source>
        <translation>Kategoriene i «%1» passer ikke med størrelsen, %2.</translation>
    </message>
    <message>
        <source>A category of “%1” is there twice.</source>
        <translation>En kategori i «%1» står to ganger.</translation>
    </message>
    <message>
        <source>There is no cell “%1”: the dataset has %2.</source>
        <translation>Det finnes ingen celle «%1»: datasettet har %2.</translation>
    </message>
    <message>
        <source>The cell “%1” is there twice.</source>
        <translation>Cellen «%1» står to ganger.</translation>
    </message>
    <message>
        <source>The dataset has %1 values where its dimensions make %2 cells: it was cut or changed.</source>
        <translation>Datasettet har %1 verdier, men dimensjonene gir %2 celler: det er avkortet eller endret.</translation>
    </message>
    <message>
        <source>The list of statuses does not fit the %1 cells.</source>
        <translation>Listen over statuser passer ikke med de %1 cellene.</translation>
    </message>
    <message>
        <source>The figure %1 with the mark “%2” cannot be read: it is too large, or the mark says that there is none.</source>
        <translation>Tallet %1 med merket «%2» kan ikke leses: det er for stort, eller merket sier at det ikke finnes noe tall.</translation>
    </message>
    <message>
        <source>Nobody knows here what the mark “%1” means. Figures with it are taken as they stand.</source>
        <translation>Ingen her vet hva merket «%1» betyr. Tall med det blir tatt som de står.</translation>
    </message>
    <message>
        <source>This collection only tells where its datasets are. The register reads no other file than the one it is given: download a dataset itself.</source>
        <translation>Denne samlingen forteller bare hvor datasettene ligger. Registeret leser ingen andre filer enn den det får: last ned et av datasettene selv.</translation>
    </message>
    <message>
        <source>This describes a dimension; it holds no figures.</source>
        <translation>Dette beskriver en dimensjon; her er ingen tall.</translation>
    </message>
    <message>
        <source>This JSON holds no JSON-stat dataset: nothing with “value” and “dimension”.</source>
        <translation>Denne JSON-filen har ikke noe JSON-stat-datasett: ingenting med «value» og «dimension».</translation>
    </message>
    <message>
        <source>version and class are JSON-stat&apos;s</source>
        <translation>versjon og klasse er JSON-stats</translation>
    </message>
    <message>
        <source>it has dimensions and values as JSON-stat has them</source>
        <translation>den har dimensjoner og verdier slik JSON-stat har dem</translation>
    </message>
    <message>
        <source>The file has no figure that the register has a place for.</source>
        <translation>Filen har ikke noe tall som registeret har plass til.</translation>
    </message>
    <message>
        <source>The file ends in the midst of a statement: it was cut off.</source>
        <translation>Filen slutter midt i en opplysning: den er avkortet.</translation>
    </message>
    <message>
        <source>Here a keyword of a PX file should begin.</source>
        <translation>Her skulle et nøkkelord i en PX-fil ha begynt.</translation>
    </message>
    <message>
        <source>The keyword “%1” is not followed by “=”.</source>
        <translation>Nøkkelordet «%1» er ikke fulgt av «=».</translation>
    </message>
    <message>
        <source>The file has no DATA: it was cut off, or it only describes a table.</source>
        <translation>Filen har ingen DATA: den er avkortet, eller den beskriver bare en tabell.</translation>
    </message>
    <message>
        <source>DATA does not end with a semicolon: the file was cut off.</source>
        <translation>DATA slutter ikke med semikolon: filen er avkortet.</translation>
    </message>
    <message>
        <source>There is more after the semicolon that ends DATA.</source>
        <translation>Det står mer etter semikolonet som avslutter DATA.</translation>
    </message>
    <message>
        <source>The file does not tell its code page; its letters are read as Windows-1252.</source>
        <translation>Filen sier ikke hvilket tegnsett den har; bokstavene leses som Windows-1252.</translation>
    </message>
    <message>
        <source>The register does not read the code page “%1”.</source>
        <translation>Registeret leser ikke tegnsettet «%1».</translation>
    </message>
    <message>
        <source>Nobody knows here what the symbol “%1” means. Its cells count as missing.</source>
        <translation>Ingen her vet hva symbolet «%1» betyr. Cellene regnes som manglende.</translation>
    </message>
    <message>
        <source>DATA has %1 cells where the variables make %2: it was cut or changed.</source>
        <translation>DATA har %1 celler, men variablene gir %2: filen er avkortet eller endret.</translation>
    </message>
    <message>
        <source>The last row of DATA was cut off.</source>
        <translation>Den siste raden i DATA er avkortet.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”, which this row begins with.</source>
        <translation>«%1» er ingen verdi av «%2», som denne raden begynner med.</translation>
    </message>
    <message>
        <source>This row of DATA is there twice.</source>
        <translation>Denne raden i DATA står to ganger.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not in DATA: a file with KEYS leaves out those that hold nothing but 0.</source>
        <translation>
            <numerusform>%n rad står ikke i DATA: en fil med KEYS utelater rader som bare har 0.</numerusform>
            <numerusform>%n rader står ikke i DATA: en fil med KEYS utelater rader som bare har 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>its keywords are PC-Axis&apos;s</source>
        <translation>nøkkelordene er PC-Axis sine</translation>
    </message>
    <message>
        <source>The variable “%1” has no values.</source>
        <translation>Variabelen «%1» har ingen verdier.</translation>
    </message>
    <message>
        <source>The variable “%1” has %2 values and %3 codes.</source>
        <translation>Variabelen «%1» har %2 verdier og %3 koder.</translation>
    </message>
    <message>
        <source>The variable “%1” has a value twice.</source>
        <translation>Variabelen «%1» har en verdi to ganger.</translation>
    </message>
    <message>
        <source>The table has more than %1 variables. Take it out with fewer, or as CSV.</source>
        <translation>Tabellen har mer enn %1 variabler. Hent den med færre, eller som CSV.</translation>
    </message>
    <message>
        <source>The variable “%1” has more than %2 values. Take the table out in parts, with fewer years, ages or units in each file, or as CSV.</source>
        <translation>Variabelen «%1» har mer enn %2 verdier. Hent tabellen i deler, med færre år, aldre eller enheter i hver fil, eller som CSV.</translation>
    </message>
    <message>
        <source>The variable “%1” is there twice.</source>
        <translation>Variabelen «%1» står to ganger.</translation>
    </message>
    <message>
        <source>KEYS of “%1” is neither CODES nor VALUES.</source>
        <translation>KEYS for «%1» er verken CODES eller VALUES.</translation>
    </message>
    <message>
        <source>The file has neither STUB nor HEADING.</source>
        <translation>Filen har verken STUB eller HEADING.</translation>
    </message>
    <message>
        <source>Only some variables of the stub have KEYS.</source>
        <translation>Bare noen av variablene i forspalten har KEYS.</translation>
    </message>
    <message>
        <source>“%1 %2” is no municipality and no county; it is left out.</source>
        <translation>«%1 %2» er verken kommune eller fylke; det er utelatt.</translation>
    </message>
    <message>
        <source>A part; the rest went on.</source>
        <translation>En del; resten fortsatte.</translation>
    </message>
    <message>
        <source>Nesse in Balestrand, with 116 people, went to Høyanger (4638) the same day: the sum of the old municipalities is not exactly the new one.</source>
        <translation>Nesse i Balestrand, med 116 mennesker, gikk til Høyanger (4638) samme dag: summen av de gamle kommunene er ikke helt den nye.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are of names or borders: the unit kept its number, so they make no succession.</source>
        <translation>
            <numerusform>%n endring gjelder navn eller grenser: enheten beholdt nummeret sitt, så det blir ingen etterfølger av den.</numerusform>
            <numerusform>%n endringer gjelder navn eller grenser: enhetene beholdt numrene sine, så det blir ingen etterfølger av dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» er ingen dato.</translation>
    </message>
    <message>
        <source>This change has no date or no code.</source>
        <translation>Denne endringen mangler dato eller kode.</translation>
    </message>
    <message>
        <source>The file has no list of codes or of changes.</source>
        <translation>Filen har ingen liste over koder eller endringer.</translation>
    </message>
    <message>
        <source>The file tells of no municipality and no county.</source>
        <translation>Filen forteller ikke om noen kommune eller noe fylke.</translation>
    </message>
    <message>
        <source>it has codes or changes of codes as KLASS has them</source>
        <translation>den har koder eller kodeendringer slik KLASS har dem</translation>
    </message>
    <message>
        <source>the head has codes or changes of codes as KLASS has them</source>
        <translation>hodet har koder eller kodeendringer slik KLASS har dem</translation>
    </message>
    <message>
        <source>closed at the latest that day; the register does not tell when</source>
        <translation>lagt ned senest den dagen; registeret sier ikke når</translation>
    </message>
    <message numerus="yes">
        <source>%n closed unit(s) have no closing day in the file. They are kept as closed from the day of their last change in the register, at the latest, and their source says so.</source>
        <translation>
            <numerusform>%n nedlagt enhet har ingen sluttdag i filen. Den står som nedlagt fra dagen den sist ble endret i registeret, senest, og kilden sier det.</numerusform>
            <numerusform>%n nedlagte enheter har ingen sluttdag i filen. De står som nedlagte fra dagen de sist ble endret i registeret, senest, og kilden sier det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) do not tell whether municipality, county or state owns them; that is left open.</source>
        <translation>
            <numerusform>%n enhet sier ikke om kommune, fylke eller stat eier den; det står åpent.</numerusform>
            <numerusform>%n enheter sier ikke om kommune, fylke eller stat eier dem; det står åpent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) lie in no Norwegian municipality: they belong to nothing in the register.</source>
        <translation>
            <numerusform>%n enhet ligger ikke i noen norsk kommune: den hører ikke til noe i registeret.</numerusform>
            <numerusform>%n enheter ligger ikke i noen norsk kommune: de hører ikke til noe i registeret.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no organisation number (%2).</source>
        <translation>«%1» er ikke noe organisasjonsnummer (%2).</translation>
    </message>
    <message>
        <source>The unit %1 has no name.</source>
        <translation>Enheten %1 har ikke noe navn.</translation>
    </message>
    <message>
        <source>The unit %1 is there twice; the first stays.</source>
        <translation>Enheten %1 står to ganger; den første blir stående.</translation>
    </message>
    <message>
        <source>The file has no units.</source>
        <translation>Filen har ingen enheter.</translation>
    </message>
    <message>
        <source>its members are those of the registers of schools and kindergartens</source>
        <translation>feltene er de som skole- og barnehageregistrene har</translation>
    </message>
    <message>
        <source>The head “%1” tells what the rows tell, too.</source>
        <translation>Overskriften «%1» forteller noe som radene også forteller.</translation>
    </message>
    <message>
        <source>No column holds figures of a year: neither a head nor a column “%1” tells it.</source>
        <translation>Ingen kolonne har tall for et år: verken en overskrift eller en kolonne «%1» forteller hvilket år.</translation>
    </message>
    <message>
        <source>the title has a table&apos;s number, as Statistics Norway&apos;s have</source>
        <translation>tittelen har et tabellnummer, slik Statistisk sentralbyrå har</translation>
    </message>
    <message>
        <source>The file ends in the midst of its JSON: it was cut off.</source>
        <translation>Filen slutter midt i JSON-teksten: den er avkortet.</translation>
    </message>
    <message>
        <source>This is no JSON: byte %1 of the line does not fit.</source>
        <translation>Dette er ikke JSON: byte %1 på linjen passer ikke.</translation>
    </message>
    <message>
        <source>A share of %1 percent is impossible.</source>
        <translation>En andel på %1 prosent er umulig.</translation>
    </message>
    <message>
        <source>A number of %1 is impossible.</source>
        <translation>Tallet %1 er umulig.</translation>
    </message>
    <message>
        <source>%1 is impossible here: it lies between %2 and %3.</source>
        <translation>%1 er umulig her: verdien ligger mellom %2 og %3.</translation>
    </message>
    <message numerus="yes">
        <source>This file was taken out by a logged-in user: %n figure(s), the first of them here, carry the mark * and may not be shared. Take the file out without logging in, or read it for internal use.</source>
        <translation>
            <numerusform>Denne filen er hentet ut av en innlogget bruker: %n tall, her, har merket * og må ikke deles. Hent ut filen uten å logge inn, eller les den til intern bruk.</numerusform>
            <numerusform>Denne filen er hentet ut av en innlogget bruker: %n tall, det første av dem her, har merket * og må ikke deles. Hent ut filen uten å logge inn, eller les den til intern bruk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file was taken out by a logged-in user: %n figure(s), the first of them here, carry the mark *. They are kept for internal use and never leave the program in public mode.</source>
        <translation>
            <numerusform>Denne filen er hentet ut av en innlogget bruker: %n tall, her, har merket *. Det beholdes til intern bruk og forlater aldri programmet i åpen modus.</numerusform>
            <numerusform>Denne filen er hentet ut av en innlogget bruker: %n tall, det første av dem her, har merket *. De beholdes til intern bruk og forlater aldri programmet i åpen modus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here is no figure, but a list or another structure.</source>
        <translation>Her står ikke et tall, men en liste eller en annen struktur.</translation>
    </message>
    <message>
        <source>The file has no figures of the pupil survey.</source>
        <translation>Filen har ingen tall fra Elevundersøkelsen.</translation>
    </message>
    <message>
        <source>Samspel does not know “%1”; it is left out.</source>
        <translation>Ingen vet hva «%1» er; det er hoppet over.</translation>
    </message>
    <message>
        <source>The file has no list of answers.</source>
        <translation>Filen har ingen liste med svar.</translation>
    </message>
    <message>
        <source>This is no answer with names and figures.</source>
        <translation>Dette er ikke et svar med navn og tall.</translation>
    </message>
    <message>
        <source>The shares cannot come from so few answers, but each fits a number of bullied pupils: “AntallBesvart” is read as that number.</source>
        <translation>Andelene kan ikke komme fra så få svar, men hver av dem passer med et antall mobbede elever: «AntallBesvart» er lest som det antallet.</translation>
    </message>
    <message>
        <source>“AntallBesvart” fits the shares neither as those who answered nor as those who were bullied; it is left out.</source>
        <translation>«AntallBesvart» passer ikke med andelene, verken som de som svarte eller som de som ble mobbet; det er ikke tatt med.</translation>
    </message>
    <message>
        <source>No school year is told here.</source>
        <translation>Her står det ikke noe skoleår.</translation>
    </message>
    <message>
        <source>it tells %1 of units, as answers about the pupil survey do</source>
        <translation>den forteller %1 om enheter, slik svar fra Elevundersøkelsen gjør</translation>
    </message>
    <message>
        <source>The report has no “%1”: a part of it was lost.</source>
        <translation>Rapporten har ikke «%1»: en del av den er gått tapt.</translation>
    </message>
    <message>
        <source>The file has more levels than any table.</source>
        <translation>Filen har flere nivåer enn noen tabell har.</translation>
    </message>
    <message>
        <source>A head stands for no number of columns.</source>
        <translation>En overskrift står ikke for noe antall kolonner.</translation>
    </message>
    <message>
        <source>The levels of the head do not fit together.</source>
        <translation>Nivåene i overskriftene passer ikke sammen.</translation>
    </message>
    <message>
        <source>The file has no column of figures: none is named by a year and a measure.</source>
        <translation>Filen har ingen kolonne med tall: ingen har et år og et mål i navnet.</translation>
    </message>
    <message>
        <source>The row has %1 figures where the head has %2.</source>
        <translation>Raden har %1 tall der overskriften har %2.</translation>
    </message>
    <message>
        <source>This column names no year and measure; its cells (%1) are left out.</source>
        <translation>Denne kolonnen har ikke noe år og mål i navnet; cellene (%1) er ikke tatt med.</translation>
    </message>
    <message>
        <source>This uncertainty belongs to no figure; its cells (%1) are left out.</source>
        <translation>Denne usikkerheten hører ikke til noe tall; cellene (%1) er ikke tatt med.</translation>
    </message>
    <message>
        <source>Rows that stand for no unit (%1) are left out.</source>
        <translation>Rader som ikke står for noen enhet (%1), er ikke tatt med.</translation>
    </message>
    <message>
        <source>the file has a “rowHierarchy”, as reports of Udir have</source>
        <translation>filen har et «rowHierarchy», slik rapporter fra Udir har</translation>
    </message>
    <message>
        <source>the file has rows with “navn” and “data”</source>
        <translation>filen har rader med «navn» og «data»</translation>
    </message>
    <message>
        <source>“%1” is no place in the hierarchy of the rows.</source>
        <translation>«%1» er ingen plass i hierarkiet av rader.</translation>
    </message>
    <message>
        <source>“%1” is two different units.</source>
        <translation>«%1» er to ulike enheter.</translation>
    </message>
    <message>
        <source>The unit has neither number nor name.</source>
        <translation>Enheten har verken nummer eller navn.</translation>
    </message>
    <message>
        <source>Samspel does not know this column; its cells (%1) are left out.</source>
        <translation>Ingen vet hva denne kolonnen er; cellene (%1) er ikke tatt med.</translation>
    </message>
    <message>
        <source>the head has %1 of Skoleporten&apos;s columns</source>
        <translation>overskriften har %1 av kolonnene til Skoleporten</translation>
    </message>
    <message>
        <source>A standard deviation of %1 is impossible.</source>
        <translation>Et standardavvik på %1 er umulig.</translation>
    </message>
    <message>
        <source>Without the number of answers a standard deviation tells no uncertainty; it is left out.</source>
        <translation>Uten antall svar forteller ikke standardavviket noen usikkerhet; det er ikke tatt med.</translation>
    </message>
    <message>
        <source>“%1” is no number of a unit.</source>
        <translation>«%1» er ikke nummeret til noen enhet.</translation>
    </message>
    <message>
        <source>“%1” is said to mean the indicator %2, which the register does not have.</source>
        <translation>«%1» skal stå for indikatoren %2, og den har ikke registeret.</translation>
    </message>
    <message>
        <source>“%1” is said to mean the unit %2, which the register does not have.</source>
        <translation>«%1» skal stå for enheten %2, og den har ikke registeret.</translation>
    </message>
    <message>
        <source>The file names an indicator that is not in the register, “%1”: %2</source>
        <translation>Filen nevner en indikator som ikke er i registeret, «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more name(s) without a number.</source>
        <translation>
            <numerusform>… og %n navn til uten nummer.</numerusform>
            <numerusform>… og %n navn til uten nummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file gives no number for “%1”. Say which unit that is.</source>
        <translation>Filen gir ikke noe nummer for «%1». Si hvilken enhet det er.</translation>
    </message>
    <message>
        <source>The register does not know what “%1” measures. Say which indicator that is.</source>
        <translation>Registeret vet ikke hva «%1» måler. Si hvilken indikator det er.</translation>
    </message>
    <message>
        <source>The register has: %1.</source>
        <translation>Registeret har: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Filen kan ikke leses: %1.</translation>
    </message>
    <message>
        <source>There is no room for temporary files in %1. Make room there, or set TMPDIR to a folder that has more.</source>
        <translation>Det er ikke plass til midlertidige filer i %1. Rydd plass der, eller sett TMPDIR til en mappe som har mer.</translation>
    </message>
    <message>
        <source>it is no file, but a folder, a pipe or a device</source>
        <translation>det er ingen fil, men en mappe, et rør eller en enhet</translation>
    </message>
    <message>
        <source>it is a database, as a register is: it can be opened, and not imported</source>
        <translation>det er en database, slik et register er: den kan åpnes, men ikke importeres</translation>
    </message>
    <message>
        <source>it became shorter while it was read; try again when nobody writes to it</source>
        <translation>den ble kortere mens den ble lest; prøv på nytt når ingen skriver til den</translation>
    </message>
    <message>
        <source>The file has more than %1 columns. Take it out in parts, with fewer years or measures in each file.</source>
        <translation>Filen har mer enn %1 kolonner. Ta den ut i deler, med færre år eller mål i hver fil.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, which is more than is read of this format at once. Take it out in parts, with fewer years or units in each file, or as CSV, which may be larger.</source>
        <translation>Filen er større enn %1 MB, og det er mer enn det som leses av dette formatet på én gang. Ta den ut i deler, med færre år eller enheter i hver fil, eller som CSV, som kan være større.</translation>
    </message>
    <message>
        <source>The dataset has more than %1 cells. Ask for it in parts, with fewer years, ages or units in each file, or as CSV.</source>
        <translation>Datasettet har mer enn %1 celler. Hent det i deler, med færre år, aldre eller enheter i hver fil, eller som CSV.</translation>
    </message>
    <message>
        <source>The file has more than %1 keywords. Take it out in parts, with fewer units in each file, or as CSV.</source>
        <translation>Filen har mer enn %1 nøkkelord. Ta den ut i deler, med færre enheter i hver fil, eller som CSV.</translation>
    </message>
    <message>
        <source>The table has more than %1 cells. Take it out in parts, with fewer years, ages or units in each file, or as CSV.</source>
        <translation>Tabellen har mer enn %1 celler. Ta den ut i deler, med færre år, aldre eller enheter i hver fil, eller som CSV.</translation>
    </message>
    <message>
        <source>The JSON has more than %1 levels. No publisher’s answer is nested so deeply: fetch it anew, and check that it is the right file.</source>
        <translation>JSON-en har mer enn %1 nivåer. Ingen utgiver svarer så dypt nøstet: hent filen på nytt, og se etter at det er den riktige.</translation>
    </message>
    <message>
        <source>The JSON has more than %1 values. Ask for it in parts, with fewer years or units in each file, or as CSV.</source>
        <translation>JSON-en har mer enn %1 verdier. Hent den i deler, med færre år eller enheter i hver fil, eller som CSV.</translation>
    </message>
    <message>
        <source>Unit: its number</source>
        <translation>Enhet: nummeret</translation>
    </message>
    <message>
        <source>Unit: its name</source>
        <translation>Enhet: navnet</translation>
    </message>
    <message>
        <source>Year or school year</source>
        <translation>År eller skoleår</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Hva som er målt</translation>
    </message>
    <message>
        <source>The figure itself</source>
        <translation>Selve tallet</translation>
    </message>
    <message>
        <source>Its uncertainty (±)</source>
        <translation>Usikkerheten (±)</translation>
    </message>
    <message>
        <source>Pupils or people behind it</source>
        <translation>Elever eller personer bak tallet</translation>
    </message>
    <message>
        <source>Status: hidden, missing, provisional</source>
        <translation>Status: skjermet, mangler, foreløpig</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>Girls and boys</source>
        <translation>Jenter og gutter</translation>
    </message>
    <message>
        <source>Public or private</source>
        <translation>Offentlig eller privat</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>a mean</source>
        <translation>et gjennomsnitt</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>en telling</translation>
    </message>
    <message>
        <source>a share in per cent</source>
        <translation>en andel i prosent</translation>
    </message>
    <message>
        <source>“%1” is in the register as %2, and is told here to be %3.</source>
        <translation>«%1» står i registeret som %2, og er her sagt å være %3.</translation>
    </message>
    <message>
        <source>“%1” is in the register as %2, and its publisher gives %3. Correct the indicator.</source>
        <translation>«%1» står i registeret som %2, og utgiveren gir %3. Rett indikatoren.</translation>
    </message>
    <message>
        <source>The series of “%1” breaks, which the register did not know. The import adds its segments (%2).</source>
        <translation>Serien til «%1» har brudd som registeret ikke kjente. Importen legger til tidsseriene (%2).</translation>
    </message>
    <message>
        <source>“%1” is new, and nobody has told how it is measured: it is taken for %2. Tell it if that is wrong.</source>
        <translation>«%1» er ny, og ingen har sagt hvordan den er målt: den er tatt for %2. Si fra om det er feil.</translation>
    </message>
    <message>
        <source>“%1” is always measured as: %2.</source>
        <translation>«%1» er alltid målt som: %2.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>while working</source>
        <translation>under arbeidet</translation>
    </message>
    <message>
        <source>when it was closed</source>
        <translation>da det ble lukket</translation>
    </message>
    <message>
        <source>because you asked for it</source>
        <translation>fordi du ba om det</translation>
    </message>
    <message>
        <source>before it was brought up to date</source>
        <translation>før det ble oppdatert</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>før en import</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>før en sikkerhetskopi ble hentet fram</translation>
    </message>
    <message>
        <source>before a recovery</source>
        <translation>før en berging</translation>
    </message>
    <message>
        <source>before it was compacted</source>
        <translation>før det ble ryddet og pakket</translation>
    </message>
    <message>
        <source>No backup was made: the folder for backups, %1, is not there or cannot be written. The register itself is saved. Connect the disk, or choose another folder under File, Backups.</source>
        <translation>Ingen sikkerhetskopi ble tatt: mappen for sikkerhetskopier, %1, finnes ikke eller kan ikke skrives i. Selve registeret er lagret. Koble til disken, eller velg en annen mappe under Fil, Sikkerhetskopier.</translation>
    </message>
    <message>
        <source>No backup was made (%1). The register itself is saved. Look at the folder for backups, %2, or choose another one under File, Backups.</source>
        <translation>Ingen sikkerhetskopi ble tatt (%1). Selve registeret er lagret. Se på mappen for sikkerhetskopier, %2, eller velg en annen under Fil, Sikkerhetskopier.</translation>
    </message>
    <message>
        <source>No backup was made: the disk with the folder for backups, %1, is full. The register itself is saved. Free some space there, or choose another folder under File, Backups.</source>
        <translation>Ingen sikkerhetskopi ble tatt: disken med mappen for sikkerhetskopier, %1, er full. Selve registeret er lagret. Rydd plass der, eller velg en annen mappe under Fil, Sikkerhetskopier.</translation>
    </message>
    <message>
        <source>No backup was made: the register cannot be read whole, so a copy would not be good. Earlier backups are kept. Choose File, Check the register, to see what is wrong.</source>
        <translation>Ingen sikkerhetskopi ble tatt: registeret kan ikke leses helt, så en kopi ville ikke være god. Tidligere sikkerhetskopier er der fortsatt. Velg Fil, Sjekk registeret, for å se hva som er galt.</translation>
    </message>
    <message>
        <source>No backup was made: another program is writing to the register. The register itself is saved, and a backup is tried again later.</source>
        <translation>Ingen sikkerhetskopi ble tatt: et annet program skriver til registeret. Selve registeret er lagret, og sikkerhetskopien blir prøvd på nytt senere.</translation>
    </message>
    <message>
        <source>No backup was made: the disk or the folder for backups, %1, did not answer as it should. The register itself is saved. Check the disk or the connection, or choose another folder under File, Backups.</source>
        <translation>Ingen sikkerhetskopi ble tatt: disken eller mappen for sikkerhetskopier, %1, svarte ikke som ventet. Selve registeret er lagret. Se etter disken eller forbindelsen, eller velg en annen mappe under Fil, Sikkerhetskopier.</translation>
    </message>
    <message>
        <source>The register lies on a network drive (%1). Such drives may break off in the middle, and not all of them keep two machines apart. Work on a copy on your own machine, and choose a folder on the network drive for the backups.</source>
        <translation>Registeret ligger på en nettverksdisk (%1). Slike disker kan bryte av midt i, og ikke alle holder to maskiner fra hverandre. Arbeid på en kopi på din egen maskin, og velg en mappe på nettverksdisken for sikkerhetskopiene.</translation>
    </message>
    <message>
        <source>The register lies in a folder that %1 copies to other machines while you work. It may copy half a change, or make two versions of the file. Work on a copy outside that folder, and choose a folder in %1 for the backups and for what you export.</source>
        <translation>Registeret ligger i en mappe som %1 kopierer til andre maskiner mens du arbeider. Det kan kopiere en halv endring, eller lage to utgaver av filen. Arbeid på en kopi utenfor den mappen, og velg en mappe i %1 for sikkerhetskopiene og for det du eksporterer.</translation>
    </message>
    <message>
        <source>The register is open elsewhere: %1. Nothing was changed. Close it there, or wait, then try again.</source>
        <translation>Registeret er åpent et annet sted: %1. Ingenting er endret. Lukk det der, eller vent, og prøv på nytt.</translation>
    </message>
    <message>
        <source>%1 can only be read now, for no lock could be made beside it: the disk is full, or does not answer, or the name is too long. Nothing was changed. Free some space, check the disk or give the file a shorter name, and open the register again.</source>
        <translation>%1 kan bare leses nå, for det gikk ikke å lage en lås ved siden av: disken er full eller svarer ikke, eller navnet er for langt. Ingenting er endret. Frigjør litt plass, se etter disken eller gi filen et kortere navn, og åpne registeret på nytt.</translation>
    </message>
    <message>
        <source>%1 can only be read here: it was made by %2. Nothing was changed. Work in it with that program.</source>
        <translation>%1 kan bare leses her: registeret er laget av %2. Ingenting er endret. Arbeid i det med det programmet.</translation>
    </message>
    <message>
        <source>%1 can only be read here: the file or its folder is write-protected. Nothing was changed. Ask for the right to write there, or copy the register and work in the copy.</source>
        <translation>%1 kan bare leses her: filen eller mappen er skrivebeskyttet. Ingenting er endret. Be om rett til å skrive der, eller kopier registeret og arbeid i kopien.</translation>
    </message>
    <message>
        <source>%1 (replaced %2)</source>
        <translation>%1 (byttet ut %2)</translation>
    </message>
    <message>
        <source>%1 is no backup that was read through, or it has changed since. Nothing was touched. Choose another backup.</source>
        <translation>%1 er ingen sikkerhetskopi som er lest gjennom, eller den er endret siden. Ingenting er rørt. Velg en annen sikkerhetskopi.</translation>
    </message>
    <message>
        <source>%1 is no Samspel register. Nothing was touched. Choose another backup.</source>
        <translation>%1 er ikke noe Samspel-register. Ingenting er rørt. Velg en annen sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The backup was not put in place (%1). The register is as it was. Check that you may write in its folder.</source>
        <translation>Sikkerhetskopien ble ikke lagt på plass (%1). Registeret er som det var. Se etter at du har lov til å skrive i mappen.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>noen</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>denne maskinen</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>en annen maskin</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 på %2</translation>
    </message>
    <message>
        <source>%1 on %2, since %3</source>
        <translation>%1 på %2, siden %3</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>indicator</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indikatorer</translation>
    </message>
    <message>
        <source>series segment</source>
        <translation>tidsserie</translation>
    </message>
    <message>
        <source>series segments</source>
        <translation>tidsserier</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>kilder</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisasjon</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisasjoner</translation>
    </message>
    <message>
        <source>succession</source>
        <translation>etterfølging</translation>
    </message>
    <message>
        <source>successions</source>
        <translation>etterfølginger</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>medlemskap</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>medlemskap</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>program</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>programmer</translation>
    </message>
    <message>
        <source>sub-programme</source>
        <translation>delprosjekt</translation>
    </message>
    <message>
        <source>sub-programmes</source>
        <translation>delprosjekter</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>milepæl</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>milepæler</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>innstillinger</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>innstilling</translation>
    </message>
    <message>
        <source>measure for adapted learning</source>
        <translation>tiltak for tilpasset opplæring</translation>
    </message>
    <message>
        <source>measures for adapted learning</source>
        <translation>tiltak for tilpasset opplæring</translation>
    </message>
    <message>
        <source>Measures for adapted learning, the networks they use and the indicator they are read against.</source>
        <translation>Tiltak for tilpasset opplæring, nettverkene de bruker, og indikatoren de leses opp mot.</translation>
    </message>
    <message>
        <source>body</source>
        <translation>organ</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>organer</translation>
    </message>
    <message>
        <source>The council, boards and groups of the partnership, with their seats.</source>
        <translation>Rådet, styrene og gruppene i partnerskapet, med plassene i dem.</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>plass</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>plasser</translation>
    </message>
    <message>
        <source>Whose interest holds which place, and who appoints to it. Empty and expired seats show.</source>
        <translation>Hvem hver plass representerer, og hvem som oppnevner til den. Tomme og utgåtte plasser vises.</translation>
    </message>
    <message>
        <source>term</source>
        <translation>funksjonstid</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>funksjonstider</translation>
    </message>
    <message>
        <source>Who sits in the seat, or is its deputy, from when until when.</source>
        <translation>Hvem som har plassen eller er vara, fra når og til når.</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>møte</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>møter</translation>
    </message>
    <message>
        <source>Meetings of the council, boards and groups, with agenda and result.</source>
        <translation>Møter i rådet, styrene og gruppene, med saksliste og resultat.</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>oppmøte</translation>
    </message>
    <message>
        <source>attendances</source>
        <translation>oppmøter</translation>
    </message>
    <message>
        <source>Who was there, who had sent a deputy, who was missing.</source>
        <translation>Hvem som var der, hvem som hadde sendt vara, og hvem som manglet.</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>vedtak</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>vedtak</translation>
    </message>
    <message>
        <source>What was decided where: the founding decision of each municipality, mandates, money.</source>
        <translation>Hva som er vedtatt hvor: etableringsvedtaket i hver kommune, mandater, penger.</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>påstand</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>påstander</translation>
    </message>
    <message>
        <source>What is claimed about which level and time. Two that seem to disagree may both stand.</source>
        <translation>Hva som er hevdet om hvilket nivå og hvilken tid. To påstander som ser ut til å si hverandre imot, kan begge stå.</translation>
    </message>
    <message>
        <source>use of a claim</source>
        <translation>sitering</translation>
    </message>
    <message>
        <source>uses of a claim</source>
        <translation>siteringer</translation>
    </message>
    <message>
        <source>Where the claim was quoted. Outside its level the register warns.</source>
        <translation>Hvor påstanden er sitert. Registeret varsler når det er utenfor påstandens nivå.</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>funn</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>funn</translation>
    </message>
    <message>
        <source>Success factors and counter-findings, side by side.</source>
        <translation>Suksessfaktorer og motfunn, side om side.</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>anbefaling</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>anbefalinger</translation>
    </message>
    <message>
        <source>What was recommended, what was decided, and who carries it on.</source>
        <translation>Hva som ble anbefalt, hva som ble vedtatt, og hvem som fører det videre.</translation>
    </message>
    <message>
        <source>entrepreneurship activity</source>
        <translation>entreprenørskapsaktivitet</translation>
    </message>
    <message>
        <source>entrepreneurship activities</source>
        <translation>entreprenørskapsaktiviteter</translation>
    </message>
    <message>
        <source>What schools and kindergartens do. The learning aim and the subjects come before the money.</source>
        <translation>Det skoler og barnehager gjør. Læringsmålet og fagene kommer før pengene.</translation>
    </message>
    <message>
        <source>stage of understanding</source>
        <translation>forståelse av entreprenørskap</translation>
    </message>
    <message>
        <source>stages of understanding</source>
        <translation>forståelser av entreprenørskap</translation>
    </message>
    <message>
        <source>How each school understands entrepreneurship, with evidence; scepticism and need for support are recorded as well.</source>
        <translation>Hvordan hver skole forstår entreprenørskap, med belegg; skepsis og behov for støtte hører også med.</translation>
    </message>
    <message>
        <source>link to a partner</source>
        <translation>partnersamarbeid</translation>
    </message>
    <message>
        <source>links to partners</source>
        <translation>partnersamarbeid</translation>
    </message>
    <message>
        <source>What schools and local partners do for each other, both ways.</source>
        <translation>Det skoler og lokale partnere gjør for hverandre, begge veier.</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluering</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>evalueringer</translation>
    </message>
    <message>
        <source>Studies of the programme: questions, interviews, report.</source>
        <translation>Studier av programmet: spørsmål, intervjuer, rapport.</translation>
    </message>
    <message>
        <source>research question</source>
        <translation>forskningsspørsmål</translation>
    </message>
    <message>
        <source>research questions</source>
        <translation>forskningsspørsmål</translation>
    </message>
    <message>
        <source>What the evaluation asks, each question with evidence for, against and unknown.</source>
        <translation>Det evalueringen spør om, hvert spørsmål med belegg for og mot og det som er uvisst.</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>What the programme set out to reach, for owners, leaders and networks.</source>
        <translation>Det programmet satte seg fore å nå, for eiere, ledere og nettverk.</translation>
    </message>
    <message>
        <source>part of the programme logic</source>
        <translation>ledd i programlogikken</translation>
    </message>
    <message>
        <source>programme logic</source>
        <translation>ledd i programlogikken</translation>
    </message>
    <message>
        <source>From action to local result to long-term effect, with assumptions and rival explanations.</source>
        <translation>Fra handling til lokalt resultat til langsiktig virkning, med forutsetninger og konkurrerende forklaringer.</translation>
    </message>
    <message>
        <source>link of the programme logic</source>
        <translation>sammenheng i programlogikken</translation>
    </message>
    <message>
        <source>links of the programme logic</source>
        <translation>sammenhenger i programlogikken</translation>
    </message>
    <message>
        <source>What it is thought to lead to, on which assumption, and what else could explain it.</source>
        <translation>Hva en tenker at det fører til, under hvilken forutsetning, og hva annet som kan forklare det.</translation>
    </message>
    <message>
        <source>round of interviews</source>
        <translation>intervjurunde</translation>
    </message>
    <message>
        <source>rounds of interviews</source>
        <translation>intervjurunder</translation>
    </message>
    <message>
        <source>When the evaluation went out and asked.</source>
        <translation>Når evalueringen var ute og spurte.</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>intervju</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>intervjuer</translation>
    </message>
    <message>
        <source>Which groups were asked where; schools that were visited.</source>
        <translation>Hvilke grupper som ble spurt hvor; skoler som fikk besøk.</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>belegg</translation>
    </message>
    <message>
        <source>What speaks for or against, or leaves it open, with source and strength.</source>
        <translation>Det som taler for eller mot, eller lar det stå åpent, med kilde og styrke.</translation>
    </message>
    <message>
        <source>bearing</source>
        <translation>beleggkobling</translation>
    </message>
    <message>
        <source>bearings</source>
        <translation>beleggkoblinger</translation>
    </message>
    <message>
        <source>Which question, goal, claim or link it bears on, and in which direction.</source>
        <translation>Hvilket spørsmål eller mål, hvilken påstand eller sammenheng belegget gjelder, og hvilken vei det peker.</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>sitat</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>sitater</translation>
    </message>
    <message>
        <source>What informants said, by role. What only one could have said is not printed.</source>
        <translation>Det informantene sa, etter rolle. Det som bare én kunne ha sagt, skrives ikke ut.</translation>
    </message>
    <message>
        <source>What is measured, what may be said of it, and where its series breaks.</source>
        <translation>Hva som måles, hva en kan si om det, og hvor serien har brudd.</translation>
    </message>
    <message>
        <source>The years whose figures may be compared. A new line here is a break in the series.</source>
        <translation>Årene der tallene kan sammenlignes. En ny linje her er et brudd i serien.</translation>
    </message>
    <message>
        <source>Where the figures come from: who published them, which file, when it was fetched.</source>
        <translation>Hvor tallene kommer fra: hvem som publiserte dem, hvilken fil, når den ble hentet.</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>initiativ</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>initiativer</translation>
    </message>
    <message>
        <source>What the county&apos;s partners take up together, from the first word to what comes out of it.</source>
        <translation>Det partnerne i fylket tar opp sammen, fra det første ordet til det som kommer ut av det.</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>faser</translation>
    </message>
    <message>
        <source>How far it has come: taken in, worked through together, agreed, shared out, done.</source>
        <translation>Hvor langt det er kommet: tatt inn, arbeidet gjennom sammen, avtalt, fordelt, gjennomført.</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>samtykke</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>samtykker</translation>
    </message>
    <message>
        <source>Each partner&apos;s answer.</source>
        <translation>Svaret fra hver partner.</translation>
    </message>
    <message>
        <source>seminar</source>
        <translation>seminar</translation>
    </message>
    <message>
        <source>seminars</source>
        <translation>seminarer</translation>
    </message>
    <message>
        <source>Two seminars a year, and one that closes the initiative.</source>
        <translation>To seminarer i året, og ett som avslutter initiativet.</translation>
    </message>
    <message>
        <source>output</source>
        <translation>produkt</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>produkter</translation>
    </message>
    <message>
        <source>Reports, articles, handbooks and talks that came out of it.</source>
        <translation>Rapporter, artikler, håndbøker og foredrag som kom ut av det.</translation>
    </message>
    <message>
        <source>early measure</source>
        <translation>tiltak for tidlig innsats</translation>
    </message>
    <message>
        <source>early measures</source>
        <translation>tiltak for tidlig innsats</translation>
    </message>
    <message>
        <source>Measures of early intervention. Nothing about a child stands here.</source>
        <translation>Tiltak for tidlig innsats. Her står ingenting om noe barn.</translation>
    </message>
    <message>
        <source>support from the municipality</source>
        <translation>støttetiltak fra kommunen</translation>
    </message>
    <message>
        <source>support from municipalities</source>
        <translation>støttetiltak fra kommunene</translation>
    </message>
    <message>
        <source>What municipalities do for kindergartens, as owners and as advisers to private ones.</source>
        <translation>Det kommunene gjør for barnehagene, som eiere og som rådgivere for de private.</translation>
    </message>
    <message>
        <source>transition agreement</source>
        <translation>overgangsavtale</translation>
    </message>
    <message>
        <source>transition agreements</source>
        <translation>overgangsavtaler</translation>
    </message>
    <message>
        <source>How kindergartens and schools lead children over, and when it is agreed on anew.</source>
        <translation>Hvordan barnehager og skoler følger barna over i skolen, og når det skal avtales på nytt.</translation>
    </message>
    <message>
        <source>transition meeting</source>
        <translation>overgangsmøte</translation>
    </message>
    <message>
        <source>transition meetings</source>
        <translation>overgangsmøter</translation>
    </message>
    <message>
        <source>When the two met.</source>
        <translation>Når de to møttes.</translation>
    </message>
    <message>
        <source>course</source>
        <translation>kurs</translation>
    </message>
    <message>
        <source>courses</source>
        <translation>kurs</translation>
    </message>
    <message>
        <source>Further education: who was offered it, who took part, what became of it in practice.</source>
        <translation>Videreutdanning: hvem som fikk tilbudet, hvem som deltok, og hva det ble av det i praksis.</translation>
    </message>
    <message>
        <source>course gathering</source>
        <translation>kurssamling</translation>
    </message>
    <message>
        <source>course gatherings</source>
        <translation>kurssamlinger</translation>
    </message>
    <message>
        <source>When and where the course met.</source>
        <translation>Når og hvor kurset var samlet.</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>deltaker</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>deltakere</translation>
    </message>
    <message>
        <source>Each leader&apos;s way: offered, accepted, started, completed, credits, then tried, embedded, shared.</source>
        <translation>Hver leders vei: fikk tilbud, takket ja, begynte, fullførte, fikk studiepoeng, og så prøvd, innarbeidet, delt.</translation>
    </message>
    <message>
        <source>step into practice</source>
        <translation>praksissteg</translation>
    </message>
    <message>
        <source>steps into practice</source>
        <translation>praksissteg</translation>
    </message>
    <message>
        <source>What became of it in one&apos;s own school: tried, embedded, shared, each with its evidence.</source>
        <translation>Hva det ble av det i egen skole: prøvd, innarbeidet, delt, hvert med sitt belegg.</translation>
    </message>
    <message>
        <source>offer of help</source>
        <translation>tilbud om hjelp</translation>
    </message>
    <message>
        <source>offers of help</source>
        <translation>tilbud om hjelp</translation>
    </message>
    <message>
        <source>Help that was offered on the way to practice.</source>
        <translation>Hjelp som ble tilbudt på veien mot praksis.</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>tilbakemeldinger</translation>
    </message>
    <message>
        <source>What participants said, with how many were asked and how many answered.</source>
        <translation>Det deltakerne sa, med hvor mange som ble spurt, og hvor mange som svarte.</translation>
    </message>
    <message>
        <source>learning loop</source>
        <translation>læringssløyfe</translation>
    </message>
    <message>
        <source>learning loops</source>
        <translation>læringssløyfer</translation>
    </message>
    <message>
        <source>How learning goes round. A loop is whole when every actor has closed its step.</source>
        <translation>Hvordan læringen går rundt. En sløyfe er hel når hver aktør har lukket steget sitt.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>sløyfesteg</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>sløyfesteg</translation>
    </message>
    <message>
        <source>Who does what, and hands on to whom. A step is closed when its evidence is in.</source>
        <translation>Hvem som gjør hva, og gir videre til hvem. Et steg er lukket når belegget foreligger.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>temaer</translation>
    </message>
    <message>
        <source>Themes that go across the sub-programmes. Any record can carry one.</source>
        <translation>Temaer som går på tvers av delprosjektene. Alle slags poster kan ha et tema.</translation>
    </message>
    <message>
        <source>theme mark</source>
        <translation>temamerke</translation>
    </message>
    <message>
        <source>theme marks</source>
        <translation>temamerker</translation>
    </message>
    <message>
        <source>What belongs to the theme: owners&apos; meetings, courses, gatherings, activities.</source>
        <translation>Det som hører til temaet: eiermøter, kurs, samlinger, aktiviteter.</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>tiltak</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>tiltak</translation>
    </message>
    <message>
        <source>What each sub-programme does. What was not planned stands beside what was.</source>
        <translation>Det hvert delprosjekt gjør. Det som ikke var planlagt, står ved siden av det som var det.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>aktivitet</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>aktiviteter</translation>
    </message>
    <message>
        <source>What was held or done, planned or not: conferences, visits, training, development work.</source>
        <translation>Det som ble holdt eller gjort, planlagt eller ikke: konferanser, besøk, opplæring, utviklingsarbeid.</translation>
    </message>
    <message>
        <source>funding agreement</source>
        <translation>spleiselag</translation>
    </message>
    <message>
        <source>funding agreements</source>
        <translation>spleiselag</translation>
    </message>
    <message>
        <source>Who pays which share each year. A year&apos;s shares sum to 100 %.</source>
        <translation>Hvem som betaler hvilken andel hvert år. Andelene i et år er 100 % til sammen.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>kostnadsandel</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>kostnadsandeler</translation>
    </message>
    <message>
        <source>Each partner&apos;s share of each year.</source>
        <translation>Hver partners andel hvert år.</translation>
    </message>
    <message>
        <source>project grant</source>
        <translation>prosjekttilskudd</translation>
    </message>
    <message>
        <source>project grants</source>
        <translation>prosjekttilskudd</translation>
    </message>
    <message>
        <source>Money given for a purpose, and when it has to be reported on.</source>
        <translation>Penger til et formål, og når det skal rapporteres om dem.</translation>
    </message>
    <message>
        <source>budget line</source>
        <translation>budsjettlinje</translation>
    </message>
    <message>
        <source>budget lines</source>
        <translation>budsjettlinjer</translation>
    </message>
    <message>
        <source>Budget and actual per measure and year.</source>
        <translation>Budsjett og regnskap per tiltak og år.</translation>
    </message>
    <message>
        <source>effort in kind</source>
        <translation>egeninnsats</translation>
    </message>
    <message>
        <source>efforts in kind</source>
        <translation>egeninnsatser</translation>
    </message>
    <message>
        <source>Hours, substitutes and travel that partners put in.</source>
        <translation>Timer, vikarer og reiser som partnerne legger inn.</translation>
    </message>
    <message>
        <source>joint gain</source>
        <translation>fellesgevinst</translation>
    </message>
    <message>
        <source>joint gains</source>
        <translation>fellesgevinster</translation>
    </message>
    <message>
        <source>What could not have been had alone, and who says so.</source>
        <translation>Det ingen kunne fått til alene, og hvem som sier det.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>nettverk</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>nettverk</translation>
    </message>
    <message>
        <source>Networks by subject and level: members, gatherings, and how long since the last one.</source>
        <translation>Nettverk etter emne og nivå: medlemmer, samlinger, og hvor lenge det er siden den siste.</translation>
    </message>
    <message>
        <source>member</source>
        <translation>medlem</translation>
    </message>
    <message>
        <source>members</source>
        <translation>medlemmer</translation>
    </message>
    <message>
        <source>The schools that take part; a person only where there is a purpose.</source>
        <translation>Skolene som er med; en person bare der det er et formål.</translation>
    </message>
    <message>
        <source>shared resource</source>
        <translation>delt ressurs</translation>
    </message>
    <message>
        <source>shared resources</source>
        <translation>delte ressurser</translation>
    </message>
    <message>
        <source>What the members have shared with each other.</source>
        <translation>Det medlemmene har delt med hverandre.</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>foredragsholder</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>foredragsholdere</translation>
    </message>
    <message>
        <source>Who can speak on what, and when they were last used.</source>
        <translation>Hvem som kan holde foredrag om hva, og når de sist ble brukt.</translation>
    </message>
    <message>
        <source>gathering</source>
        <translation>samling</translation>
    </message>
    <message>
        <source>gatherings</source>
        <translation>samlinger</translation>
    </message>
    <message>
        <source>When a network met, on what, who was there, and how useful they found it.</source>
        <translation>Når et nettverk møttes, om hva, hvem som var der, og hvor nyttig de syntes det var.</translation>
    </message>
    <message>
        <source>school at the gathering</source>
        <translation>skole på samlingen</translation>
    </message>
    <message>
        <source>schools at the gathering</source>
        <translation>skoler på samlingen</translation>
    </message>
    <message>
        <source>How many came from each school.</source>
        <translation>Hvor mange som kom fra hver skole.</translation>
    </message>
    <message>
        <source>sign of fatigue</source>
        <translation>tegn på slitasje</translation>
    </message>
    <message>
        <source>signs of fatigue</source>
        <translation>tegn på slitasje</translation>
    </message>
    <message>
        <source>Signs of fatigue, as somebody said or saw them: content, speakers, substitutes, pressure, falling attendance.</source>
        <translation>Tegn på slitasje, slik noen sa eller så dem: innhold, foredragsholdere, vikarer, press, fallende oppmøte.</translation>
    </message>
    <message>
        <source>Who takes part: municipalities, schools, kindergartens and partners, each with its number and its time.</source>
        <translation>Hvem som er med: kommuner, skoler, barnehager og samarbeidspartnere, hver med sitt nummer og sin tid.</translation>
    </message>
    <message>
        <source>What became of an organisation: a merger, a split or a new number, with the share of its people that went there.</source>
        <translation>Hva det ble av en organisasjon: en sammenslåing, en deling eller et nytt nummer, med den andelen av folket som gikk dit.</translation>
    </message>
    <message>
        <source>Which municipalities belong to a region, and from when until when.</source>
        <translation>Hvilke kommuner som hører til en region, fra når og til når.</translation>
    </message>
    <message>
        <source>dialogue meeting</source>
        <translation>dialogmøte</translation>
    </message>
    <message>
        <source>dialogue meetings</source>
        <translation>dialogmøter</translation>
    </message>
    <message>
        <source>The yearly meeting of politicians and schools in each municipality.</source>
        <translation>Det årlige møtet mellom politikere og skoler i hver kommune.</translation>
    </message>
    <message>
        <source>group at the meeting</source>
        <translation>gruppe på møtet</translation>
    </message>
    <message>
        <source>groups at the meeting</source>
        <translation>grupper på møtet</translation>
    </message>
    <message>
        <source>How many of each group took part.</source>
        <translation>Hvor mange som deltok fra hver gruppe.</translation>
    </message>
    <message>
        <source>status sheet</source>
        <translation>statusark</translation>
    </message>
    <message>
        <source>status sheets</source>
        <translation>statusark</translation>
    </message>
    <message>
        <source>Each school&apos;s state and main challenges.</source>
        <translation>Tilstanden og hovedutfordringene ved hver skole.</translation>
    </message>
    <message>
        <source>input</source>
        <translation>innspill</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>innspill</translation>
    </message>
    <message>
        <source>What was raised, and the trace it left: goal, economy plan, budget, outcome.</source>
        <translation>Det som ble tatt opp, og sporet det satte: mål, økonomiplan, budsjett, utfall.</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>spor</translation>
    </message>
    <message>
        <source>traces</source>
        <translation>spor</translation>
    </message>
    <message>
        <source>Where the input is found again.</source>
        <translation>Hvor innspillet er å finne igjen.</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>kontakter</translation>
    </message>
    <message>
        <source>Contacts both ways, visits and everyday contact, and who took the initiative.</source>
        <translation>Kontakt begge veier, besøk og hverdagskontakt, og hvem som tok initiativet.</translation>
    </message>
    <message>
        <source>observation of the owner role</source>
        <translation>observasjon av eierrollen</translation>
    </message>
    <message>
        <source>observations of the owner role</source>
        <translation>observasjoner av eierrollen</translation>
    </message>
    <message>
        <source>How a municipality was seen to fill its role, in words, with the source. It is never ranked.</source>
        <translation>Hvordan en kommune så ut til å fylle rollen sin, med ord og med kilde. Det rangeres aldri.</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>kapasitet</translation>
    </message>
    <message>
        <source>capacities</source>
        <translation>kapasiteter</translation>
    </message>
    <message>
        <source>Posts and school competence in each municipality&apos;s administration, year by year.</source>
        <translation>Stillinger og skolefaglig kompetanse i administrasjonen i hver kommune, år for år.</translation>
    </message>
    <message>
        <source>annual information</source>
        <translation>årlig orientering</translation>
    </message>
    <message>
        <source>annual information reports</source>
        <translation>årlige orienteringer</translation>
    </message>
    <message>
        <source>What each municipal council was told, by the law in force on the day: the state-of-schools report until 31 July 2024, information at least yearly from 1 August 2024.</source>
        <translation>Hva hvert kommunestyre fikk vite, etter loven som gjaldt den dagen: tilstandsrapporten til og med 31. juli 2024, informasjon minst én gang i året fra 1. august 2024.</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>dokumenter</translation>
    </message>
    <message>
        <source>Minutes, plans, presentations, reports and decisions, kept inside the register or linked.</source>
        <translation>Referater, planer, presentasjoner, rapporter og vedtak, lagret i registeret eller lenket til.</translation>
    </message>
    <message>
        <source>task</source>
        <translation>oppgave</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>oppgaver</translation>
    </message>
    <message>
        <source>Who does what by when, and what was promised to whom.</source>
        <translation>Hvem som gjør hva innen når, og hva som er lovet til hvem.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>merknader</translation>
    </message>
    <message>
        <source>Notes on any record, and what is to be followed up.</source>
        <translation>Merknader til alle slags poster, og det som skal følges opp.</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>lagret søk</translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation>lagrede søk</translation>
    </message>
    <message>
        <source>Filters of lists that are kept under a name.</source>
        <translation>Filtre i lister, lagret under et navn.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>Who takes part, with what is needed to reach them. No pupil and no child stands here.</source>
        <translation>Hvem som er med, med det som trengs for å nå dem. Her står ingen elev og ikke noe barn.</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rolle</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>roller</translation>
    </message>
    <message>
        <source>Who is mayor, principal or coordinator where, and from when until when. Roles turn over; the seat remains.</source>
        <translation>Hvem som er ordfører, rektor eller koordinator hvor, fra når og til når. Rollene skifter folk; plassen blir stående.</translation>
    </message>
    <message>
        <source>earlier name</source>
        <translation>tidligere navn</translation>
    </message>
    <message>
        <source>earlier names</source>
        <translation>tidligere navn</translation>
    </message>
    <message>
        <source>What it was called before, and until when.</source>
        <translation>Hva det het før, og til når.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>planer</translation>
    </message>
    <message>
        <source>Plans and their versions. Where the work went another way, the reason stands.</source>
        <translation>Planer og versjonene av dem. Der arbeidet gikk en annen vei, står grunnen.</translation>
    </message>
    <message>
        <source>version</source>
        <translation>planversjon</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>planversjoner</translation>
    </message>
    <message>
        <source>The plan as it stood from one decision to the next.</source>
        <translation>Planen slik den var fra det ene vedtaket til det neste.</translation>
    </message>
    <message>
        <source>item</source>
        <translation>planpunkt</translation>
    </message>
    <message>
        <source>items</source>
        <translation>planpunkter</translation>
    </message>
    <message>
        <source>What the plan says is to be done.</source>
        <translation>Det planen sier skal gjøres.</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>avvik</translation>
    </message>
    <message>
        <source>deviations</source>
        <translation>avvik</translation>
    </message>
    <message>
        <source>Where the work left the plan, and why.</source>
        <translation>Der arbeidet gikk bort fra planen, og hvorfor.</translation>
    </message>
    <message>
        <source>What the partnership does together: its aim, its owner, its years, and the parts it is worked on in.</source>
        <translation>Det partnerskapet gjør sammen: målet, eieren, årene, og delene det arbeides i.</translation>
    </message>
    <message>
        <source>The parts of the programme. Each gets its own lane of milestones under the charts.</source>
        <translation>Delene av programmet. Hver får sitt eget spor med milepæler under diagrammene.</translation>
    </message>
    <message>
        <source>What happened when. Milestones lie in lanes under the charts, so that figures are read against them.</source>
        <translation>Hva som skjedde når. Milepælene ligger i spor under diagrammene, så tallene kan leses opp mot dem.</translation>
    </message>
    <message>
        <source>date in the year</source>
        <translation>dato i årshjulet</translation>
    </message>
    <message>
        <source>dates in the year</source>
        <translation>datoer i årshjulet</translation>
    </message>
    <message>
        <source>Tests, reporting dates and other fixed points of the year.</source>
        <translation>Prøver, rapporteringsdatoer og andre faste punkter i året.</translation>
    </message>
    <message>
        <source>yearly review</source>
        <translation>årsgjennomgang</translation>
    </message>
    <message>
        <source>yearly reviews</source>
        <translation>årsgjennomganger</translation>
    </message>
    <message>
        <source>Once a year: how the programme stands against what was found to matter, in words.</source>
        <translation>Én gang i året: hvordan programmet står i forhold til det som viste seg å ha noe å si, med ord.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>A short text on each factor, what has changed since last year, and who answered.</source>
        <translation>En kort tekst om hver faktor, hva som er endret siden i fjor, og hvem som svarte.</translation>
    </message>
    <message>
        <source>publisher&apos;s name</source>
        <translation>navn hos utgiver</translation>
    </message>
    <message>
        <source>publishers&apos; names</source>
        <translation>navn hos utgiverne</translation>
    </message>
    <message>
        <source>Which unit or indicator is meant where a publisher&apos;s file gives a name and no number.</source>
        <translation>Hvilken enhet eller indikator som er ment der filen til en utgiver har et navn og ikke noe nummer.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>%1 is empty, and no Samspel register. It was not touched. If it was a register once, keep what lies beside it, and go on from its newest backup.</source>
        <translation>%1 er tom, og ikke noe Samspel-register. Filen er ikke rørt. Var den et register en gang, så ta vare på det som ligger ved siden av, og gå videre fra den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>%1 was not closed in order: its last changes lie in a log beside it, which can only be read where one may write. Nothing was touched. Copy it and all files whose names begin with its name to a folder where you may write, and open the copy.</source>
        <translation>%1 ble ikke lukket som det skal: de siste endringene ligger i en logg ved siden av, og den kan bare leses der man kan skrive. Ingenting er rørt. Kopier registeret, og alle filer med navn som begynner likt, til en mappe der du kan skrive, og åpne kopien.</translation>
    </message>
    <message>
        <source>%1 lies there still: it belongs to a register that had this name, and may hold its last changes. Nothing was touched. Choose another name, or put that register back beside it.</source>
        <translation>%1 ligger der ennå: filen hører til et register som hadde dette navnet, og kan ha de siste endringene i det. Ingenting er rørt. Velg et annet navn, eller legg det registeret tilbake ved siden av den.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or move the file away first.</source>
        <translation>%1 finnes allerede. Velg et annet navn, eller flytt filen først.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>%1 finnes ikke. Se etter om navnet og mappen er riktig.</translation>
    </message>
    <message>
        <source>%1 is a database, but no Samspel register. It was not touched. Choose another file.</source>
        <translation>%1 er en database, men ikke et Samspel-register. Filen er ikke rørt. Velg en annen fil.</translation>
    </message>
    <message>
        <source>%1 is no Samspel register. It was not touched. Choose another file; if it was a register once, go on from its newest backup.</source>
        <translation>%1 er ikke et Samspel-register. Filen er ikke rørt. Velg en annen fil; var den et register en gang, så fortsett fra den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2). Check the folder, and that you may write there.</source>
        <translation>%1 kan ikke lages (%2). Se etter mappen, og at du har lov til å skrive der.</translation>
    </message>
    <message>
        <source>%1 is a folder, and no Samspel register. Choose a file in it.</source>
        <translation>%1 er en mappe, og ikke et Samspel-register. Velg en fil i den.</translation>
    </message>
    <message>
        <source>%1 was made by an older Samspel and has to be brought up to date first: open it where it can be written.</source>
        <translation>%1 er laget av et eldre Samspel og må føres opp til dagens form først: åpne filen der den kan skrives.</translation>
    </message>
    <message>
        <source>A file needs a name to be kept under.</source>
        <translation>En fil må ha et navn å lagres under.</translation>
    </message>
    <message>
        <source>%1 is too large to be kept in the register: it has %2 MB, and the limit is %3 MB. Link to it instead.</source>
        <translation>%1 er for stor til å lagres i registeret: filen er på %2 MB, og grensen er %3 MB. Lenk til den i stedet.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Is it still there?</source>
        <translation>%1 kan ikke leses. Er filen der ennå?</translation>
    </message>
    <message>
        <source>%1 is this register itself, which cannot be kept within itself; nothing was added. For a copy of it choose File, Make a backup.</source>
        <translation>%1 er dette registeret selv, og det kan ikke tas vare på inni seg selv. Ingenting er lagt til. Vil du ha en kopi, så velg Fil, Ta sikkerhetskopi.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: its head never comes to an end, as in a file that was made to do harm. It was not touched. Open a backup, or ask whoever sent it.</source>
        <translation>%1 kan ikke åpnes: Hodet på filen tar aldri slutt, slik det er i en fil som er laget for å gjøre skade. Filen er ikke rørt. Åpne en sikkerhetskopi, eller spør den som sendte filen.</translation>
    </message>
    <message>
        <source>%1 is marked as a Samspel register, and is none. It was not touched. Open a backup, or ask whoever sent it.</source>
        <translation>%1 er merket som et Samspel-register, men er det ikke. Filen er ikke rørt. Åpne en sikkerhetskopi, eller spør den som sendte filen.</translation>
    </message>
    <message>
        <source>%1 was altered by another program: %2. Samspel does not open it, for such a change could run by itself, or hide and change what you see. It was not touched. Open a backup, or ask whoever sent the file.</source>
        <translation>%1 er endret av et annet program: %2. Samspel åpner ikke filen, for en slik endring kan kjøre av seg selv, eller skjule og endre det du ser. Filen er ikke rørt. Åpne en sikkerhetskopi, eller spør den som sendte filen.</translation>
    </message>
    <message>
        <source>a newer Samspel (schema %1)</source>
        <translation>et nyere Samspel (skjema %1)</translation>
    </message>
    <message>
        <source>Samspel %1 or newer (schema %2)</source>
        <translation>Samspel %1 eller nyere (skjema %2)</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>with the words “%1”</source>
        <translation>med ordene «%1»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;New register …</source>
        <translation>&amp;Nytt register …</translation>
    </message>
    <message>
        <source>&amp;Open register …</source>
        <translation>&amp;Åpne register …</translation>
    </message>
    <message>
        <source>Open a copy of the &amp;sample register</source>
        <translation>Åpne en kopi av &amp;eksempelregisteret</translation>
    </message>
    <message>
        <source>Make a &amp;backup …</source>
        <translation>Ta &amp;sikkerhetskopi …</translation>
    </message>
    <message>
        <source>&amp;Import figures …</source>
        <translation>&amp;Importer tall …</translation>
    </message>
    <message>
        <source>&amp;Reports …</source>
        <translation>&amp;Rapporter …</translation>
    </message>
    <message>
        <source>&amp;Close register</source>
        <translation>&amp;Lukk registeret</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om igjen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Frem</translation>
    </message>
    <message>
        <source>F&amp;ind anything</source>
        <translation>F&amp;inn hva som helst</translation>
    </message>
    <message>
        <source>&amp;Keys …</source>
        <translation>&amp;Taster …</translation>
    </message>
    <message>
        <source>&amp;About Samspel …</source>
        <translation>&amp;Om Samspel …</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Angre: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gjør om igjen: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>Open rec&amp;ent</source>
        <translation>Åpne n&amp;ylig brukte</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tekststør&amp;relse</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>About the &amp;figures</source>
        <translation>Om t&amp;allene</translation>
    </message>
    <message>
        <source>B&amp;ackups …</source>
        <translation>Sikkerhets&amp;kopier …</translation>
    </message>
    <message>
        <source>C&amp;heck the register …</source>
        <translation>S&amp;jekk registeret …</translation>
    </message>
    <message>
        <source>Co&amp;mpact the register …</source>
        <translation>Rydd og &amp;pakk registeret …</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>It has been deleted meanwhile.</source>
        <translation>Posten er slettet i mellomtiden.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into itself.</source>
        <translation>«%1» kan ikke slås sammen med seg selv.</translation>
    </message>
    <message>
        <source>“%1” is confirmed. Only what is marked as to be confirmed can be merged into another: mark it so first, if it is the same.</source>
        <translation>«%1» er bekreftet. Bare det som er merket som ikke bekreftet, kan slås sammen med noe annet: merk det slik først, om det er det samme.</translation>
    </message>
    <message>
        <source>“%1” has a number of its own, so it is a unit of its own. What became of a unit is told by a succession.</source>
        <translation>«%1» har sitt eget nummer, og er derfor en egen enhet. Hva det ble av en enhet, står i en etterfølging.</translation>
    </message>
    <message>
        <source>“%1” has school years where “%2” has calendar years, or the other way round. They cannot be the same.</source>
        <translation>«%1» har skoleår der «%2» har kalenderår, eller omvendt. De kan ikke være det samme.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have more figures in the same series than one step can move (%3). Undo the import that made “%1”, and import the file anew with its name mapped to “%2”.</source>
        <translation>«%1» og «%2» har flere tall i samme serier enn ett steg kan flytte (%3). Angre importen som laget «%1», og importer filen på nytt med navnet knyttet til «%2».</translation>
    </message>
    <message>
        <source>“%1” has figures (%2) that are impossible for “%3”.</source>
        <translation>«%1» har tall (%2) som er umulige for «%3».</translation>
    </message>
    <message>
        <source>“%1” has figures (%2) from a time in which “%3” was not there. They may belong to another unit.</source>
        <translation>«%1» har tall (%2) fra en tid da «%3» ikke fantes. De kan høre til en annen enhet.</translation>
    </message>
    <message>
        <source>%1 tells both “%2” and “%3”, with different figures (%4, %5). They can hardly be the same.</source>
        <translation>%1 forteller om både «%2» og «%3», med ulike tall (%4, %5). De kan neppe være det samme.</translation>
    </message>
    <message numerus="yes">
        <source>Both have a figure for %n place(s), and they differ. Say that the newer source&apos;s figure is to stay, or mend the sources first.</source>
        <translation>
            <numerusform>Begge har tall for %n sted, og de er ulike. Si at tallet fra den nyeste kilden skal stå, eller rett kildene først.</numerusform>
            <numerusform>Begge har tall for %n steder, og de er ulike. Si at tallet fra den nyeste kilden skal stå, eller rett kildene først.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>It was not noted as handed out, for the register cannot be written; later releases cannot be checked against it.</source>
        <translation>Det er ikke notert som delt ut, for registeret kan ikke skrives i; senere utdelinger kan ikke prøves mot det.</translation>
    </message>
    <message>
        <source>Note what was handed out</source>
        <translation>Notere hva som er delt ut</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Person %1, erased %2</source>
        <translation>Person %1, slettet %2</translation>
    </message>
    <message>
        <source>Consent (GDPR, article 6 (1) a)</source>
        <translation>Samtykke (GDPR artikkel 6 nr. 1 a)</translation>
    </message>
    <message>
        <source>A task in the public interest (GDPR, article 6 (1) e)</source>
        <translation>En oppgave i allmennhetens interesse (GDPR artikkel 6 nr. 1 e)</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after the last office, task or activity; then it is erased</source>
        <translation>
            <numerusform>Ett år etter det siste vervet, oppdraget eller den siste aktiviteten; så blir det slettet</numerusform>
            <numerusform>%n år etter det siste vervet, oppdraget eller den siste aktiviteten; så blir det slettet</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year after the last office, task or activity; then it is erased</source>
        <translation>1 år etter det siste vervet, oppdraget eller den siste aktiviteten; så blir det slettet</translation>
    </message>
    <message>
        <source>Until consent is withdrawn or runs out; then it is erased</source>
        <translation>Til samtykket blir trukket tilbake eller går ut; så blir det slettet</translation>
    </message>
    <message>
        <source>The line stays as a count; the name goes with the person</source>
        <translation>Linjen blir stående og teller; navnet går ut sammen med personen</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Organisations</source>
        <translation>Organisasjoner</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milepæler</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerskapet</translation>
    </message>
    <message>
        <source>School owners</source>
        <translation>Skoleeiere</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Ledere</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Kindergartens</source>
        <translation>Barnehager</translation>
    </message>
    <message>
        <source>Entrepreneurship</source>
        <translation>Entreprenørskap</translation>
    </message>
    <message>
        <source>Adapted learning</source>
        <translation>Tilpasset opplæring</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>About the figures</source>
        <translation>Om tallene</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Delt ut</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>Check the register</source>
        <translation>Sjekk registeret</translation>
    </message>
    <message>
        <source>Compact the register</source>
        <translation>Rydd og pakk registeret</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n side gikk til skriveren.</numerusform>
            <numerusform>%n sider gikk til skriveren.</numerusform>
        </translation>
    </message>
    <message>
        <source>the printer did not answer</source>
        <translation>skriveren svarte ikke</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hvor lenge</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>Rettslig grunnlag</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Register of processing</source>
        <translation>Protokoll over behandling av personopplysninger</translation>
    </message>
    <message>
        <source>What this register keeps about people, what it is kept for, by what right, and for how long.</source>
        <translation>Hva dette registeret har om personer, hva det er til, med hvilken rett, og hvor lenge.</translation>
    </message>
    <message>
        <source>People with a name</source>
        <translation>Personer med navn</translation>
    </message>
    <message>
        <source>Erased, counted still</source>
        <translation>Slettet, men fremdeles talt</translation>
    </message>
    <message>
        <source>Named as authors in the history</source>
        <translation>Nevnt i historikken som de som har gjort endringer</translation>
    </message>
    <message>
        <source>No pupil and no child stands in the register as a person; of them there are only counts and figures, and small ones are suppressed. Nothing is sent to anybody: the register is one file on the machine where it is used, with the backups made of it.</source>
        <translation>Ingen elev og ikke noe barn står i registeret som person; av dem finnes det bare tellinger og tall, og små tall er skjermet. Ingenting blir sendt til noen: Registeret er én fil på maskinen der det er i bruk, med sikkerhetskopiene av den.</translation>
    </message>
    <message>
        <source>A person who asks is given everything that names them, history too, and can be erased. Those whose time has passed are listed on the page of the partnership.</source>
        <translation>En person som spør, får alt som nevner vedkommende, historikken også, og kan bli slettet. De som tiden er ute for, står på listen på siden for partnerskapet.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Each change is kept with the name of who made it and the time, so that it can be undone and explained. It stays as long as the register; an erasure rewrites it.</source>
        <translation>Hver endring blir tatt vare på med navnet til den som gjorde den, og tidspunktet, så den kan angres og forklares. Historikken står så lenge registeret finnes; en sletting skriver den om.</translation>
    </message>
    <message>
        <source>Notes, texts and kept files</source>
        <translation>Notater, tekster og filer som er tatt vare på</translation>
    </message>
    <message>
        <source>Names may stand in any text and in files that are kept. They are found when a person asks for access or is erased; files have to be replaced by hand.</source>
        <translation>Navn kan stå i alle tekster og i filer som er tatt vare på. De blir funnet når en person ber om innsyn eller blir slettet; filer må byttes ut for hånd.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>1 person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>1 post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 i sekundet</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>omtrent %n sekund igjen</numerusform>
            <numerusform>omtrent %n sekunder igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>omtrent %n minutt igjen</numerusform>
            <numerusform>omtrent %n minutter igjen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordImport</name>
    <message>
        <source>Several records are called “%1”. Write the number, or the name as lists show it.</source>
        <translation>Flere poster heter «%1». Skriv nummeret, eller navnet slik listene viser det.</translation>
    </message>
    <message>
        <source>“%1” is not in the register, among “%2”.</source>
        <translation>«%1» finnes ikke i registeret, under «%2».</translation>
    </message>
    <message>
        <source>These rows refer to each other in a circle, or to one that cannot be written.</source>
        <translation>Disse radene viser til hverandre i ring, eller til en som ikke kan skrives.</translation>
    </message>
    <message>
        <source>No column gives “%1”, which every new record has to have.</source>
        <translation>Ingen kolonne gir «%1», som alle nye poster må ha.</translation>
    </message>
    <message>
        <source>The register has no record with the key %1.</source>
        <translation>Registeret har ingen post med nøkkelen %1.</translation>
    </message>
    <message>
        <source>Several records answer to this row. Give a number or an e-mail address that tells which.</source>
        <translation>Flere poster svarer til denne raden. Oppgi et nummer eller en e-postadresse som sier hvilken det er.</translation>
    </message>
    <message>
        <source>Another record has this name. This one becomes new, as its number or e-mail address is another.</source>
        <translation>En annen post har dette navnet. Denne blir ny, for nummeret eller e-postadressen er en annen.</translation>
    </message>
    <message>
        <source>This is the same record as on line %1.</source>
        <translation>Dette er samme post som på linje %1.</translation>
    </message>
    <message>
        <source>It refers to line %1, which cannot be imported.</source>
        <translation>Posten viser til linje %1, som ikke kan importeres.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Medlem av</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Ble til</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kom fra</translation>
    </message>
    <message>
        <source>Breaks in the series</source>
        <translation>Brudd i serien</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>%1 was made by a newer Samspel, and only that can recover it. It was not touched.</source>
        <translation>%1 er laget av et nyere Samspel, og bare det kan berge filen. Filen er ikke rørt.</translation>
    </message>
    <message>
        <source>The beginning of %1 is lost, or it is no Samspel register: nothing of it can be read. It was not touched. Keep it, and go on from the newest backup.</source>
        <translation>Starten på %1 er tapt, eller det er ikke noe Samspel-register: ingenting av det kan leses. Filen er ikke rørt. Ta vare på den, og fortsett fra den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>tall</translation>
    </message>
    <message>
        <source>figures that newer ones replaced</source>
        <translation>tall som nyere har avløst</translation>
    </message>
    <message>
        <source>series of figures</source>
        <translation>tallserier</translation>
    </message>
    <message>
        <source>steps of the history</source>
        <translation>steg i historikken</translation>
    </message>
    <message>
        <source>kept files</source>
        <translation>filer i registeret</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>innstillinger</translation>
    </message>
    <message>
        <source>%1: %2 read as they were</source>
        <translation>%1: %2 lest slik de var</translation>
    </message>
    <message>
        <source>, %1 read from damaged pages: look at them</source>
        <translation>, %1 lest fra skadde sider: se over dem</translation>
    </message>
    <message>
        <source>, %1 lost</source>
        <translation>, %1 tapt</translation>
    </message>
    <message>
        <source>, and nobody can tell how many more at %1 places</source>
        <translation>, og ingen kan si hvor mange flere på %1 steder</translation>
    </message>
    <message>
        <source>Their numbers: %1.</source>
        <translation>Numrene deres: %1.</translation>
    </message>
    <message>
        <source>All that the register held could be read.</source>
        <translation>Alt som sto i registeret, kunne leses.</translation>
    </message>
    <message>
        <source>Not all that the register held could be read; what is missing stands below. Compare with your newest backup.</source>
        <translation>Ikke alt som sto i registeret, kunne leses; det som mangler, står nedenfor. Sammenlign med den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>Damaged pages: %1 of %2.</source>
        <translation>Skadde sider: %1 av %2.</translation>
    </message>
    <message>
        <source>This file was made before pages had sums, so a wrong figure on a damaged page may have passed unnoticed. Import its sources anew to be sure.</source>
        <translation>Denne filen er laget før sidene fikk kontrollsummer, så et galt tall på en skadd side kan ha gått uoppdaget. Importer kildene på nytt for å være sikker.</translation>
    </message>
    <message>
        <source>Rows of all other kinds: %1, as they were.</source>
        <translation>Rader av alle andre slag: %1, slik de var.</translation>
    </message>
    <message>
        <source>a source that is lost as well</source>
        <translation>en kilde som også er tapt</translation>
    </message>
    <message>
        <source>Figures lost from %1: %2. The file is kept in the register: import it anew, and they are back.</source>
        <translation>Tall tapt fra %1: %2. Filen ligger i registeret: importer den på nytt, så er de tilbake.</translation>
    </message>
    <message>
        <source>Figures lost from %1: %2. The file is not kept in the register: import it anew from where you have it.</source>
        <translation>Tall tapt fra %1: %2. Filen ligger ikke i registeret: importer den på nytt derfra du har den.</translation>
    </message>
    <message>
        <source>The check of the new register says: %1</source>
        <translation>Kontrollen av det nye registeret sier: %1</translation>
    </message>
    <message>
        <source>What had been done can still be read in the history, and no longer be undone.</source>
        <translation>Det som var gjort, kan fortsatt leses i historikken, men ikke lenger angres.</translation>
    </message>
    <message>
        <source>what was handed out</source>
        <translation>det som er delt ut</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>Newest figures</source>
        <translation>De nyeste tallene</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>%1. trinn</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Elever</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>ikke noe tall</translation>
    </message>
    <message>
        <source>±: half the width of the 95 % interval.</source>
        <translation>±: halve bredden av 95 %-intervallet.</translation>
    </message>
    <message>
        <source>In brackets: fewer than %1 pupils, low reliability.</source>
        <translation>I parentes: færre enn %1 elever, lite pålitelig.</translation>
    </message>
    <message>
        <source>Withdrawn by the publisher on %1.</source>
        <translation>Trukket tilbake av utgiveren %1.</translation>
    </message>
    <message>
        <source>Withdrawn by the publisher on %1: %2</source>
        <translation>Trukket tilbake av utgiveren %1: %2</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Kilde: %1.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Kilder: %1.</translation>
    </message>
    <message>
        <source>Source %1:</source>
        <translation>Kilde %1:</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Why it is not shown</source>
        <translation>Hvorfor det ikke er vist</translation>
    </message>
    <message>
        <source>Figures that are not shown</source>
        <translation>Tall som ikke er vist</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Invented for the sample; no facts.</source>
        <translation>Oppdiktet for eksempelregisteret; ikke fakta.</translation>
    </message>
    <message>
        <source>File %1.</source>
        <translation>Fil %1.</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>Retrieved %1.</source>
        <translation>Hentet %1.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>Importert %1.</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>Lisens: %1.</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <translation>%1, %2. trinn</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Source of the fact</source>
        <translation>Kilden til opplysningen</translation>
    </message>
    <message>
        <source>* Invented as an example; no fact.</source>
        <translation>* Oppdiktet eksempel; ikke et faktum.</translation>
    </message>
    <message>
        <source>Internal: holds figures that must not be passed on</source>
        <translation>Internt: har tall som ikke må deles videre</translation>
    </message>
    <message>
        <source>Made %1 with Samspel</source>
        <translation>Laget %1 med Samspel</translation>
    </message>
    <message>
        <source>This is a sample.</source>
        <translation>Dette er et eksempel.</translation>
    </message>
    <message>
        <source>Published figures and facts with a source are real. What is marked as invented is made up to show how the program works.</source>
        <translation>Publiserte tall og opplysninger med kilde er ekte. Det som er merket som oppdiktet, er laget for å vise hvordan programmet virker.</translation>
    </message>
    <message>
        <source>Read with care.</source>
        <translation>Les med varsomhet.</translation>
    </message>
    <message>
        <source>The year groups are small, so chance alone moves the figures much from one year to the next. A difference that lies within ± is no difference. The figures tell what happened, not why; the effect of a programme cannot be singled out.</source>
        <translation>Årskullene er små, så tilfeldig variasjon alene flytter tallene mye fra år til år. En forskjell som ligger innenfor ±, er ingen forskjell. Tallene forteller hva som skjedde, ikke hvorfor; effekten av et program kan ikke skilles ut.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Statusrapport</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>Registeret</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>To the region council</source>
        <translation>Til regionrådet</translation>
    </message>
    <message>
        <source>What is done, what lies ahead, and what the newest public figures can carry.</source>
        <translation>Hva som er gjort, hva som ligger foran, og hva de nyeste offentlige tallene kan bære.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vertskap</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Sub-programme</source>
        <translation>Delprosjekt</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Done in the period</source>
        <translation>Gjort i perioden</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Framover</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milepæler</translation>
    </message>
    <message>
        <source>The register has no milestones in this period.</source>
        <translation>Registeret har ingen milepæler i denne perioden.</translation>
    </message>
    <message>
        <source>Newest figures, municipality by municipality</source>
        <translation>De nyeste tallene, kommune for kommune</translation>
    </message>
    <message>
        <source>The register has no figures for these municipalities yet.</source>
        <translation>Registeret har ingen tall for disse kommunene ennå.</translation>
    </message>
    <message>
        <source>The municipalities stand in the order of the alphabet. The figures are not made to say who is best: most differences between small municipalities come from chance.</source>
        <translation>Kommunene står i alfabetisk rekkefølge. Tallene er ikke laget for å si hvem som er best: de fleste forskjeller mellom små kommuner kommer av tilfeldig variasjon.</translation>
    </message>
    <message>
        <source>Development over the years</source>
        <translation>Utviklingen over år</translation>
    </message>
    <message>
        <source>Too few years in the register to show a development: %1.</source>
        <translation>For få år i registeret til å vise en utvikling: %1.</translation>
    </message>
    <message>
        <source>Break in the series</source>
        <translation>Brudd i serien</translation>
    </message>
    <message>
        <source>Break in the series: %1</source>
        <translation>Brudd i serien: %1</translation>
    </message>
    <message>
        <source>The same figures</source>
        <translation>De samme tallene</translation>
    </message>
    <message>
        <source>The municipality&apos;s page</source>
        <translation>Kommunens side</translation>
    </message>
    <message>
        <source>Municipality number</source>
        <translation>Kommunenummer</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Fylke</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>The schools</source>
        <translation>Skolene</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skole</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eierform</translation>
    </message>
    <message>
        <source>Language form</source>
        <translation>Målform</translation>
    </message>
    <message>
        <source>The register has no schools of this municipality yet.</source>
        <translation>Registeret har ingen skoler i denne kommunen ennå.</translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation>Det som skjedde her</translation>
    </message>
    <message>
        <source>The register has no milestones of this municipality&apos;s own. Those of the programme stand under the charts.</source>
        <translation>Registeret har ingen egne milepæler for denne kommunen. Milepælene i programmet står under diagrammene.</translation>
    </message>
    <message>
        <source>The newest figures</source>
        <translation>De nyeste tallene</translation>
    </message>
    <message>
        <source>The register has no figures for this municipality yet.</source>
        <translation>Registeret har ingen tall for denne kommunen ennå.</translation>
    </message>
    <message>
        <source>The register knows no unit with the number %1.</source>
        <translation>Registeret kjenner ingen enhet med nummer %1.</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (til %2)</translation>
    </message>
    <message>
        <source>A figure that is not shown is neither zero nor forgotten.</source>
        <translation>Et tall som ikke er vist, er verken null eller glemt.</translation>
    </message>
    <message>
        <source>About the figures</source>
        <translation>Om tallene</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prosent</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>95 %: what chance alone lets the share lie between.</source>
        <translation>95 %: det tilfeldig variasjon alene lar andelen ligge mellom.</translation>
    </message>
    <message>
        <source>–: not published, or it cannot be worked out.</source>
        <translation>–: ikke publisert, eller det kan ikke regnes ut.</translation>
    </message>
    <message numerus="yes">
        <source>%n more figure(s) can be worked out; the page “Handed out” names them.</source>
        <translation>
            <numerusform>%n tall til kan regnes ut; siden «Delt ut» nevner det.</numerusform>
            <numerusform>%n tall til kan regnes ut; siden «Delt ut» nevner dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>what is left of %1</source>
        <translation>det som er igjen av %1</translation>
    </message>
    <message>
        <source>%1: can be worked out from what was handed out before.</source>
        <translation>%1: kan regnes ut av det som er delt ut før.</translation>
    </message>
    <message>
        <source>%1: how many they are together can be worked out from what was handed out before.</source>
        <translation>%1: hvor mange de er til sammen, kan regnes ut av det som er delt ut før.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Source: line</source>
        <translation>Kilde: linje</translation>
    </message>
    <message>
        <source>made</source>
        <translation>laget</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Hvor tallene kommer fra</translation>
    </message>
    <message>
        <source>Type a figure&apos;s code in the program&apos;s search (Ctrl+K), and it shows the file, the line and the text as it was read. A source&apos;s number is that of the list of sources. “Made” is a figure that the program made of others; its code shows the formula and the parts.</source>
        <translation>Skriv koden til et tall i søket i programmet (Ctrl+K), så viser det filen, linjen og teksten slik den ble lest. Nummeret til kilden er det som står i kildelisten. «Laget» er et tall som programmet har laget av andre; koden viser formelen og delene.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>table %1</source>
        <translation>tabell %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>indeks %1</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>utsnitt (view) %1</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>utløser (trigger) %1</translation>
    </message>
    <message>
        <source>%1 (altered)</source>
        <translation>%1 (endret)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (mangler)</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>title</source>
        <translation>tittel</translation>
    </message>
    <message>
        <source>sample register</source>
        <translation>eksempel</translation>
    </message>
    <message>
        <source>columns of an imported list</source>
        <translation>kolonner i en importert liste</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The file is damaged: it cannot be unpacked. Was it cut off?</source>
        <translation>Filen er skadet og lar seg ikke pakke ut. Er den kuttet av?</translation>
    </message>
    <message>
        <source>The file is damaged: a part of it cannot be unpacked.</source>
        <translation>Filen er skadet: en del av den lar seg ikke pakke ut.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Save it without one, and read it again.</source>
        <translation>Filen er låst med passord. Lagre den uten, og les den på nytt.</translation>
    </message>
    <message>
        <source>The file is damaged: its rows do not follow each other.</source>
        <translation>Filen er skadet: radene følger ikke etter hverandre.</translation>
    </message>
    <message>
        <source>The workbook has no such table.</source>
        <translation>Arbeidsboken har ingen slik tabell.</translation>
    </message>
    <message>
        <source>The cell holds an error: %1.</source>
        <translation>Cellen inneholder en feil: %1.</translation>
    </message>
    <message>
        <source>The cell holds a formula without its result. Open the file in the program that made it, and save it again.</source>
        <translation>Cellen inneholder en formel uten svaret. Åpne filen i programmet som laget den, og lagre den på nytt.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is no number.</source>
        <translation>Filen er skadet: «%1» er ikke noe tall.</translation>
    </message>
    <message>
        <source>The file holds a program (macros). Save it as a workbook without macros, and read that.</source>
        <translation>Filen inneholder et program (makroer). Lagre den som arbeidsbok uten makroer, og les den.</translation>
    </message>
    <message>
        <source>This is no workbook: it is %1.</source>
        <translation>Dette er ingen arbeidsbok: det er %1.</translation>
    </message>
    <message>
        <source>Here is a letter that cannot be read. Choose another encoding, or save the file as UTF-8.</source>
        <translation>Her er en bokstav som ikke kan leses. Velg en annen tegnkoding, eller lagre filen som UTF-8.</translation>
    </message>
    <message>
        <source>This is no table: it is %1.</source>
        <translation>Dette er ingen tabell: det er %1.</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation>Det er ingenting i denne tabellen.</translation>
    </message>
    <message>
        <source>The file is damaged: a part that the workbook names is not there.</source>
        <translation>Filen er skadet: en del som arbeidsboken nevner, er ikke der.</translation>
    </message>
    <message>
        <source>The file is damaged: a cell names a text that is not there.</source>
        <translation>Filen er skadet: en celle viser til en tekst som ikke er der.</translation>
    </message>
    <message>
        <source>The file describes words of its own (a document type), which no table needs and which may mean harm. It was not read.</source>
        <translation>Filen beskriver egne ord (en dokumenttype), som ingen tabell trenger og som kan være skadelig. Den ble ikke lest.</translation>
    </message>
    <message>
        <source>The file is damaged: its XML breaks off or is not well formed.</source>
        <translation>Filen er skadet: XML-en bryter av eller er ikke riktig bygd.</translation>
    </message>
    <message>
        <source>The file has far more parts than a table has. Save the sheet alone as a new workbook, or as CSV.</source>
        <translation>Filen har langt flere deler enn en tabell har. Lagre arket alene som en ny arbeidsbok, eller som CSV.</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than %1 MB. It was not read further. Save the sheet as CSV, or part it into several files.</source>
        <translation>Utpakket er filen større enn %1 MB. Den ble ikke lest videre. Lagre arket som CSV, eller del det i flere filer.</translation>
    </message>
    <message>
        <source>The file is packed more tightly than a table can be, as files are that mean harm. It was not read further. If you know where it comes from, save the sheet as CSV and read that.</source>
        <translation>Filen er pakket tettere enn en tabell kan være, slik filer er som vil skade. Den ble ikke lest videre. Om du vet hvor den kommer fra, så lagre arket som CSV og les det.</translation>
    </message>
    <message>
        <source>The table has more than %1 columns. Delete those that are not needed, and read it again.</source>
        <translation>Tabellen har mer enn %1 kolonner. Slett de som ikke trengs, og les den på nytt.</translation>
    </message>
    <message>
        <source>The table has more than %1 cells. Part it into several files.</source>
        <translation>Tabellen har mer enn %1 celler. Del den i flere filer.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Part it into several files.</source>
        <translation>Tabellen har mer enn %1 rader. Del den i flere filer.</translation>
    </message>
    <message>
        <source>The file holds more text than is read of one table. Save the sheet as CSV, or part it into several files.</source>
        <translation>Filen har mer tekst enn det som leses av én tabell. Lagre arket som CSV, eller del det i flere filer.</translation>
    </message>
    <message>
        <source>The file is nested deeper than a table can be. If you know where it comes from, save the sheet as CSV and read that.</source>
        <translation>Filen er nøstet dypere enn en tabell kan være. Om du vet hvor den kommer fra, så lagre arket som CSV og les det.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skole</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Add %1 “%2”</source>
        <translation>Legg til %1 «%2»</translation>
    </message>
    <message>
        <source>Change %1 “%2”</source>
        <translation>Endre %1 «%2»</translation>
    </message>
    <message>
        <source>Delete %1 “%2”</source>
        <translation>Slett %1 «%2»</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «%1»</translation>
    </message>
    <message>
        <source>Make the register “%1”</source>
        <translation>Lag registeret «%1»</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, med %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Legg til %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Slett %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Endre %1</translation>
    </message>
    <message>
        <source>Merge %1 “%2” into “%3”</source>
        <translation>Slå %1 «%2» sammen med «%3»</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>no value</source>
        <translation>ingen verdi</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>usikkerhet</translation>
    </message>
    <message>
        <source>pupils or people</source>
        <translation>elever eller personer</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>utgiver</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>line</source>
        <translation>linje</translation>
    </message>
    <message>
        <source>column</source>
        <translation>kolonne</translation>
    </message>
    <message>
        <source>as it stands there</source>
        <translation>slik det står der</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>hele linjen</translation>
    </message>
    <message>
        <source>with --internal only</source>
        <translation>bare med --internal</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>linjen</translation>
    </message>
    <message>
        <source>not shown: the figure may not leave the project</source>
        <translation>ikke vist: tallet skal ikke ut av prosjektet</translation>
    </message>
    <message>
        <source>the file is not kept in the register; its fingerprint and the line number are</source>
        <translation>filen er ikke lagret i registeret; fingeravtrykket og linjenummeret er det</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importert</translation>
    </message>
    <message>
        <source>by</source>
        <translation>av</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>leser</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trukket tilbake</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>erstattet av</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formel</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ikke med)</translation>
    </message>
    <message>
        <source>note</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>%1 ÷ %2 · (published − %3) + %4, with Statistics Norway’s means and standard deviations of all pupils on the new and the old scale</source>
        <translation>%1 ÷ %2 · (publisert − %3) + %4, med Statistisk sentralbyrås gjennomsnitt og standardavvik for alle elever på den nye og den gamle skalaen</translation>
    </message>
    <message>
        <source>none: it stands as it was published</source>
        <translation>ingen: det står slik det ble publisert</translation>
    </message>
    <message>
        <source>below county level this is the program’s own estimate</source>
        <translation>under fylkesnivå er dette programmets eget anslag</translation>
    </message>
    <message>
        <source>the figure of its only part</source>
        <translation>tallet til den eneste delen</translation>
    </message>
    <message>
        <source>the sum of its parts</source>
        <translation>summen av delene</translation>
    </message>
    <message>
        <source>Σ n·m ÷ Σ n: the mean of its parts, weighted by their pupils</source>
        <translation>Σ n·m ÷ Σ n: gjennomsnittet av delene, vektet med elevene deres</translation>
    </message>
    <message>
        <source>where nobody tells how many took part, a part weighs as its pupils of that age times the share that took part</source>
        <translation>der ingen forteller hvor mange som deltok, veier en del som elevene i den alderen ganger andelen som deltok</translation>
    </message>
    <message>
        <source>Σ count ÷ Σ n: the pupils behind its parts’ percentages, of all their pupils</source>
        <translation>Σ antall ÷ Σ n: elevene bak delenes prosenter, av alle elevene deres</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 av %2 deler</translation>
    </message>
    <message>
        <source>%1 % of the pupils</source>
        <translation>%1 % av elevene</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>spring %1</source>
        <translation>våren %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>sommeren %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>høsten %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>vinteren %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>omtrent %1</translation>
    </message>
</context>
<context>
    <name>YearMark</name>
    <message>
        <source>Dialogue meeting</source>
        <translation>Dialogmøte</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter: dialogue meeting</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>Samling</translation>
    </message>
    <message>
        <source>G</source>
        <comment>letter: gathering</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter: meeting</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter: seminar</comment>
        <translation>Se</translation>
    </message>
    <message>
        <source>Course gathering</source>
        <translation>Kurssamling</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter: course gathering</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>Transition meeting</source>
        <translation>Overgangsmøte</translation>
    </message>
    <message>
        <source>Tr</source>
        <comment>letter: transition meeting</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prøve</translation>
    </message>
    <message>
        <source>Te</source>
        <comment>letter: test</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Reporting date</source>
        <translation>Rapportering</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter: reporting date</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter: election</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Dl</source>
        <comment>letter: deadline</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>Annen dato</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter: other date</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Grant to report on</source>
        <translation>Tilskudd å rapportere på</translation>
    </message>
    <message>
        <source>Gr</source>
        <comment>letter: grant to report on</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>Task due</source>
        <translation>Oppgave med frist</translation>
    </message>
    <message>
        <source>Ta</source>
        <comment>letter: task</comment>
        <translation>Op</translation>
    </message>
</context>
<context>
    <name>samspel::AboutFiguresPage</name>
    <message>
        <source>About the figures</source>
        <translation>Om tallene</translation>
    </message>
    <message>
        <source>What the marks mean, what may be said of a figure, and what must be there first.</source>
        <translation>Hva merkene betyr, hva som kan sies om et tall, og hva som må til først.</translation>
    </message>
</context>
<context>
    <name>samspel::Application</name>
    <message>
        <source>Read the register</source>
        <translation>Lese registeret</translation>
    </message>
</context>
<context>
    <name>samspel::AreaPage</name>
    <message numerus="yes">
        <source>%n thing(s) wait for somebody</source>
        <translation>
            <numerusform>%n punkt venter på noen</numerusform>
            <numerusform>%n punkter venter på noen</numerusform>
        </translation>
    </message>
    <message>
        <source>What to see to first</source>
        <translation>Det som bør tas først</translation>
    </message>
    <message>
        <source>Overview and kinds of records</source>
        <translation>Oversikt og posttyper</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
</context>
<context>
    <name>samspel::AttentionList</name>
    <message>
        <source>nothing recorded yet</source>
        <translation>ingenting registrert ennå</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation>Venter på noen</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Slik står det</translation>
    </message>
    <message>
        <source>None just now</source>
        <translation>Ingen akkurat nå</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Ikke registrert ennå</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Ingenting venter her.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::BackupsPage</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minutt siden</numerusform>
            <numerusform>%n minutter siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n time siden</numerusform>
            <numerusform>%n timer siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag siden</numerusform>
            <numerusform>%n dager siden</numerusform>
        </translation>
    </message>
    <message>
        <source>good, read through</source>
        <translation>god, lest gjennom</translation>
    </message>
    <message>
        <source>not read through</source>
        <translation>ikke lest gjennom</translation>
    </message>
    <message>
        <source>damaged: not as it was written</source>
        <translation>skadet: ikke slik den ble skrevet</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>Copies of the register, made by themselves: each hour of a day, each day of two weeks, each week of two months and each month before that keeps one. Restoring one keeps the register as it is now, beside.</source>
        <translation>Kopier av registeret som blir tatt av seg selv: hver time i et døgn, hver dag i to uker, hver uke i to måneder og hver måned før det får beholde en. Når du henter fram en, blir registeret slik det er nå, tatt vare på ved siden av.</translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation>De ligger i %1</translation>
    </message>
    <message>
        <source>Reading the backups through…</source>
        <translation>Leser gjennom sikkerhetskopiene …</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>There are none yet. The first is made when the register is closed.</source>
        <translation>Det finnes ingen ennå. Den første blir tatt når registeret lukkes.</translation>
    </message>
    <message>
        <source>This one is not offered: nobody can promise that it is whole.</source>
        <translation>Denne blir ikke tilbudt: ingen kan love at den er hel.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Hent fram en sikkerhetskopi</translation>
    </message>
    <message>
        <source>The register will be as it was on %1 at %2. What was done since is not lost: the register as it is now is kept beside, under a name with today&apos;s date.</source>
        <translation>Registeret blir slik det var %1 klokken %2. Det som er gjort siden, går ikke tapt: registeret slik det er nå, blir tatt vare på ved siden av, under et navn med dagens dato.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Hent fram</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mappe for sikkerhetskopier</translation>
    </message>
    <message>
        <source>The register itself lies in that folder. Choose another one, best on another disk, so that both are not lost at once.</source>
        <translation>Selve registeret ligger i den mappen. Velg en annen, helst på en annen disk, så ikke begge går tapt på én gang.</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>&amp;Ta en nå</translation>
    </message>
    <message>
        <source>&amp;Choose the folder …</source>
        <translation>Velg &amp;mappe …</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Bruk den vanlige mappen</translation>
    </message>
    <message>
        <source>Among your own data on this machine</source>
        <translation>Blant dine egne data på denne maskinen</translation>
    </message>
    <message>
        <source>&amp;Restore …</source>
        <translation>He&amp;nt fram …</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sikkerhetskopier, den nyeste først</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tatt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>nettopp</translation>
    </message>
</context>
<context>
    <name>samspel::CheckPage</name>
    <message>
        <source>Check the register</source>
        <translation>Sjekk registeret</translation>
    </message>
    <message>
        <source>Reads the whole file: its pages, its records and how they hang together, the search, the folder that it lies in, and the backups. Nothing is changed.</source>
        <translation>Leser hele filen: sidene i den, postene og hvordan de henger sammen, søket, mappen den ligger i, og sikkerhetskopiene. Ingenting blir endret.</translation>
    </message>
    <message>
        <source>Reading the file and its records…</source>
        <translation>Leser filen og postene …</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Ser på mappen …</translation>
    </message>
    <message>
        <source>Reading the backups through…</source>
        <translation>Leser gjennom sikkerhetskopiene …</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing has changed.</source>
        <translation>Sjekken ble stanset. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The register is sound.</source>
        <translation>Registeret er i orden.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should be looked at.</source>
        <translation>
            <numerusform>%n ting bør ses på.</numerusform>
            <numerusform>%n ting bør ses på.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Sjekk nå</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Hvor langt sjekken er kommet</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hva som ble funnet</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hva du kan gjøre</translation>
    </message>
    <message>
        <source>Not checked since the register was opened.</source>
        <translation>Ikke sjekket siden registeret ble åpnet.</translation>
    </message>
    <message numerus="yes">
        <source>The register is sound. %n remark(s):</source>
        <translation>
            <numerusform>Registeret er i orden. %n merknad:</numerusform>
            <numerusform>Registeret er i orden. %n merknader:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::ChoiceField</name>
    <message>
        <source>not chosen</source>
        <translation>ikke valgt</translation>
    </message>
</context>
<context>
    <name>samspel::ColumnRoles</name>
    <message>
        <source>Columns of the table and what they hold</source>
        <translation>Kolonnene i tabellen og hva de inneholder</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Kolonne i filen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inneholder</translation>
    </message>
    <message>
        <source>Type some letters of an indicator’s name, or a new name</source>
        <translation>Skriv noen bokstaver av navnet på en indikator, eller et nytt navn</translation>
    </message>
    <message>
        <source>What the table measures</source>
        <translation>Hva tabellen måler</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Hva kolonnene inneholder</translation>
    </message>
    <message>
        <source>A unit, a period and a figure are needed; the rest can be left out. The choice is remembered for tables with the same heads.</source>
        <translation>Det trengs en enhet, en periode og et tall; resten kan utelates. Valget blir husket til tabeller med samme overskrifter.</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(kolonne %1)</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>Hva «%1» inneholder</translation>
    </message>
    <message>
        <source>— left out —</source>
        <translation>— utelatt —</translation>
    </message>
    <message>
        <source>Measured as</source>
        <translation>Målt som</translation>
    </message>
    <message>
        <source>As the words of the table tell</source>
        <translation>Slik ordene i tabellen sier</translation>
    </message>
    <message>
        <source>Of an indicator that is new to the register</source>
        <translation>For en indikator som er ny i registeret</translation>
    </message>
</context>
<context>
    <name>samspel::CompactPage</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Compact the register</source>
        <translation>Rydd og pakk registeret</translation>
    </message>
    <message>
        <source>Takes out of the file what nothing uses any more: kept files that nothing names, and free space between its pages. Records, figures and the history stay as they are.</source>
        <translation>Tar ut av filen det som ingenting bruker lenger: filer som er tatt vare på og som ingenting viser til, og ledig plass mellom sidene. Poster, tall og historikk står som de er.</translation>
    </message>
    <message>
        <source>Compacting the register</source>
        <translation>Pakkingen av registeret</translation>
    </message>
    <message>
        <source>Kept files that neither a record, nor a step that can be undone, nor a draft of yours names are cleared for good. The search is made anew, and the file is written anew without free space. All else stays as it is. A backup is made first.</source>
        <translation>Filer som er tatt vare på, og som verken en post, et steg som kan angres, eller et utkast du har, viser til, blir ryddet bort for godt. Søket blir laget på nytt, og filen blir skrevet på nytt uten ledig plass. Alt annet står som det er. Først blir det tatt en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>While it lasts, nothing can be changed in the register. It may need %1 of free space beside the register and as much for temporary files; there is %2 beside it.</source>
        <translation>Så lenge det varer, kan ingenting endres i registeret. Det kan trenges %1 ledig plass ved siden av registeret og like mye til midlertidige filer; det er %2 ved siden av det.</translation>
    </message>
    <message>
        <source>That may be too little: the file then stays as it is.</source>
        <translation>Det kan være for lite: Da står filen som den er.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La det være</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Rydd og pakk</translation>
    </message>
    <message>
        <source>Making a backup first…</source>
        <translation>Tar sikkerhetskopi først …</translation>
    </message>
    <message>
        <source>Nothing was compacted, and nothing has changed.</source>
        <translation>Ingenting ble pakket, og ingenting er endret.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) were cleared.</source>
        <translation>
            <numerusform>%n fil som ingenting viste til, er ryddet bort.</numerusform>
            <numerusform>%n filer som ingenting viste til, er ryddet bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the file was written anew. The register is whole, and no smaller. Compact it once more when it suits.</source>
        <translation>Det ble stoppet før filen var skrevet på nytt. Registeret er helt, og ikke mindre. Pakk det en gang til når det passer.</translation>
    </message>
    <message>
        <source>The file could not be written anew: the disk is full, or does not answer as it should. The register is whole, and no smaller. Free some space, as much as the register takes, and compact it once more.</source>
        <translation>Filen kunne ikke skrives på nytt: Disken er full, eller svarer ikke som den skal. Registeret er helt, og ikke mindre. Frigjør plass, så mye som registeret tar, og pakk det en gang til.</translation>
    </message>
    <message>
        <source>The register is compacted. Another program reads it just now: the file grows smaller, and what was cleared goes from its log, when all have closed it.</source>
        <translation>Registeret er ryddet og pakket. Et annet program leser det akkurat nå: Filen blir mindre, og det som er ryddet bort, går ut av loggen, når alle har lukket det.</translation>
    </message>
    <message>
        <source>The register is compacted: it took %1, and now it takes %2.</source>
        <translation>Registeret er ryddet og pakket: Det tok %1, og nå tar det %2.</translation>
    </message>
    <message>
        <source>The register takes %1 on the disk; %2 of it is free space between its pages.</source>
        <translation>Registeret tar %1 på disken; %2 av det er ledig plass mellom sidene.</translation>
    </message>
    <message>
        <source>&amp;Compact now …</source>
        <translation>&amp;Pakk nå …</translation>
    </message>
    <message>
        <source>Writing the file anew…</source>
        <translation>Skriver filen på nytt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>How far the compacting is</source>
        <translation>Hvor langt pakkingen er kommet</translation>
    </message>
</context>
<context>
    <name>samspel::ConditionLine</name>
    <message>
        <source>Column of the condition</source>
        <translation>Kolonnen i vilkåret</translation>
    </message>
    <message>
        <source>Test of the condition</source>
        <translation>Prøven i vilkåret</translation>
    </message>
    <message>
        <source>Value of the condition</source>
        <translation>Verdien i vilkåret</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Fjern dette vilkåret</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan ikke leses</translation>
    </message>
</context>
<context>
    <name>samspel::ConditionsEditor</name>
    <message>
        <source>Name of the search</source>
        <translation>Navn på søket</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Lagre søket</translation>
    </message>
</context>
<context>
    <name>samspel::DashboardPage</name>
    <message>
        <source>The register has changed meanwhile, so nothing was handed out. Look at the figures as they are now, and hand them out then.</source>
        <translation>Registeret er endret i mellomtiden, så ingenting ble delt ut. Se på tallene slik de er nå, og del dem ut da.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>How an indicator has moved, with what chance alone can do, and what happened meanwhile.</source>
        <translation>Hvordan en indikator har beveget seg, hva tilfeldig variasjon alene kan gjøre, og hva som skjedde samtidig.</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Lagre &amp;bilde …</translation>
    </message>
    <message>
        <source>Saves the chart for paper, as PDF, SVG or PNG</source>
        <translation>Lagrer diagrammet for papir, som PDF, SVG eller PNG</translation>
    </message>
    <message>
        <source>&amp;Copy figures</source>
        <translation>&amp;Kopier tallene</translation>
    </message>
    <message>
        <source>Copies the table with its caution, for a spreadsheet or a letter</source>
        <translation>Kopierer tabellen med forbeholdene, til et regneark eller et brev</translation>
    </message>
    <message>
        <source>I&amp;mport figures…</source>
        <translation>I&amp;mporter tall …</translation>
    </message>
    <message>
        <source>There are no figures yet</source>
        <translation>Her er ingen tall ennå</translation>
    </message>
    <message>
        <source>Import a file of published figures, and its trends are drawn here: national tests from Udir, population from Statistics Norway.</source>
        <translation>Importer en fil med publiserte tall, så tegnes utviklingen her: nasjonale prøver fra Udir, folketall fra SSB.</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>De samme tallene som tabell</translation>
    </message>
    <message>
        <source>Finding out what may be shown to everyone…</source>
        <translation>Finner ut hva alle kan få se …</translation>
    </message>
    <message>
        <source>Read the figures</source>
        <translation>Les tallene</translation>
    </message>
    <message>
        <source>The arrow keys walk the figures and milestones; Enter opens where one comes from.</source>
        <translation>Piltastene går fra tall til tall og milepæl til milepæl; Enter åpner det et tall kommer fra.</translation>
    </message>
    <message>
        <source>%1 is joined from its parts and has no single source; look at each part&apos;s figure.</source>
        <translation>%1 er lagt sammen av delene sine og har ingen enkelt kilde; se på tallet til hver del.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Lagre bildet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-tegning (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-bilde (*.png)</translation>
    </message>
    <message>
        <source>The picture was not saved: end the name with .pdf, .svg or .png.</source>
        <translation>Bildet ble ikke lagret: la navnet slutte på .pdf, .svg eller .png.</translation>
    </message>
    <message>
        <source>Saved as %1, with internal figures and their stamp. The page is public again.</source>
        <translation>Lagret som %1, med interne tall og stempel. Siden er offentlig igjen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagret som %1.</translation>
    </message>
    <message>
        <source>The figures are on the clipboard, internal ones with their stamp. The page is public again.</source>
        <translation>Tallene ligger på utklippstavlen, de interne med stempel. Siden er offentlig igjen.</translation>
    </message>
    <message>
        <source>The figures are on the clipboard, with their caution.</source>
        <translation>Tallene ligger på utklippstavlen, med forbeholdene sine.</translation>
    </message>
    <message>
        <source>Figures of “%1” are shown here, which its publisher withdrew on %2. %3</source>
        <translation>Her er det tall fra «%1», som utgiveren trakk tilbake %2. %3</translation>
    </message>
</context>
<context>
    <name>samspel::DateField</name>
    <message>
        <source>Pick the day from a calendar</source>
        <translation>Velg dagen i en kalender</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>samspel::ErasureDialog</name>
    <message>
        <source>Erase a person</source>
        <translation>Slett en person for godt</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Slette %1 for godt?</translation>
    </message>
    <message>
        <source>Texts that name the person</source>
        <translation>Tekster som nevner personen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Who made changes: mark what is this person</source>
        <translation>Hvem som har gjort endringer: merk av det som er denne personen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Ganger</translation>
    </message>
    <message>
        <source>I understand that this cannot be undone</source>
        <translation>Jeg forstår at dette ikke kan angres</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>The name, the address and the words about %1 are taken out of the register, its history and its search. %2 records that refer to the person stay without the name, so that counts are what they were; roles keep their organisation and period. %3 steps of the history can no longer be undone.</source>
        <translation>Navnet, adressen og det som er skrevet om %1, blir tatt ut av registeret, historikken og søket. %2 poster som viser til personen, blir stående uten navnet, så tellingene er som før; roller beholder organisasjonen og perioden sin. %3 steg i historikken kan ikke lenger angres.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) name the person. They are not altered: replace or delete them yourself.</source>
        <translation>
            <numerusform>Én fil som er tatt vare på, nevner personen. Den blir ikke endret: Bytt den ut eller slett den selv.</numerusform>
            <numerusform>%n filer som er tatt vare på, nevner personen. De blir ikke endret: Bytt dem ut eller slett dem selv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) cannot be searched: look through them yourself.</source>
        <translation>
            <numerusform>Én fil som er tatt vare på, kan det ikke søkes i: Se gjennom den selv.</numerusform>
            <numerusform>%n filer som er tatt vare på, kan det ikke søkes i: Se gjennom dem selv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups are not altered either; those that hold the name are told of afterwards.</source>
        <translation>Sikkerhetskopier blir heller ikke endret; du får vite etterpå hvilke som har navnet.</translation>
    </message>
    <message>
        <source>%1 (perhaps; it stays)</source>
        <translation>%1 (kanskje; blir stående)</translation>
    </message>
</context>
<context>
    <name>samspel::ExplainPanel</name>
    <message>
        <source>E&amp;xplain: all that may be said, and what may not</source>
        <translation>Forklar: &amp;alt som kan sies, og det som ikke kan det</translation>
    </message>
    <message>
        <source>&amp;About the figures</source>
        <translation>Om &amp;tallene</translation>
    </message>
</context>
<context>
    <name>samspel::FigureList</name>
    <message>
        <source>A normal · B first of its series · D another definition · E estimated · K counted elsewhere · L not published · M cannot exist · O missing · P provisional · Q suppressed · S special event · U few pupils · V typed in by hand · W includes another unit</source>
        <translation>A vanlig · B første i serien · D annen definisjon · E beregnet · K talt et annet sted · L ikke publisert · M kan ikke finnes · O mangler · P foreløpig · Q skjermet · S særskilt hendelse · U få elever · V skrevet inn for hånd · W omfatter en annen enhet</translation>
    </message>
    <message>
        <source>Leads to where the figure came from: type it in the search (Ctrl+K)</source>
        <translation>Fører til det stedet tallet kom fra: skriv koden i søket (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>samspel::FigureTrail</name>
    <message>
        <source>grade %1</source>
        <translation>%1. trinn</translation>
    </message>
    <message>
        <source>public schools</source>
        <translation>offentlige skoler</translation>
    </message>
    <message>
        <source>private schools</source>
        <translation>private skoler</translation>
    </message>
    <message>
        <source>age %1</source>
        <translation>alder %1</translation>
    </message>
    <message>
        <source>&amp;Internal</source>
        <translation>&amp;Internt</translation>
    </message>
    <message>
        <source>Where a figure comes from</source>
        <translation>Hvor et tall kommer fra</translation>
    </message>
    <message>
        <source>Shows a figure that must not be passed on, until this window is closed.</source>
        <translation>Viser et tall som ikke må deles videre, til dette vinduet blir lukket.</translation>
    </message>
    <message>
        <source>Look where a figure comes from</source>
        <translation>Se hvor et tall kommer fra</translation>
    </message>
    <message>
        <source>The register has no figure with the code %1.</source>
        <translation>Registeret har ikke noe tall med koden %1.</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigert</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Det som gjelder nå</translation>
    </message>
    <message>
        <source>Replaced by source S%1</source>
        <translation>Erstattet av kilde S%1</translation>
    </message>
    <message>
        <source>Its publisher withdrew it on %1. %2</source>
        <translation>Utgiveren trakk det tilbake %1. %2</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Åpne kilden</translation>
    </message>
    <message>
        <source>not shown: it must not be passed on</source>
        <translation>ikke vist: det må ikke deles videre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>vanlig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Usikkerhet</translation>
    </message>
    <message>
        <source>Pupils or people</source>
        <translation>Elever eller personer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Utgiver</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linje %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolonne %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The file is not kept in the register; its fingerprint and the line’s number are.</source>
        <translation>Filen er ikke tatt vare på i registeret; fingeravtrykket og linjenummeret er det.</translation>
    </message>
    <message>
        <source>looked for …</source>
        <translation>blir lett etter …</translation>
    </message>
    <message>
        <source>Text as read</source>
        <translation>Teksten slik den ble lest</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>Hele linjen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, av %2</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importert</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>This program’s own estimate; the source’s note tells how it was made.</source>
        <translation>Programmets eget anslag; merknaden til kilden forteller hvordan det ble til.</translation>
    </message>
    <message>
        <source>none: it stands as it was published</source>
        <translation>ingen: det står slik det ble publisert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>not found in the file that is kept</source>
        <translation>ikke funnet i filen som er tatt vare på</translation>
    </message>
    <message>
        <source>see the line</source>
        <translation>se linjen</translation>
    </message>
    <message>
        <source>shown with “Internal” only: it may hold what must not be passed on</source>
        <translation>bare vist med «Internt»: den kan ha noe som ikke må deles videre</translation>
    </message>
    <message>
        <source>Made of other figures</source>
        <translation>Laget av andre tall</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>Delene</translation>
    </message>
    <message>
        <source>Opens where this part comes from</source>
        <translation>Åpner hvor denne delen kommer fra</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>ikke noe tall</translation>
    </message>
    <message>
        <source>%1 pupils or people</source>
        <translation>%1 elever eller personer</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ikke med)</translation>
    </message>
</context>
<context>
    <name>samspel::FileField</name>
    <message>
        <source>Keep the file</source>
        <translation>Ta vare på filen</translation>
    </message>
    <message>
        <source>There is no file at %1 on this machine. It may have been moved; choose it anew where it lies now.</source>
        <translation>Det ligger ingen fil på %1 på denne maskinen. Den kan være flyttet; velg den på nytt der den ligger nå.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Åpne filen</translation>
    </message>
    <message>
        <source>The register no longer has its content.</source>
        <translation>Registeret har ikke lenger innholdet i filen.</translation>
    </message>
    <message>
        <source>This machine has no program for “%1”. Save a copy of it and open that.</source>
        <translation>Denne maskinen har ikke noe program for «%1». Lagre en kopi av filen og åpne den.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>Open it with the system&apos;s program</source>
        <translation>Åpne i programmet som systemet bruker</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>En annen fil …</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Velg en fil …</translation>
    </message>
    <message>
        <source>“%1”: a copy inside the register goes with it wherever it goes; a link leads to the file where it lies now.</source>
        <translation>«%1»: en kopi i registeret følger med dit registeret går; en lenke fører til filen der den ligger nå.</translation>
    </message>
    <message>
        <source>Kept inside the register</source>
        <translation>Lagret i registeret</translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <translation>Lenke til %1</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Ingen fil</translation>
    </message>
    <message>
        <source>A file can be dropped here as well.</source>
        <translation>Du kan også slippe en fil her.</translation>
    </message>
    <message>
        <source>Keep inside the register</source>
        <translation>Lagre i registeret</translation>
    </message>
    <message>
        <source>Link to it</source>
        <translation>Lenk til filen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Lagre en kopi …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>“%1” is a program, or can run like one, so it is not opened from here. If you know who made it, %2.</source>
        <translation>«%1» er et program, eller kan kjøre som et, så det blir ikke åpnet herfra. Vet du hvem som har laget det, så %2.</translation>
    </message>
    <message>
        <source>save a copy and open that</source>
        <translation>lagre en kopi og åpne den</translation>
    </message>
    <message>
        <source>open it where it lies: %1</source>
        <translation>åpne det der det ligger: %1</translation>
    </message>
    <message>
        <source>%1 lies on another machine, so it is not opened from here: looking there would tell who you are. Open it in your file manager if you know the place.</source>
        <translation>%1 ligger på en annen maskin, så det blir ikke åpnet herfra: Å se etter der ville fortelle hvem du er. Åpne det i filbehandleren hvis du kjenner stedet.</translation>
    </message>
</context>
<context>
    <name>samspel::HandingOut</name>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>The columns shown…</source>
        <translation>Kolonnene som er synlige …</translation>
    </message>
    <message>
        <source>All columns…</source>
        <translation>Alle kolonnene …</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderfil …</translation>
    </message>
    <message>
        <source>Address cards…</source>
        <translation>Adressekort …</translation>
    </message>
    <message>
        <source>Mail merge file…</source>
        <translation>Fil til brevfletting …</translation>
    </message>
    <message>
        <source>Copy e-mail addresses</source>
        <translation>Kopier e-postadressene</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Skrive filen</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Eksporter listen</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbeidsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>OpenDocument-regneark (*.ods)</translation>
    </message>
    <message>
        <source>Text with semicolons (*.csv)</source>
        <translation>Tekst med semikolon (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written to %1.</source>
        <translation>
            <numerusform>%n post ble skrevet til %1.</numerusform>
            <numerusform>%n poster ble skrevet til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these has an exact day, so there is nothing for a calendar.</source>
        <translation>Ingen av disse har en nøyaktig dag, så det er ikke noe til en kalender.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were written to %1.</source>
        <translation>
            <numerusform>%n hendelse ble skrevet til %1.</numerusform>
            <numerusform>%n hendelser ble skrevet til %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without an exact day were left out.</source>
        <translation>
            <numerusform>%n post uten nøyaktig dag ble utelatt.</numerusform>
            <numerusform>%n poster uten nøyaktig dag ble utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>Lagre en kalenderfil</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Save address cards</source>
        <translation>Lagre adressekort</translation>
    </message>
    <message>
        <source>Address cards (*.vcf)</source>
        <translation>Adressekort (*.vcf)</translation>
    </message>
    <message numerus="yes">
        <source>%n address card(s) were written to %1.</source>
        <translation>
            <numerusform>%n adressekort ble skrevet til %1.</numerusform>
            <numerusform>%n adressekort ble skrevet til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a mail merge file</source>
        <translation>Lagre en fil til brevfletting</translation>
    </message>
    <message>
        <source>%1 – mail merge</source>
        <translation>%1 – brevfletting</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) were written to %1.</source>
        <translation>
            <numerusform>%n mottaker ble skrevet til %1.</numerusform>
            <numerusform>%n mottakere ble skrevet til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these has an e-mail address.</source>
        <translation>Ingen av disse har e-postadresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es) are on the clipboard.</source>
        <translation>
            <numerusform>%n e-postadresse er kopiert.</numerusform>
            <numerusform>%n e-postadresser er kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have none.</source>
        <translation>
            <numerusform>%n har ingen.</numerusform>
            <numerusform>%n har ingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the sign-in sheet</source>
        <translation>Lagre oppmøtelisten</translation>
    </message>
    <message>
        <source>%1 – sign-in sheet</source>
        <translation>%1 – oppmøteliste</translation>
    </message>
    <message>
        <source>The sign-in sheet is %1. Nobody is known to be expected, so its lines are empty.</source>
        <translation>Oppmøtelisten er %1. Det er ikke kjent hvem som er ventet, så linjene er tomme.</translation>
    </message>
    <message numerus="yes">
        <source>The sign-in sheet is %1, with %n line(s) filled in.</source>
        <translation>
            <numerusform>Oppmøtelisten er %1, med %n linje fylt ut.</numerusform>
            <numerusform>Oppmøtelisten er %1, med %n linjer fylt ut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is expected here by name, so there are no badges to make.</source>
        <translation>Ingen er ventet her med navn, så det er ingen navneskilt å lage.</translation>
    </message>
    <message>
        <source>Save the name badges</source>
        <translation>Lagre navneskiltene</translation>
    </message>
    <message>
        <source>%1 – name badges</source>
        <translation>%1 – navneskilt</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are in %1.</source>
        <translation>
            <numerusform>%n navneskilt ligger i %1.</numerusform>
            <numerusform>%n navneskilt ligger i %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::HistoryFilterBar</name>
    <message>
        <source>“%1” is no date, so it does not choose. A day, a month, “autumn 2010” or a year will do.</source>
        <translation>«%1» er ingen dato og velger derfor ikke noe ut. En dag, en måned, «høsten 2010» eller et år går bra.</translation>
    </message>
    <message>
        <source>The register itself</source>
        <translation>Selve registeret</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle slag</translation>
    </message>
    <message>
        <source>Filter by person, day or words</source>
        <translation>Filtrer på person, dag eller ord</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrer historikken</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Posttype</translation>
    </message>
    <message>
        <source>From: a day, a year</source>
        <translation>Fra: en dag, et år</translation>
    </message>
    <message>
        <source>From which day, month or year</source>
        <translation>Fra hvilken dag, måned eller år</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>To which day, month or year</source>
        <translation>Til hvilken dag, måned eller år</translation>
    </message>
</context>
<context>
    <name>samspel::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Everything that was done to the register: who, when, and which field went from what to what. It is kept in the register&apos;s file.</source>
        <translation>Alt som er gjort med registeret: hvem, når, og hvilket felt som gikk fra hva til hva. Det ligger i registerets fil.</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Hva steget endret</translation>
    </message>
    <message>
        <source>Erase %1 from the history too…</source>
        <translation>Slett %1 fra historikken også…</translation>
    </message>
    <message>
        <source>Nothing answers to the filter.</source>
        <translation>Ingenting svarer til filteret.</translation>
    </message>
    <message>
        <source>This step changed no field of a record.</source>
        <translation>Dette steget endret ingen felt i en post.</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Steg, det nyeste først</translation>
    </message>
    <message>
        <source>Fields that the step changed</source>
        <translation>Felt som steget endret</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Erase from the history</source>
        <translation>Slett fra historikken</translation>
    </message>
</context>
<context>
    <name>samspel::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Takes published figures into the register. You see first what a file holds and what it would change.</source>
        <translation>Tar publiserte tall inn i registeret. Du ser først hva en fil inneholder, og hva den ville endre.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>V&amp;elg filer …</translation>
    </message>
    <message>
        <source>Opens a dialog for files of figures</source>
        <translation>Åpner et vindu der du velger filer med tall</translation>
    </message>
    <message>
        <source>These kinds are read:</source>
        <translation>Disse typene leses:</translation>
    </message>
    <message>
        <source>Drop files of figures here</source>
        <translation>Slipp filer med tall her</translation>
    </message>
    <message>
        <source>Each file is read, and you see how it was understood. Nothing is written before you choose Import, and an import can be undone.</source>
        <translation>Hver fil leses, og du ser hvordan den er forstått. Ingenting skrives før du velger Importer, og en import kan angres.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Valgte filer</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Put &amp;aside</source>
        <translation>Legg &amp;bort</translation>
    </message>
    <message>
        <source>Takes the file off this page; the file itself and the register stay as they are</source>
        <translation>Tar filen bort fra siden; selve filen og registeret endres ikke</translation>
    </message>
    <message>
        <source>Choose files of figures</source>
        <translation>Velg filer med tall</translation>
    </message>
    <message>
        <source>Files of figures (%1)</source>
        <translation>Filer med tall (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stanser …</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>venter</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n file(s)</source>
        <translation>
            <numerusform>&amp;Importer %n fil</numerusform>
            <numerusform>&amp;Importer %n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>This register is open for reading only</source>
        <translation>Registeret er åpent bare for lesing</translation>
    </message>
    <message>
        <source>Writes the figures, all or nothing; it can be undone</source>
        <translation>Skriver tallene, alt eller ingenting; det kan angres</translation>
    </message>
    <message>
        <source>The import of %1</source>
        <translation>Importen av %1</translation>
    </message>
    <message>
        <source>Writes the figures of those that are ready, each file all or nothing; it can be undone</source>
        <translation>Skriver tallene fra dem som er klare, hver fil helt eller ikke i det hele tatt; det kan angres</translation>
    </message>
</context>
<context>
    <name>samspel::ImportPlace</name>
    <message>
        <source>Fig&amp;ures</source>
        <translation>&amp;Tall</translation>
    </message>
    <message>
        <source>Lis&amp;ts</source>
        <translation>&amp;Lister</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>Hva som blir importert</translation>
    </message>
</context>
<context>
    <name>samspel::ImportQueue</name>
    <message>
        <source>Reading %1</source>
        <translation>Leser %1</translation>
    </message>
    <message>
        <source>Comparing %1 with the register</source>
        <translation>Sammenligner %1 med registeret</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importerer %1</translation>
    </message>
    <message>
        <source>The import of %1 was stopped. Nothing in the register has changed.</source>
        <translation>Importen av %1 ble stanset. Ingenting i registeret er endret.</translation>
    </message>
    <message>
        <source>%1 held nothing new; nothing was written.</source>
        <translation>%1 hadde ikke noe nytt; ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>%1 was not imported: the register has changed since the file was read. Nothing was written; look at it once more.</source>
        <translation>%1 ble ikke importert: registeret er endret siden filen ble lest. Ingenting ble skrevet; se på den en gang til.</translation>
    </message>
    <message>
        <source>%1 is imported: %2 new cells</source>
        <translation>%1 er importert: %2 nye celler</translation>
    </message>
    <message>
        <source>, %1 changed</source>
        <translation>, %1 endret</translation>
    </message>
    <message>
        <source>, %1 new units</source>
        <translation>, %1 nye enheter</translation>
    </message>
    <message>
        <source>, %1 new indicators</source>
        <translation>, %1 nye indikatorer</translation>
    </message>
    <message>
        <source>%1 is imported: %2 new records, %3 changed.</source>
        <translation>%1 er importert: %2 nye poster, %3 endret.</translation>
    </message>
</context>
<context>
    <name>samspel::Keeper</name>
    <message>
        <source>There is no backup</source>
        <translation>Det finnes ingen sikkerhetskopi</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Do you want to go on all the same? A kept file that is cleared does not come back.</source>
        <translation>Ingenting er gjort ennå. Vil du gå videre likevel? En fil som blir ryddet bort, kommer ikke tilbake.</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Do you want to go on all the same? What is done can be undone as long as the register is whole.</source>
        <translation>Ingenting er gjort ennå. Vil du gå videre likevel? Det som blir gjort, kan angres så lenge registeret er helt.</translation>
    </message>
    <message>
        <source>Of %1, which was closed: %2</source>
        <translation>Om %1, som ble lukket: %2</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Stans her</translation>
    </message>
    <message>
        <source>Go on without a backup</source>
        <translation>Gå videre uten sikkerhetskopi</translation>
    </message>
    <message>
        <source>The backup lies in %1, and was read through once to be sure.</source>
        <translation>Sikkerhetskopien ligger i %1, og er lest gjennom en gang for å være sikker.</translation>
    </message>
</context>
<context>
    <name>samspel::LadderPanel</name>
    <message>
        <source>From an offer to shared practice</source>
        <translation>Fra tilbud til delt praksis</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>The ladder: how many stand on each step</source>
        <translation>Stigen: hvor mange som står på hvert steg</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Fikk tilbud</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begynte</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Studiepoeng</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Prøvd</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Innarbeidet</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Delt</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>Alle kurs</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle kommuner</translation>
    </message>
    <message>
        <source>All that came so far, step by step. Choose a step to see who.</source>
        <translation>Alle som har kommet så langt, steg for steg. Velg et steg for å se hvem.</translation>
    </message>
    <message>
        <source>Took part, as told: %1.</source>
        <translation>Deltakere, slik det er fortalt: %1.</translation>
    </message>
    <message>
        <source>Everyone was offered it.</source>
        <translation>Alle fikk tilbudet.</translation>
    </message>
    <message>
        <source>%1: nobody yet</source>
        <translation>%1: ingen ennå</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n participant(s)</source>
        <translation>
            <numerusform>%1: %n deltaker</numerusform>
            <numerusform>%1: %n deltakere</numerusform>
        </translation>
    </message>
    <message>
        <source>No course has participants yet. Add a course, and those who were offered it.</source>
        <translation>Ingen kurs har deltakere ennå. Legg til et kurs, og de som fikk tilbud om det.</translation>
    </message>
</context>
<context>
    <name>samspel::LineField</name>
    <message>
        <source>kr</source>
        <translation>kr</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>samspel::LinkField</name>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Posttype</translation>
    </message>
    <message>
        <source>Type some letters of the name</source>
        <translation>Skriv noen bokstaver av navnet</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Open this record (Ctrl+Enter)</source>
        <translation>Åpne denne posten (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Åpne denne posten</translation>
    </message>
</context>
<context>
    <name>samspel::LoopPanel</name>
    <message>
        <source>How learning goes round</source>
        <translation>Hvordan læringen går rundt</translation>
    </message>
    <message>
        <source>Learning loop</source>
        <translation>Læringssløyfe</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take away an actor</source>
        <translation>Ta bort en aktør</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Hands on to</source>
        <translation>Gir videre til</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The steps of the loop</source>
        <translation>Stegene i sløyfen</translation>
    </message>
    <message>
        <source>The loop as a ring of actors</source>
        <translation>Sløyfen som en ring av aktører</translation>
    </message>
    <message>
        <source>No learning loop is registered yet. A loop tells who learns from whom, step by step.</source>
        <translation>Ingen læringssløyfer er registrert ennå. En sløyfe forteller hvem som lærer av hvem, steg for steg.</translation>
    </message>
    <message>
        <source>This loop has no steps yet.</source>
        <translation>Denne sløyfen har ingen steg ennå.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>The steps lead round, back to where they began.</source>
        <translation>Stegene går rundt, tilbake dit de begynte.</translation>
    </message>
    <message>
        <source>The steps do not lead round yet.</source>
        <translation>Stegene går ikke rundt ennå.</translation>
    </message>
    <message>
        <source>Every step is closed.</source>
        <translation>Alle stegene er lukket.</translation>
    </message>
    <message>
        <source>Not closed yet by: %1.</source>
        <translation>Ikke lukket ennå av: %1.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpent</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>lukket %1</translation>
    </message>
    <message>
        <source>open, was due %1</source>
        <translation>åpent, fristen var %1</translation>
    </message>
    <message>
        <source>open, due %1</source>
        <translation>åpent, frist %1</translation>
    </message>
    <message>
        <source>Without %1 no loop breaks.</source>
        <translation>Uten %1 ryker ingen sløyfer.</translation>
    </message>
    <message numerus="yes">
        <source>Without %1, %n loop(s) break: %2.</source>
        <translation>
            <numerusform>Uten %1 ryker %n sløyfe: %2.</numerusform>
            <numerusform>Uten %1 ryker %n sløyfer: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::MainWindow</name>
    <message>
        <source>New register</source>
        <translation>Nytt register</translation>
    </message>
    <message>
        <source>Our partnership</source>
        <translation>Partnerskapet vårt</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Åpne register</translation>
    </message>
    <message>
        <source>The register lies in %1. All you do is saved there at once.</source>
        <translation>Registeret ligger i %1. Alt du gjør, lagres der med en gang.</translation>
    </message>
    <message>
        <source>Open a copy of the sample register</source>
        <translation>Åpne en kopi av eksempelregisteret</translation>
    </message>
    <message>
        <source>This register can only be read here: the file is write-protected, or a newer Samspel made it. Nothing is written to it. To work in it, ask for the right to write there, or open it in that Samspel.</source>
        <translation>Dette registeret kan bare leses her: filen er skrivebeskyttet, eller et nyere Samspel har laget den. Ingenting blir skrevet til filen. Vil du arbeide i registeret, så be om rett til å skrive der, eller åpne det i det Samspelet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om igjen</translation>
    </message>
    <message>
        <source>“%1” can no longer be taken back: what it concerns has been changed since. Nothing was touched.</source>
        <translation>«%1» kan ikke lenger tas tilbake: det steget gjelder, er endret siden. Ingenting er rørt.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Angret: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om igjen: %1</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Ta sikkerhetskopi</translation>
    </message>
    <message>
        <source>The backup lies in %1, and was read through once to be sure.</source>
        <translation>Sikkerhetskopien ligger i %1, og er lest gjennom en gang for å være sikker.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlinger</translation>
    </message>
    <message>
        <source>for reading only</source>
        <translation>bare for lesing</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>lagret %1</translation>
    </message>
    <message>
        <source>%1 – Samspel</source>
        <translation>%1 – Samspel</translation>
    </message>
    <message>
        <source>Samspel</source>
        <translation>Samspel</translation>
    </message>
    <message>
        <source>%1 · public figures</source>
        <translation>%1 · offentlige tall</translation>
    </message>
    <message>
        <source>Figures on too few pupils are hidden, on the screen and in all that leaves it.</source>
        <translation>Tall om for få elever er skjermet, på skjermen og i alt som går ut.</translation>
    </message>
    <message>
        <source>This is the sample register. Real facts say their source; meetings, people and other things that no source gives are invented, and say so. Change what you like: it is your own copy.</source>
        <translation>Dette er eksempelregisteret. Ekte opplysninger har kilde; møter, personer og annet som ingen kilde gir, er oppdiktet og sier fra om det. Endre det du vil: det er din egen kopi.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Places and page</source>
        <translation>Steder og side</translation>
    </message>
    <message>
        <source>The program&apos;s settings could not be read whole, so choices and drafts may be missing. The register is whole. A copy of the settings is kept as %1.</source>
        <translation>Innstillingene til programmet kunne ikke leses helt, så valg og utkast kan mangle. Registeret er helt. En kopi av innstillingene er tatt vare på som %1.</translation>
    </message>
    <message>
        <source>no backup</source>
        <translation>ingen sikkerhetskopi</translation>
    </message>
    <message>
        <source>backing up…</source>
        <translation>tar sikkerhetskopi …</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>sikkerhetskopi %1</translation>
    </message>
    <message>
        <source>The register is open for reading. What is damaged may be missing or wrong; nothing is written.</source>
        <translation>Registeret er åpent for lesing. Det som er skadet, kan mangle eller være feil; ingenting blir skrevet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>Take over …</source>
        <translation>Ta over …</translation>
    </message>
    <message>
        <source>Take over the register</source>
        <translation>Ta over registeret</translation>
    </message>
    <message>
        <source>The register is marked as open: %1. If somebody is still working there, both would write, and work may be lost. Take over only if you know that Samspel is closed there, for example because that machine has stopped.</source>
        <translation>Registeret er merket som åpent: %1. Hvis noen fortsatt arbeider der, ville begge skrive, og arbeid kan gå tapt. Ta bare over hvis du vet at Samspel er lukket der, for eksempel fordi maskinen har stanset.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta over</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>Åpne på nytt</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Forstått</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Hent fram en sikkerhetskopi</translation>
    </message>
    <message>
        <source> The file that was there is kept as %1.</source>
        <translation> Filen som lå der, er tatt vare på som %1.</translation>
    </message>
    <message>
        <source>The register is as it was on %1.</source>
        <translation>Registeret er slik det var %1.</translation>
    </message>
    <message>
        <source>The register is damaged</source>
        <translation>Registeret er skadet</translation>
    </message>
    <message>
        <source>The file itself is kept as it is, whatever you choose; nothing is mended in it.</source>
        <translation>Selve filen blir værende som den er, hva du enn velger; ingenting blir reparert i den.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Hent fram sikkerhetskopien fra %1</translation>
    </message>
    <message>
        <source>There is no good backup in the folder for backups.</source>
        <translation>Det finnes ingen god sikkerhetskopi i mappen for sikkerhetskopier.</translation>
    </message>
    <message>
        <source>There are backups of a register of the same name that lay in %1. Restore one only if that was this register; it may be somebody else&apos;s.</source>
        <translation>Det finnes sikkerhetskopier av et register med samme navn som lå i %1. Hent fram en av dem bare hvis det var dette registeret; det kan være noen andres.</translation>
    </message>
    <message>
        <source>Restore the backup of %1, of the register in %2</source>
        <translation>Hent fram sikkerhetskopien fra %1, av registeret i %2</translation>
    </message>
    <message>
        <source>Make a copy of what can be read</source>
        <translation>Lag en kopi av det som kan leses</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Åpne bare for lesing</translation>
    </message>
    <message>
        <source>Where the recovered copy is to lie</source>
        <translation>Hvor den bergede kopien skal ligge</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1 (berget)</translation>
    </message>
    <message>
        <source>Reading what can be read of the register…</source>
        <translation>Leser det som kan leses av registeret …</translation>
    </message>
    <message>
        <source>This is the recovered copy, in %1.</source>
        <translation>Dette er den bergede kopien, i %1.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Berg</translation>
    </message>
    <message>
        <source>Work is under way</source>
        <translation>Noe er i gang</translation>
    </message>
    <message>
        <source>%1 is not finished. If it is stopped, nothing of that file is written; what was finished before stays.</source>
        <translation>%1 er ikke ferdig. Hvis du stanser, blir ingenting av den filen skrevet; det som var ferdig før, blir stående.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Stans</translation>
    </message>
    <message>
        <source>This register is open elsewhere: %1. You can read and print it here; nothing can be changed until it is closed there.</source>
        <translation>Dette registeret er åpent et annet sted: %1. Du kan lese det og skrive ut her; ingenting kan endres før det er lukket der.</translation>
    </message>
    <message>
        <source>The register is free now. Open it anew to see what was done there, and to go on.</source>
        <translation>Registeret er ledig nå. Åpne det på nytt for å se hva som ble gjort der, og for å gå videre.</translation>
    </message>
</context>
<context>
    <name>samspel::MatrixPanel</name>
    <message>
        <source>Who has met</source>
        <translation>Hvem som har møttes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Schools by schools: at how many gatherings both were</source>
        <translation>Skole mot skole: på hvor mange samlinger begge var</translation>
    </message>
    <message>
        <source>The network has fewer than two member schools.</source>
        <translation>Nettverket har færre enn to medlemsskoler.</translation>
    </message>
    <message>
        <source>All pairs of member schools have met.</source>
        <translation>Alle par av medlemsskoler har møttes.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n pair(s) of member schools, %1 never met.</source>
        <translation>
            <numerusform>Av %n par av medlemsskoler har %1 aldri møttes.</numerusform>
            <numerusform>Av %n par av medlemsskoler har %1 aldri møttes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A figure: at how many gatherings both were. A ring: never. In italics: all gatherings of the school. Choose a place to see them.</source>
        <translation>Et tall: på hvor mange samlinger begge var. En ring: aldri. I kursiv: alle samlingene til skolen. Velg en rute for å se dem.</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (gjest)</translation>
    </message>
    <message numerus="yes">
        <source>%1: at %n gathering(s)</source>
        <translation>
            <numerusform>%1: på %n samling</numerusform>
            <numerusform>%1: på %n samlinger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 never met</source>
        <translation>%1 og %2 har aldri møttes</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %n gathering(s) together</source>
        <translation>
            <numerusform>%1 og %2: %n samling sammen</numerusform>
            <numerusform>%1 og %2: %n samlinger sammen</numerusform>
        </translation>
    </message>
    <message>
        <source>Municipality not known</source>
        <translation>Kommunen er ikke kjent</translation>
    </message>
    <message>
        <source>No network is registered yet. Here stands which schools have met, and which have not.</source>
        <translation>Ingen nettverk er registrert ennå. Her står hvilke skoler som har møtt hverandre, og hvilke som ikke har det.</translation>
    </message>
    <message>
        <source>No gathering of this network has a list of the schools that came, so who has met is not known.</source>
        <translation>Ingen samling i dette nettverket har en liste over skolene som kom, så hvem som har møttes, er ikke kjent.</translation>
    </message>
</context>
<context>
    <name>samspel::MergeDialog</name>
    <message>
        <source>Let the &amp;newer source’s figure stay; the other becomes history</source>
        <translation>La tallet fra den &amp;nyeste kilden stå; det andre blir historie</translation>
    </message>
    <message>
        <source>Merge into another</source>
        <translation>Slå sammen med en annen</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Slå sammen med</translation>
    </message>
    <message>
        <source>Type some letters of the name</source>
        <translation>Skriv noen bokstaver av navnet</translation>
    </message>
    <message>
        <source>Figures that both have</source>
        <translation>Tall som begge har</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Slå sammen</translation>
    </message>
    <message>
        <source>A file named “%1” in words only. If it is one that the register has already, its figures, names and all that refers to it move there, and it is gone. It can be undone.</source>
        <translation>En fil nevnte «%1» bare med ord. Om det er en som registeret har fra før, flyttes tallene, navnene og alt som viser til posten, dit, og posten blir borte. Det kan angres.</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Se på begge</translation>
    </message>
    <message>
        <source>%1 figures and %2 records that refer to it will belong to “%3”.</source>
        <translation>%1 tall og %2 poster som viser hit, kommer til å høre til «%3».</translation>
    </message>
    <message>
        <source>%1 of them say what the other’s say already.</source>
        <translation>%1 av dem sier det samme som den andres.</translation>
    </message>
    <message numerus="yes">
        <source>Both have a figure for %n place(s), and they differ:</source>
        <translation>
            <numerusform>Begge har tall for %n sted, og de er ulike:</numerusform>
            <numerusform>Begge har tall for %n steder, og de er ulike:</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blir stående</translation>
    </message>
    <message>
        <source>%1, grade %2, %3</source>
        <translation>%1, %2. trinn, %3</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå sammen</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>«%1» er nå «%2».</translation>
    </message>
</context>
<context>
    <name>samspel::MessageLine</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Angre dette</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Legg bort meldingen</translation>
    </message>
    <message>
        <source>What can be done …</source>
        <translation>Hva du kan gjøre …</translation>
    </message>
</context>
<context>
    <name>samspel::MoneyPanel</name>
    <message>
        <source>Budget, actual and effort in kind</source>
        <translation>Budsjett, regnskap og egeninnsats</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Shares of the funding agreements</source>
        <translation>Andelene i spleiselagene</translation>
    </message>
    <message>
        <source>Programme, measure, year</source>
        <translation>Program, tiltak, år</translation>
    </message>
    <message>
        <source>Budget (kr)</source>
        <translation>Budsjett (kr)</translation>
    </message>
    <message>
        <source>Actual (kr)</source>
        <translation>Regnskap (kr)</translation>
    </message>
    <message>
        <source>Budget less actual (kr)</source>
        <translation>Budsjett minus regnskap (kr)</translation>
    </message>
    <message>
        <source>In kind (hours)</source>
        <translation>Egeninnsats (timer)</translation>
    </message>
    <message>
        <source>In kind, worth (kr)</source>
        <translation>Egeninnsats, verdi (kr)</translation>
    </message>
    <message>
        <source>Agreement and year, partner</source>
        <translation>Spleiselag og år, partner</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Andel (%)</translation>
    </message>
    <message>
        <source>Amount (kr)</source>
        <translation>Beløp (kr)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) open</source>
        <comment>budget lines that lack budget or actual</comment>
        <translation>
            <numerusform>%n linje åpen</numerusform>
            <numerusform>%n linjer åpne</numerusform>
        </translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle år</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>No budget line and no effort in kind is registered yet. They are added to a measure.</source>
        <translation>Ingen budsjettlinjer og ingen egeninnsats er registrert ennå. De legges til et tiltak.</translation>
    </message>
    <message numerus="yes">
        <source>%n budget line(s) lack budget or actual; there no difference is told.</source>
        <translation>
            <numerusform>%n budsjettlinje mangler budsjett eller regnskap; der står det ingen forskjell.</numerusform>
            <numerusform>%n budsjettlinjer mangler budsjett eller regnskap; der står det ingen forskjell.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 short of 100</source>
        <translation>%1: det mangler %2 på 100</translation>
    </message>
    <message>
        <source>%1: %2 more than 100</source>
        <translation>%1: %2 mer enn 100</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agreement, year</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>samspel::NameList</name>
    <message>
        <source>Names without a number</source>
        <translation>Navn uten nummer</translation>
    </message>
    <message>
        <source>What the register does not know is made anew, as the file names it, and marked as to be confirmed. The names are remembered.</source>
        <translation>Det registeret ikke kjenner, blir laget nytt med navnet i filen, og merket som ikke bekreftet. Navnene blir husket.</translation>
    </message>
    <message>
        <source>Tell &amp;what they are instead</source>
        <translation>Si hva &amp;de er i stedet</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) left. Type some letters of what is meant, and choose.</source>
        <translation>
            <numerusform>%n navn igjen. Skriv noen bokstaver av det som er ment, og velg.</numerusform>
            <numerusform>%n navn igjen. Skriv noen bokstaver av det som er ment, og velg.</numerusform>
        </translation>
    </message>
    <message>
        <source>All names are told. They are remembered with the import.</source>
        <translation>Alle navnene er forklart. De blir husket med importen.</translation>
    </message>
    <message>
        <source>Make all as &amp;new, to be confirmed</source>
        <translation>Lag alle som &amp;nye, ikke bekreftet</translation>
    </message>
    <message>
        <source>is the unit</source>
        <translation>er enheten</translation>
    </message>
    <message>
        <source>is the indicator</source>
        <translation>er indikatoren</translation>
    </message>
    <message>
        <source>Type some letters of the name</source>
        <translation>Skriv noen bokstaver av navnet</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Hva «%1» betyr</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>The register has this one; choose it when it is the one that is meant</source>
        <translation>Denne finnes i registeret; velg den når det er den som er ment</translation>
    </message>
</context>
<context>
    <name>samspel::NetworkYearsPanel</name>
    <message>
        <source>Gatherings by year</source>
        <translation>Samlinger per år</translation>
    </message>
    <message>
        <source>Networks: gatherings and schools by year</source>
        <translation>Nettverk: samlinger og skoler per år</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2: %n gathering(s)</source>
        <translation>
            <numerusform>%1 i %2: %n samling</numerusform>
            <numerusform>%1 i %2: %n samlinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n skole</numerusform>
            <numerusform>%n skoler</numerusform>
        </translation>
    </message>
    <message>
        <source>No gathering is registered yet. A network&apos;s gatherings, with the schools that came, are added on its page.</source>
        <translation>Ingen samlinger er registrert ennå. Samlingene til et nettverk, med skolene som kom, legges til på siden til nettverket.</translation>
    </message>
    <message>
        <source>Gatherings, and how many different schools came. An empty place: nothing is registered.</source>
        <translation>Samlinger, og hvor mange ulike skoler som kom. En tom plass: ingenting er registrert.</translation>
    </message>
</context>
<context>
    <name>samspel::NewRecordDialog</name>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Lagret: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Ny post: %1</translation>
    </message>
</context>
<context>
    <name>samspel::PersonRights</name>
    <message>
        <source>Save everything about this person</source>
        <translation>Lagre alt om denne personen</translation>
    </message>
    <message>
        <source>%1 – what the register knows</source>
        <translation>%1 – det registeret vet</translation>
    </message>
    <message>
        <source>Document to read (*.pdf)</source>
        <translation>Dokument til å lese (*.pdf)</translation>
    </message>
    <message>
        <source>Text with semicolons (*.csv)</source>
        <translation>Tekst med semikolon (*.csv)</translation>
    </message>
    <message>
        <source>Data for another program (*.json)</source>
        <translation>Data til et annet program (*.json)</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Skrive filen</translation>
    </message>
    <message>
        <source>Everything that names the person is in %1. Look through it before you pass it on: texts may tell of others too.</source>
        <translation>Alt som nevner personen, er i %1. Se gjennom det før du gir det videre: Tekster kan fortelle om andre også.</translation>
    </message>
    <message>
        <source>Look for the person</source>
        <translation>Lete etter personen</translation>
    </message>
    <message>
        <source>Erase the person</source>
        <translation>Slette personen for godt</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n record(s) that refer to the person stay, and are counted as before.</source>
        <translation>
            <numerusform>%1. Én post som viser til personen, blir stående og teller som før.</numerusform>
            <numerusform>%1. %n poster som viser til personen, blir stående og teller som før.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept files that name the person, and are not altered: %1.</source>
        <translation>Filer som nevner personen, og som ikke blir endret: %1.</translation>
    </message>
    <message>
        <source>Copies that still hold the name, or cannot be looked through: %1. Delete them when they are no longer needed.</source>
        <translation>Kopier som fremdeles har navnet, eller som ikke kan leses gjennom: %1. Slett dem når de ikke trengs lenger.</translation>
    </message>
    <message>
        <source>The register&apos;s file could not be written anew (is the disk full?): the name may still lie between its pages. Free some space, and choose File, Compact the register.</source>
        <translation>Filen til registeret kunne ikke skrives på nytt (er disken full?): Navnet kan fortsatt ligge mellom sidene i filen. Frigjør plass, og velg Fil, Rydd og pakk registeret.</translation>
    </message>
    <message>
        <source>Another program has the register open: the name stays in its log until all have closed it.</source>
        <translation>Et annet program har registeret åpent: Navnet blir stående i loggen til alle har lukket det.</translation>
    </message>
</context>
<context>
    <name>samspel::PreviewPanel</name>
    <message>
        <source>Show the new units</source>
        <translation>Vis de nye enhetene</translation>
    </message>
    <message>
        <source>Units that would be made</source>
        <translation>Enheter som ville bli laget</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>Problemer i filen</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Enco&amp;ding</source>
        <translation>Tegn&amp;koding</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Skilletegn</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Hvordan filen ble lest</translation>
    </message>
    <message>
        <source>Read otherwise, when the program was wrong:</source>
        <translation>Les på en annen måte, når programmet tok feil:</translation>
    </message>
    <message>
        <source>What an import does</source>
        <translation>Hva en import gjør</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Som funnet</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Som funnet: %1</translation>
    </message>
    <message>
        <source>Problems and remarks: %1</source>
        <translation>Problemer og merknader: %1</translation>
    </message>
</context>
<context>
    <name>samspel::ProblemList</name>
    <message>
        <source>Refuses</source>
        <translation>Hindrer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vekt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
</context>
<context>
    <name>samspel::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Stop; nothing is written then</source>
        <translation>Stans; da skrives ingenting</translation>
    </message>
</context>
<context>
    <name>samspel::RecordForm</name>
    <message>
        <source>Fewer fields</source>
        <translation>Færre felt</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Flere felt</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (må fylles ut)</translation>
    </message>
    <message>
        <source>Kept for: %1</source>
        <translation>Formål: %1</translation>
    </message>
</context>
<context>
    <name>samspel::RecordHead</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>Skal følges opp</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Følg opp</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Forkast utkastet</translation>
    </message>
    <message>
        <source>Marks the record to be followed up, with a note of today; again takes the mark away</source>
        <translation>Merker at posten skal følges opp, med en merknad fra i dag; en gang til tar merket bort</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>What is needed on the day, as a file</source>
        <translation>Det som trengs på dagen, som fil</translation>
    </message>
    <message>
        <source>Sign-in sheet…</source>
        <translation>Oppmøteliste …</translation>
    </message>
    <message>
        <source>Name badges…</source>
        <translation>Navneskilt …</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderfil …</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekreft</translation>
    </message>
    <message>
        <source>It is what it is called, and not another one of the register</source>
        <translation>Det er det som det heter, og ikke noe annet i registeret</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Slå sammen med …</translation>
    </message>
    <message>
        <source>It is another one of the register: its figures and names move there</source>
        <translation>Det er noe annet i registeret: tallene og navnene flyttes dit</translation>
    </message>
    <message>
        <source>Access and erasure</source>
        <translation>Innsyn og sletting</translation>
    </message>
    <message>
        <source>What a person may ask for: to see everything that names them, or to be erased</source>
        <translation>Det en person kan be om: å få se alt som nevner vedkommende, eller å bli slettet</translation>
    </message>
    <message>
        <source>Everything about this person…</source>
        <translation>Alt om denne personen …</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Slett denne personen for godt …</translation>
    </message>
</context>
<context>
    <name>samspel::RecordHistory</name>
    <message>
        <source>Added</source>
        <translation>Lagt til</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>History of this record, the newest first</source>
        <translation>Historikken til denne posten, det nyeste først</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Nothing has been done to this record that the history tells of. What came with an import or with a new register has no steps of its own.</source>
        <translation>Historikken forteller ikke om noe som er gjort med denne posten. Det som kom med en import eller med et nytt register, har ingen egne steg.</translation>
    </message>
</context>
<context>
    <name>samspel::RecordImportPage</name>
    <message>
        <source>Import lists</source>
        <translation>Importer lister</translation>
    </message>
    <message>
        <source>Takes lists from spreadsheets into the register: people, meetings, courses, anything. You see first what each row becomes.</source>
        <translation>Tar lister fra regneark inn i registeret: personer, møter, kurs, alt mulig. Du ser først hva hver rad blir til.</translation>
    </message>
    <message>
        <source>&amp;Choose a list…</source>
        <translation>V&amp;elg en liste …</translation>
    </message>
    <message>
        <source>A list is a CSV, XLSX or ODS file with a head over its columns. Columns are matched to fields by their names; you can change that, and it is remembered. Nothing is written before you choose Import, and an import can be undone.</source>
        <translation>En liste er en CSV-, XLSX- eller ODS-fil med overskrift over kolonnene. Kolonnene knyttes til felt etter navnet; du kan endre det, og det blir husket. Ingenting skrives før du velger Importer, og en import kan angres.</translation>
    </message>
    <message>
        <source>Columns of the file and their fields</source>
        <translation>Kolonnene i filen og feltene deres</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Kolonne i filen</translation>
    </message>
    <message>
        <source>Holds, for example</source>
        <translation>Inneholder for eksempel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>What the rows become</source>
        <translation>Hva radene blir til</translation>
    </message>
    <message>
        <source>&amp;Leave out the rows with problems</source>
        <translation>&amp;Utelat radene med problemer</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Radene er</translation>
    </message>
    <message>
        <source>Table in the workbook</source>
        <translation>Tabell i arbeidsboken</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Velg en liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx *.ods)</source>
        <translation>Lister (*.csv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 kan ikke leses (%2).</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(kolonne %1)</translation>
    </message>
    <message>
        <source>Field for “%1”</source>
        <translation>Felt for «%1»</translation>
    </message>
    <message>
        <source>— left out —</source>
        <translation>— utelatt —</translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>Se på listen</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kan ikke leses</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same, %4 with problems</source>
        <translation>%1 nye, %2 endret, %3 uendret, %4 med problemer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Importer %n rad</numerusform>
            <numerusform>&amp;Importer %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>This register is open for reading only</source>
        <translation>Dette registeret er åpent bare for lesing</translation>
    </message>
    <message>
        <source>Writes the rows, all or nothing; it can be undone</source>
        <translation>Skriver radene, alle eller ingen; det kan angres</translation>
    </message>
    <message>
        <source>Import the list</source>
        <translation>Importere listen</translation>
    </message>
    <message>
        <source>%1 was imported: %2 new, %3 changed.</source>
        <translation>%1 ble importert: %2 nye, %3 endret.</translation>
    </message>
    <message>
        <source>Nothing was imported: the register or the list has changed. Look at the rows again.</source>
        <translation>Ingenting ble importert: registeret eller listen har endret seg. Se på radene på nytt.</translation>
    </message>
</context>
<context>
    <name>samspel::RecordLine</name>
    <message>
        <source>New: “%1” …</source>
        <translation>Ny: «%1» …</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>Ny …</translation>
    </message>
</context>
<context>
    <name>samspel::RecordModel</name>
    <message>
        <source>(new)</source>
        <translation>(ny)</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (utkast)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Ikke fylt ut</translation>
    </message>
</context>
<context>
    <name>samspel::RecordPage</name>
    <message numerus="yes">
        <source>%n draft(s) to finish</source>
        <translation>
            <numerusform>%n utkast å gjøre ferdig</numerusform>
            <numerusform>%n utkast å gjøre ferdige</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::RecordPanel</name>
    <message>
        <source>The draft is put away; the register is as it was.</source>
        <translation>Utkastet er lagt bort; registeret er som det var.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Lagret: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>The history keeps the name, so that this can be undone; it can be erased there.</source>
        <translation>Historikken holder på navnet, så dette kan angres; der kan det slettes for godt.</translation>
    </message>
    <message>
        <source>Choose a line in the list to read or change it here.</source>
        <translation>Velg en linje i listen for å lese eller endre den her.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>A draft: it is kept here, and saved as soon as what is marked is right.</source>
        <translation>Et utkast: det ligger her, og lagres så snart det som er merket, er riktig.</translation>
    </message>
    <message>
        <source>It is saved as soon as the needed fields are filled in.</source>
        <translation>Det lagres så snart feltene som trengs, er fylt ut.</translation>
    </message>
    <message>
        <source>A new record (%1)</source>
        <translation>En ny post (%1)</translation>
    </message>
    <message>
        <source>Delete what is chosen in the list; it can be undone</source>
        <translation>Slett det som er valgt i listen; det kan angres</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Legg til den første</translation>
    </message>
    <message>
        <source>Marked to be followed up.</source>
        <translation>Merket for oppfølging.</translation>
    </message>
    <message>
        <source>No longer to be followed up.</source>
        <translation>Skal ikke lenger følges opp.</translation>
    </message>
    <message>
        <source>Nothing is recorded here yet.</source>
        <translation>Ingenting er registrert her ennå.</translation>
    </message>
    <message>
        <source>Not saved yet, and kept as a draft: %1</source>
        <translation>Ikke lagret ennå, men tatt vare på som utkast: %1</translation>
    </message>
    <message>
        <source>A file named it in words only: confirm it, or merge it into the one that it is.</source>
        <translation>En fil nevnte det bare med ord: bekreft det, eller slå det sammen med det som det er.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of what you had begun to fill in could not be read. The register is whole. What is left of them stands in the program&apos;s settings, under “damaged”.</source>
        <translation>
            <numerusform>%n utkast til det du hadde begynt å fylle ut, kunne ikke leses. Registeret er helt. Det som er igjen av det, står i innstillingene til programmet, under «damaged».</numerusform>
            <numerusform>%n utkast til det du hadde begynt å fylle ut, kunne ikke leses. Registeret er helt. Det som er igjen av dem, står i innstillingene til programmet, under «damaged».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing fits the filter. Clear it to see all %n.</source>
        <translation>
            <numerusform>Ingenting passer med filteret. Tøm det for å se den ene.</numerusform>
            <numerusform>Ingenting passer med filteret. Tøm det for å se alle %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::RecordPlanModel</name>
    <message>
        <source>column %1: %2</source>
        <translation>kolonne %1: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tom)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>endret</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>uendret</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>filen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hva som skjer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Changes and problems</source>
        <translation>Endringer og problemer</translation>
    </message>
</context>
<context>
    <name>samspel::RecordTable</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Velg kolonner</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Legg til et vilkår</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Kopier de valgte radene</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Skriv ut listen …</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grupper etter</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>“%1” asks for something that this list does not have.</source>
        <translation>«%1» spør etter noe som denne listen ikke har.</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Lagre dette søket …</translation>
    </message>
    <message>
        <source>Delete a saved search</source>
        <translation>Slett et lagret søk</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Deleted the search “%1”.</source>
        <translation>Søket «%1» er slettet.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Saved the search “%1”; it stands in the list&apos;s menu.</source>
        <translation>Søket «%1» er lagret; det står i menyen til listen.</translation>
    </message>
    <message>
        <source>Conditions, groups, saved searches, print, export</source>
        <translation>Vilkår, grupper, lagrede søk, utskrift, eksport</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer en liste …</translation>
    </message>
    <message>
        <source>This register can only be read.</source>
        <translation>Dette registeret kan bare leses.</translation>
    </message>
</context>
<context>
    <name>samspel::RecordTabs</name>
    <message>
        <source>Referred to by</source>
        <translation>Viser hit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Deler av posten</translation>
    </message>
</context>
<context>
    <name>samspel::RecordView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>samspel::ReferenceField</name>
    <message>
        <source>Type some letters of the name</source>
        <translation>Skriv noen bokstaver av navnet</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Open this record (Ctrl+Enter)</source>
        <translation>Åpne denne posten (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Åpne denne posten</translation>
    </message>
</context>
<context>
    <name>samspel::ReferencesField</name>
    <message>
        <source>Open “%1”</source>
        <translation>Åpne «%1»</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Ta bort «%1»</translation>
    </message>
    <message>
        <source>Add: type some letters of the name</source>
        <translation>Legg til: skriv noen bokstaver av navnet</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
</context>
<context>
    <name>samspel::ReferralList</name>
    <message>
        <source>Referred to by</source>
        <translation>Viser hit</translation>
    </message>
    <message>
        <source>Nothing else in the register refers to this.</source>
        <translation>Ingenting annet i registeret viser hit.</translation>
    </message>
    <message>
        <source>%1, as “%2” (%3)</source>
        <translation>%1, som «%2» (%3)</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>uten navn</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Åpne «%1»</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::ReleasesPage</name>
    <message>
        <source>Handed out</source>
        <translation>Delt ut</translation>
    </message>
    <message>
        <source>What was printed, saved, copied or told in public. New ones are checked against all of it, so that no hidden figure can be worked out.</source>
        <translation>Det som er skrevet ut, lagret, kopiert eller oppgitt offentlig. Nytt blir prøvd mot alt sammen, så ikke noe skjermet tall kan regnes ut.</translation>
    </message>
    <message>
        <source>Read what was handed out</source>
        <translation>Lese hva som er delt ut</translation>
    </message>
    <message>
        <source>Nothing has been handed out yet.</source>
        <translation>Ingenting er delt ut ennå.</translation>
    </message>
    <message>
        <source>What was handed out, the newest first</source>
        <translation>Det som er delt ut, det nyeste først</translation>
    </message>
    <message>
        <source>Figures shown here for the first time</source>
        <translation>Tall som ble vist her for første gang</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Shown for the first time</source>
        <translation>Vist for første gang</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Elever</translation>
    </message>
</context>
<context>
    <name>samspel::ReportPage</name>
    <message>
        <source>The register has changed meanwhile, so nothing was handed out. Look at the report as it is now, and hand it out then.</source>
        <translation>Registeret er endret i mellomtiden, så ingenting ble delt ut. Se på rapporten slik den er nå, og del den ut da.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>What you see is what is printed and saved. Public, unless you ask for internal figures.</source>
        <translation>Det du ser, er det som skrives ut og lagres. Offentlig, om du ikke ber om interne tall.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Skriv ut …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Lagre som P&amp;DF …</translation>
    </message>
    <message>
        <source>Status report to the region council</source>
        <translation>Statusrapport til regionrådet</translation>
    </message>
    <message>
        <source>One municipality&apos;s page</source>
        <translation>Én kommunes side</translation>
    </message>
    <message>
        <source>&amp;Internal</source>
        <translation>&amp;Internt</translation>
    </message>
    <message>
        <source>With figures that must not be passed on, for this one time; each page is stamped</source>
        <translation>Med tall som ikke må deles videre, bare denne ene gangen; hver side er stemplet</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Publikum</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Sidebredde</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele siden</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>Størrelsen på forhåndsvisningen</translation>
    </message>
    <message>
        <source>Ctrl and + or − change the size as well</source>
        <translation>Ctrl og + eller − endrer også størrelsen</translation>
    </message>
    <message>
        <source>There is nothing to report on yet</source>
        <translation>Det er ingenting å rapportere om ennå</translation>
    </message>
    <message>
        <source>Read the units</source>
        <translation>Les enhetene</translation>
    </message>
    <message>
        <source>A status report is about a region. Add one, with its municipalities, among the organisations.</source>
        <translation>En statusrapport handler om en region. Legg til en, med kommunene sine, blant organisasjonene.</translation>
    </message>
    <message>
        <source>Add a municipality among the organisations, or import a file that has some.</source>
        <translation>Legg til en kommune blant organisasjonene, eller importer en fil som har noen.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Lag rapporten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Skriv ut rapporten</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n side gikk til skriveren.</numerusform>
            <numerusform>%n sider gikk til skriveren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lagre rapporten</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1, with internal figures and their stamp. The next one is public again.</source>
        <translation>Lagret som %1, med interne tall og stempel. Den neste er offentlig igjen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagret som %1.</translation>
    </message>
    <message>
        <source>Register of processing: what is kept about people</source>
        <translation>Protokoll over personopplysninger</translation>
    </message>
    <message>
        <source>Go to the organisations</source>
        <translation>Gå til organisasjonene</translation>
    </message>
</context>
<context>
    <name>samspel::SearchBox</name>
    <message>
        <source>Find anything (Ctrl+K)</source>
        <translation>Finn hva som helst (Ctrl+K)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som ble funnet</translation>
    </message>
    <message>
        <source>Nothing holds “%1”. Try fewer letters or words.</source>
        <translation>Ingenting inneholder «%1». Prøv færre bokstaver eller ord.</translation>
    </message>
    <message>
        <source>Find any record by its text, and any action</source>
        <translation>Finn hva som helst etter teksten, og alle handlinger</translation>
    </message>
</context>
<context>
    <name>samspel::Sidebar</name>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (til %2)</translation>
    </message>
    <message>
        <source>Places of the register</source>
        <translation>Stedene i registeret</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
</context>
<context>
    <name>samspel::Statement</name>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>semicolon ( ; )</source>
        <translation>semikolon ( ; )</translation>
    </message>
    <message>
        <source>comma ( , )</source>
        <translation>komma ( , )</translation>
    </message>
    <message>
        <source>bar ( | )</source>
        <translation>strek ( | )</translation>
    </message>
    <message>
        <source>%1 with byte-order mark</source>
        <translation>%1 med byteordensmerke</translation>
    </message>
    <message>
        <source>Nothing is written before you choose Import.</source>
        <translation>Ingenting skrives før du velger Importer.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>ikke lest</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Filen kunne ikke åpnes</translation>
    </message>
    <message>
        <source>%1. Nothing in the register has changed. Check that the file is still there and that you may read it, then choose it again.</source>
        <translation>%1. Ingenting i registeret er endret. Se etter at filen fremdeles finnes og at du har lov til å lese den, og velg den på nytt.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>The file was not accepted</source>
        <translation>Filen ble ikke godtatt</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importert</translation>
    </message>
    <message>
        <source>known</source>
        <translation>kjent</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importert</translation>
    </message>
    <message>
        <source>The same file as before</source>
        <translation>Samme fil som før</translation>
    </message>
    <message>
        <source>The register holds all figures of this file now.</source>
        <translation>Registeret har nå alle tallene i denne filen.</translation>
    </message>
    <message>
        <source>This very file was imported on %1. Importing it again would change nothing.</source>
        <translation>Akkurat denne filen ble importert %1. Å importere den en gang til endrer ingenting.</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ikke noe nytt</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ikke noe nytt</translation>
    </message>
    <message>
        <source>The file holds no figure that the register has a place for.</source>
        <translation>Filen har ikke noe tall som registeret har plass til.</translation>
    </message>
    <message>
        <source>The register holds all figures of this file already, from another source. Importing it would change nothing.</source>
        <translation>Registeret har allerede alle tallene i denne filen, fra en annen kilde. Å importere den endrer ingenting.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation>Klar til import</translation>
    </message>
    <message>
        <source>This very file was imported on %1, and figures have changed since: importing it again would set them back.</source>
        <translation>Akkurat denne filen ble importert %1, og tall er endret siden: å importere den en gang til setter dem tilbake.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linje %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolonne %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Nothing in the register has changed.</source>
        <translation>Ingenting i registeret er endret.</translation>
    </message>
    <message>
        <source>Correct the file and choose it again, or tell below how it is to be read.</source>
        <translation>Rett filen og velg den på nytt, eller fortell nedenfor hvordan den skal leses.</translation>
    </message>
    <message>
        <source>Correct the file, or download it anew from %1, and choose it again.</source>
        <translation>Rett filen, eller last den ned på nytt fra %1, og velg den en gang til.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>read from the file</source>
        <translation>lest fra filen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>cells that the register does not have yet</source>
        <translation>celler som registeret ikke har ennå</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>cells that replace older ones; the older are kept</source>
        <translation>celler som erstatter eldre; de eldre tas vare på</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Samme</translation>
    </message>
    <message>
        <source>cells that the register has already</source>
        <translation>celler som registeret har fra før</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Skjermet</translation>
    </message>
    <message>
        <source>hidden by the publisher; kept as hidden, never as 0</source>
        <translation>skjult av utgiveren; holdt som skjermet, aldri som 0</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tomme</translation>
    </message>
    <message>
        <source>without anything; neither 0 nor suppressed</source>
        <translation>uten noe; verken 0 eller skjermet</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Hoppet over</translation>
    </message>
    <message>
        <source>the register has no place for them; see the remarks</source>
        <translation>registeret har ingen plass til dem; se merknadene</translation>
    </message>
    <message>
        <source>All %1 units in the file are known.</source>
        <translation>Alle de %1 enhetene i filen er kjent.</translation>
    </message>
    <message>
        <source>%1 of the %2 units in the file are new and would be made, as they are named there.</source>
        <translation>%1 av de %2 enhetene i filen er nye og vil bli laget, med navnene de har der.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Utgiver</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lest som</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Fordi</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Tegnkoding</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Skilletegn</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Linjeslutt</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Hode</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Read, and not tried</source>
        <translation>Lest, men ikke prøvd</translation>
    </message>
    <message>
        <source>The file can be read. What it would change is tried in the register itself, and this register is open for reading only.</source>
        <translation>Filen kan leses. Hva den ville endre, blir prøvd i selve registeret, og dette registeret er bare åpent for lesing.</translation>
    </message>
    <message>
        <source>The register holds all records of this file now.</source>
        <translation>Registeret har nå alle postene i denne filen.</translation>
    </message>
    <message>
        <source>The register holds all records of this file already. Importing it would change nothing.</source>
        <translation>Registeret har alle postene i denne filen fra før. Å importere den ville ikke endre noe.</translation>
    </message>
    <message>
        <source>names to tell</source>
        <translation>navn å forklare</translation>
    </message>
    <message>
        <source>Some names have no number</source>
        <translation>Noen navn har ikke nummer</translation>
    </message>
    <message numerus="yes">
        <source>The file gives %n name(s) without a number or code that the register knows. Say below what each of them is; it is remembered for the next file. Nothing is written before you choose Import.</source>
        <translation>
            <numerusform>Filen gir %n navn uten nummer eller kode som registeret kjenner. Si nedenfor hva det er; det blir husket til neste fil. Ingenting blir skrevet før du velger Importer.</numerusform>
            <numerusform>Filen gir %n navn uten nummer eller kode som registeret kjenner. Si nedenfor hva hvert av dem er; det blir husket til neste fil. Ingenting blir skrevet før du velger Importer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 that the register does not have yet</source>
        <translation>%1 som registeret ikke har ennå</translation>
    </message>
    <message>
        <source>%1 that become as the file tells</source>
        <translation>%1 som blir slik filen sier</translation>
    </message>
    <message>
        <source>%1 that the register has already</source>
        <translation>%1 som registeret har fra før</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>%1 with problems; see the remarks</source>
        <translation>%1 med problemer; se merknadene</translation>
    </message>
</context>
<context>
    <name>samspel::TodayPage</name>
    <message>
        <source>What waits for</source>
        <translation>Dette venter på</translation>
    </message>
    <message>
        <source>This register is empty</source>
        <translation>Dette registeret er tomt</translation>
    </message>
    <message>
        <source>Begin with those who take part and the programme that they share, or with published figures: an import brings municipalities and schools along. What waits for whom is shown here then.</source>
        <translation>Begynn med dem som er med, og programmet de har sammen, eller med offentlige tall: en import tar kommuner og skoler med seg. Da viser denne siden hva som venter på hvem.</translation>
    </message>
    <message>
        <source>Add municipalities and schools</source>
        <translation>Legg til kommuner og skoler</translation>
    </message>
    <message>
        <source>Write in the programme</source>
        <translation>Skriv inn programmet</translation>
    </message>
    <message>
        <source>Import figures or lists</source>
        <translation>Importer tall eller lister</translation>
    </message>
</context>
<context>
    <name>samspel::TrendControls</name>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>Coun&amp;ty</source>
        <translation>F&amp;ylket</translation>
    </message>
    <message>
        <source>&amp;Nation</source>
        <translation>&amp;Landet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>&amp;Internal</source>
        <translation>&amp;Internt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>Shows figures that must not be passed on, until you leave the page or take them out. They are stamped.</source>
        <translation>Viser tall som ikke må deles videre, til du går fra siden eller tar dem ut. De stemples.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referanser</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Publikum</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>%1. trinn</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Den første</translation>
    </message>
    <message>
        <source>The newest</source>
        <translation>Den nyeste</translation>
    </message>
    <message>
        <source>C&amp;orrected</source>
        <translation>Korrig&amp;erte</translation>
    </message>
    <message>
        <source>Shows scale points of 2014–2021 as Statistics Norway’s parameters correct them, instead of those that were published and withdrawn. Below county level that is this program’s own estimate. The two never stand in one chart.</source>
        <translation>Viser skalapoeng for 2014–2021 slik parametrene fra Statistisk sentralbyrå korrigerer dem, i stedet for dem som ble publisert og trukket tilbake. Under fylkesnivå er det programmets eget anslag. De to står aldri i samme diagram.</translation>
    </message>
    <message>
        <source>Scale points 2014–2021</source>
        <translation>Skalapoeng 2014–2021</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Tegnet som</translation>
    </message>
    <message>
        <source>The figures themselves</source>
        <translation>Tallene selv</translation>
    </message>
    <message>
        <source>Distance to the nation</source>
        <translation>Avstand til landet</translation>
    </message>
    <message>
        <source>How far each figure lies from the nation’s of the same year, in standard deviations of the nation’s pupils: separate dots, the one thing that may be read across breaks.</source>
        <translation>Hvor langt hvert tall ligger fra landets samme år, i standardavvik for elevene i landet: prikker hver for seg, det eneste som kan leses på tvers av brudd.</translation>
    </message>
</context>
<context>
    <name>samspel::UnitBox</name>
    <message>
        <source>Search for a unit</source>
        <translation>Søk etter en enhet</translation>
    </message>
</context>
<context>
    <name>samspel::UnitPicker</name>
    <message>
        <source>Search; space ticks</source>
        <translation>Søk; mellomrom krysser av</translation>
    </message>
    <message>
        <source>Search for units</source>
        <translation>Søk etter enheter</translation>
    </message>
    <message>
        <source>Units to compare with</source>
        <translation>Enheter å sammenligne med</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>samspel::WelcomePage</name>
    <message>
        <source>%1   in %2</source>
        <translation>%1   i %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
    <message>
        <source>Samspel</source>
        <translation>Samspel</translation>
    </message>
    <message>
        <source>A register for partnerships that develop schools: who takes part, what happens when, and how the figures go. Each register is one file that is yours alone.</source>
        <translation>Et register for partnerskap som utvikler skoler: hvem som er med, hva som skjer når, og hvordan det går med tallene. Hvert register er én fil, og den er bare din.</translation>
    </message>
    <message>
        <source>New register …</source>
        <translation>Nytt register …</translation>
    </message>
    <message>
        <source>Begin with an empty one. You can import municipalities and figures right away.</source>
        <translation>Begynn med et tomt. Du kan importere kommuner og tall med en gang.</translation>
    </message>
    <message>
        <source>Open register …</source>
        <translation>Åpne register …</translation>
    </message>
    <message>
        <source>Go on with one that you, or someone you work with, has made.</source>
        <translation>Fortsett med et som du, eller noen du arbeider sammen med, har laget.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Se på eksempelet</translation>
    </message>
    <message>
        <source>A copy of the partnership in Sogn, to try everything out in. Parts of it are invented, and say so.</source>
        <translation>En kopi av partnerskapet i Sogn, til å prøve alt i. Deler av den er oppdiktet, og sier det.</translation>
    </message>
    <message>
        <source>Opened of late</source>
        <translation>Åpnet i det siste</translation>
    </message>
</context>
<context>
    <name>samspel::YearPanel</name>
    <message>
        <source>The year</source>
        <translation>Året</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Året før</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Året etter</translation>
    </message>
    <message>
        <source>The year as a wheel</source>
        <translation>Året som hjul</translation>
    </message>
    <message>
        <source>The year by month</source>
        <translation>Året måned for måned</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>today</source>
        <comment>mark of the year wheel</comment>
        <translation>i dag</translation>
    </message>
    <message>
        <source>Nothing is registered for %1: meetings, gatherings, tests, reporting dates, tasks.</source>
        <translation>Ingenting er registrert for %1: møter, samlinger, prøver, rapporteringsdatoer, oppgaver.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s), date(s) and task(s). Those of one kind in one week share a mark.</source>
        <translation>
            <numerusform>%n møte, dato eller oppgave.</numerusform>
            <numerusform>%n møter, datoer og oppgaver. De av samme slag i samme uke deler et merke.</numerusform>
        </translation>
    </message>
</context>
</TS>
