<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>How to read an interval</source>
        <translation>Slik les du eit intervall</translation>
    </message>
    <message>
        <source>A year group is small, so its mean moves from year to year with who happened to be in it. ± tells how far chance alone can move it: in 95 of 100 such year groups the mean would lie within.</source>
        <translation>Eit årskull er lite, så snittet flyttar seg frå år til år med kven som tilfeldigvis er i det. ± fortel kor langt tilfeldig variasjon åleine kan flytte det: i 95 av 100 slike årskull ville snittet liggje innanfor.</translation>
    </message>
    <message>
        <source>A difference that lies within the interval is no difference to build on. One that lies outside it is more than chance usually gives, and still does not say why.</source>
        <translation>Ein skilnad som ligg innanfor intervallet, er ikkje noko å byggje på. Ein som ligg utanfor, er meir enn tilfeldig variasjon vanlegvis gir, men seier likevel ikkje kvifor.</translation>
    </message>
    <message>
        <source>A share has an interval that is longer on one side, so it is written from–to and never with ±.</source>
        <translation>Ein prosentdel har eit intervall som er lengre på den eine sida, så det vert skrive frå–til og aldri med ±.</translation>
    </message>
    <message>
        <source>This is how far chance alone can move a mean in scale points when pupils differ as they usually do (standard deviation %1):</source>
        <translation>Så langt kan tilfeldig variasjon åleine flytte eit snitt i skalapoeng når elevane er så ulike som dei plar vere (standardavvik %1):</translation>
    </message>
    <message>
        <source>Pupils a year</source>
        <translation>Elevar i året</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Eitt år</translation>
    </message>
    <message>
        <source>From one year to the next</source>
        <translation>Frå eitt år til det neste</translation>
    </message>
    <message>
        <source>Three years together</source>
        <translation>Tre år i lag</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Kva merka tyder</translation>
    </message>
    <message>
        <source>Each mark stands for something that a reader must know before a figure is used; colour alone never tells it.</source>
        <translation>Kvart merke står for noko ein må vite før eit tal vert brukt; farge åleine fortel det aldri.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Merke</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Tyding</translation>
    </message>
    <message>
        <source>Filled point</source>
        <translation>Fylt punkt</translation>
    </message>
    <message>
        <source>a figure on %1 pupils or more, or one whose publisher gives no number</source>
        <translation>eit tal for %1 elevar eller fleire, eller eitt der utgivaren ikkje oppgir kor mange</translation>
    </message>
    <message>
        <source>Hollow point</source>
        <translation>Ope punkt</translation>
    </message>
    <message>
        <source>a figure on fewer than %1 pupils: low reliability</source>
        <translation>eit tal for færre enn %1 elevar: lite påliteleg</translation>
    </message>
    <message>
        <source>Band, or an upright line</source>
        <translation>Band, eller ein loddrett strek</translation>
    </message>
    <message>
        <source>what chance alone can give (95 %)</source>
        <translation>det tilfeldig variasjon åleine kan gi (95 %)</translation>
    </message>
    <message>
        <source>Hollow mark on the axis, “suppressed”</source>
        <translation>Ope merke på aksen, «skjerma»</translation>
    </message>
    <message>
        <source>there is a figure, but it is hidden to protect persons; it is not 0</source>
        <translation>det finst eit tal, men det er skjult for å verne personar; det er ikkje&#xa0;0</translation>
    </message>
    <message>
        <source>Dotted line</source>
        <translation>Prikka linje</translation>
    </message>
    <message>
        <source>estimated: joined from other units, corrected or carried back</source>
        <translation>rekna ut: sett saman av andre einingar, korrigert eller ført bakover</translation>
    </message>
    <message>
        <source>Gap with a thin dotted mark</source>
        <translation>Opning med ein tynn prikka strek</translation>
    </message>
    <message>
        <source>a break in the series: the two sides cannot be compared</source>
        <translation>eit brot i serien: dei to sidene kan ikkje samanliknast</translation>
    </message>
    <message>
        <source>Lanes under the chart</source>
        <translation>Banene under diagrammet</translation>
    </message>
    <message>
        <source>what happened meanwhile; that it stands beside the figures says nothing of why they moved</source>
        <translation>det som hende i mellomtida; at det står ved sida av tala, seier ikkje noko om kvifor dei flytta seg</translation>
    </message>
    <message>
        <source>letters of status with a figure: normal, first of its series, another definition, estimated, provisional, a special event, few pupils, typed in by hand, includes another unit</source>
        <translation>statusbokstavar med tal: vanleg, første i serien, annan definisjon, rekna ut, førebels, særskild hending, få elevar, skrive inn for hand, omfattar ei anna eining</translation>
    </message>
    <message>
        <source>letters of status without one: suppressed, cannot exist, not published, missing, counted elsewhere</source>
        <translation>statusbokstavar utan tal: skjerma, kan ikkje finnast, ikkje publisert, manglar, talt med ein annan stad</translation>
    </message>
    <message>
        <source>Why some figures are hidden</source>
        <translation>Kvifor nokre tal er skjerma</translation>
    </message>
    <message>
        <source>A figure on few pupils can tell something of one of them, so it is hidden: a mean on fewer than %1 pupils, and a count from 1 to 4, unless the indicator asks for more.</source>
        <translation>Eit tal for få elevar kan fortelje noko om éin av dei, så det vert skjerma: eit snitt for færre enn %1 elevar, og eit antal frå 1 til 4, om ikkje indikatoren krev meir.</translation>
    </message>
    <message>
        <source>A hidden figure could be worked out when all others of a sum are known. Therefore another one is sometimes hidden as well, though it is large.</source>
        <translation>Eit skjerma tal kan reknast ut når alle dei andre i ein sum er kjende. Difor vert stundom eit til skjerma, endå om det er stort.</translation>
    </message>
    <message>
        <source>What the publisher has hidden stays hidden: it is never filled in and never guessed. Whatever leaves the program is public in this sense, unless a person asks for internal figures, each time; then every page is stamped.</source>
        <translation>Det utgivaren har skjerma, vert verande skjerma: det vert aldri fylt ut og aldri gissa. Alt som går ut av programmet, er offentleg i denne meininga, om ikkje nokon ber om interne tal, kvar gong; då er kvar side stempla.</translation>
    </message>
    <message>
        <source>Breaks in a series</source>
        <translation>Brot i ein serie</translation>
    </message>
    <message>
        <source>When a test gets a new scale, its series breaks. No line, difference, mean or slope ever crosses a break.</source>
        <translation>Når ei prøve får ein ny skala, vert det brot i serien. Inga linje, ingen skilnad, ikkje noko snitt og inga stiging går nokon gong over eit brot.</translation>
    </message>
    <message>
        <source>The years between two breaks are called a segment. The one thing that may be read across segments is the distance from the nation in the same year, in national standard deviations; each year&apos;s stands alone.</source>
        <translation>Åra mellom to brot kallar vi eit segment. Det einaste som kan lesast på tvers av segment, er avstanden til landet i same år, målt i standardavvik for landet; kvart år står for seg.</translation>
    </message>
    <message>
        <source>Until scale points came, each year&apos;s national test was a test of its own: its figures can be held against other units of that year, not against other years.</source>
        <translation>Før skalapoenga kom, var kvart års nasjonale prøve ei prøve for seg: tala kan haldast opp mot andre einingar det året, ikkje mot andre år.</translation>
    </message>
    <message>
        <source>Published figures and corrected ones are two versions, and are never held against each other.</source>
        <translation>Publiserte og korrigerte tal er to versjonar, og vert aldri haldne opp mot kvarandre.</translation>
    </message>
    <message>
        <source>What must be there before something is said</source>
        <translation>Kva som må til før noko vert sagt</translation>
    </message>
    <message>
        <source>Where too little is known, the program says so instead of a number. These are the least numbers that it asks for, in charts, tables, reports and answers alike.</source>
        <translation>Der for lite er kjent, seier programmet det i staden for å gi eit tal. Dette er dei minste tala det krev, likt i diagram, tabellar, rapportar og svar.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>Of what, and for what</source>
        <translation>Av kva, og til kva</translation>
    </message>
    <message>
        <source>What is never said</source>
        <translation>Det som aldri vert sagt</translation>
    </message>
    <message>
        <source>The figures tell what happened, not why. A programme is one of several possible reasons for a change, and its effect cannot be singled out.</source>
        <translation>Tala fortel kva som hende, ikkje kvifor. Eit program er ein av fleire moglege grunnar til ei endring, og effekten kan ikkje skiljast ut.</translation>
    </message>
    <message>
        <source>There are no medals, no red and green, no arrows from one year to the next, and a place among others is always a range: small units change places by chance alone.</source>
        <translation>Her er ingen medaljar, ikkje noko raudt og grønt og ingen piler frå eitt år til det neste, og ei plassering er alltid eit spenn: små einingar byter plass ved tilfeldig variasjon åleine.</translation>
    </message>
    <message>
        <source>Pupils of grade 5 one year and of grade 8 three years later are not shown as one group&apos;s progress.</source>
        <translation>Elevar på 5. trinn eitt år og på 8. trinn tre år seinare vert ikkje viste som framgangen til éi gruppe.</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Where</source>
        <translation>Kvar</translation>
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
        <translation>Innhald</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>What the register knows of you</source>
        <translation>Det registeret veit om deg</translation>
    </message>
    <message>
        <source>Everything in the register that names you: your record, what refers to it, texts and kept files, and the history of all of this.</source>
        <translation>Alt i registeret som nemner deg: posten din, det som viser til han, tekstar og filer som er tekne vare på, og historikken til alt dette.</translation>
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
        <translation>Tekstar som nemner deg</translation>
    </message>
    <message>
        <source>Texts that may mean you, or somebody of the same name</source>
        <translation>Tekstar som kan vere om deg, eller om nokon med same namn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Notes and texts</source>
        <translation>Notat og tekstar</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Kanskje</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>Filer som er tekne vare på</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: frå %2 til %3</translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) have no text that can be searched; somebody has to look through them.</source>
        <translation>
            <numerusform>Éi fil som er teken vare på, har ingen tekst det går an å søkje i; nokon må sjå gjennom henne.</numerusform>
            <numerusform>%n filer som er tekne vare på, har ingen tekst det går an å søkje i; nokon må sjå gjennom dei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have made %n change(s) in the register under your own name.</source>
        <translation>
            <numerusform>Du har gjort éi endring i registeret under ditt eige namn.</numerusform>
            <numerusform>Du har gjort %n endringar i registeret under ditt eige namn.</numerusform>
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
        <translation>%1 elevar</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>An interval</source>
        <translation>Uvissa</translation>
    </message>
    <message>
        <source>How much one year can swing</source>
        <translation>Kor mykje eitt år kan svinge,</translation>
    </message>
    <message>
        <source>How much one year can swing by chance</source>
        <translation>Kor mykje eitt år kan svinge tilfeldig</translation>
    </message>
    <message>
        <source>Three years together</source>
        <translation>Snittet for tre år i lag</translation>
    </message>
    <message>
        <source>A figure for three years together</source>
        <translation>Eit tal for tre år i lag</translation>
    </message>
    <message>
        <source>A chance band</source>
        <translation>Eit band for tilfeldig variasjon</translation>
    </message>
    <message>
        <source>A direction</source>
        <translation>Ei retning</translation>
    </message>
    <message>
        <source>A range of slopes</source>
        <translation>Eit spenn for stiginga</translation>
    </message>
    <message>
        <source>Process limits</source>
        <translation>Prosessgrenser</translation>
    </message>
    <message>
        <source>A pair of process limits</source>
        <translation>Eit par prosessgrenser</translation>
    </message>
    <message>
        <source>The difference from %1</source>
        <translation>Skilnaden frå %1</translation>
    </message>
    <message>
        <source>The difference from the nation</source>
        <translation>Skilnaden frå landet</translation>
    </message>
    <message>
        <source>The distance from the nation</source>
        <translation>Avstanden til landet</translation>
    </message>
    <message>
        <source>A change of the gap after the programme began</source>
        <translation>Ei endring av avstanden etter programstart</translation>
    </message>
    <message>
        <source>A comparison with units of similar size</source>
        <translation>Ei samanlikning med einingar av same storleik</translation>
    </message>
    <message>
        <source>A place among the others</source>
        <translation>Ei plassering blant dei andre</translation>
    </message>
    <message>
        <source>A place among the limits for its size</source>
        <translation>Ei plassering mellom grensene for storleiken</translation>
    </message>
    <message>
        <source>A figure drawn towards the others</source>
        <translation>Eit tal drege mot dei andre</translation>
    </message>
    <message>
        <source>there is no figure</source>
        <translation>det finst ikkje noko tal</translation>
    </message>
    <message>
        <source>the figure is suppressed, to protect persons</source>
        <translation>talet er skjerma, for å verne personar</translation>
    </message>
    <message>
        <source>a number behind it is impossible</source>
        <translation>eit tal bak det er umogleg</translation>
    </message>
    <message>
        <source>too few pupils (needs at least %1, has %2)</source>
        <translation>for få elevar (treng minst %1, har %2)</translation>
    </message>
    <message>
        <source>too few pupils</source>
        <translation>for få elevar</translation>
    </message>
    <message>
        <source>too few years (needs at least %1 in the same series, has %2)</source>
        <translation>for få år (treng minst %1 i same tidsserie, har %2)</translation>
    </message>
    <message>
        <source>too few years</source>
        <translation>for få år</translation>
    </message>
    <message>
        <source>too few pupils to expect on the smaller side of the share in a year (needs at least %1, has %2)</source>
        <translation>for få elevar å rekne med på den minste sida av delen i eit år (treng minst %1, har %2)</translation>
    </message>
    <message>
        <source>too few pupils to expect on the smaller side of the share in a year</source>
        <translation>for få elevar å rekne med på den minste sida av delen i eit år</translation>
    </message>
    <message>
        <source>too few units (needs at least %1, has %2)</source>
        <translation>for få einingar (treng minst %1, har %2)</translation>
    </message>
    <message>
        <source>too few units</source>
        <translation>for få einingar</translation>
    </message>
    <message>
        <source>too few units of similar size (needs at least %1, has %2)</source>
        <translation>for få einingar av same storleik (treng minst %1, har %2)</translation>
    </message>
    <message>
        <source>too few units of similar size</source>
        <translation>for få einingar av same storleik</translation>
    </message>
    <message>
        <source>the units that are known have too few of the pupils (needs at least %1 %, has %2 %)</source>
        <translation>dei einingane som er kjende, har for få av elevane (treng minst %1 %, har %2 %)</translation>
    </message>
    <message>
        <source>the units that are known have too few of the pupils</source>
        <translation>dei einingane som er kjende, har for få av elevane</translation>
    </message>
    <message>
        <source>nobody knows how many pupils the hidden units have</source>
        <translation>ingen veit kor mange elevar dei skjerma einingane har</translation>
    </message>
    <message>
        <source>the number of pupils is not known</source>
        <translation>talet på elevar er ikkje kjent</translation>
    </message>
    <message>
        <source>the spread between pupils is not known</source>
        <translation>spreiinga mellom elevane er ikkje kjend</translation>
    </message>
    <message>
        <source>a break in the series lies between</source>
        <translation>det er eit brot i serien imellom</translation>
    </message>
    <message>
        <source>published and corrected figures are never compared</source>
        <translation>publiserte og korrigerte tal vert aldri samanlikna</translation>
    </message>
    <message>
        <source>the figures are of different years</source>
        <translation>tala er frå ulike år</translation>
    </message>
    <message>
        <source>a year is missing in between</source>
        <translation>eit år manglar imellom</translation>
    </message>
    <message>
        <source>a year has two figures</source>
        <translation>eit år har to tal</translation>
    </message>
    <message>
        <source>there is no figure of the same year and scale to compare with</source>
        <translation>det finst ikkje noko tal frå same år og skala å samanlikne med</translation>
    </message>
    <message>
        <source>the years fit a rise and a fall alike</source>
        <translation>åra passar like godt med auke som med nedgang</translation>
    </message>
    <message>
        <source>the percentage fits several counts</source>
        <translation>prosenten passar med fleire antal</translation>
    </message>
    <message>
        <source>the series is too long for exact counting</source>
        <translation>serien er for lang til å teljast nøyaktig</translation>
    </message>
    <message>
        <source>the method is for another kind of figure</source>
        <translation>metoden er for ein annan type tal</translation>
    </message>
    <message>
        <source>the method is laid down for means, not for shares</source>
        <translation>metoden er fastsett for gjennomsnitt, ikkje for delar</translation>
    </message>
    <message>
        <source>each year&apos;s test stands alone, and years cannot be held against each other</source>
        <translation>kvart års prøve står for seg, og åra kan ikkje haldast opp mot kvarandre</translation>
    </message>
    <message>
        <source>Too few years to say anything about a direction (it needs at least %1 in the same series, and has %2).</source>
        <translation>For få år til å seie noko om utvikling (treng minst %1 i same tidsserie, har %2).</translation>
    </message>
    <message>
        <source>No clear direction in %1: the years fit a rise and a fall alike.</source>
        <translation>Inga tydeleg retning i %1: åra passar like godt med auke som med nedgang.</translation>
    </message>
    <message>
        <source>%1 is not given: %2.</source>
        <translation>%1 er ikkje oppgitt: %2.</translation>
    </message>
    <message>
        <source>%1 is not given for %2: %3.</source>
        <translation>%1 er ikkje oppgitt for %2: %3.</translation>
    </message>
    <message>
        <source>The programme is one of several possible reasons; its effect cannot be singled out.</source>
        <translation>Programmet er ein av fleire moglege grunnar; effekten kan ikkje skiljast ut.</translation>
    </message>
    <message>
        <source>They are too few to say whether that is unusual (at least %1 are needed).</source>
        <translation>Dei er for få til å seie om det er uvanleg (det trengst minst %1).</translation>
    </message>
    <message>
        <source>How uncertain each figure is</source>
        <translation>Kor uvisst kvart tal er</translation>
    </message>
    <message>
        <source>Whether the years differ more than by chance</source>
        <translation>Om åra skil seg meir enn tilfeldig variasjon gir</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Utvikling</translation>
    </message>
    <message>
        <source>Slopes that the figures fit</source>
        <translation>Stigingar som tala passar med</translation>
    </message>
    <message>
        <source>Difference from nation and county</source>
        <translation>Skilnad frå landet og fylket</translation>
    </message>
    <message>
        <source>Distance from the nation, across breaks</source>
        <translation>Avstand til landet, på tvers av brot</translation>
    </message>
    <message>
        <source>Before and after the programme began</source>
        <translation>Før og etter programstart</translation>
    </message>
    <message>
        <source>Beside units of similar size</source>
        <translation>Ved sida av einingar av same storleik</translation>
    </message>
    <message>
        <source>Place among the others</source>
        <translation>Plassering blant dei andre</translation>
    </message>
    <message>
        <source>Limits for a unit of its size</source>
        <translation>Grenser for ei eining av denne storleiken</translation>
    </message>
    <message>
        <source>Drawn towards the others</source>
        <translation>Drege mot dei andre</translation>
    </message>
    <message>
        <source>In %1 the share is %2 % of %3; chance alone lets it lie between %4 and %5 % (95 %).</source>
        <translation>I %1 er delen %2 % av %3; tilfeldig variasjon åleine lèt han liggje mellom %4 og %5 % (95 %).</translation>
    </message>
    <message>
        <source>In %1 the figure is %2, with %3 uncertain by ±%4 (95 %).</source>
        <translation>I %1 er talet %2, med %3 og ei uvisse på ±%4 (95 %).</translation>
    </message>
    <message>
        <source>With %1 one year can swing by about ±%2 points without anything having changed.</source>
        <translation>Med %1 kan eitt år svinge om lag ±%2 poeng utan at noko har endra seg.</translation>
    </message>
    <message>
        <source>With %1 one year can swing by about ±%2 without anything having changed.</source>
        <translation>Med %1 kan eitt år svinge om lag ±%2 utan at noko har endra seg.</translation>
    </message>
    <message>
        <source>%1 together: %2 % of %3; chance alone lets it lie between %4 and %5 % (95 %).</source>
        <translation>%1 i lag: %2 % av %3; tilfeldig variasjon åleine lèt delen liggje mellom %4 og %5 % (95 %).</translation>
    </message>
    <message>
        <source>%1 together: a mean of %2 ± %3, from %4.</source>
        <translation>%1 i lag: eit snitt på %2 ± %3, av %4.</translation>
    </message>
    <message>
        <source>%1 differ no more among themselves than chance alone lets them: about %2 %, and with %3 between %4 and %5 % (95 %; Q = %6, %7 degrees of freedom).</source>
        <translation>%1 skil seg ikkje meir frå kvarandre enn tilfeldig variasjon åleine gir: om lag %2 %, og med %3 mellom %4 og %5 % (95 %; Q = %6, %7 fridomsgrader).</translation>
    </message>
    <message>
        <source>%1 differ more among themselves than chance alone lets them: about %2 %, and with %3 chance would keep a year between %4 and %5 % (95 %; Q = %6, %7 degrees of freedom). It does not say why.</source>
        <translation>%1 skil seg meir frå kvarandre enn tilfeldig variasjon åleine gir: om lag %2 %, og med %3 ville tilfeldig variasjon halde eit år mellom %4 og %5 % (95 %; Q = %6, %7 fridomsgrader). Det seier ikkje kvifor.</translation>
    </message>
    <message>
        <source>%1 differ no more among themselves than chance alone lets them: about %2, and with %3 between %4 and %5 (95 %; Q = %6, %7 degrees of freedom).</source>
        <translation>%1 skil seg ikkje meir frå kvarandre enn tilfeldig variasjon åleine gir: om lag %2, og med %3 mellom %4 og %5 (95 %; Q = %6, %7 fridomsgrader).</translation>
    </message>
    <message>
        <source>%1 differ more among themselves than chance alone lets them: about %2, and with %3 chance would keep a year between %4 and %5 (95 %; Q = %6, %7 degrees of freedom). It does not say why.</source>
        <translation>%1 skil seg meir frå kvarandre enn tilfeldig variasjon åleine gir: om lag %2, og med %3 ville tilfeldig variasjon halde eit år mellom %4 og %5 (95 %; Q = %6, %7 fridomsgrader). Det seier ikkje kvifor.</translation>
    </message>
    <message>
        <source>%1 show a rise of about %2 a year (95 %: %3 to %4). It does not say why.</source>
        <translation>%1 viser ein auke på om lag %2 i året (95 %: %3 til %4). Det seier ikkje kvifor.</translation>
    </message>
    <message>
        <source>%1 show a fall of about %2 a year (95 %: %3 to %4). It does not say why.</source>
        <translation>%1 viser ein nedgang på om lag %2 i året (95 %: %3 til %4). Det seier ikkje kvifor.</translation>
    </message>
    <message>
        <source>%1 fit any slope from %2 to %3 a year (%4 % confidence).</source>
        <translation>%1 passar med alle stigingar frå %2 til %3 i året (konfidensnivå %4 %).</translation>
    </message>
    <message>
        <source>Provisional process limits of %1: %2 to %3 about a mean of %4; %5 years are marked as special.</source>
        <translation>Førebelse prosessgrenser for %1: %2 til %3 kring eit snitt på %4; år som skil seg ut: %5.</translation>
    </message>
    <message>
        <source>Process limits of %1: %2 to %3 about a mean of %4; %5 years are marked as special.</source>
        <translation>Prosessgrenser for %1: %2 til %3 kring eit snitt på %4; år som skil seg ut: %5.</translation>
    </message>
    <message>
        <source>In %1 the difference from the nation (%2) is less than what chance alone can give.</source>
        <translation>I %1 er skilnaden frå landet (%2) mindre enn det tilfeldig variasjon åleine kan gi.</translation>
    </message>
    <message>
        <source>In %1 the difference from the nation (%2) is greater than what we expect from chance (95 %). It does not say why.</source>
        <translation>I %1 er skilnaden frå landet (%2) større enn det vi ventar av tilfeldig variasjon (95 %). Det seier ikkje kvifor.</translation>
    </message>
    <message>
        <source>In %1 the difference from %3 (%2) is less than what chance alone can give.</source>
        <translation>I %1 er skilnaden frå %3 (%2) mindre enn det tilfeldig variasjon åleine kan gi.</translation>
    </message>
    <message>
        <source>In %1 the difference from %3 (%2) is greater than what we expect from chance (95 %). It does not say why.</source>
        <translation>I %1 er skilnaden frå %3 (%2) større enn det vi ventar av tilfeldig variasjon (95 %). Det seier ikkje kvifor.</translation>
    </message>
    <message>
        <source>In %1 the difference from the nation (%2 percentage points; 95 %: %3 to %4) is less than what chance alone can give.</source>
        <translation>I %1 er skilnaden frå landet (%2 prosentpoeng; 95 %: %3 til %4) mindre enn det tilfeldig variasjon åleine kan gi.</translation>
    </message>
    <message>
        <source>In %1 the difference from the nation (%2 percentage points; 95 %: %3 to %4) is greater than what we expect from chance. It does not say why.</source>
        <translation>I %1 er skilnaden frå landet (%2 prosentpoeng; 95 %: %3 til %4) større enn det vi ventar av tilfeldig variasjon. Det seier ikkje kvifor.</translation>
    </message>
    <message>
        <source>In %1 the difference from %5 (%2 percentage points; 95 %: %3 to %4) is less than what chance alone can give.</source>
        <translation>I %1 er skilnaden frå %5 (%2 prosentpoeng; 95 %: %3 til %4) mindre enn det tilfeldig variasjon åleine kan gi.</translation>
    </message>
    <message>
        <source>In %1 the difference from %5 (%2 percentage points; 95 %: %3 to %4) is greater than what we expect from chance. It does not say why.</source>
        <translation>I %1 er skilnaden frå %5 (%2 prosentpoeng; 95 %: %3 til %4) større enn det vi ventar av tilfeldig variasjon. Det seier ikkje kvifor.</translation>
    </message>
    <message>
        <source>In %1 the distance from the nation is %2 national standard deviations.</source>
        <translation>I %1 er avstanden til landet %2 standardavvik for landet.</translation>
    </message>
    <message>
        <source>From the %1 years before the programme began to the %2 years after, the gap moved from %3 to %4, by %5 (95 %: %6 to %7).</source>
        <translation>Frå dei %1 åra før programstart til dei %2 åra etter gjekk avstanden frå %3 til %4, ei endring på %5 (95 %: %6 til %7).</translation>
    </message>
    <message>
        <source>That is within what chance can give.</source>
        <translation>Det er innanfor det tilfeldig variasjon kan gi.</translation>
    </message>
    <message>
        <source>That is more than what we expect from chance.</source>
        <translation>Det er meir enn vi ventar av tilfeldig variasjon.</translation>
    </message>
    <message>
        <source>The change after the programme began is greater than in %1 of %2 municipalities of similar size.</source>
        <translation>Endringa etter programstart er større enn i %1 av %2 kommunar av same storleik.</translation>
    </message>
    <message>
        <source>The change after the programme began is greater than in %1 of %2 schools of similar size.</source>
        <translation>Endringa etter programstart er større enn i %1 av %2 skular av same storleik.</translation>
    </message>
    <message>
        <source>The change after the programme began is greater than in %1 of %2 units of similar size.</source>
        <translation>Endringa etter programstart er større enn i %1 av %2 einingar av same storleik.</translation>
    </message>
    <message>
        <source>In %1: place %2 of %3, but the figures fit places %4 to %5 just as well.</source>
        <translation>I %1: plassering %2 av %3, men tala passar like godt med plass %4 til %5.</translation>
    </message>
    <message>
        <source>The highest figure has the first place, and high is not good here.</source>
        <translation>Det høgaste talet har første plass, og høgt er ikkje bra her.</translation>
    </message>
    <message>
        <source>In %1 the figure %2 lies outside the limits for a unit of its size, %3 to %4 (95 %), but within the wider ones (99.8 %). It does not say why.</source>
        <translation>I %1 ligg talet %2 utanfor grensene for ei eining av denne storleiken, %3 til %4 (95 %), men innanfor dei vidare (99,8 %). Det seier ikkje kvifor.</translation>
    </message>
    <message>
        <source>In %1 the figure %2 lies outside the widest limits for a unit of its size, %3 to %4 (99.8 %). It does not say why.</source>
        <translation>I %1 ligg talet %2 utanfor dei vidaste grensene for ei eining av denne storleiken, %3 til %4 (99,8 %). Det seier ikkje kvifor.</translation>
    </message>
    <message>
        <source>In %1 the figure %2 lies within the limits for a unit of its size, %3 to %4 (95 %).</source>
        <translation>I %1 ligg talet %2 innanfor grensene for ei eining av denne storleiken, %3 til %4 (95 %).</translation>
    </message>
    <message>
        <source>Drawn towards the others, the figure of %1 would be %2: the weight of the unit&apos;s own figure beside the mean of %3 units is %4 %.</source>
        <translation>Drege mot dei andre ville talet for %1 vere %2: eininga sitt eige tal veg %4 % ved sida av snittet for %3 einingar.</translation>
    </message>
    <message>
        <source>Too few years to say anything about a direction (it needs at least %1 in the same series, and has %2: %3).</source>
        <translation>For få år til å seie noko om utvikling (treng minst %1 i same tidsserie, har %2: %3).</translation>
    </message>
    <message>
        <source>Years that count on neither side, because the programme may have begun while they were measured: %1.</source>
        <translation>År som ikkje tel på nokon av sidene, fordi programmet kan ha byrja medan dei vart målte: %1.</translation>
    </message>
</context>
<context>
    <name>Approximate</name>
    <message>
        <source>about %1</source>
        <translation>om lag %1</translation>
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
        <translation>høgst %1</translation>
    </message>
</context>
<context>
    <name>AreaPage</name>
    <message>
        <source>What waits, and what the year brings.</source>
        <translation>Det som ventar, og det året fører med seg.</translation>
    </message>
    <message>
        <source>Who stands together, who sits where, what was decided, and how learning goes round.</source>
        <translation>Kven som står saman, kven som sit kvar, kva som er vedteke, og korleis læringa går rundt.</translation>
    </message>
    <message>
        <source>Learning loops</source>
        <translation>Læringssløyfer</translation>
    </message>
    <message>
        <source>An owner that is informed, engaged, and shapes its schools in dialogue.</source>
        <translation>Ein eigar som er informert og engasjert, og som formar skulane sine i dialog.</translation>
    </message>
    <message>
        <source>Further education of leaders, and what becomes of it in practice: all got a hunting licence, not all go hunting.</source>
        <translation>Vidareutdanning for leiarar, og kva det vert til i praksis: alle fekk jaktløyve, men ikkje alle går på jakt.</translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation>Stigen</translation>
    </message>
    <message>
        <source>Teachers and leaders who meet across schools and municipalities.</source>
        <translation>Lærarar og leiarar som møtest på tvers av skular og kommunar.</translation>
    </message>
    <message>
        <source>Who has met whom</source>
        <translation>Kven som har møtt kven</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>År for år</translation>
    </message>
    <message>
        <source>Leaders, owners public and private, and the way from kindergarten to school.</source>
        <translation>Leiarar, offentlege og private eigarar, og vegen frå barnehage til skule.</translation>
    </message>
    <message>
        <source>The common thread: the learning aim first, and partners near by.</source>
        <translation>Den raude tråden: læringsmålet først, og partnarar i nærleiken.</translation>
    </message>
    <message>
        <source>System for styrka læring: measures, and the networks that carry them.</source>
        <translation>System for styrka læring: tiltak, og nettverka som ber dei.</translation>
    </message>
    <message>
        <source>Who pays what, what it came to, and what was put in without money.</source>
        <translation>Kven som betaler kva, kva det kom på, og kva som vart lagt inn av anna enn pengar.</translation>
    </message>
    <message>
        <source>Measures and shares</source>
        <translation>Tiltak og kostnadsdelar</translation>
    </message>
    <message>
        <source>Questions, evidence for and against, claims within their scope, and what is recommended.</source>
        <translation>Spørsmål, belegg for og mot, påstandar innanfor rekkjevidda si, og det som er tilrådd.</translation>
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
        <translation>Samspel-register (*.samspel)</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Opne register</translation>
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
        <translation>Ingenting i registeret er endra.</translation>
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
        <translation>registeret kan berre lesast: fila eller mappa er skriveverna.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or make a copy of the register and work in that.</source>
        <translation>Be om løyve til å skrive der, eller lag ein kopi av registeret og arbeid i den.</translation>
    </message>
    <message>
        <source>the file is no Samspel register.</source>
        <translation>fila er ikkje eit Samspel-register.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Fila er ikkje rørt.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Vel ei anna fil.</translation>
    </message>
    <message>
        <source>the file is damaged.</source>
        <translation>fila er skadd.</translation>
    </message>
    <message>
        <source>the file could not be opened.</source>
        <translation>fila kunne ikkje opnast.</translation>
    </message>
    <message>
        <source>Check that the file and its folder are there, and that you may write there.</source>
        <translation>Sjå etter at fila og mappa finst, og at du har lov til å skrive der.</translation>
    </message>
    <message>
        <source>the disk or the network folder did not answer as it should.</source>
        <translation>disken eller nettverksmappa svara ikkje som venta.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, then try again; make a backup when it works.</source>
        <translation>Sjå etter disken eller sambandet, og prøv på nytt; ta tryggingskopi når det verkar.</translation>
    </message>
    <message>
        <source>it was stopped.</source>
        <translation>arbeidet vart stansa.</translation>
    </message>
    <message>
        <source>Shorten the text, or keep it as a file of its own.</source>
        <translation>Kort ned teksten, eller ta vare på han som ei eiga fil.</translation>
    </message>
    <message>
        <source>a text is too long. What one record holds, before and after a change, may take %1 MB, which is as many million letters.</source>
        <translation>ein tekst er for lang. Det som éin post inneheld, før og etter ei endring, kan ta %1 MB, som er like mange millionar teikn.</translation>
    </message>
    <message>
        <source>Try again when it suits.</source>
        <translation>Prøv på nytt når det høver.</translation>
    </message>
    <message>
        <source>the register answered “%1”.</source>
        <translation>registeret svara «%1».</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, make a backup and report it with these words.</source>
        <translation>Prøv på nytt. Hender det ein gong til, ta tryggingskopi og meld frå med desse orda.</translation>
    </message>
    <message>
        <source>what it concerns has been changed since.</source>
        <translation>det steget gjeld, er endra sidan.</translation>
    </message>
    <message>
        <source>Look at the history first.</source>
        <translation>Sjå i historikken først.</translation>
    </message>
    <message>
        <source>there is not enough memory.</source>
        <translation>det er ikkje nok minne.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Lukk andre program, og prøv på nytt.</translation>
    </message>
    <message>
        <source>the system answered “%1”.</source>
        <translation>systemet svara «%1».</translation>
    </message>
    <message>
        <source>Check the name and the folder, then try again.</source>
        <translation>Sjå etter namnet og mappa, og prøv på nytt.</translation>
    </message>
    <message>
        <source>the work was interrupted: %1.</source>
        <translation>arbeidet vart avbrote: %1.</translation>
    </message>
    <message>
        <source>“%1” did not succeed: %2 %3 %4</source>
        <translation>«%1» lukkast ikkje: %2 %3 %4</translation>
    </message>
    <message>
        <source>the file was moved, renamed or deleted while it was open.</source>
        <translation>fila vart flytta, fekk nytt namn eller vart sletta medan ho var open.</translation>
    </message>
    <message>
        <source>What was saved before is in the file, wherever it is now.</source>
        <translation>Det som var lagra før, står i fila, kvar ho no er.</translation>
    </message>
    <message>
        <source>Close the register, put the file back, and open it again.</source>
        <translation>Lukk registeret, legg fila tilbake og opne henne på nytt.</translation>
    </message>
    <message>
        <source>something else is writing to the register just now: an import, or another program.</source>
        <translation>noko anna skriv til registeret nett no: ein import eller eit anna program.</translation>
    </message>
    <message>
        <source>Wait a moment, or close the register elsewhere, then try again.</source>
        <translation>Vent litt, eller lukk registeret der det elles er ope, og prøv på nytt.</translation>
    </message>
    <message>
        <source>Go on from the newest good backup, or from a copy of what can still be read; the file itself is kept as it is.</source>
        <translation>Gå vidare frå den nyaste gode tryggingskopien, eller frå ein kopi av det som enno kan lesast; fila sjølv vert verande som ho er.</translation>
    </message>
    <message>
        <source>the register was moved, replaced or deleted while it was open here.</source>
        <translation>registeret vart flytta, bytt ut eller sletta medan det var ope her.</translation>
    </message>
    <message>
        <source>Nothing was written, and what was saved before lies in the file that was moved.</source>
        <translation>Ingenting vart skrive, og det som var lagra før, ligg i fila som vart flytta.</translation>
    </message>
    <message>
        <source>Put the file back, or open it anew from where it is now.</source>
        <translation>Legg fila tilbake, eller opne henne på nytt der ho er no.</translation>
    </message>
    <message>
        <source>the file is damaged, or another program than Samspel has changed it.</source>
        <translation>fila er skadd, eller eit anna program enn Samspel har endra henne.</translation>
    </message>
    <message>
        <source>Nothing more was written to it, and no wrong figure was shown.</source>
        <translation>Ikkje noko meir vart skrive til henne, og ingen gale tal vart viste.</translation>
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
        <translation>sidan %1</translation>
    </message>
    <message>
        <source>Measures that are read against no indicator</source>
        <translation>Tiltak som ikkje vert lesne opp mot nokon indikator</translation>
    </message>
    <message>
        <source>Measures that no network carries</source>
        <translation>Tiltak som ingen nettverk ber</translation>
    </message>
    <message>
        <source>Activities without a learning aim</source>
        <translation>Aktivitetar utan læringsmål</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Schools that understand it as fund-raising</source>
        <translation>Skular som forstår entreprenørskap som pengeinnsamling</translation>
    </message>
    <message>
        <source>Schools that understand it as a learning form</source>
        <translation>Skular som forstår entreprenørskap som læringsform</translation>
    </message>
    <message>
        <source>Schools where it is central</source>
        <translation>Skular der entreprenørskap står sentralt</translation>
    </message>
    <message>
        <source>Where scepticism or need for support is recorded</source>
        <translation>Der skepsis eller behov for støtte er registrert</translation>
    </message>
    <message>
        <source>Partners with no activity for a year</source>
        <translation>Partnarar utan aktivitet det siste året</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>sist %1</translation>
    </message>
    <message>
        <source>Schools with no activity this year or last</source>
        <translation>Skular utan aktivitet i år eller i fjor</translation>
    </message>
    <message>
        <source>Research questions without evidence</source>
        <translation>Forskingsspørsmål utan belegg</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr. %1</translation>
    </message>
    <message>
        <source>Goals without evidence</source>
        <translation>Mål utan belegg</translation>
    </message>
    <message>
        <source>Where all evidence points one way</source>
        <translation>Der alt belegg peikar éin veg</translation>
    </message>
    <message>
        <source>%1 pieces of evidence</source>
        <translation>%1 belegg</translation>
    </message>
    <message>
        <source>Quotes whose consent or uniqueness is not checked</source>
        <translation>Sitat der samtykke, eller kven som kan ha sagt det, ikkje er sjekka</translation>
    </message>
    <message>
        <source>Quotes that point to one person</source>
        <translation>Sitat som peikar ut éin person</translation>
    </message>
    <message>
        <source>Claims used outside their level</source>
        <translation>Påstandar som er brukte utanfor nivået sitt</translation>
    </message>
    <message>
        <source>Recommendations that are not decided</source>
        <translation>Tilrådingar utan vedtak</translation>
    </message>
    <message>
        <source>Recommendations that nobody owns after the programme</source>
        <translation>Tilrådingar utan eigar etter programmet</translation>
    </message>
    <message>
        <source>Success factors that no finding stands against</source>
        <translation>Suksessfaktorar utan motfunn</translation>
    </message>
    <message>
        <source>About structure: indicators, measures, questions</source>
        <translation>Om struktur: indikatorar, tiltak, spørsmål</translation>
    </message>
    <message>
        <source>About process: indicators, measures, questions</source>
        <translation>Om prosess: indikatorar, tiltak, spørsmål</translation>
    </message>
    <message>
        <source>About results: indicators, measures, questions</source>
        <translation>Om resultat: indikatorar, tiltak, spørsmål</translation>
    </message>
    <message>
        <source>Transition agreements to renew within three months</source>
        <translation>Overgangsavtalar som må fornyast innan tre månader</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>Kindergartens without a transition agreement</source>
        <translation>Barnehagar utan overgangsavtale</translation>
    </message>
    <message>
        <source>Kindergarten leaders with credits</source>
        <translation>Barnehageleiarar med studiepoeng</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 studiepoeng</translation>
    </message>
    <message>
        <source>Kindergarten leaders without credits</source>
        <translation>Barnehageleiarar utan studiepoeng</translation>
    </message>
    <message>
        <source>Municipal kindergartens</source>
        <translation>Kommunale barnehagar</translation>
    </message>
    <message>
        <source>Private kindergartens</source>
        <translation>Private barnehagar</translation>
    </message>
    <message>
        <source>Private kindergartens that no municipality has advised in a year</source>
        <translation>Private barnehagar som ikkje har fått råd frå kommunen det siste året</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>sist %1</translation>
    </message>
    <message>
        <source>Early measures under way</source>
        <translation>Tiltak for tidleg innsats som er i gang</translation>
    </message>
    <message>
        <source>Have credits and have not tried yet</source>
        <translation>Har studiepoeng, men har ikkje prøvd det ut i praksis enno</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>tilbod: %1</translation>
    </message>
    <message>
        <source>The ladder: offered</source>
        <translation>Stigen: fekk tilbod</translation>
    </message>
    <message>
        <source>The ladder: started</source>
        <translation>Stigen: byrja</translation>
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
        <translation>Stigen: innarbeidd</translation>
    </message>
    <message>
        <source>The ladder: shared</source>
        <translation>Stigen: delt</translation>
    </message>
    <message>
        <source>Schools with several participants</source>
        <translation>Skular med fleire deltakarar</translation>
    </message>
    <message>
        <source>%1 participants</source>
        <translation>%1 deltakarar</translation>
    </message>
    <message>
        <source>Leaders who have not been offered a course</source>
        <translation>Leiarar som ikkje har fått tilbod om kurs</translation>
    </message>
    <message>
        <source>Feedback that fewer than half gave</source>
        <translation>Tilbakemeldingar frå færre enn halvparten</translation>
    </message>
    <message>
        <source>Learning loops that break without: %1</source>
        <translation>Læringssløyfer som ryk utan: %1</translation>
    </message>
    <message>
        <source>Funding agreements whose shares do not sum to 100 %</source>
        <translation>Spleiselag der delane ikkje vert 100 % til saman</translation>
    </message>
    <message>
        <source>Measures that cost more than their budget</source>
        <translation>Tiltak som kosta meir enn budsjettet</translation>
    </message>
    <message>
        <source>%1 kr over</source>
        <translation>%1 kr over</translation>
    </message>
    <message>
        <source>Measures within their budget</source>
        <translation>Tiltak innanfor budsjettet</translation>
    </message>
    <message>
        <source>%1 kr left</source>
        <translation>%1 kr att</translation>
    </message>
    <message>
        <source>Budget lines of earlier years without an actual</source>
        <translation>Budsjettlinjer frå tidlegare år utan rekneskap</translation>
    </message>
    <message>
        <source>Effort in kind: hours, by measure</source>
        <translation>Eigeninnsats: timar per tiltak</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 timar</translation>
    </message>
    <message>
        <source>Effort in kind: worth, by measure</source>
        <translation>Eigeninnsats: verdi per tiltak</translation>
    </message>
    <message>
        <source>%1 kr</source>
        <translation>%1 kr</translation>
    </message>
    <message>
        <source>Grants to report on within a month</source>
        <translation>Prosjekttilskot med rapportfrist innan ein månad</translation>
    </message>
    <message>
        <source>What could not have been had alone</source>
        <translation>Det ingen kunne fått til åleine</translation>
    </message>
    <message>
        <source>Active networks without a gathering this year</source>
        <translation>Aktive nettverk utan samling i år</translation>
    </message>
    <message>
        <source>Days since the last gathering</source>
        <translation>Dagar sidan siste samling</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagar</translation>
    </message>
    <message>
        <source>Gatherings a year</source>
        <translation>Samlingar per år</translation>
    </message>
    <message>
        <source>Schools in no active network</source>
        <translation>Skular som ikkje er med i noko aktivt nettverk</translation>
    </message>
    <message>
        <source>Pairs of member schools that never met</source>
        <translation>Par av medlemsskular som aldri har møtt kvarandre</translation>
    </message>
    <message>
        <source>%1 pairs</source>
        <translation>%1 par</translation>
    </message>
    <message>
        <source>Gatherings across municipalities</source>
        <translation>Samlingar på tvers av kommunar</translation>
    </message>
    <message>
        <source>%1 municipalities</source>
        <translation>%1 kommunar</translation>
    </message>
    <message>
        <source>Fewer schools than at the gathering before</source>
        <translation>Færre skular enn på samlinga før</translation>
    </message>
    <message>
        <source>Signs of fatigue: content</source>
        <translation>Teikn på slitasje: innhald</translation>
    </message>
    <message>
        <source>Signs of fatigue: speakers</source>
        <translation>Teikn på slitasje: foredragshaldarar</translation>
    </message>
    <message>
        <source>Signs of fatigue: substitutes</source>
        <translation>Teikn på slitasje: vikarar</translation>
    </message>
    <message>
        <source>Signs of fatigue: pressure</source>
        <translation>Teikn på slitasje: press</translation>
    </message>
    <message>
        <source>Signs of fatigue: falling attendance</source>
        <translation>Teikn på slitasje: fallande frammøte</translation>
    </message>
    <message>
        <source>Active networks without a coordinator</source>
        <translation>Aktive nettverk utan koordinator</translation>
    </message>
    <message>
        <source>The speaker bank, the longest unused first</source>
        <translation>Foredragsbanken, dei lengst ubrukte først</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>sist brukt %1</translation>
    </message>
    <message>
        <source>Municipalities without a dialogue meeting this year</source>
        <translation>Kommunar utan dialogmøte i år</translation>
    </message>
    <message>
        <source>Inputs that left no trace in plan or budget</source>
        <translation>Innspel som ikkje har sett spor i plan eller budsjett</translation>
    </message>
    <message>
        <source>raised %1</source>
        <translation>teke opp %1</translation>
    </message>
    <message>
        <source>Inputs that left a trace in plan or budget</source>
        <translation>Innspel som har sett spor i plan eller budsjett</translation>
    </message>
    <message>
        <source>Roles that changed since the last meeting, without a newcomer pack</source>
        <translation>Roller som har skifta sidan siste dialogmøte, utan velkomstpakke</translation>
    </message>
    <message>
        <source>Schools without a status sheet at this year’s meeting</source>
        <translation>Skular utan statusark på dialogmøtet i år</translation>
    </message>
    <message>
        <source>the meeting of %1</source>
        <translation>møtet %1</translation>
    </message>
    <message>
        <source>Contacts this year, by municipality</source>
        <translation>Kontaktar i år, per kommune</translation>
    </message>
    <message>
        <source>Municipal councils not informed this year</source>
        <translation>Kommunestyre som ikkje har fått årleg orientering i år</translation>
    </message>
    <message>
        <source>Municipalities whose capacity is not recorded this year</source>
        <translation>Kommunar der kapasiteten ikkje er registrert i år</translation>
    </message>
    <message>
        <source>last for %1</source>
        <translation>sist for %1</translation>
    </message>
    <message>
        <source>Seats that nobody has taken</source>
        <translation>Tomme plassar</translation>
    </message>
    <message>
        <source>Seats whose term has run out</source>
        <translation>Plassar der funksjonstida har gått ut</translation>
    </message>
    <message>
        <source>ran out %1</source>
        <translation>gjekk ut %1</translation>
    </message>
    <message>
        <source>Municipalities without a founding decision</source>
        <translation>Kommunar utan etableringsvedtak</translation>
    </message>
    <message>
        <source>Boards with fewer than five meetings this year</source>
        <translation>Råd og styre med færre enn fem styremøte i år</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 så langt</translation>
    </message>
    <message>
        <source>Partners who have been asked and have not answered</source>
        <translation>Partnarar som er spurde og ikkje har svara</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>spurt %1</translation>
    </message>
    <message>
        <source>Initiatives that are taken in</source>
        <translation>Initiativ som er tekne inn</translation>
    </message>
    <message>
        <source>Initiatives that are worked through together</source>
        <translation>Initiativ som er arbeidde gjennom saman</translation>
    </message>
    <message>
        <source>Initiatives that are agreed</source>
        <translation>Initiativ som er avtalte</translation>
    </message>
    <message>
        <source>Initiatives that are shared out</source>
        <translation>Initiativ som er fordelte</translation>
    </message>
    <message>
        <source>Initiatives that are done</source>
        <translation>Initiativ som er gjennomførte</translation>
    </message>
    <message>
        <source>Initiatives under way with fewer than two seminars this year</source>
        <translation>Pågåande initiativ med færre enn to seminar i år</translation>
    </message>
    <message>
        <source>Initiatives that ended without a closing seminar</source>
        <translation>Initiativ som vart avslutta utan avslutningsseminar</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>avslutta %1</translation>
    </message>
    <message>
        <source>What was not planned and was done</source>
        <translation>Det som ikkje var planlagt, men vart gjort</translation>
    </message>
    <message>
        <source>Where the work left the plan</source>
        <translation>Der arbeidet gjekk bort frå planen</translation>
    </message>
    <message>
        <source>Measures that nobody owns after the programme</source>
        <translation>Tiltak utan eigar etter programmet</translation>
    </message>
    <message>
        <source>Steps of learning loops that are overdue</source>
        <translation>Sløyfesteg der fristen er ute</translation>
    </message>
    <message>
        <source>Steps that an actor has not closed yet</source>
        <translation>Sløyfesteg som ein aktør ikkje har lukka enno</translation>
    </message>
    <message>
        <source>Programmes without a review this year</source>
        <translation>Program utan årsgjennomgang i år</translation>
    </message>
    <message>
        <source>Tasks that are overdue</source>
        <translation>Oppgåver der fristen er ute</translation>
    </message>
    <message>
        <source>Tasks due within two weeks</source>
        <translation>Oppgåver med frist innan to veker</translation>
    </message>
    <message>
        <source>Promises that are not kept yet</source>
        <translation>Lovnader som ikkje er haldne enno</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>innan %1</translation>
    </message>
    <message>
        <source>Meetings and dates in the next two months</source>
        <translation>Møte og datoar dei neste to månadene</translation>
    </message>
    <message>
        <source>Marked to be followed up</source>
        <translation>Merkte for oppfølging</translation>
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
        <translation>Personar som skal få namnet eller adressa teke ut</translation>
    </message>
    <message>
        <source>%2 (%1)</source>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>Units and indicators that a file named, to be confirmed or merged</source>
        <translation>Einingar og indikatorar frå filer som skal stadfestast eller slåast saman</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Name badges</source>
        <translation>Namneskilt</translation>
    </message>
    <message>
        <source>Name badges – %1</source>
        <translation>Namneskilt – %1</translation>
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
        <translation>Dei første prøvene kan ikkje samanliknast med noko seinare.</translation>
    </message>
    <message>
        <source>mean mastery level</source>
        <translation>gjennomsnittleg meistringsnivå</translation>
    </message>
    <message>
        <source>new tests in 2007</source>
        <translation>nye prøver i 2007</translation>
    </message>
    <message>
        <source>Until scale points came, a year&apos;s figures can be compared with other units of the same year only, not from one year to the next.</source>
        <translation>Før skalapoenga kom, kan tala eit år berre samanliknast med andre einingar same året, ikkje frå år til år.</translation>
    </message>
    <message>
        <source>new scale: scale points replace mastery levels</source>
        <translation>ny skala: skalapoeng i staden for meistringsnivå</translation>
    </message>
    <message>
        <source>Udir withdrew the published scale points up to 2021 on 13 November 2025: they flattened the development.</source>
        <translation>Udir trekte skalapoenga til og med 2021 tilbake 13. november 2025: dei flata ut utviklinga.</translation>
    </message>
    <message>
        <source>new scale points from 2022</source>
        <translation>nye skalapoeng frå 2022</translation>
    </message>
    <message>
        <source>Population on 1 January</source>
        <translation>Folketal 1. januar</translation>
    </message>
    <message>
        <source>Statistics Norway, table 07459. Published for every municipality and age, so nothing is suppressed.</source>
        <translation>SSB, tabell 07459. Publisert for kvar kommune og alder, så ingenting er skjerma.</translation>
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
        <translation>Nasjonal prøve i rekning</translation>
    </message>
    <message>
        <source>the pupil survey moved from spring to autumn in 2013</source>
        <translation>Elevundersøkinga vart flytt frå vår til haust i 2013</translation>
    </message>
    <message>
        <source>new questions about bullying in 2016</source>
        <translation>nye spørsmål om mobbing i 2016</translation>
    </message>
    <message>
        <source>share of the pupils</source>
        <translation>del av elevane</translation>
    </message>
    <message>
        <source>number of pupils</source>
        <translation>talet på elevar</translation>
    </message>
    <message>
        <source>The scale was set anew each year, so a year&apos;s figures can be compared with other units of the same year only.</source>
        <translation>Skalaen vart sett på nytt kvart år, så tala frå eit år kan berre samanliknast med andre einingar same år.</translation>
    </message>
    <message>
        <source>Published on another scale than the one that the test&apos;s own series has in these years, so they never share a line.</source>
        <translation>Publisert på ein annan skala enn den som serien til prøva har i desse åra, så dei deler aldri linje.</translation>
    </message>
    <message>
        <source>the exams of 2020, 2021 and 2022 were cancelled: final marks alone</source>
        <translation>eksamen vart avlyst i 2020, 2021 og 2022: berre standpunktkarakterar</translation>
    </message>
    <message>
        <source>exams count again from 2023</source>
        <translation>eksamen tel med att frå 2023</translation>
    </message>
    <message>
        <source>the Education Act of August 2024: individually adapted education replaces special education</source>
        <translation>opplæringslova frå august 2024: individuelt tilrettelagd opplæring kjem i staden for spesialundervisning</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The programme began in %1. Years with a figure: %2 before, %3 after.</source>
        <translation>Programmet byrja i %1. År med tal: %2 før, %3 etter.</translation>
    </message>
    <message>
        <source>The programme lasted from %1 to %2. Years with a figure: %3 before it, %4 during it, %5 after it.</source>
        <translation>Programmet varte frå %1 til %2. År med tal: %3 før, %4 undervegs, %5 etter.</translation>
    </message>
    <message>
        <source>Each figure of %1 is uncertain by ±%2 (95 %).</source>
        <translation>Kvart tal for %1 er usikkert med ±%2 (95 %).</translation>
    </message>
    <message>
        <source>Each figure of %1 is uncertain by ±%2 to ±%3 (95 %).</source>
        <translation>Kvart tal for %1 er usikkert med ±%2 til ±%3 (95 %).</translation>
    </message>
    <message>
        <source>Each distance of %1 is uncertain by ±%2 standard deviations (95 %).</source>
        <translation>Kvar avstand for %1 er usikker med ±%2 standardavvik (95 %).</translation>
    </message>
    <message>
        <source>Each distance of %1 is uncertain by ±%2 to ±%3 standard deviations (95 %).</source>
        <translation>Kvar avstand for %1 er usikker med ±%2 til ±%3 standardavvik (95 %).</translation>
    </message>
    <message>
        <source>How far chance can move the figures of %1 is not known.</source>
        <translation>Kor langt tilfeldig variasjon kan flytte tala for %1, er ikkje kjent.</translation>
    </message>
    <message>
        <source>%1 has %2 a year here: single pupils move the mean.</source>
        <translation>%1 har %2 i året her: einskilde elevar flyttar snittet.</translation>
    </message>
    <message>
        <source>%1 has %2 to %3 a year here: single pupils move the mean.</source>
        <translation>%1 har %2 til %3 i året her: einskilde elevar flyttar snittet.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 til</translation>
    </message>
    <message>
        <source>Other things happened in the same years: %1.</source>
        <translation>Anna som hende i dei same åra: %1.</translation>
    </message>
    <message>
        <source>The figures tell what happened, not why.</source>
        <translation>Tala fortel kva som hende, ikkje kvifor.</translation>
    </message>
    <message>
        <source>The series breaks before %1: figures on the two sides cannot be compared.</source>
        <translation>Serien har eit brot før %1: tal på kvar side kan ikkje samanliknast.</translation>
    </message>
    <message>
        <source>The series breaks before %1: across it, distances may be read only roughly.</source>
        <translation>Serien har eit brot før %1: på tvers av det kan avstandar berre lesast grovt.</translation>
    </message>
    <message>
        <source>On another scale, in the table only: %1.</source>
        <translation>På ein annan skala, berre i tabellen: %1.</translation>
    </message>
    <message>
        <source>On another scale (%2), in the table only: %1.</source>
        <translation>På ein annan skala (%2), berre i tabellen: %1.</translation>
    </message>
    <message>
        <source>%1 %2: %3 of %4 units, %5 % of the pupils.</source>
        <translation>%1 %2: %3 av %4 einingar, %5 % av elevane.</translation>
    </message>
    <message>
        <source>Band: what chance alone can give for %1 (95 %).</source>
        <translation>Band: det tilfeldig variasjon åleine kan gi for %1 (95 %).</translation>
    </message>
    <message>
        <source>Upright line: what chance alone can give for %1 (95 %).</source>
        <translation>Loddrett strek: det tilfeldig variasjon åleine kan gi for %1 (95 %).</translation>
    </message>
    <message>
        <source>Hollow points: fewer than %1 pupils, low reliability.</source>
        <translation>Opne punkt: færre enn %1 elevar, lite påliteleg.</translation>
    </message>
    <message>
        <source>Dotted lines: estimated.</source>
        <translation>Prikka linjer: rekna ut.</translation>
    </message>
    <message>
        <source>Each dot is a figure less the nation&apos;s of the same year, in standard deviations of the nation&apos;s pupils. The dots are not joined, and across breaks they may be read only roughly. The line at 0 is the nation.</source>
        <translation>Kvar prikk er eit tal minus landet sitt same år, i standardavvik for elevane i landet. Prikkane er ikkje bundne saman, og på tvers av brot kan dei berre lesast grovt. Streken ved 0 er landet.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>One standard deviation, on the figures&apos; own scale: %1.</source>
        <translation>Eitt standardavvik, på skalaen som tala har: %1.</translation>
    </message>
    <message>
        <source>Read with care</source>
        <translation>Les med varsemd</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>Andre delar</translation>
    </message>
    <message>
        <source>Outside events</source>
        <translation>Hendingar utanfrå</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>* An example, not a fact.</source>
        <translation>* Eit døme, ikkje eit faktum.</translation>
    </message>
    <message>
        <source>Milestones before the years shown: %1.</source>
        <translation>Milepælar før åra som er viste: %1.</translation>
    </message>
    <message>
        <source>Milestones after the years shown: %1.</source>
        <translation>Milepælar etter åra som er viste: %1.</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>%1. trinn</translation>
    </message>
    <message>
        <source>Break in the series</source>
        <translation>Brot i serien</translation>
    </message>
    <message>
        <source>No figures chosen</source>
        <translation>Ingen tal er valde</translation>
    </message>
    <message>
        <source>The nation has no distance from itself. Choose another unit.</source>
        <translation>Landet har ingen avstand til seg sjølv. Vel ei anna eining.</translation>
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
        <translation>Eining</translation>
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
        <translation>Elevar</translation>
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
        <translation>på ein annan skala, ikkje teikna</translation>
    </message>
    <message>
        <source>No figure here may be shown; the table tells why.</source>
        <translation>Ingen tal her kan visast; tabellen fortel kvifor.</translation>
    </message>
    <message>
        <source>There are no figures for this choice. Choose another unit or other years, or import figures.</source>
        <translation>Det finst ingen tal for dette valet. Vel ei anna eining eller andre år, eller importer tal.</translation>
    </message>
    <message>
        <source>Internal: holds figures that must not be passed on</source>
        <translation>Internt: har tal som ikkje må delast vidare</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>ufullstendig</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>ikkje slått saman</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>skjerma</translation>
    </message>
    <message>
        <source>%1 standard deviations from the nation</source>
        <translation>%1 standardavvik frå landet</translation>
    </message>
    <message>
        <source>no distance</source>
        <translation>ingen avstand</translation>
    </message>
    <message>
        <source>cannot exist</source>
        <translation>kan ikkje finnast</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>ikkje publisert</translation>
    </message>
    <message>
        <source>counted elsewhere</source>
        <translation>talt ein annan stad</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manglar</translation>
    </message>
    <message>
        <source>fewer than %1 pupils</source>
        <translation>færre enn %1 elevar</translation>
    </message>
    <message>
        <source>the standard deviation of the nation&apos;s pupils is not known</source>
        <translation>standardavviket for elevane i landet er ikkje kjent</translation>
    </message>
    <message>
        <source>the nation has no figure of that year that may be shown</source>
        <translation>landet har ikkje noko tal som kan visast, for det året</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>færre enn %1</translation>
    </message>
    <message>
        <source>%1 of %2 units, %3 % of the pupils: too few to stand for all</source>
        <translation>%1 av %2 einingar, %3 % av elevane: for få til å stå for alle</translation>
    </message>
    <message>
        <source>%1 of %2 units, and nobody knows how many pupils the others have</source>
        <translation>%1 av %2 einingar, og det er ikkje kjent kor mange elevar dei andre har</translation>
    </message>
    <message>
        <source>nobody knows how many pupils took part in %1</source>
        <translation>det er ikkje kjent kor mange elevar som deltok i %1</translation>
    </message>
    <message>
        <source>the percentage of %1 fits several numbers of pupils</source>
        <translation>prosenten til %1 passar med fleire elevtal</translation>
    </message>
    <message>
        <source>no number of pupils makes the percentage of %1</source>
        <translation>ikkje noko elevtal gir prosenten til %1</translation>
    </message>
    <message>
        <source>by the publisher, to protect persons</source>
        <translation>av utgivaren, for å verne personar</translation>
    </message>
    <message>
        <source>there was nothing to measure</source>
        <translation>det var ingenting å måle</translation>
    </message>
    <message>
        <source>it was not collected, or not published</source>
        <translation>det er ikkje samla inn, eller ikkje publisert</translation>
    </message>
    <message>
        <source>it is part of another unit&apos;s figure</source>
        <translation>det er del av talet til ei anna eining</translation>
    </message>
    <message>
        <source>the reason is not known</source>
        <translation>grunnen er ikkje kjend</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>rekna ut</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>førebels</translation>
    </message>
    <message>
        <source>another definition</source>
        <translation>ein annan definisjon</translation>
    </message>
    <message>
        <source>a special event that year</source>
        <translation>ei særskild hending det året</translation>
    </message>
    <message>
        <source>includes another unit</source>
        <translation>omfattar ei anna eining</translation>
    </message>
    <message>
        <source>typed in by hand</source>
        <translation>skrive inn for hand</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigert</translation>
    </message>
    <message>
        <source>few pupils</source>
        <translation>få elevar</translation>
    </message>
    <message>
        <source>%1 of %2 units, %3 % of the pupils</source>
        <translation>%1 av %2 einingar, %3 % av elevane</translation>
    </message>
    <message>
        <source>%1 of %2 units</source>
        <translation>%1 av %2 einingar</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>%1: corrected with Statistics Norway&apos;s parameters; below county level this is the program&apos;s own estimate.</source>
        <translation>%1: korrigert med parametrane frå Statistisk sentralbyrå; under fylkesnivå er dette eit anslag som programmet sjølv har rekna ut.</translation>
    </message>
    <message>
        <source>%1, put together from those that became it: %2</source>
        <translation>%1, sett saman av dei som vart til han: %2</translation>
    </message>
    <message>
        <source>its publisher lets only those who are logged in see it</source>
        <translation>utgivaren lèt berre innlogga sjå det</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>fewer than %1 pupils, or another figure could be worked out with it</source>
        <translation>færre enn %1 elevar, eller så kunne eit anna tal reknast ut med det</translation>
    </message>
    <message>
        <source>fewer than %1, or another figure could be worked out with it</source>
        <translation>færre enn %1, eller så kunne eit anna tal reknast ut med det</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>%1, later %2</source>
        <translation>%1, seinare %2</translation>
    </message>
    <message>
        <source>When in the year the figures are measured: %1.</source>
        <translation>Når på året tala er målte: %1.</translation>
    </message>
    <message>
        <source>It is not known when in the year the figures are measured: each may be of any day of its year.</source>
        <translation>Det er ikkje kjent når på året tala er målte: kvart kan vere frå kva dag som helst i året sitt.</translation>
    </message>
    <message>
        <source>It is not known when in the year the oldest figures were measured: each may be of any day of its year.</source>
        <translation>Det er ikkje kjent når på året dei eldste tala vart målte: kvart kan vere frå kva dag som helst i året sitt.</translation>
    </message>
    <message>
        <source>On neither side, because the programme may have begun while they were measured: %1.</source>
        <translation>På ingen av sidene, fordi programmet kan ha byrja medan dei vart målte: %1.</translation>
    </message>
    <message>
        <source>Counted nowhere, because the programme may have begun or ended while they were measured: %1.</source>
        <translation>Ikkje talde nokon stad, fordi programmet kan ha byrja eller slutta medan dei vart målte: %1.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>This has to be filled in.</source>
        <translation>Dette må fyllast ut.</translation>
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
        <translation>«%1» er ikkje mellom vala.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» er ingen dato.</translation>
    </message>
    <message>
        <source>“%1” is no date. A day, a month, “autumn 2010” or a year will do.</source>
        <translation>«%1» er ingen dato. Ein dag, ein månad, «haust 2010» eller eit år går bra.</translation>
    </message>
    <message>
        <source>A period is a year, as 2023, or a school year, as 2023-24.</source>
        <translation>Ein periode er eit år, som 2023, eller eit skuleår, som 2023-24.</translation>
    </message>
    <message>
        <source>The end has to come after the beginning.</source>
        <translation>Slutten må kome etter starten.</translation>
    </message>
    <message>
        <source>The nation has number 0.</source>
        <translation>Landet har nummer 0.</translation>
    </message>
    <message>
        <source>A county number has two digits.</source>
        <translation>Eit fylkesnummer har to siffer.</translation>
    </message>
    <message>
        <source>A municipality number has four digits.</source>
        <translation>Eit kommunenummer har fire siffer.</translation>
    </message>
    <message>
        <source>An organisation number has nine digits.</source>
        <translation>Eit organisasjonsnummer har ni siffer.</translation>
    </message>
    <message>
        <source>Nothing belongs to itself.</source>
        <translation>Ingenting høyrer til seg sjølv.</translation>
    </message>
    <message>
        <source>The highest grade is below the lowest.</source>
        <translation>Høgaste trinn er under lågaste trinn.</translation>
    </message>
    <message>
        <source>Nothing succeeds itself.</source>
        <translation>Ingenting etterfølgjer seg sjølv.</translation>
    </message>
    <message>
        <source>Nothing is a member of itself.</source>
        <translation>Ingenting er medlem av seg sjølv.</translation>
    </message>
    <message>
        <source>Choose the sub-programme whose lane it stands in.</source>
        <translation>Vel delprosjektet som milepælen høyrer til.</translation>
    </message>
    <message>
        <source>It has been deleted meanwhile.</source>
        <translation>Posten er sletta i mellomtida.</translation>
    </message>
    <message>
        <source>It is still used by %1. Delete or change these first.</source>
        <translation>Posten er framleis i bruk: %1. Slett eller endre desse først.</translation>
    </message>
    <message>
        <source>“%1” is taken by another.</source>
        <translation>«%1» er teke av ein annan.</translation>
    </message>
    <message>
        <source>It refers to a record that is not in the register.</source>
        <translation>Posten viser til noko som ikkje finst i registeret.</translation>
    </message>
    <message>
        <source>The register does not accept this: %1.</source>
        <translation>Registeret godtek ikkje dette: %1.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Dette er ikkje eit tal.</translation>
    </message>
    <message>
        <source>The most possible is below the least.</source>
        <translation>Det største er mindre enn det minste.</translation>
    </message>
    <message>
        <source>Both have to be school years, or both calendar years.</source>
        <translation>Begge må vere skuleår, eller begge kalenderår.</translation>
    </message>
    <message>
        <source>A SHA-256 is 64 hexadecimal digits.</source>
        <translation>Ein SHA-256 er 64 heksadesimale siffer.</translation>
    </message>
    <message>
        <source>It would belong to itself: what you chose belongs to it.</source>
        <translation>Då ville han høyre til seg sjølv: det du valde, høyrer til han.</translation>
    </message>
    <message>
        <source>It is a member in that time already.</source>
        <translation>Det er alt medlem i den tida.</translation>
    </message>
    <message>
        <source>Segment “%1” has some of these periods already.</source>
        <translation>Tidsserien «%1» har alt nokre av desse periodane.</translation>
    </message>
    <message>
        <source>This indicator&apos;s figures are of calendar years.</source>
        <translation>Tala til denne indikatoren gjeld kalenderår.</translation>
    </message>
    <message>
        <source>This indicator&apos;s figures are of school years.</source>
        <translation>Tala til denne indikatoren gjeld skuleår.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» er ikkje eit heilt tal.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» er ikkje eit tal.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 15.9.2010 or 2010-09-15.</source>
        <translation>«%1» er ingen dato. Skriv 15.9.2010 eller 2010-09-15.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a year, as 2023, or a school year, as 2023-24.</source>
        <translation>«%1» er ingen periode. Skriv eit år, som 2023, eller eit skuleår, som 2023-24.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Type some letters and choose.</source>
        <translation>Her er det ingenting som heiter «%1». Skriv nokre bokstavar og vel.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n tal</numerusform>
            <numerusform>%n tal</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the municipality whose founding decision it is.</source>
        <translation>Vel kommunen som har gjort etableringsvedtaket.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write kroner, as 12 500 or 12 500,50.</source>
        <translation>«%1» er ikkje eit beløp. Skriv kroner, som 12 500 eller 12 500,50.</translation>
    </message>
    <message>
        <source>“%1” is no share. Write percent, as 25 or 14,29.</source>
        <translation>«%1» er ingen prosentdel. Skriv prosent, som 25 eller 14,29.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 12:30.</source>
        <translation>«%1» er ikkje eit klokkeslett. Skriv det som 12:30.</translation>
    </message>
    <message>
        <source>“%1” is no count. Write 52, “about 50”, “just over 50” or 30–40.</source>
        <translation>«%1» er ikkje noko tal. Skriv 52, «om lag 50», «litt over 50» eller 30–40.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» er verken ja eller nei.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>«%1» høver ikkje her.</translation>
    </message>
    <message>
        <source>Nothing stands against itself.</source>
        <translation>Ingenting står mot seg sjølv.</translation>
    </message>
    <message>
        <source>Nothing leads to itself.</source>
        <translation>Ingenting fører til seg sjølv.</translation>
    </message>
    <message>
        <source>It is not printed: there is no consent.</source>
        <translation>Sitatet vert ikkje skrive ut: det manglar samtykke.</translation>
    </message>
    <message>
        <source>It is not printed: the role may point to one person.</source>
        <translation>Sitatet vert ikkje skrive ut: rolla kan peike ut éin person.</translation>
    </message>
    <message>
        <source>Is it for research, for development or for both?</source>
        <translation>Er det for forsking, for utvikling eller for begge delar?</translation>
    </message>
    <message>
        <source>When were the credits given? A year will do.</source>
        <translation>Når vart studiepoenga gitte? Eit år går bra.</translation>
    </message>
    <message>
        <source>More have answered than were asked.</source>
        <translation>Fleire har svara enn dei som vart spurde.</translation>
    </message>
    <message>
        <source>A mean needs the number of those who answered.</source>
        <translation>Eit gjennomsnitt må ha med kor mange som har svara.</translation>
    </message>
    <message>
        <source>A step hands on to another actor.</source>
        <translation>Eit steg gir vidare til ein annan aktør.</translation>
    </message>
    <message>
        <source>What shows that the step is closed?</source>
        <translation>Kva viser at steget er lukka?</translation>
    </message>
    <message>
        <source>It was not planned: tell why it came.</source>
        <translation>Det var ikkje planlagt: fortel kvifor det kom.</translation>
    </message>
    <message>
        <source>Write how many hours it was, or what it is worth.</source>
        <translation>Skriv kor mange timar det var, eller kva det er verdt.</translation>
    </message>
    <message>
        <source>A person is named only for a purpose. Write it, or let the school stand alone.</source>
        <translation>Ein person vert berre nemnd når det har eit føremål. Skriv føremålet, eller la skulen stå åleine.</translation>
    </message>
    <message>
        <source>This is longer than the whole gathering.</source>
        <translation>Dette er lengre enn heile samlinga.</translation>
    </message>
    <message>
        <source>These are more than all the posts.</source>
        <translation>Dette er fleire enn alle stillingane til saman.</translation>
    </message>
    <message>
        <source>On that day the law asked for a yearly report on the state of the schools.</source>
        <translation>Den dagen kravde lova ein årleg tilstandsrapport om skulane.</translation>
    </message>
    <message>
        <source>It covers what the law asks for on that day (§ 17-12, as Udir cites it).</source>
        <translation>Det dekkjer det lova krev den dagen (§ 17-12, slik Udir siterer paragrafen).</translation>
    </message>
    <message>
        <source>On that day the law asks for information at least yearly on learning environment, learning results and completion (§ 17-12, as Udir cites it).</source>
        <translation>Den dagen krev lova informasjon minst éin gong i året om læringsmiljø, læringsresultat og gjennomføring (§ 17-12, slik Udir siterer paragrafen).</translation>
    </message>
    <message>
        <source>Write the note, or mark that it is to be followed up.</source>
        <translation>Skriv merknaden, eller merk av at posten skal følgjast opp.</translation>
    </message>
    <message>
        <source>Somebody else sits in the seat in that time.</source>
        <translation>Ein annan har plassen i den tida.</translation>
    </message>
    <message>
        <source>The claim is about another level: %1. It does not bear this use.</source>
        <translation>Påstanden gjeld eit anna nivå: %1. Han ber ikkje denne bruken.</translation>
    </message>
    <message>
        <source>Choose either the unit or the indicator that the name means.</source>
        <translation>Vel anten eininga eller indikatoren som namnet står for.</translation>
    </message>
    <message>
        <source>Below %1, figures of few persons leave the program. Say in the note why that is right here; the history keeps it.</source>
        <translation>Under %1 kjem tal om få personar ut av programmet. Skriv i merknaden kvifor det er rett her; historikken tek vare på det.</translation>
    </message>
    <message>
        <source>Is this about a pupil or a child? None of them is kept by name here: take the name out, and keep a count where one is needed.</source>
        <translation>Er dette om ein elev eller eit barn? Ingen av dei står med namn her: Ta namnet ut, og før eit tal der det trengst.</translation>
    </message>
    <message>
        <source>Say whether consent was given.</source>
        <translation>Sei om samtykke er gitt.</translation>
    </message>
    <message>
        <source>This person was erased. Add a new person, if somebody is to stand here again.</source>
        <translation>Denne personen er sletta for godt. Legg til ein ny person om nokon skal stå her igjen.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are no longer as they were written.</source>
        <translation>
            <numerusform>%n tryggingskopi er ikkje lenger slik han vart skriven.</numerusform>
            <numerusform>%n tryggingskopiar er ikkje lenger slik dei vart skrivne.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not offered. The disk that they lie on may be failing: choose another folder for backups.</source>
        <translation>Dei vert ikkje tilbodne. Disken dei ligg på, kan vere i ferd med å svikte: vel ei anna mappe for tryggingskopiar.</translation>
    </message>
    <message>
        <source>There is no good backup of this register.</source>
        <translation>Det finst ingen god tryggingskopi av dette registeret.</translation>
    </message>
    <message>
        <source>Make one under File, Backups.</source>
        <translation>Ta ein under Fil, Tryggingskopiar.</translation>
    </message>
    <message>
        <source>The newest good backup is of %1 at %2; there are %3 in all.</source>
        <translation>Den nyaste gode tryggingskopien er frå %1 klokka %2; det finst %3 i alt.</translation>
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
        <translation>Slik det vart publisert</translation>
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
        <translation>Gutar</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gjennomsnitt</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Tal på</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Høgare er betre</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Lågare er betre</translation>
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
        <translation>Skuleår</translation>
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
        <translation>Skule</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Barnehage</translation>
    </message>
    <message>
        <source>University college</source>
        <translation>Høgskule</translation>
    </message>
    <message>
        <source>County governor</source>
        <translation>Fylkesmann / statsforvaltar</translation>
    </message>
    <message>
        <source>Association of municipalities</source>
        <translation>Kommunesamarbeid</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Fagforeining</translation>
    </message>
    <message>
        <source>County administration</source>
        <translation>Fylkeskommune</translation>
    </message>
    <message>
        <source>Support service</source>
        <translation>Støtteteneste</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
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
        <translation>Statleg</translation>
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
        <translation>Heile programmet</translation>
    </message>
    <message>
        <source>Sub-programme</source>
        <translation>Delprosjekt</translation>
    </message>
    <message>
        <source>Outside events</source>
        <translation>Hendingar utanfrå</translation>
    </message>
    <message>
        <source>Breaks in the data</source>
        <translation>Brot i tala</translation>
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
        <translation>Utval</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Deputy leader</source>
        <translation>Nestleiar</translation>
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
        <translation>Til stades</translation>
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
        <translation>Ikkje møtt</translation>
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
        <translation>Kommunar</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Skular</translation>
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
        <translation>Open</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Vedteken</translation>
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
        <translation>Utdanningsval</translation>
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
        <translation>Det skaffar pengar til eit føremål; læringa kjem attåt.</translation>
    </message>
    <message>
        <source>Learning form</source>
        <translation>Læringsform</translation>
    </message>
    <message>
        <source>It is used to reach learning aims in subjects.</source>
        <translation>Det vert brukt til å nå læringsmål i fag.</translation>
    </message>
    <message>
        <source>Central in the school</source>
        <translation>Sentralt i skulen</translation>
    </message>
    <message>
        <source>It shapes how the school works, in its plans and over the years.</source>
        <translation>Det formar måten skulen arbeider på, i planar og gjennom åra.</translation>
    </message>
    <message>
        <source>Partner to school</source>
        <translation>Frå partnar til skule</translation>
    </message>
    <message>
        <source>School to partner</source>
        <translation>Frå skule til partnar</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Begge vegar</translation>
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
        <translation>Langsiktig verknad</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Politikarar</translation>
    </message>
    <message>
        <source>Chief executives</source>
        <translation>Rådmenn / kommunedirektørar</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administrasjon</translation>
    </message>
    <message>
        <source>Principals</source>
        <translation>Rektorar</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Lærarar</translation>
    </message>
    <message>
        <source>Project leadership</source>
        <translation>Prosjektleiing</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samarbeidspartnarar</translation>
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
        <translation>Spørjeundersøking</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Svakt</translation>
    </message>
    <message>
        <source>One source, or told at second hand.</source>
        <translation>Éi kjelde, eller fortalt på andre hand.</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Middels</translation>
    </message>
    <message>
        <source>Several who say the same, or one who saw it.</source>
        <translation>Fleire som seier det same, eller éin som såg det.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sterkt</translation>
    </message>
    <message>
        <source>Sources of different kinds agree.</source>
        <translation>Kjelder av ulike slag stemmer overeins.</translation>
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
        <translation>Ikkje spurt</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gitt</translation>
    </message>
    <message>
        <source>Given, without a name</source>
        <translation>Gitt, utan namn</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekta</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Ikkje sjekka</translation>
    </message>
    <message>
        <source>Several could have said it</source>
        <translation>Fleire kunne ha sagt det</translation>
    </message>
    <message>
        <source>Only one could have said it</source>
        <translation>Berre éin kunne ha sagt det</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferanse</translation>
    </message>
    <message>
        <source>Further education</source>
        <translation>Vidareutdanning</translation>
    </message>
    <message>
        <source>Development effort</source>
        <translation>Utviklingssatsing</translation>
    </message>
    <message>
        <source>Research project</source>
        <translation>Forskingsprosjekt</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Teke inn</translation>
    </message>
    <message>
        <source>Worked through together</source>
        <translation>Arbeidd gjennom saman</translation>
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
        <translation>Trekt tilbake</translation>
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
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Foredrag</translation>
    </message>
    <message>
        <source>As owner</source>
        <translation>Som eigar</translation>
    </message>
    <message>
        <source>As adviser</source>
        <translation>Som rådgivar</translation>
    </message>
    <message>
        <source>School leaders</source>
        <translation>Skuleleiarar</translation>
    </message>
    <message>
        <source>Kindergarten leaders</source>
        <translation>Barnehageleiarar</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Prøvd</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Innarbeidd</translation>
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
        <translation>Stadfesta praksis</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Som før</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>Forskar</translation>
    </message>
    <message>
        <source>School owner</source>
        <translation>Skuleeigar</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lærar</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stansa</translation>
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
        <translation>Timar</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Vikarar</translation>
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
        <translation>Kviler</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innhald</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Foredragshaldarar</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Falling attendance</source>
        <translation>Fallande frammøte</translation>
    </message>
    <message>
        <source>Unions</source>
        <translation>Tillitsvalde</translation>
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
        <translation>Barnehagar</translation>
    </message>
    <message>
        <source>Goal in the strategic school plan</source>
        <translation>Mål i den strategiske skuleplanen</translation>
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
        <translation>Skulen inn i kommunestyret</translation>
    </message>
    <message>
        <source>Council out to schools</source>
        <translation>Kommunestyret ut til skulane</translation>
    </message>
    <message>
        <source>Everyday contact</source>
        <translation>Kvardagskontakt</translation>
    </message>
    <message>
        <source>Municipal council</source>
        <translation>Kommunestyre</translation>
    </message>
    <message>
        <source>Project leader</source>
        <translation>Prosjektleiar</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Pådrivar</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Støttespelar</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Tilretteleggjar</translation>
    </message>
    <message>
        <source>Critical eye</source>
        <translation>Kritisk blikk</translation>
    </message>
    <message>
        <source>Competence partner</source>
        <translation>Kompetansepartnar</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informert</translation>
    </message>
    <message>
        <source>Knows the schools&apos; figures and state.</source>
        <translation>Kjenner tala og tilstanden til skulane.</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interessert</translation>
    </message>
    <message>
        <source>Asks, and wants to know more than it has to.</source>
        <translation>Spør, og vil vite meir enn det som er påkravt.</translation>
    </message>
    <message>
        <source>In dialogue</source>
        <translation>I dialog</translation>
    </message>
    <message>
        <source>Talks with the schools about what the figures mean.</source>
        <translation>Snakkar med skulane om kva tala tyder.</translation>
    </message>
    <message>
        <source>Takes initiative</source>
        <translation>Tek initiativ</translation>
    </message>
    <message>
        <source>Raises matters itself, in plan and budget.</source>
        <translation>Tek opp saker sjølv, i plan og budsjett.</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Driv utviklinga</translation>
    </message>
    <message>
        <source>Shapes its schools: sets goals, follows them up, carries them through.</source>
        <translation>Formar skulane sine: set mål, følgjer dei opp og gjennomfører dei.</translation>
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
        <translation>Ordførar</translation>
    </message>
    <message>
        <source>Chief executive</source>
        <translation>Rådmann / kommunedirektør</translation>
    </message>
    <message>
        <source>Officer responsible for schools</source>
        <translation>Skulefagleg ansvarleg</translation>
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
        <translation>Barnehageleiar</translation>
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
        <translation>Rådgivar</translation>
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
        <translation>Strategisk skuleplan</translation>
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
        <translation>Endra</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Utsett</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Teke ut</translation>
    </message>
    <message>
        <source>School owners</source>
        <translation>Skuleeigarar</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Leiarar</translation>
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
        <translation>Tilpassa opplæring</translation>
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
        <translation>Val</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Anchoring and ownership at every level</source>
        <translation>Forankring og eigarskap på alle nivå</translation>
    </message>
    <message>
        <source>Deliberate networks</source>
        <translation>Medviten nettverksbygging</translation>
    </message>
    <message>
        <source>An active board</source>
        <translation>Eit aktivt styre</translation>
    </message>
    <message>
        <source>Plans followed, chances taken</source>
        <translation>Følgjer planane og grip sjansane</translation>
    </message>
    <message>
        <source>Own schools&apos; needs first</source>
        <translation>Behova til eigne skular først</translation>
    </message>
    <message>
        <source>Results close by</source>
        <translation>Nære resultat</translation>
    </message>
    <message>
        <source>Duration and stability</source>
        <translation>Varig og stabil innsats</translation>
    </message>
    <message>
        <source>An outside development agent</source>
        <translation>Ein utviklingsagent utanfrå</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Skrive ut</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilete</translation>
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
        <translation>samtykket er trekt tilbake</translation>
    </message>
    <message>
        <source>consent has run out</source>
        <translation>samtykket er gått ut</translation>
    </message>
    <message>
        <source>the last office, task or activity is long ago</source>
        <translation>det siste vervet, oppdraget eller den siste aktiviteten er lenge sidan</translation>
    </message>
    <message>
        <source>e-mail, phone and address are no longer needed</source>
        <translation>e-post, telefon og adresse trengst ikkje lenger</translation>
    </message>
    <message>
        <source>the record is deleted, and the history has the name</source>
        <translation>posten er sletta, og historikken har namnet</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>With --internal the figures that differ are listed.</source>
        <translation>Med --internal vert tala som er ulike, lista opp.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Her finst ikkje valet %1.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 treng ein verdi: %2.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 tek ingen verdi.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Noko manglar.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» er eitt ord for mykje.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 kan ikkje lesast (%2).</translation>
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
        <translation>%1 vart avvist. Registeret er uendra.</translation>
    </message>
    <message>
        <source>%1 says nothing that the register does not hold already. Nothing was changed.</source>
        <translation>%1 seier ikkje noko som registeret ikkje har frå før. Ingenting er endra.</translation>
    </message>
    <message>
        <source>%1 is the same file as was imported on %2. Nothing was changed.</source>
        <translation>%1 er same fil som vart importert %2. Ingenting er endra.</translation>
    </message>
    <message>
        <source>%1: a trial only. Nothing was changed.</source>
        <translation>%1: berre ei prøve. Ingenting er endra.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 rows; %4 figures new, %5 changed, %6 the same; %7 suppressed, %8 empty, %9 skipped</source>
        <translation>%1 (%2): %3 rader; %4 nye tal, %5 endra, %6 dei same; %7 skjerma, %8 tomme, %9 hoppa over</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Kva det er</translation>
    </message>
    <message>
        <source>samspel-cli: the register without a window.</source>
        <translation>samspel-cli: registeret utan vindauge.</translation>
    </message>
    <message>
        <source>Every command takes --lang nn|nb|en. Units by number: 0 the nation, two digits a county, four a municipality, nine a school; a region by its own code. Periods: 2023-24, 2023.</source>
        <translation>Alle kommandoar tek --lang nn|nb|en. Einingar etter nummer: 0 er landet, to siffer eit fylke, fire ein kommune, ni ein skule; ein region har sin eigen kode. Periodar: 2023-24, 2023.</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 the data were refused (nothing written), 2 wrong usage, 3 something outside the program failed (disk, lock, damaged file).</source>
        <translation>Sluttkode: 0 gjort, 1 data kan ikkje godtakast (ingenting skrive), 2 feil bruk, 3 noko utanfor programmet svikta (disk, lås, skadd fil).</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room and try again.</source>
        <translation>Disken er full. Ingenting er endra. Rydd plass og prøv på nytt.</translation>
    </message>
    <message>
        <source>Another program is writing to the register. Nothing was changed. Try again in a moment.</source>
        <translation>Eit anna program skriv til registeret. Ingenting er endra. Prøv på nytt om litt.</translation>
    </message>
    <message>
        <source>The register cannot be written: the file or its folder is write-protected. Nothing was changed. Ask for the right to write there, or copy the register and work in the copy.</source>
        <translation>Registeret kan ikkje skrivast: fila eller mappa er skriveverna. Ingenting er endra. Be om rett til å skrive der, eller kopier registeret og arbeid i kopien.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Nothing was changed. Check its name, its folder and your rights to it.</source>
        <translation>Fila kan ikkje opnast. Ingenting er endra. Sjå etter at namnet og mappa er rette, og at du har lov til å opne henne.</translation>
    </message>
    <message>
        <source>The file could not be read or written (%1). Nothing was changed. Check the disk or the connection, then try again.</source>
        <translation>Fila kunne ikkje lesast eller skrivast (%1). Ingenting er endra. Sjå etter disken eller sambandet, og prøv på nytt.</translation>
    </message>
    <message>
        <source>A text is too long: what one record holds, before and after a change, may take %1 MB, which is as many million letters. Nothing was changed. Shorten the text, or keep it as a file of its own.</source>
        <translation>Ein tekst er for lang: Det som éin post inneheld, før og etter ei endring, kan ta %1 MB, som er like mange millionar teikn. Ingenting er endra. Kort ned teksten, eller ta vare på han som ei eiga fil.</translation>
    </message>
    <message>
        <source>The answer is cut short: standard output takes no more (a full disk, or a closed terminal). What the command had changed in the register by then, stays. See its history before you run it once more.</source>
        <translation>Svaret er kutta: Utdata tek ikkje meir (ein full disk, eller ein terminal som er lukka). Det som kommandoen alt hadde endra i registeret, står ved lag. Sjå i historikken før du køyrer han ein gong til.</translation>
    </message>
    <message>
        <source>%1 is a register, or belongs to one, and nothing is written over it. Nothing was changed. Choose another name for the file.</source>
        <translation>%1 er eit register, eller høyrer til eit, og ingenting vert skrive over det. Ingenting er endra. Vel eit anna namn på fila.</translation>
    </message>
    <message>
        <source>This could not be written: %1. No half file is left, and the register is as it was. Check the name, the folder and the disk.</source>
        <translation>Dette kunne ikkje skrivast: %1. Det ligg ikkje att noka halv fil, og registeret er som det var. Sjå etter namnet, mappa og disken.</translation>
    </message>
    <message>
        <source>It did not work: %1. What was saved before stays. Try again; if it happens once more, make a backup and report it with these words.</source>
        <translation>Det gjekk ikkje: %1. Det som var lagra før, står der enno. Prøv på nytt; hender det ein gong til, ta tryggingskopi og meld frå med desse orda.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Kommandoen «%1» finst ikkje.</translation>
    </message>
    <message>
        <source>-o wants a file that ends in %1.</source>
        <translation>-o vil ha ei fil som sluttar på %1.</translation>
    </message>
    <message>
        <source>The register has no such figures, so there is nothing to draw.</source>
        <translation>Registeret har ingen slike tal, så det er ingenting å teikne.</translation>
    </message>
    <message>
        <source>%1 wants a period, as 2023-24 or 2023.</source>
        <translation>%1 vil ha ein periode, som 2023-24 eller 2023.</translation>
    </message>
    <message>
        <source>Both --indicator and --unit are needed.</source>
        <translation>Både --indicator og --unit trengst.</translation>
    </message>
    <message>
        <source>--grade wants a number from 1 to 13.</source>
        <translation>--grade vil ha eit tal frå 1 til 13.</translation>
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
        <translation>Registeret har inga eining med nummer «%1».</translation>
    </message>
    <message>
        <source>--format is csv or json.</source>
        <translation>--format er csv eller json.</translation>
    </message>
    <message>
        <source>Internal: these figures must not leave the project.</source>
        <translation>Internt: desse tala må ikkje ut av prosjektet.</translation>
    </message>
    <message>
        <source>Made the register %1.</source>
        <translation>Registeret %1 er laga.</translation>
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
        <translation>«%1» kan ikkje lenger angrast: det steget gjeld, er endra sidan. Ingenting er endra no.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Angra: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Whose report? --unit wants a municipality&apos;s number.</source>
        <translation>Kven sin rapport? --unit vil ha eit kommunenummer.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2012-11-30.</source>
        <translation>«%1» er ingen dato. Skriv han som 2012-11-30.</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>ikkje registrert</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Postar</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2024-11-12.</source>
        <translation>«%1» er ingen dato. Skriv han som 2024-11-12.</translation>
    </message>
    <message>
        <source>“%1” is no record. Write it as organisation:17.</source>
        <translation>«%1» viser ikkje til noko. Skriv det som organisation:17.</translation>
    </message>
    <message>
        <source>There is no kind %1.</source>
        <translation>Slaget %1 finst ikkje.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”; samspel-cli kinds lists them.</source>
        <translation>Det finst ikkje noko slag post som heiter «%1»; samspel-cli kinds listar dei.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without an exact day were left out.</source>
        <translation>
            <numerusform>%n post utan nøyaktig dag vart utelaten.</numerusform>
            <numerusform>%n postar utan nøyaktig dag vart utelatne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>--format wants one of: %1.</source>
        <translation>--format skal ha éin av: %1.</translation>
    </message>
    <message>
        <source>Where to? -o wants the name of a file.</source>
        <translation>Kvar skal fila liggje? -o skal ha namnet på ei fil.</translation>
    </message>
    <message>
        <source>“%1” have no day, so there is nothing for a calendar. Nothing was written.</source>
        <translation>«%1» har ingen dag, så det er ikkje noko til ein kalender. Ingenting vart skrive.</translation>
    </message>
    <message>
        <source>“%1” have neither an e-mail address nor a telephone number, so they are no contacts. Nothing was written.</source>
        <translation>«%1» har verken e-postadresse eller telefonnummer, så dei er ikkje kontaktar. Ingenting vart skrive.</translation>
    </message>
    <message>
        <source>%1: %2 match, the first %3 are shown.</source>
        <translation>%1: %2 treff, dei første %3 er viste.</translation>
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
        <translation>Filer som vart rydda bort: %1. Søket er bygt opp på nytt.</translation>
    </message>
    <message>
        <source>Another program has the register open: what was cleared stays in its log (-wal) until all have closed it.</source>
        <translation>Eit anna program har registeret ope: Det som er rydda bort, vert ståande i loggen (-wal) til alle har lukka det.</translation>
    </message>
    <message>
        <source>%1 is no encoding: utf-8, utf-16le, utf-16be or latin1.</source>
        <translation>%1 er ikkje ei teiknkoding: utf-8, utf-16le, utf-16be eller latin1.</translation>
    </message>
    <message>
        <source>A separator is one sign, or “tab”.</source>
        <translation>Eit skiljeteikn er eitt teikn, eller «tab».</translation>
    </message>
    <message>
        <source>There is no file here to import.</source>
        <translation>Her er det inga fil å importere.</translation>
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
        <translation>--dim, --count og --threshold må vere med.</translation>
    </message>
    <message>
        <source>Each column can be named only once.</source>
        <translation>Kvar kolonne kan nemnast berre éin gong.</translation>
    </message>
    <message>
        <source>--threshold wants a whole number from 1.</source>
        <translation>--threshold vil ha eit heilt tal frå 1.</translation>
    </message>
    <message>
        <source>The table has a head and no rows.</source>
        <translation>Tabellen har eit hovud og ingen rader.</translation>
    </message>
    <message>
        <source>There is no column “%1” here; there are: %2.</source>
        <translation>Her er ingen kolonne «%1»; desse finst: %2.</translation>
    </message>
    <message>
        <source>There are several columns “%1”.</source>
        <translation>Det er fleire kolonnar «%1».</translation>
    </message>
    <message>
        <source>This row has more cells than the head.</source>
        <translation>Denne rada har fleire celler enn hovudet.</translation>
    </message>
    <message>
        <source>“%1” is no count: digits only, at most 12, without spaces or decimals.</source>
        <translation>«%1» er ikkje eit antal: berre siffer, høgst 12, utan mellomrom og desimalar.</translation>
    </message>
    <message>
        <source>This cell is empty.</source>
        <translation>Denne cella er tom.</translation>
    </message>
    <message>
        <source>The table may only hold inner cells; “%1” is what a margin is called.</source>
        <translation>Tabellen kan berre ha indre celler; «%1» er namnet på ein sum.</translation>
    </message>
    <message>
        <source>With its margins the table has more than %1 cells.</source>
        <translation>Med summane har tabellen meir enn %1 celler.</translation>
    </message>
    <message>
        <source>The counts of hidden cells stand in this table too: it must not leave the project as it is.</source>
        <translation>Tala i dei skjerma cellene står òg i denne tabellen: han må ikkje ut av prosjektet slik han er.</translation>
    </message>
    <message>
        <source>“%1” is no code of a figure. It looks like F-2M4-K7Q1.</source>
        <translation>«%1» er ikkje koden til eit tal. Ein slik kode ser ut som F-2M4-K7Q1.</translation>
    </message>
    <message>
        <source>The register has no figure with the code %1.</source>
        <translation>Registeret har ikkje noko tal med koden %1.</translation>
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
        <translation>Registeret kan ikkje skrivast i, så det er ikkje notert at desse tala er delte ut. Seinare utdelingar kan ikkje prøvast mot dei.</translation>
    </message>
    <message>
        <source>It could not be noted that these figures were handed out (%1). Later releases cannot be checked against them.</source>
        <translation>Det lét seg ikkje notere at desse tala er delte ut (%1). Seinare utdelingar kan ikkje prøvast mot dei.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>For the first time</source>
        <translation>For første gong</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Les %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importerer %1</translation>
    </message>
    <message>
        <source>%1: stopped. The register is unchanged by it.</source>
        <translation>%1: stansa. Registeret er ikkje endra av denne fila.</translation>
    </message>
    <message>
        <source>“%1” is neither “unit” nor “indicator”.</source>
        <translation>«%1» er verken «unit» eller «indicator».</translation>
    </message>
    <message>
        <source>The register has nothing called “%1”. A number, a code, a name, or # and the record’s key is wanted.</source>
        <translation>Registeret har ikkje noko som heiter «%1». Oppgi eit nummer, ein kode, eit namn, eller # og nøkkelen til posten.</translation>
    </message>
    <message>
        <source>Several are called “%1”; say which by its key: %2.</source>
        <translation>Fleire heiter «%1». Sei kva for ein med nøkkelen: %2.</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… og %1 til.</translation>
    </message>
    <message>
        <source>With --newer-stays the figure of the source that was imported later stays, and the other becomes history.</source>
        <translation>Med --newer-stays vert talet frå den kjelda som vart importert sist, ståande, og det andre vert historie.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting er endra.</translation>
    </message>
    <message>
        <source>“%1” is now “%2”: %3 figures and %4 records moved.</source>
        <translation>«%1» er no «%2»: %3 tal og %4 postar er flytte.</translation>
    </message>
    <message>
        <source>“%1” is confirmed already. Nothing was changed.</source>
        <translation>«%1» er stadfesta frå før. Ingenting er endra.</translation>
    </message>
    <message>
        <source>“%1” is confirmed.</source>
        <translation>«%1» er stadfesta.</translation>
    </message>
    <message>
        <source>The register has no person “%1”. samspel-cli records REGISTER person lists them.</source>
        <translation>Registeret har ingen person «%1». samspel-cli records REGISTER person listar dei opp.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Name one by its key: %2.</source>
        <translation>Fleire personar heiter «%1». Nemn éin med nøkkelen: %2.</translation>
    </message>
    <message>
        <source>“%1” is no text of a record. Write it as remark:17:text.</source>
        <translation>«%1» er ingen tekst i ein post. Skriv det som remark:17:text.</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nemnd</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>kanskje</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>A kept file names the person, and stays as it is: %1.</source>
        <translation>Ei fil som er teken vare på, nemner personen, og vert ståande som ho er: %1.</translation>
    </message>
    <message>
        <source>Kept files whose text cannot be searched: %1.</source>
        <translation>Filer som er tekne vare på, og som det ikkje kan søkjast i: %1.</translation>
    </message>
    <message>
        <source>The history names as those who made changes: %1. If one of them is this person, --author NAME takes that name out too.</source>
        <translation>Historikken nemner desse som dei som har gjort endringar: %1. Er ein av dei denne personen, tek --author NAMN ut det namnet òg.</translation>
    </message>
    <message>
        <source>%1 would be erased from their record, from %2 records that refer to it (which stay, and are counted as before), from the texts above that name them, and from %3 steps of the history, which could no longer be undone. Nothing was changed. Add --yes to erase; it cannot be undone. --leave PLACE spares a text.</source>
        <translation>%1 ville verte sletta for godt frå sin eigen post, frå %2 postar som viser til personen (dei vert ståande og tel som før), frå tekstane over som nemner personen, og frå %3 steg i historikken, som ikkje lenger kunne angrast. Ingenting er endra. Legg til --yes for å slette; det kan ikkje angrast. --leave STAD sparer ein tekst.</translation>
    </message>
    <message>
        <source>%1. Records that refer to the person, and stay: %2. Other texts: %3. Steps of the history: %4.</source>
        <translation>%1. Postar som viser til personen, og som vert ståande: %2. Andre tekstar: %3. Steg i historikken: %4.</translation>
    </message>
    <message>
        <source>The history still names as one who made changes: %1. If that is this person, erase once more, by the key and with --author NAME.</source>
        <translation>Historikken nemner framleis ein som har gjort endringar: %1. Er det denne personen, så slett ein gong til, med nøkkelen og --author NAMN.</translation>
    </message>
    <message>
        <source>Nobody made a change as “%1”. Nothing was changed.</source>
        <translation>Ingen har gjort ei endring som «%1». Ingenting er endra.</translation>
    </message>
    <message>
        <source>Another program has the register open: the name stays in its log (-wal) until all have closed it.</source>
        <translation>Eit anna program har registeret ope: Namnet vert ståande i loggen (-wal) til alle har lukka det.</translation>
    </message>
    <message>
        <source>This copy still holds the name, or cannot be looked through: %1.</source>
        <translation>Denne kopien har framleis namnet, eller kan ikkje lesast gjennom: %1.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sidan</translation>
    </message>
    <message>
        <source>There is no report “%1”; there are status, municipality and processing.</source>
        <translation>Det finst ingen rapport «%1»; det finst status, municipality og processing.</translation>
    </message>
    <message>
        <source>Nothing was imported. With --no-backup it is imported all the same.</source>
        <translation>Ingenting vart importert. Med --no-backup vert det importert likevel.</translation>
    </message>
    <message>
        <source>There are no backups in %1.</source>
        <translation>Det finst ingen tryggingskopiar i %1.</translation>
    </message>
    <message>
        <source>%1 is as it was on %2.</source>
        <translation>%1 er slik det var %2.</translation>
    </message>
    <message>
        <source>The file that was there is kept as %1.</source>
        <translation>Fila som låg der, er teken vare på som %1.</translation>
    </message>
    <message>
        <source>The file could not be written anew: the disk is full, or does not answer as it should. The register is whole, and what was taken out of it stays out, but what it was may still lie between the pages of the file. Free some space (as much as the register takes) and run samspel-cli compact %1.</source>
        <translation>Fila kunne ikkje skrivast på nytt: Disken er full, eller svarar ikkje som han skal. Registeret er heilt, og det som er teke ut av det, er ute, men det som stod der, kan framleis liggje mellom sidene i fila. Frigjer plass (så mykje som registeret tek) og køyr samspel-cli compact %1.</translation>
    </message>
    <message>
        <source>The register was moved, replaced or deleted meanwhile. Nothing was written, and what was saved before lies in the file that was moved. Put it back, or name it where it is now.</source>
        <translation>Registeret vart flytta, bytt ut eller sletta imens. Ingenting vart skrive, og det som var lagra før, ligg i fila som vart flytta. Legg henne tilbake, eller oppgi kvar ho er no.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>Fila er skadd (%1).</translation>
    </message>
    <message>
        <source>It was not touched. Keep it, and open your newest backup; what is newer may be read with: samspel-cli recover REGISTER -o NEW.samspel</source>
        <translation>Ho er ikkje rørt. Ta vare på henne, og opne den nyaste tryggingskopien; det som er nyare, kan kanskje lesast med: samspel-cli recover REGISTER -o NEW.samspel</translation>
    </message>
    <message>
        <source>The file is damaged, or another program than Samspel has changed it.</source>
        <translation>Fila er skadd, eller eit anna program enn Samspel har endra henne.</translation>
    </message>
    <message>
        <source>Say where the new register is to be: -o NEW.samspel</source>
        <translation>Sei kvar det nye registeret skal liggje: -o NEW.samspel</translation>
    </message>
    <message>
        <source>Recovered to %1. %2 was not touched: keep it until all is well.</source>
        <translation>Berga til %1. %2 er ikkje rørt: ta vare på den til alt er i orden.</translation>
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
        <translation>er ikkje fylt ut</translation>
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
        <translation>er ikkje</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>inneheld</translation>
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
        <translation>høgst</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>finst ikkje</translation>
    </message>
    <message>
        <source>there are some</source>
        <translation>finst</translation>
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
        <translation>Namn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Førenamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Etternamn</translation>
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
        <translation>Stad</translation>
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
        <translation>eit PDF-dokument</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>eit bilete (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>eit bilete (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>eit bilete (GIF)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <translation>eit bilete (TIFF)</translation>
    </message>
    <message>
        <source>a picture, a sound or a film</source>
        <translation>eit bilete, ein lyd eller ein film</translation>
    </message>
    <message>
        <source>an older Word or Excel document (.doc or .xls)</source>
        <translation>eit eldre Word- eller Excel-dokument (.doc eller .xls)</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>eit tekstdokument (RTF)</translation>
    </message>
    <message>
        <source>a register or another SQLite database</source>
        <translation>eit register eller ein annan SQLite-database</translation>
    </message>
    <message>
        <source>a packed file (gzip)</source>
        <translation>ei pakka fil (gzip)</translation>
    </message>
    <message>
        <source>a packed file (7z)</source>
        <translation>ei pakka fil (7z)</translation>
    </message>
    <message>
        <source>a packed file (RAR)</source>
        <translation>ei pakka fil (RAR)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>eit program</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>eit Word-dokument</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>ei Excel-arbeidsbok</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>ein PowerPoint-presentasjon</translation>
    </message>
    <message>
        <source>a LibreOffice spreadsheet</source>
        <translation>eit LibreOffice-rekneark</translation>
    </message>
    <message>
        <source>a LibreOffice document</source>
        <translation>eit LibreOffice-dokument</translation>
    </message>
    <message>
        <source>a packed file (zip) or an Office document</source>
        <translation>ei pakka fil (zip) eller eit Office-dokument</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>ei nettside</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>eit XML-dokument</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Which municipalities belong to the region, and from when until when.</source>
        <translation>Kva kommunar som høyrer til regionen, frå når og til når.</translation>
    </message>
    <message>
        <source>Which regions it belongs to, and from when until when.</source>
        <translation>Kva regionar ho høyrer til, frå når og til når.</translation>
    </message>
    <message>
        <source>What it became: a merger, a split or a new number, with the share of its people that went there.</source>
        <translation>Kva det vart til: ei samanslåing, ei deling eller eit nytt nummer, med den delen av folket som gjekk dit.</translation>
    </message>
    <message>
        <source>What it was before: figures of the earlier units are joined by these lines.</source>
        <translation>Kva det var før: tal for dei eldre einingane vert lagde saman etter desse linjene.</translation>
    </message>
    <message>
        <source>Here stand the municipalities, schools and partners. An import of figures adds those it knows by number; others you add yourself.</source>
        <translation>Her står kommunane, skulane og samarbeidspartnarane. Ein import av tal legg til dei han kjenner på nummeret; andre legg du til sjølv.</translation>
    </message>
    <message>
        <source>Each import adds its source here by itself, with all that is needed to find the file again.</source>
        <translation>Kvar import legg til kjelda si her av seg sjølv, med alt som trengst for å finne fila att.</translation>
    </message>
    <message>
        <source>Here stands what is measured.</source>
        <translation>Her står det som vert målt.</translation>
    </message>
    <message>
        <source>Here stands the programme that the partnership runs, with its sub-programmes.</source>
        <translation>Her står programmet som partnarskapen driv, med delprosjekta.</translation>
    </message>
    <message>
        <source>Here stands what happened when: the start, a course, a reform, a change in how something is measured. A year, a season or a day will do.</source>
        <translation>Her står kva som hende når: starten, eit kurs, ei reform, ei endring i korleis noko vert målt. Eit år, ei årstid eller ein dag går bra.</translation>
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
        <translation>Slag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Høyrer til</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
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
        <translation>Skjerma under</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Byrjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Sluttar</translation>
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
        <translation>Utgivar</translation>
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
        <translation>Slag kvalitet</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periodar</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardavvik</translation>
    </message>
    <message>
        <source>Least possible</source>
        <translation>Minst mogleg</translation>
    </message>
    <message>
        <source>Most possible</source>
        <translation>Størst mogleg</translation>
    </message>
    <message>
        <source>Least axis height</source>
        <translation>Minste aksehøgd</translation>
    </message>
    <message>
        <source>Whole numbers</source>
        <translation>Heile tal</translation>
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
        <translation>Grunnen til brotet</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Atterhald</translation>
    </message>
    <message>
        <source>Each year stands alone</source>
        <translation>Kvart år står for seg</translation>
    </message>
    <message>
        <source>A year&apos;s figures can be compared with other units of that year only, and no line joins the years</source>
        <translation>Tala frå eit år kan berre samanliknast med andre einingar det året, og ikkje noka linje bind åra saman</translation>
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
        <translation>Henta</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Storleik (byte)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Teiknkoding</translation>
    </message>
    <message>
        <source>Imported by</source>
        <translation>Importert av</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lesar</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trekt tilbake</translation>
    </message>
    <message>
        <source>Why withdrawn</source>
        <translation>Kvifor trekt tilbake</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Oppdikta</translation>
    </message>
    <message>
        <source>Municipality, county or organisation number; files are matched on it</source>
        <translation>Kommune-, fylkes- eller organisasjonsnummer; filer vert kopla på det</translation>
    </message>
    <message>
        <source>The first day on which it is no longer there</source>
        <translation>Den første dagen det ikkje lenger finst</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eigarform</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>Lowest grade</source>
        <translation>Lågaste trinn</translation>
    </message>
    <message>
        <source>Highest grade</source>
        <translation>Høgaste trinn</translation>
    </message>
    <message>
        <source>Language form</source>
        <translation>Målform</translation>
    </message>
    <message>
        <source>An example, not a fact</source>
        <translation>Eit døme, ikkje eit faktum</translation>
    </message>
    <message>
        <source>Source of the fact</source>
        <translation>Kjelda til opplysninga</translation>
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
        <translation>Del (%)</translation>
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
        <translation>Rekkjefølgje</translation>
    </message>
    <message>
        <source>A day, a month, “autumn 2010” or a year</source>
        <translation>Ein dag, ein månad, «haust 2010» eller eit år</translation>
    </message>
    <message>
        <source>Empty for a point in time</source>
        <translation>Tomt for eit tidspunkt</translation>
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
        <translation>Kven plassen representerer: ein kommune, ei fagforeining, rektorane</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Verv</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Oppnemnd av</translation>
    </message>
    <message>
        <source>Seat ends</source>
        <translation>Plassen opphøyrer</translation>
    </message>
    <message>
        <source>Only where the seat itself was taken away</source>
        <translation>Berre der sjølve plassen er teken bort</translation>
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
        <translation>Byrjar kl.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Sluttar kl.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøkjer</translation>
    </message>
    <message>
        <source>The municipality that the meeting is held in</source>
        <translation>Kommunen som møtet vert halde i</translation>
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
        <translation>Frammøte</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Vedteke av</translation>
    </message>
    <message>
        <source>The municipality or partner whose decision it is</source>
        <translation>Kommunen eller partnaren som har gjort vedtaket</translation>
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
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Rekkjevidd</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kvar</translation>
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
        <translation>Tilråding</translation>
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
        <translation>Eigar etter programmet</translation>
    </message>
    <message>
        <source>School or kindergarten</source>
        <translation>Skule eller barnehage</translation>
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
        <translation>Tal på elevar</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partnar</translation>
    </message>
    <message>
        <source>Money raised</source>
        <translation>Innsamla pengar</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skule</translation>
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
        <translation>Kva</translation>
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
        <translation>Figuren i kjelda har gått tapt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Føresetnad</translation>
    </message>
    <message>
        <source>Rival explanations</source>
        <translation>Konkurrerande forklaringar</translation>
    </message>
    <message>
        <source>Round of interviews</source>
        <translation>Intervjurunde</translation>
    </message>
    <message>
        <source>Informants</source>
        <translation>Informantar</translation>
    </message>
    <message>
        <source>Informants (count)</source>
        <translation>Tal på informantar</translation>
    </message>
    <message>
        <source>School visit</source>
        <translation>Skulebesøk</translation>
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
        <translation>Kven kan ha sagt det</translation>
    </message>
    <message>
        <source>“Only one chief executive there”</source>
        <translation>«Det er berre éin rådmann der»</translation>
    </message>
    <message>
        <source>Measured as</source>
        <translation>Målt som</translation>
    </message>
    <message>
        <source>Unit of measurement</source>
        <translation>Måleeining</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Teljar</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nemnar</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnarar</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Behandla av</translation>
    </message>
    <message>
        <source>For research</source>
        <translation>For forsking</translation>
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
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Kvar det finst</translation>
    </message>
    <message>
        <source>What is done and how; nothing about a child</source>
        <translation>Kva som vert gjort og korleis; ingenting om noko barn</translation>
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
        <translation>I kva rolle</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Underskriven</translation>
    </message>
    <message>
        <source>To be renewed by</source>
        <translation>Må fornyast innan</translation>
    </message>
    <message>
        <source>Transition agreement</source>
        <translation>Overgangsavtale</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Tilbydar</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Made for the programme</source>
        <translation>Laga for programmet</translation>
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
        <translation>Alle fekk tilbodet</translation>
    </message>
    <message>
        <source>Took part, as told</source>
        <translation>Deltakarar, som opplyst</translation>
    </message>
    <message>
        <source>As well as it is known: 52, “just over 50”</source>
        <translation>Så godt det er kjent: 52, «litt over 50»</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Tema</translation>
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
        <translation>Timar</translation>
    </message>
    <message>
        <source>Where the person led then</source>
        <translation>Der personen var leiar då</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Fekk tilbod</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Takka ja</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Byrja</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fullførte</translation>
    </message>
    <message>
        <source>Credits given</source>
        <translation>Fekk studiepoeng</translation>
    </message>
    <message>
        <source>Development project</source>
        <translation>Utviklingsprosjekt</translation>
    </message>
    <message>
        <source>In one&apos;s own school</source>
        <translation>I eigen skule</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltakar</translation>
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
        <translation>Tilboden av</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Tal på spurde</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Tal på svar</translation>
    </message>
    <message>
        <source>Usefulness, mean</source>
        <translation>Nytte, gjennomsnitt</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Føremål</translation>
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
        <translation>Gir vidare til</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukka</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Was not planned</source>
        <translation>Var ikkje planlagt</translation>
    </message>
    <message>
        <source>Why it came or changed</source>
        <translation>Kvifor det kom eller vart endra</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Who carries it on when the programme has ended</source>
        <translation>Kven som fører det vidare når programmet er slutt</translation>
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
        <translation>Rekneskap</translation>
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
        <translation>Framgangsmåte</translation>
    </message>
    <message>
        <source>Why the person is named</source>
        <translation>Kvifor personen er nemnd</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Foredragsemne</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>To ask whether they can come</source>
        <translation>Å spørje om dei kan kome</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Foredragshaldar</translation>
    </message>
    <message>
        <source>Of these, social time (hours)</source>
        <translation>Av dette sosialt (timar)</translation>
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
        <translation>Tal på svar</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>Samling</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Teikn</translation>
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
        <translation>Neste innan</translation>
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
        <translation>Hovudutfordringar</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Innspel</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Initiative by</source>
        <translation>Initiativ frå</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funksjon</translation>
    </message>
    <message>
        <source>What the project leader was here: driver, supporter, coordinator, facilitator, critical eye or competence partner</source>
        <translation>Kva prosjektleiaren var her: pådrivar, støttespelar, koordinator, tilretteleggjar, kritisk blikk eller kompetansepartnar</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Framstår som</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Stillingar</translation>
    </message>
    <message>
        <source>With school competence</source>
        <translation>Med skulefagleg kompetanse</translation>
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
        <translation>Læringsresultat</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Gjennomføring</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgåve</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>In which role</source>
        <translation>I kva rolle</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Ein lovnad</translation>
    </message>
    <message>
        <source>Promised to</source>
        <translation>Lova til</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>Skal følgjast opp</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Slag post</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Søkjeord</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Vilkår</translation>
    </message>
    <message>
        <source>To know who holds an office and who was at a meeting</source>
        <translation>Å vite kven som har eit verv, og kven som var på eit møte</translation>
    </message>
    <message>
        <source>To send invitations and minutes</source>
        <translation>Å sende innkallingar og referat</translation>
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
        <translation>Vert gått gjennom éin gong i året; etter denne dagen vert namnet teke ut</translation>
    </message>
    <message>
        <source>Only where it is called something else</source>
        <translation>Berre når ho heiter noko anna</translation>
    </message>
    <message>
        <source>Newcomer pack given</source>
        <translation>Fekk velkomstpakke</translation>
    </message>
    <message>
        <source>Open promises, coming meetings, the plan, key figures and words, given to who is new</source>
        <translation>Opne lovnader, komande møte, planen, nøkkeltal og ordforklaringar, til den som er ny</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>Kven sin plan</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Vedteken ved</translation>
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
        <translation>Oppdragsgivar</translation>
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
        <translation>Kjem frå</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Kvart år</translation>
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
        <translation>Endring sidan i fjor</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Svar frå</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Skal stadfestast</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Kva det vart spurt om</translation>
    </message>
    <message>
        <source>Changed by the publisher</source>
        <translation>Endra av utgivaren</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Sjølve fila</translation>
    </message>
    <message>
        <source>Name in the files</source>
        <translation>Namn i filene</translation>
    </message>
    <message>
        <source>Only where somebody stands here by consent, and not by an office</source>
        <translation>Berre der nokon står her etter samtykke, og ikkje gjennom eit verv</translation>
    </message>
    <message>
        <source>Consent until</source>
        <translation>Samtykke til</translation>
    </message>
    <message>
        <source>To remember what was agreed or explained</source>
        <translation>Å hugse kva som er avtalt eller forklart</translation>
    </message>
    <message>
        <source>To know whom to ask</source>
        <translation>Å vite kven ein kan spørje</translation>
    </message>
    <message>
        <source>To know whose judgement it is</source>
        <translation>Å vite kven si vurdering det er</translation>
    </message>
    <message>
        <source>To keep a name by consent only while it holds</source>
        <translation>Å ha eit namn etter samtykke berre så lenge det gjeld</translation>
    </message>
    <message>
        <source>To show what informants experienced, without their names</source>
        <translation>Å vise kva informantane har opplevd, utan namna deira</translation>
    </message>
    <message>
        <source>To know who can be asked to speak</source>
        <translation>Å vite kven som kan spørjast om å halde innlegg</translation>
    </message>
    <message>
        <source>To take the name out in time</source>
        <translation>Å ta ut namnet i tide</translation>
    </message>
    <message>
        <source>To tell the person where it was learnt</source>
        <translation>Å kunne fortelje personen kvar opplysninga kjem frå</translation>
    </message>
    <message>
        <source>To tell examples from people</source>
        <translation>Å skilje døme frå personar</translation>
    </message>
    <message>
        <source>To know who holds an office</source>
        <translation>Å vite kven som har eit verv</translation>
    </message>
    <message>
        <source>To help those who are new</source>
        <translation>Å hjelpe dei som er nye</translation>
    </message>
    <message>
        <source>To know who speaks for whom in a body, and may decide</source>
        <translation>Å vite kven som talar for kven i eit organ, og kan avgjere</translation>
    </message>
    <message>
        <source>To show who took part in what was decided</source>
        <translation>Å vise kven som var med på det som vart avgjort</translation>
    </message>
    <message>
        <source>To know who talked with whom, and to follow up</source>
        <translation>Å vite kven som snakka med kven, og følgje opp</translation>
    </message>
    <message>
        <source>To follow each participant through the course, and to offer help after it</source>
        <translation>Å følgje kvar deltakar gjennom kurset, og tilby hjelp etterpå</translation>
    </message>
    <message>
        <source>To count who has completed</source>
        <translation>Å telje kven som har fullført</translation>
    </message>
    <message>
        <source>To count the credits that were given</source>
        <translation>Å telje studiepoenga som er gitte</translation>
    </message>
    <message>
        <source>To see whether what was learnt came into practice</source>
        <translation>Å sjå om det som vart lært, kom i bruk</translation>
    </message>
    <message>
        <source>To know who follows up</source>
        <translation>Å vite kven som følgjer opp</translation>
    </message>
    <message>
        <source>To invite, and to follow who takes part</source>
        <translation>Å invitere, og følgje med på kven som deltek</translation>
    </message>
    <message>
        <source>To keep a name only where there is a reason to</source>
        <translation>Å ha eit namn berre der det er ein grunn til det</translation>
    </message>
    <message>
        <source>To follow who takes part, where a school sends one</source>
        <translation>Å følgje med på kven som deltek, der ein skule sender éin</translation>
    </message>
    <message>
        <source>To name who stands behind a study</source>
        <translation>Å nemne kven som står bak ein studie</translation>
    </message>
    <message>
        <source>To know whom to ask about figures</source>
        <translation>Å vite kven ein kan spørje om tala</translation>
    </message>
    <message>
        <source>To know who does what by when</source>
        <translation>Å vite kven som gjer kva til når</translation>
    </message>
</context>
<context>
    <name>FileWriting</name>
    <message>
        <source>%1 is a register, or belongs to one, and nothing is written over it. Nothing was changed. Choose another name for the file.</source>
        <translation>%1 er eit register, eller høyrer til eit, og ingenting vert skrive over det. Ingenting er endra. Vel eit anna namn på fila.</translation>
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
        <translation>Tal</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 comes after itself, by way of what followed it.</source>
        <translation>%1 kjem etter seg sjølv, gjennom det som følgde.</translation>
    </message>
    <message>
        <source>Open its successions, and delete the one that leads back.</source>
        <translation>Opne etterfølgjarane, og slett den som fører tilbake.</translation>
    </message>
    <message>
        <source>The shares that the successors of %1 took sum to %2 %.</source>
        <translation>Delane som etterfølgjarane til %1 fekk, vert %2 % til saman.</translation>
    </message>
    <message>
        <source>Look through its successions: together they take 100 %.</source>
        <translation>Sjå gjennom etterfølgjarane: Til saman skal dei ha 100 %.</translation>
    </message>
    <message>
        <source>%1 lies outside the time of its programme.</source>
        <translation>%1 ligg utanfor tida til programmet.</translation>
    </message>
    <message>
        <source>Look at when both begin and end.</source>
        <translation>Sjå på når dei to byrjar og sluttar.</translation>
    </message>
    <message>
        <source>%1 lies outside the time of its network.</source>
        <translation>%1 ligg utanfor tida til nettverket.</translation>
    </message>
    <message>
        <source>Look at its date, and at when the network begins and ends.</source>
        <translation>Sjå på datoen, og på når nettverket byrjar og sluttar.</translation>
    </message>
    <message>
        <source>%1: the membership lasts longer than %2 is there.</source>
        <translation>%1: Medlemskapen varer lenger enn %2 finst.</translation>
    </message>
    <message>
        <source>Look at the days of both.</source>
        <translation>Sjå på datoane til begge.</translation>
    </message>
    <message>
        <source>%1: the role lasts longer than %2 is there.</source>
        <translation>%1: Rolla varer lenger enn %2 finst.</translation>
    </message>
    <message>
        <source>%1: figures that are hidden or missing carry a value all the same: %2.</source>
        <translation>%1: Tal som er skjerma eller manglar, har likevel ein verdi: %2.</translation>
    </message>
    <message>
        <source>Do not pass the register on. Undo the import that they came with, and import the file again; or open a backup.</source>
        <translation>Gi ikkje registeret vidare. Angre importen som dei kom med, og importer fila på nytt; eller opne ein tryggingskopi.</translation>
    </message>
    <message>
        <source>%1: figures that should have a value have none: %2.</source>
        <translation>%1: Tal som skulle ha ein verdi, har ingen: %2.</translation>
    </message>
    <message>
        <source>%1: figures for a negative number of people: %2.</source>
        <translation>%1: Tal for færre enn null personar: %2.</translation>
    </message>
    <message>
        <source>Undo the import that they came with, and import the file again.</source>
        <translation>Angre importen som dei kom med, og importer fila på nytt.</translation>
    </message>
    <message>
        <source>%1: figures beyond what the indicator can be: %2.</source>
        <translation>%1: Tal utanfor det indikatoren kan vere: %2.</translation>
    </message>
    <message>
        <source>Look at the indicator&apos;s least and most, and at where the figures came from.</source>
        <translation>Sjå på det minste og største for indikatoren, og på kvar tala kjem frå.</translation>
    </message>
    <message>
        <source>%1: series of a kind that the program does not know: %2.</source>
        <translation>%1: Seriar av eit slag som programmet ikkje kjenner: %2.</translation>
    </message>
    <message>
        <source>Their figures are not shown. Undo the import that they came with, and import the file again.</source>
        <translation>Tala deira vert ikkje viste. Angre importen som dei kom med, og importer fila på nytt.</translation>
    </message>
    <message>
        <source>%1: figures of another kind of period than the indicator&apos;s: %2.</source>
        <translation>%1: Tal for eit anna slag periode enn indikatoren har: %2.</translation>
    </message>
    <message>
        <source>Look at whether the indicator is of school years or of calendar years.</source>
        <translation>Sjå på om indikatoren er for skuleår eller kalenderår.</translation>
    </message>
    <message>
        <source>Take a copy of the file, and open your newest backup.</source>
        <translation>Ta ein kopi av fila, og opne den nyaste tryggingskopien.</translation>
    </message>
    <message>
        <source>This could not be read to its end: %1 (%2).</source>
        <translation>Dette kunne ikkje lesast til ende: %1 (%2).</translation>
    </message>
    <message>
        <source>table %1, row %2: the row of table %3 that it refers to is not there</source>
        <translation>tabell %1, rad %2: rada i tabell %3 som ho viser til, finst ikkje</translation>
    </message>
    <message>
        <source>Open the record and choose anew what it refers to; or open your newest backup.</source>
        <translation>Opne posten og vel på nytt det han viser til; eller opne den nyaste tryggingskopien.</translation>
    </message>
    <message>
        <source>The file holds something that is not Samspel&apos;s: %1.</source>
        <translation>Fila har noko som ikkje er Samspel sitt: %1.</translation>
    </message>
    <message>
        <source>The file&apos;s tables are not as Samspel makes them: %1.</source>
        <translation>Tabellane i fila er ikkje slik Samspel lagar dei: %1.</translation>
    </message>
    <message>
        <source>It does no harm. Ask whoever added it, and take it away with the program that made it.</source>
        <translation>Det gjer ingen skade. Spør den som la det til, og ta det bort med programmet som laga det.</translation>
    </message>
    <message>
        <source>Open the record and put it right.</source>
        <translation>Opne posten og rett han.</translation>
    </message>
    <message>
        <source>%1: the shares of a year do not sum to 100 %: %2.</source>
        <translation>%1: Delane for eit år vert ikkje 100 % til saman: %2.</translation>
    </message>
    <message>
        <source>Look through the shares of that year.</source>
        <translation>Sjå gjennom delane for det året.</translation>
    </message>
    <message>
        <source>Step %1 of the history cannot be read.</source>
        <translation>Steg %1 i historikken kan ikkje lesast.</translation>
    </message>
    <message>
        <source>Nothing of the register itself is lost; this step can no longer be undone.</source>
        <translation>Ingenting i sjølve registeret er tapt; dette steget kan ikkje lenger angrast.</translation>
    </message>
    <message>
        <source>A kept file is missing or damaged: %1.</source>
        <translation>Ei fil som er teken vare på, manglar eller er skadd: %1.</translation>
    </message>
    <message>
        <source>Delete it where it stands, and add it anew.</source>
        <translation>Slett henne der ho står, og legg henne til på nytt.</translation>
    </message>
    <message>
        <source>Kept files that no record uses any longer: %1.</source>
        <translation>Filer som er tekne vare på, og som ingen post bruker lenger: %1.</translation>
    </message>
    <message>
        <source>File, Compact the register, clears them; in a terminal: samspel-cli compact REGISTER.</source>
        <translation>Fil, Rydd og pakk registeret, ryddar dei bort; i ein terminal: samspel-cli compact REGISTER.</translation>
    </message>
    <message>
        <source>The search does not know all %1.</source>
        <translation>Søket kjenner ikkje alle %1.</translation>
    </message>
    <message>
        <source>File, Compact the register, makes it anew; in a terminal: samspel-cli compact REGISTER.</source>
        <translation>Fil, Rydd og pakk registeret, lagar det på nytt; i ein terminal: samspel-cli compact REGISTER.</translation>
    </message>
    <message>
        <source>The register needs %1.</source>
        <translation>Registeret treng %1.</translation>
    </message>
    <message>
        <source>This program can only read it; open it with the newer one.</source>
        <translation>Dette programmet kan berre lese det; opne det med det nyare.</translation>
    </message>
    <message>
        <source>The pages of this file have no checksums, so that damage to a figure could pass unnoticed.</source>
        <translation>Sidene i denne fila har ingen kontrollsummar, så skade på eit tal kan gå uoppdaga.</translation>
    </message>
    <message>
        <source>File, Compact the register, adds checksums; in a terminal: samspel-cli compact REGISTER.</source>
        <translation>Fil, Rydd og pakk registeret, gir henne kontrollsummar; i ein terminal: samspel-cli compact REGISTER.</translation>
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
        <translation>Kva tabell som helst med tal (CSV)</translation>
    </message>
    <message>
        <source>Any table of figures (XLSX, ODS)</source>
        <translation>Kva tabell som helst med tal (XLSX, ODS)</translation>
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
        <translation>Kommunar og endringane deira (KLASS)</translation>
    </message>
    <message>
        <source>Register of schools or kindergartens</source>
        <translation>Skule- eller barnehageregister</translation>
    </message>
    <message>
        <source>Udir, the pupil survey (export API)</source>
        <translation>Udir, Elevundersøkinga (eksport-API)</translation>
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
        <translation>elevar, for at eit punkt skal visast</translation>
    </message>
    <message>
        <source>pupils, for a filled point; below it is hollow</source>
        <translation>elevar, for eit fylt punkt; under det er det ope</translation>
    </message>
    <message>
        <source>pupils, for a unit&apos;s own standard deviation; below the pooled one is used</source>
        <translation>elevar, for at standardavviket til eininga sjølv skal gjelde; under det vert det felles brukt</translation>
    </message>
    <message>
        <source>pupils together, for a mean of three years</source>
        <translation>elevar i alt, for eit snitt over tre år</translation>
    </message>
    <message>
        <source>consecutive years, for a mean of three years</source>
        <translation>år på rad, for eit snitt over tre år</translation>
    </message>
    <message>
        <source>years with a known number of pupils, for a chance band</source>
        <translation>år med kjent tal på elevar, for eit band for tilfeldig variasjon</translation>
    </message>
    <message>
        <source>pupils expected on the smaller side of a share each year, for its chance band</source>
        <translation>elevar å rekne med på den minste sida av ein del kvart år, for bandet for tilfeldig variasjon</translation>
    </message>
    <message>
        <source>units, for a funnel plot</source>
        <translation>einingar, for grenser etter storleik (trakt)</translation>
    </message>
    <message>
        <source>years in one series, for a direction</source>
        <translation>år i same tidsserie, for ei retning</translation>
    </message>
    <message>
        <source>years, for the interval of a slope</source>
        <translation>år, for intervallet til ei stiging</translation>
    </message>
    <message>
        <source>years, for provisional process limits</source>
        <translation>år, for førebelse prosessgrenser</translation>
    </message>
    <message>
        <source>years, for locked process limits</source>
        <translation>år, for faste prosessgrenser</translation>
    </message>
    <message>
        <source>years before, for a change of the gap</source>
        <translation>år før, for ei endring av avstanden</translation>
    </message>
    <message>
        <source>years after, for a change of the gap</source>
        <translation>år etter, for ei endring av avstanden</translation>
    </message>
    <message>
        <source>units of similar size, for a statement at 5 %</source>
        <translation>einingar av same storleik, for å seie noko på 5 %-nivå</translation>
    </message>
    <message>
        <source>per cent of the pupils, for a joined figure</source>
        <translation>prosent av elevane, for eit samansett tal</translation>
    </message>
    <message>
        <source>units, for a comparison between units</source>
        <translation>einingar, for ei samanlikning mellom einingar</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>In a list: a new record</source>
        <translation>I ei liste: ein ny post</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>In a list: delete the chosen records</source>
        <translation>I ei liste: slett dei valde postane</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In a list: go to the form of the record</source>
        <translation>I ei liste: gå til skjemaet for posten</translation>
    </message>
    <message>
        <source>In a list: to its filter</source>
        <translation>I ei liste: til filteret</translation>
    </message>
    <message>
        <source>In a list: copy the chosen rows, for a spreadsheet</source>
        <translation>I ei liste: kopier dei valde radene, til eit rekneark</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In a form: take back what is typed in this field</source>
        <translation>I eit skjema: ta tilbake det som er skrive i feltet</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next field; what was filled in is saved</source>
        <translation>Til neste felt; det som er fylt ut, vert lagra</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>About Samspel</source>
        <translation>Om Samspel</translation>
    </message>
    <message>
        <source>A register for partnerships that develop schools. It works on this machine alone and sends nothing anywhere.</source>
        <translation>Eit register for partnarskapar som utviklar skular. Det verkar berre på denne maskina og sender ingenting nokon stad.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Built on Qt (LGPL), SQLite, libqpdf and Boost. Figures belong to those who published them; each says its source and licence.</source>
        <translation>Fri programvare under MIT-lisensen. Bygd på Qt (LGPL), SQLite, libqpdf og Boost. Tala høyrer til dei som har publisert dei; kvart av dei oppgir kjelde og lisens.</translation>
    </message>
    <message>
        <source>In a list: write in the cell; a second click on it does the same</source>
        <translation>I ei liste: skriv i cella; eit andre klikk på henne gjer det same</translation>
    </message>
    <message>
        <source>While writing in a cell: save it, and on to the next one</source>
        <translation>Når du skriv i ei celle: lagre henne og gå til den neste</translation>
    </message>
    <message>
        <source>While writing in a cell: leave it as it was</source>
        <translation>Når du skriv i ei celle: la henne vere som ho var</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>undone; can be done again</source>
        <translation>angra; kan gjerast om att</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>angra</translation>
    </message>
    <message>
        <source>can no longer be undone</source>
        <translation>kan ikkje lenger angrast</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>nokon</translation>
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
            <numerusform>… og %n problem til.</numerusform>
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
        <translation>byten %1 er ikkje ein bokstav i UTF-8</translation>
    </message>
    <message>
        <source>the file ends in the middle of a letter: it was cut off</source>
        <translation>fila sluttar midt i ein bokstav: ho er avkorta</translation>
    </message>
    <message>
        <source>%1 is half a letter</source>
        <translation>%1 er ein halv bokstav</translation>
    </message>
    <message>
        <source>byte %1 is no letter in %2</source>
        <translation>byten %1 er ikkje ein bokstav i %2</translation>
    </message>
    <message>
        <source>%1 is a control character, which no text holds</source>
        <translation>%1 er eit styreteikn, som ingen tekst har</translation>
    </message>
    <message>
        <source>half a line end (CR without LF)</source>
        <translation>eit halvt linjeskift (CR utan LF)</translation>
    </message>
    <message>
        <source>a letter was lost before the file came here (U+FFFD stands in its place)</source>
        <translation>ein bokstav gjekk tapt før fila kom hit (U+FFFD står i staden)</translation>
    </message>
    <message>
        <source>This is no text: the bytes make no letters.</source>
        <translation>Dette er ikkje tekst: bytane vert ikkje til bokstavar.</translation>
    </message>
    <message>
        <source>Letter %1 of the line cannot be read: %2.</source>
        <translation>Bokstav %1 på linja kan ikkje lesast: %2.</translation>
    </message>
    <message>
        <source>cells parted by |</source>
        <translation>celler skilde med |</translation>
    </message>
    <message>
        <source>cells parted by tabs</source>
        <translation>celler skilde med tabulator</translation>
    </message>
    <message>
        <source>cells parted by semicolons</source>
        <translation>celler skilde med semikolon</translation>
    </message>
    <message>
        <source>cells parted by commas</source>
        <translation>celler skilde med komma</translation>
    </message>
    <message>
        <source>no columns</source>
        <translation>ingen kolonnar</translation>
    </message>
    <message>
        <source>cells parted by %1</source>
        <translation>celler skilde med %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fila er tom.</translation>
    </message>
    <message>
        <source>This is %1, not a file of figures.</source>
        <translation>Dette er %1, ikkje ei fil med tal.</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>valt for hand</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Det finst ikkje noko format «%1».</translation>
    </message>
    <message>
        <source>No format fits this file. It begins with “%1”.</source>
        <translation>Ingen format høver til denne fila. Ho byrjar med «%1».</translation>
    </message>
    <message>
        <source>The column “%1” is there twice (cells %2 and %3).</source>
        <translation>Kolonnen «%1» er der to gonger (celle %2 og %3).</translation>
    </message>
    <message>
        <source>The file ends in its head: it was cut off.</source>
        <translation>Fila sluttar i hovudet: ho er avkorta.</translation>
    </message>
    <message>
        <source>No line has the columns that this format has, such as “%1”.</source>
        <translation>Inga linje har kolonnane som høyrer til formatet, som «%1».</translation>
    </message>
    <message>
        <source>There is nothing below the head.</source>
        <translation>Det er ingenting under hovudet.</translation>
    </message>
    <message>
        <source>The file has no figure of a unit that the register knows.</source>
        <translation>Fila har ikkje noko tal for ei eining som registeret kjenner.</translation>
    </message>
    <message>
        <source>“%1” is no age.</source>
        <translation>«%1» er ingen alder.</translation>
    </message>
    <message>
        <source>“%1” is no sex.</source>
        <translation>«%1» er ikkje eit kjønn.</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>«%1» er ikkje noko år.</translation>
    </message>
    <message>
        <source>“%1” is no figure.</source>
        <translation>«%1» er ikkje eit tal.</translation>
    </message>
    <message>
        <source>%1 people are impossible.</source>
        <translation>%1 personar er umogleg.</translation>
    </message>
    <message>
        <source>Line %1 has another figure for the same unit.</source>
        <translation>Linje %1 har eit anna tal for same eining.</translation>
    </message>
    <message>
        <source>The register has no place for “%1”; its cells (%2) are left out.</source>
        <translation>Registeret har ingen plass til «%1»; cellene (%2) er utelatne.</translation>
    </message>
    <message>
        <source>the head has %1 and figures by year</source>
        <translation>hovudet har %1 og tal for kvart år</translation>
    </message>
    <message>
        <source>The ages of %1 in %2 add up to %3, but the total says %4.</source>
        <translation>Aldrane for %1 i %2 summerer seg til %3, men summen seier %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) of all ages were added up from the file&apos;s own ages.</source>
        <translation>
            <numerusform>%n sum for alle aldrar er lagd saman av aldrane i fila.</numerusform>
            <numerusform>%n summar for alle aldrar er lagde saman av aldrane i fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>This line has %1 cells; the head has %2.</source>
        <translation>Denne linja har %1 celler; hovudet har %2.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>«%1» høver ikkje her.</translation>
    </message>
    <message>
        <source>A quoted cell begins here and never ends.</source>
        <translation>Ei celle i hermeteikn byrjar her og sluttar aldri.</translation>
    </message>
    <message>
        <source>There is text after the quote that ends this cell.</source>
        <translation>Det står tekst etter hermeteiknet som avsluttar cella.</translation>
    </message>
    <message>
        <source>The last line has no end: the file was cut off.</source>
        <translation>Siste linje har ingen slutt: fila er avkorta.</translation>
    </message>
    <message>
        <source>The line has %1 cells where the head has %2: it was cut or changed.</source>
        <translation>Linja har %1 celler der hovudet har %2: ho er kutta eller endra.</translation>
    </message>
    <message>
        <source>The column “%1” is missing; others have theirs. A column was lost.</source>
        <translation>Kolonnen «%1» manglar; dei andre har sine. Ein kolonne er komen bort.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Kolonnen «%1» manglar.</translation>
    </message>
    <message>
        <source>This line repeats line %1.</source>
        <translation>Denne linja gjentek linje %1.</translation>
    </message>
    <message>
        <source>%1 scale points are impossible: they lie between 0 and 100.</source>
        <translation>%1 skalapoeng er umogleg: dei ligg mellom 0 og 100.</translation>
    </message>
    <message>
        <source>An uncertainty of %1 is impossible: it lies between 0 and 100.</source>
        <translation>Ei uvisse på %1 er umogleg: ho ligg mellom 0 og 100.</translation>
    </message>
    <message>
        <source>%1 pupils are impossible.</source>
        <translation>%1 elevar er umogleg.</translation>
    </message>
    <message>
        <source>There is a figure here although nobody took part.</source>
        <translation>Her står eit tal, endå ingen deltok.</translation>
    </message>
    <message>
        <source>There is an uncertainty here but no figure: it was lost.</source>
        <translation>Her står ei uvisse, men ikkje noko tal: det er kome bort.</translation>
    </message>
    <message>
        <source>column names begin with a school year</source>
        <translation>kolonnenamn byrjar med eit skuleår</translation>
    </message>
    <message>
        <source>the head has %1</source>
        <translation>hovudet har %1</translation>
    </message>
    <message>
        <source>“%1” is no level; 1 is the nation, 2 a county, 3 a municipality, 4 a school.</source>
        <translation>«%1» er ikkje eit nivå; 1 er landet, 2 eit fylke, 3 ein kommune, 4 ein skule.</translation>
    </message>
    <message>
        <source>The column “%1” is missing; line %2 needs it to say which unit it is.</source>
        <translation>Kolonnen «%1» manglar; linje %2 treng han for å seie kva eining det er.</translation>
    </message>
    <message>
        <source>“%1” is no county number.</source>
        <translation>«%1» er ikkje eit fylkesnummer.</translation>
    </message>
    <message>
        <source>“%1” is no municipality number.</source>
        <translation>«%1» er ikkje eit kommunenummer.</translation>
    </message>
    <message>
        <source>The number is %1 here and %2 in its own column.</source>
        <translation>Nummeret er %1 her og %2 i sin eigen kolonne.</translation>
    </message>
    <message>
        <source>“%1” is no organisation number: a school&apos;s has nine digits.</source>
        <translation>«%1» er ikkje eit organisasjonsnummer: det til ein skule har ni siffer.</translation>
    </message>
    <message>
        <source>The check digit of %1 is wrong. Is this the school&apos;s number?</source>
        <translation>Kontrollsifferet i %1 er feil. Er dette nummeret til skulen?</translation>
    </message>
    <message>
        <source>The school has no name.</source>
        <translation>Skulen har ikkje noko namn.</translation>
    </message>
    <message>
        <source>%1 is impossible here (%2).</source>
        <translation>%1 er umogleg her (%2).</translation>
    </message>
    <message>
        <source>“%1” is not the kind of period that this indicator has.</source>
        <translation>«%1» er ikkje det slaget periode som denne indikatoren har.</translation>
    </message>
    <message>
        <source>The file names a unit that is not in the register, “%1” %2: %3</source>
        <translation>Fila nemner ei eining som ikkje er i registeret, «%1» %2: %3</translation>
    </message>
    <message>
        <source>A figure that is hidden or missing cannot have a value (%1).</source>
        <translation>Eit tal som er skjerma eller manglar, kan ikkje ha nokon verdi (%1).</translation>
    </message>
    <message>
        <source>There is no value, and nothing tells why (%1).</source>
        <translation>Det er ingen verdi, og ingenting fortel kvifor (%1).</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more character(s) that cannot be read.</source>
        <translation>
            <numerusform>… og %n teikn til som ikkje kan lesast.</numerusform>
            <numerusform>… og %n teikn til som ikkje kan lesast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have 0 people of every age in a year: they were not there then, so these figures cannot exist (%1).</source>
        <translation>
            <numerusform>%n eining har 0 personar i alle aldrar i eit år: ho fanst ikkje då, så desse tala kan ikkje finnast (%1).</numerusform>
            <numerusform>%n einingar har 0 personar i alle aldrar i eit år: dei fanst ikkje då, så desse tala kan ikkje finnast (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have 0 people of all the ages in this file in a year: they may not have been there then, so these figures count as missing (%1).</source>
        <translation>
            <numerusform>%n eining har 0 personar i alle aldrane i denne fila i eit år: kanskje fanst ho ikkje då, så desse tala vert rekna som manglande (%1).</numerusform>
            <numerusform>%n einingar har 0 personar i alle aldrane i denne fila i eit år: kanskje fanst dei ikkje då, så desse tala vert rekna som manglande (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names no column of this table.</source>
        <translation>«%1» er ikkje namnet på nokon kolonne i denne tabellen.</translation>
    </message>
    <message>
        <source>Say which columns hold the unit, the period and the value.</source>
        <translation>Sei kva kolonnar som har eininga, perioden og verdien.</translation>
    </message>
    <message>
        <source>Say which columns hold the unit, the period and the value. What is known so far: %1.</source>
        <translation>Sei kva kolonnar som har eininga, perioden og verdien. Det som er kjent så langt: %1.</translation>
    </message>
    <message>
        <source>Say what this table measures: no column tells the indicator.</source>
        <translation>Sei kva denne tabellen måler: ingen kolonne fortel indikatoren.</translation>
    </message>
    <message>
        <source>a table; say which column holds what</source>
        <translation>ein tabell; sei kva kvar kolonne har</translation>
    </message>
    <message>
        <source>a figure on each line: %1</source>
        <translation>eitt tal på kvar linje: %1</translation>
    </message>
    <message>
        <source>its first table is read</source>
        <translation>den første tabellen i fila vert lesen</translation>
    </message>
    <message>
        <source>The table “%1” of the workbook is read.</source>
        <translation>Tabellen «%1» i arbeidsboka vert lesen.</translation>
    </message>
    <message>
        <source>The last line has no end. Look whether it is whole.</source>
        <translation>Den siste linja har ingen slutt. Sjå etter om ho er heil.</translation>
    </message>
    <message>
        <source>The first line has to name the columns: “name”, and “unit” or “indicator”.</source>
        <translation>Den første linja må namngje kolonnane: «name», og «unit» eller «indicator».</translation>
    </message>
    <message>
        <source>This line lacks a name, or what the name means.</source>
        <translation>Denne linja manglar eit namn, eller kva namnet står for.</translation>
    </message>
    <message>
        <source>“%1” is no number of pupils or people.</source>
        <translation>«%1» er ikkje eit tal på elevar eller personar.</translation>
    </message>
    <message>
        <source>“%1” is no number of a county, a municipality or an organisation.</source>
        <translation>«%1» er ikkje nummeret til eit fylke, ein kommune eller ein organisasjon.</translation>
    </message>
    <message>
        <source>This line names no unit.</source>
        <translation>Denne linja nemner inga eining.</translation>
    </message>
    <message>
        <source>Nothing tells what is measured here.</source>
        <translation>Ingenting fortel kva som er målt her.</translation>
    </message>
    <message>
        <source>“%1” is no year and no school year (2023, 2023-24).</source>
        <translation>«%1» er verken eit år eller eit skuleår (2023, 2023-24).</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>«%1» er ikkje til å forstå her.</translation>
    </message>
    <message>
        <source>“%1” means different things to different publishers. Say in a column “status” what it means here: Q suppressed, O missing, L not published, M cannot exist.</source>
        <translation>«%1» tyder ulike ting hjå ulike utgivarar. Sei i ein kolonne «status» kva det tyder her: Q skjerma, O manglar, L ikkje publisert, M kan ikkje finnast.</translation>
    </message>
    <message>
        <source>“%1” is no status of a figure.</source>
        <translation>«%1» er ikkje ein status for eit tal.</translation>
    </message>
    <message>
        <source>The table does not tell which years its figures are of: it has no dimension of time.</source>
        <translation>Tabellen seier ikkje kva år tala gjeld: han har ingen tidsdimensjon.</translation>
    </message>
    <message>
        <source>The table does not tell which units its figures are of: it has no dimension of regions.</source>
        <translation>Tabellen seier ikkje kva einingar tala gjeld: han har ingen regiondimensjon.</translation>
    </message>
    <message>
        <source>The table has no regions: its figures are of the whole country.</source>
        <translation>Tabellen har ingen regionar: tala gjeld heile landet.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have more than 9 decimals or 15 digits and are rounded to these.</source>
        <translation>
            <numerusform>%n tal har meir enn 9 desimalar eller 15 siffer og er avrunda til det.</numerusform>
            <numerusform>%n tal har meir enn 9 desimalar eller 15 siffer og er avrunda til det.</numerusform>
        </translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>ei arbeidsbok</translation>
    </message>
    <message>
        <source>The dataset does not tell the names and sizes of its dimensions (“id” and “size”).</source>
        <translation>Datasettet fortel ikkje namn og storleik på dimensjonane sine («id» og «size»).</translation>
    </message>
    <message>
        <source>The dimension “%1” has no size or no description.</source>
        <translation>Dimensjonen «%1» manglar storleik eller omtale.</translation>
    </message>
    <message>
        <source>The categories of “%1” do not fit its size, %2.</source>
        <translation>Kategoriane i «%1» høver ikkje med storleiken, %2.</translation>
    </message>
    <message>
        <source>A category of “%1” is there twice.</source>
        <translation>Ein kategori i «%1» står to gonger.</translation>
    </message>
    <message>
        <source>There is no cell “%1”: the dataset has %2.</source>
        <translation>Det finst inga celle «%1»: datasettet har %2.</translation>
    </message>
    <message>
        <source>The cell “%1” is there twice.</source>
        <translation>Cella «%1» står to gonger.</translation>
    </message>
    <message>
        <source>The dataset has %1 values where its dimensions make %2 cells: it was cut or changed.</source>
        <translation>Datasettet har %1 verdiar, men dimensjonane gir %2 celler: det er avkorta eller endra.</translation>
    </message>
    <message>
        <source>The list of statuses does not fit the %1 cells.</source>
        <translation>Lista over statusar høver ikkje med dei %1 cellene.</translation>
    </message>
    <message>
        <source>The figure %1 with the mark “%2” cannot be read: it is too large, or the mark says that there is none.</source>
        <translation>Talet %1 med merket «%2» kan ikkje lesast: det er for stort, eller merket seier at det ikkje finst noko tal.</translation>
    </message>
    <message>
        <source>Nobody knows here what the mark “%1” means. Figures with it are taken as they stand.</source>
        <translation>Ingen her veit kva merket «%1» tyder. Tal med det vert tekne som dei står.</translation>
    </message>
    <message>
        <source>This collection only tells where its datasets are. The register reads no other file than the one it is given: download a dataset itself.</source>
        <translation>Denne samlinga fortel berre kvar datasetta ligg. Registeret les ingen andre filer enn den det får: last ned eit av datasetta sjølv.</translation>
    </message>
    <message>
        <source>This describes a dimension; it holds no figures.</source>
        <translation>Dette skildrar ein dimensjon; her er ingen tal.</translation>
    </message>
    <message>
        <source>This JSON holds no JSON-stat dataset: nothing with “value” and “dimension”.</source>
        <translation>Denne JSON-fila har ikkje noko JSON-stat-datasett: ingenting med «value» og «dimension».</translation>
    </message>
    <message>
        <source>version and class are JSON-stat&apos;s</source>
        <translation>versjon og klasse er JSON-stat sine</translation>
    </message>
    <message>
        <source>it has dimensions and values as JSON-stat has them</source>
        <translation>ho har dimensjonar og verdiar slik JSON-stat har dei</translation>
    </message>
    <message>
        <source>The file has no figure that the register has a place for.</source>
        <translation>Fila har ikkje noko tal som registeret har plass til.</translation>
    </message>
    <message>
        <source>The file ends in the midst of a statement: it was cut off.</source>
        <translation>Fila sluttar midt i ei opplysning: ho er avkorta.</translation>
    </message>
    <message>
        <source>Here a keyword of a PX file should begin.</source>
        <translation>Her skulle eit nøkkelord i ei PX-fil ha byrja.</translation>
    </message>
    <message>
        <source>The keyword “%1” is not followed by “=”.</source>
        <translation>Nøkkelordet «%1» er ikkje følgt av «=».</translation>
    </message>
    <message>
        <source>The file has no DATA: it was cut off, or it only describes a table.</source>
        <translation>Fila har ingen DATA: ho er avkorta, eller ho skildrar berre ein tabell.</translation>
    </message>
    <message>
        <source>DATA does not end with a semicolon: the file was cut off.</source>
        <translation>DATA sluttar ikkje med semikolon: fila er avkorta.</translation>
    </message>
    <message>
        <source>There is more after the semicolon that ends DATA.</source>
        <translation>Det står meir etter semikolonet som avsluttar DATA.</translation>
    </message>
    <message>
        <source>The file does not tell its code page; its letters are read as Windows-1252.</source>
        <translation>Fila seier ikkje kva teiknsett ho har; bokstavane vert lesne som Windows-1252.</translation>
    </message>
    <message>
        <source>The register does not read the code page “%1”.</source>
        <translation>Registeret les ikkje teiknsettet «%1».</translation>
    </message>
    <message>
        <source>Nobody knows here what the symbol “%1” means. Its cells count as missing.</source>
        <translation>Ingen her veit kva symbolet «%1» tyder. Cellene vert rekna som manglande.</translation>
    </message>
    <message>
        <source>DATA has %1 cells where the variables make %2: it was cut or changed.</source>
        <translation>DATA har %1 celler, men variablane gir %2: fila er avkorta eller endra.</translation>
    </message>
    <message>
        <source>The last row of DATA was cut off.</source>
        <translation>Den siste rada i DATA er avkorta.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”, which this row begins with.</source>
        <translation>«%1» er ingen verdi av «%2», som denne rada byrjar med.</translation>
    </message>
    <message>
        <source>This row of DATA is there twice.</source>
        <translation>Denne rada i DATA står to gonger.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not in DATA: a file with KEYS leaves out those that hold nothing but 0.</source>
        <translation>
            <numerusform>%n rad står ikkje i DATA: ei fil med KEYS utelèt rader som berre har 0.</numerusform>
            <numerusform>%n rader står ikkje i DATA: ei fil med KEYS utelèt rader som berre har 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>its keywords are PC-Axis&apos;s</source>
        <translation>nøkkelorda er PC-Axis sine</translation>
    </message>
    <message>
        <source>The variable “%1” has no values.</source>
        <translation>Variabelen «%1» har ingen verdiar.</translation>
    </message>
    <message>
        <source>The variable “%1” has %2 values and %3 codes.</source>
        <translation>Variabelen «%1» har %2 verdiar og %3 kodar.</translation>
    </message>
    <message>
        <source>The variable “%1” has a value twice.</source>
        <translation>Variabelen «%1» har ein verdi to gonger.</translation>
    </message>
    <message>
        <source>The table has more than %1 variables. Take it out with fewer, or as CSV.</source>
        <translation>Tabellen har meir enn %1 variablar. Hent han med færre, eller som CSV.</translation>
    </message>
    <message>
        <source>The variable “%1” has more than %2 values. Take the table out in parts, with fewer years, ages or units in each file, or as CSV.</source>
        <translation>Variabelen «%1» har meir enn %2 verdiar. Hent tabellen i delar, med færre år, aldrar eller einingar i kvar fil, eller som CSV.</translation>
    </message>
    <message>
        <source>The variable “%1” is there twice.</source>
        <translation>Variabelen «%1» står to gonger.</translation>
    </message>
    <message>
        <source>KEYS of “%1” is neither CODES nor VALUES.</source>
        <translation>KEYS for «%1» er verken CODES eller VALUES.</translation>
    </message>
    <message>
        <source>The file has neither STUB nor HEADING.</source>
        <translation>Fila har verken STUB eller HEADING.</translation>
    </message>
    <message>
        <source>Only some variables of the stub have KEYS.</source>
        <translation>Berre nokre av variablane i forspalta har KEYS.</translation>
    </message>
    <message>
        <source>“%1 %2” is no municipality and no county; it is left out.</source>
        <translation>«%1 %2» er verken kommune eller fylke; det er utelate.</translation>
    </message>
    <message>
        <source>A part; the rest went on.</source>
        <translation>Ein del; resten heldt fram.</translation>
    </message>
    <message>
        <source>Nesse in Balestrand, with 116 people, went to Høyanger (4638) the same day: the sum of the old municipalities is not exactly the new one.</source>
        <translation>Nesse i Balestrand, med 116 menneske, gjekk til Høyanger (4638) same dag: summen av dei gamle kommunane er ikkje heilt den nye.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are of names or borders: the unit kept its number, so they make no succession.</source>
        <translation>
            <numerusform>%n endring gjeld namn eller grenser: eininga heldt på nummeret sitt, så det vert ingen etterfølgjar av det.</numerusform>
            <numerusform>%n endringar gjeld namn eller grenser: einingane heldt på nummeret sitt, så det vert ingen etterfølgjar av dei.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» er ingen dato.</translation>
    </message>
    <message>
        <source>This change has no date or no code.</source>
        <translation>Denne endringa manglar dato eller kode.</translation>
    </message>
    <message>
        <source>The file has no list of codes or of changes.</source>
        <translation>Fila har ikkje noka liste over kodar eller endringar.</translation>
    </message>
    <message>
        <source>The file tells of no municipality and no county.</source>
        <translation>Fila fortel ikkje om nokon kommune eller noko fylke.</translation>
    </message>
    <message>
        <source>it has codes or changes of codes as KLASS has them</source>
        <translation>ho har kodar eller kodeendringar slik KLASS har dei</translation>
    </message>
    <message>
        <source>the head has codes or changes of codes as KLASS has them</source>
        <translation>hovudet har kodar eller kodeendringar slik KLASS har dei</translation>
    </message>
    <message>
        <source>closed at the latest that day; the register does not tell when</source>
        <translation>lagd ned seinast den dagen; registeret seier ikkje når</translation>
    </message>
    <message numerus="yes">
        <source>%n closed unit(s) have no closing day in the file. They are kept as closed from the day of their last change in the register, at the latest, and their source says so.</source>
        <translation>
            <numerusform>%n nedlagd eining har ingen sluttdag i fila. Ho står som nedlagd frå dagen ho sist vart endra i registeret, seinast, og kjelda seier det.</numerusform>
            <numerusform>%n nedlagde einingar har ingen sluttdag i fila. Dei står som nedlagde frå dagen dei sist vart endra i registeret, seinast, og kjelda seier det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) do not tell whether municipality, county or state owns them; that is left open.</source>
        <translation>
            <numerusform>%n eining seier ikkje om kommune, fylke eller stat eig henne; det står ope.</numerusform>
            <numerusform>%n einingar seier ikkje om kommune, fylke eller stat eig dei; det står ope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) lie in no Norwegian municipality: they belong to nothing in the register.</source>
        <translation>
            <numerusform>%n eining ligg ikkje i nokon norsk kommune: ho høyrer ikkje til noko i registeret.</numerusform>
            <numerusform>%n einingar ligg ikkje i nokon norsk kommune: dei høyrer ikkje til noko i registeret.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no organisation number (%2).</source>
        <translation>«%1» er ikkje noko organisasjonsnummer (%2).</translation>
    </message>
    <message>
        <source>The unit %1 has no name.</source>
        <translation>Eininga %1 har ikkje noko namn.</translation>
    </message>
    <message>
        <source>The unit %1 is there twice; the first stays.</source>
        <translation>Eininga %1 står to gonger; den første vert ståande.</translation>
    </message>
    <message>
        <source>The file has no units.</source>
        <translation>Fila har ingen einingar.</translation>
    </message>
    <message>
        <source>its members are those of the registers of schools and kindergartens</source>
        <translation>felta er dei som skule- og barnehageregistera har</translation>
    </message>
    <message>
        <source>The head “%1” tells what the rows tell, too.</source>
        <translation>Overskrifta «%1» fortel noko som radene òg fortel.</translation>
    </message>
    <message>
        <source>No column holds figures of a year: neither a head nor a column “%1” tells it.</source>
        <translation>Ingen kolonne har tal for eit år: verken ei overskrift eller ein kolonne «%1» fortel kva år.</translation>
    </message>
    <message>
        <source>the title has a table&apos;s number, as Statistics Norway&apos;s have</source>
        <translation>tittelen har eit tabellnummer, slik Statistisk sentralbyrå har</translation>
    </message>
    <message>
        <source>The file ends in the midst of its JSON: it was cut off.</source>
        <translation>Fila sluttar midt i JSON-teksten: ho er avkorta.</translation>
    </message>
    <message>
        <source>This is no JSON: byte %1 of the line does not fit.</source>
        <translation>Dette er ikkje JSON: byte %1 på linja høver ikkje.</translation>
    </message>
    <message>
        <source>A share of %1 percent is impossible.</source>
        <translation>Ein del på %1 prosent er umogleg.</translation>
    </message>
    <message>
        <source>A number of %1 is impossible.</source>
        <translation>Talet %1 er umogleg.</translation>
    </message>
    <message>
        <source>%1 is impossible here: it lies between %2 and %3.</source>
        <translation>%1 er umogleg her: verdien ligg mellom %2 og %3.</translation>
    </message>
    <message numerus="yes">
        <source>This file was taken out by a logged-in user: %n figure(s), the first of them here, carry the mark * and may not be shared. Take the file out without logging in, or read it for internal use.</source>
        <translation>
            <numerusform>Denne fila er henta ut av ein innlogga brukar: %n tal, her, har merket * og må ikkje delast. Hent ut fila utan å logge inn, eller les henne til intern bruk.</numerusform>
            <numerusform>Denne fila er henta ut av ein innlogga brukar: %n tal, det første av dei her, har merket * og må ikkje delast. Hent ut fila utan å logge inn, eller les henne til intern bruk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file was taken out by a logged-in user: %n figure(s), the first of them here, carry the mark *. They are kept for internal use and never leave the program in public mode.</source>
        <translation>
            <numerusform>Denne fila er henta ut av ein innlogga brukar: %n tal, her, har merket *. Det vert teke vare på til intern bruk og forlèt aldri programmet i open modus.</numerusform>
            <numerusform>Denne fila er henta ut av ein innlogga brukar: %n tal, det første av dei her, har merket *. Dei vert tekne vare på til intern bruk og forlèt aldri programmet i open modus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here is no figure, but a list or another structure.</source>
        <translation>Her står ikkje eit tal, men ei liste eller ein annan struktur.</translation>
    </message>
    <message>
        <source>The file has no figures of the pupil survey.</source>
        <translation>Fila har ingen tal frå Elevundersøkinga.</translation>
    </message>
    <message>
        <source>Samspel does not know “%1”; it is left out.</source>
        <translation>Ingen veit kva «%1» er; det er hoppa over.</translation>
    </message>
    <message>
        <source>The file has no list of answers.</source>
        <translation>Fila har inga liste med svar.</translation>
    </message>
    <message>
        <source>This is no answer with names and figures.</source>
        <translation>Dette er ikkje eit svar med namn og tal.</translation>
    </message>
    <message>
        <source>The shares cannot come from so few answers, but each fits a number of bullied pupils: “AntallBesvart” is read as that number.</source>
        <translation>Delane kan ikkje kome frå så få svar, men kvar av dei passar med eit tal på mobba elevar: «AntallBesvart» er lese som det talet.</translation>
    </message>
    <message>
        <source>“AntallBesvart” fits the shares neither as those who answered nor as those who were bullied; it is left out.</source>
        <translation>«AntallBesvart» passar ikkje med delane, verken som dei som svara eller som dei som vart mobba; det er ikkje teke med.</translation>
    </message>
    <message>
        <source>No school year is told here.</source>
        <translation>Her står det ikkje noko skuleår.</translation>
    </message>
    <message>
        <source>it tells %1 of units, as answers about the pupil survey do</source>
        <translation>ho fortel %1 om einingar, slik svar frå Elevundersøkinga gjer</translation>
    </message>
    <message>
        <source>The report has no “%1”: a part of it was lost.</source>
        <translation>Rapporten har ikkje «%1»: ein del av han er gått tapt.</translation>
    </message>
    <message>
        <source>The file has more levels than any table.</source>
        <translation>Fila har fleire nivå enn nokon tabell har.</translation>
    </message>
    <message>
        <source>A head stands for no number of columns.</source>
        <translation>Ei overskrift står ikkje for noko tal på kolonnar.</translation>
    </message>
    <message>
        <source>The levels of the head do not fit together.</source>
        <translation>Nivåa i overskriftene passar ikkje saman.</translation>
    </message>
    <message>
        <source>The file has no column of figures: none is named by a year and a measure.</source>
        <translation>Fila har ingen kolonne med tal: ingen har eit år og eit mål i namnet.</translation>
    </message>
    <message>
        <source>The row has %1 figures where the head has %2.</source>
        <translation>Rada har %1 tal der overskrifta har %2.</translation>
    </message>
    <message>
        <source>This column names no year and measure; its cells (%1) are left out.</source>
        <translation>Denne kolonnen har ikkje noko år og mål i namnet; cellene (%1) er ikkje tekne med.</translation>
    </message>
    <message>
        <source>This uncertainty belongs to no figure; its cells (%1) are left out.</source>
        <translation>Denne uvissa høyrer ikkje til noko tal; cellene (%1) er ikkje tekne med.</translation>
    </message>
    <message>
        <source>Rows that stand for no unit (%1) are left out.</source>
        <translation>Rader som ikkje står for noka eining (%1), er ikkje tekne med.</translation>
    </message>
    <message>
        <source>the file has a “rowHierarchy”, as reports of Udir have</source>
        <translation>fila har eit «rowHierarchy», slik rapportar frå Udir har</translation>
    </message>
    <message>
        <source>the file has rows with “navn” and “data”</source>
        <translation>fila har rader med «navn» og «data»</translation>
    </message>
    <message>
        <source>“%1” is no place in the hierarchy of the rows.</source>
        <translation>«%1» er ingen plass i hierarkiet av rader.</translation>
    </message>
    <message>
        <source>“%1” is two different units.</source>
        <translation>«%1» er to ulike einingar.</translation>
    </message>
    <message>
        <source>The unit has neither number nor name.</source>
        <translation>Eininga har verken nummer eller namn.</translation>
    </message>
    <message>
        <source>Samspel does not know this column; its cells (%1) are left out.</source>
        <translation>Ingen veit kva denne kolonnen er; cellene (%1) er ikkje tekne med.</translation>
    </message>
    <message>
        <source>the head has %1 of Skoleporten&apos;s columns</source>
        <translation>overskrifta har %1 av kolonnane til Skoleporten</translation>
    </message>
    <message>
        <source>A standard deviation of %1 is impossible.</source>
        <translation>Eit standardavvik på %1 er umogleg.</translation>
    </message>
    <message>
        <source>Without the number of answers a standard deviation tells no uncertainty; it is left out.</source>
        <translation>Utan talet på svar fortel ikkje standardavviket noka uvisse; det er ikkje teke med.</translation>
    </message>
    <message>
        <source>“%1” is no number of a unit.</source>
        <translation>«%1» er ikkje nummeret til noka eining.</translation>
    </message>
    <message>
        <source>“%1” is said to mean the indicator %2, which the register does not have.</source>
        <translation>«%1» skal stå for indikatoren %2, og den har ikkje registeret.</translation>
    </message>
    <message>
        <source>“%1” is said to mean the unit %2, which the register does not have.</source>
        <translation>«%1» skal stå for eininga %2, og den har ikkje registeret.</translation>
    </message>
    <message>
        <source>The file names an indicator that is not in the register, “%1”: %2</source>
        <translation>Fila nemner ein indikator som ikkje er i registeret, «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more name(s) without a number.</source>
        <translation>
            <numerusform>… og %n namn til utan nummer.</numerusform>
            <numerusform>… og %n namn til utan nummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file gives no number for “%1”. Say which unit that is.</source>
        <translation>Fila gir ikkje noko nummer for «%1». Sei kva eining det er.</translation>
    </message>
    <message>
        <source>The register does not know what “%1” measures. Say which indicator that is.</source>
        <translation>Registeret veit ikkje kva «%1» måler. Sei kva indikator det er.</translation>
    </message>
    <message>
        <source>The register has: %1.</source>
        <translation>Registeret har: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Fila kan ikkje lesast: %1.</translation>
    </message>
    <message>
        <source>There is no room for temporary files in %1. Make room there, or set TMPDIR to a folder that has more.</source>
        <translation>Det er ikkje plass til mellombelse filer i %1. Rydd plass der, eller set TMPDIR til ei mappe som har meir.</translation>
    </message>
    <message>
        <source>it is no file, but a folder, a pipe or a device</source>
        <translation>det er inga fil, men ei mappe, eit røyr eller ei eining</translation>
    </message>
    <message>
        <source>it is a database, as a register is: it can be opened, and not imported</source>
        <translation>det er ein database, slik eit register er: han kan opnast, men ikkje importerast</translation>
    </message>
    <message>
        <source>it became shorter while it was read; try again when nobody writes to it</source>
        <translation>ho vart kortare medan ho vart lesen; prøv på nytt når ingen skriv til henne</translation>
    </message>
    <message>
        <source>The file has more than %1 columns. Take it out in parts, with fewer years or measures in each file.</source>
        <translation>Fila har meir enn %1 kolonnar. Ta henne ut i delar, med færre år eller mål i kvar fil.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, which is more than is read of this format at once. Take it out in parts, with fewer years or units in each file, or as CSV, which may be larger.</source>
        <translation>Fila er større enn %1 MB, og det er meir enn det som vert lese av dette formatet på éin gong. Ta henne ut i delar, med færre år eller einingar i kvar fil, eller som CSV, som kan vere større.</translation>
    </message>
    <message>
        <source>The dataset has more than %1 cells. Ask for it in parts, with fewer years, ages or units in each file, or as CSV.</source>
        <translation>Datasettet har meir enn %1 celler. Hent det i delar, med færre år, aldrar eller einingar i kvar fil, eller som CSV.</translation>
    </message>
    <message>
        <source>The file has more than %1 keywords. Take it out in parts, with fewer units in each file, or as CSV.</source>
        <translation>Fila har meir enn %1 nøkkelord. Ta henne ut i delar, med færre einingar i kvar fil, eller som CSV.</translation>
    </message>
    <message>
        <source>The table has more than %1 cells. Take it out in parts, with fewer years, ages or units in each file, or as CSV.</source>
        <translation>Tabellen har meir enn %1 celler. Ta han ut i delar, med færre år, aldrar eller einingar i kvar fil, eller som CSV.</translation>
    </message>
    <message>
        <source>The JSON has more than %1 levels. No publisher’s answer is nested so deeply: fetch it anew, and check that it is the right file.</source>
        <translation>JSON-en har meir enn %1 nivå. Ingen utgivar svarar så djupt nøsta: hent fila på nytt, og sjå etter at det er den rette.</translation>
    </message>
    <message>
        <source>The JSON has more than %1 values. Ask for it in parts, with fewer years or units in each file, or as CSV.</source>
        <translation>JSON-en har meir enn %1 verdiar. Hent han i delar, med færre år eller einingar i kvar fil, eller som CSV.</translation>
    </message>
    <message>
        <source>Unit: its number</source>
        <translation>Eining: nummeret</translation>
    </message>
    <message>
        <source>Unit: its name</source>
        <translation>Eining: namnet</translation>
    </message>
    <message>
        <source>Year or school year</source>
        <translation>År eller skuleår</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Kva som er målt</translation>
    </message>
    <message>
        <source>The figure itself</source>
        <translation>Sjølve talet</translation>
    </message>
    <message>
        <source>Its uncertainty (±)</source>
        <translation>Uvissa (±)</translation>
    </message>
    <message>
        <source>Pupils or people behind it</source>
        <translation>Elevar eller personar bak talet</translation>
    </message>
    <message>
        <source>Status: hidden, missing, provisional</source>
        <translation>Status: skjerma, manglar, førebels</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>Girls and boys</source>
        <translation>Jenter og gutar</translation>
    </message>
    <message>
        <source>Public or private</source>
        <translation>Offentleg eller privat</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>a mean</source>
        <translation>eit gjennomsnitt</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>ei teljing</translation>
    </message>
    <message>
        <source>a share in per cent</source>
        <translation>ein del i prosent</translation>
    </message>
    <message>
        <source>“%1” is in the register as %2, and is told here to be %3.</source>
        <translation>«%1» står i registeret som %2, og er her sagd å vere %3.</translation>
    </message>
    <message>
        <source>“%1” is in the register as %2, and its publisher gives %3. Correct the indicator.</source>
        <translation>«%1» står i registeret som %2, og utgivaren gir %3. Rett indikatoren.</translation>
    </message>
    <message>
        <source>The series of “%1” breaks, which the register did not know. The import adds its segments (%2).</source>
        <translation>Serien til «%1» har brot som registeret ikkje kjende. Importen legg til tidsseriane (%2).</translation>
    </message>
    <message>
        <source>“%1” is new, and nobody has told how it is measured: it is taken for %2. Tell it if that is wrong.</source>
        <translation>«%1» er ny, og ingen har sagt korleis han er målt: han er teken for %2. Sei frå om det er feil.</translation>
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
        <translation>då det vart lukka</translation>
    </message>
    <message>
        <source>because you asked for it</source>
        <translation>fordi du bad om det</translation>
    </message>
    <message>
        <source>before it was brought up to date</source>
        <translation>før det vart oppdatert</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>før ein import</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>før ein tryggingskopi vart henta fram</translation>
    </message>
    <message>
        <source>before a recovery</source>
        <translation>før ei berging</translation>
    </message>
    <message>
        <source>before it was compacted</source>
        <translation>før det vart rydda og pakka</translation>
    </message>
    <message>
        <source>No backup was made: the folder for backups, %1, is not there or cannot be written. The register itself is saved. Connect the disk, or choose another folder under File, Backups.</source>
        <translation>Ingen tryggingskopi vart teken: mappa for tryggingskopiar, %1, finst ikkje eller kan ikkje skrivast i. Sjølve registeret er lagra. Kople til disken, eller vel ei anna mappe under Fil, Tryggingskopiar.</translation>
    </message>
    <message>
        <source>No backup was made (%1). The register itself is saved. Look at the folder for backups, %2, or choose another one under File, Backups.</source>
        <translation>Ingen tryggingskopi vart teken (%1). Sjølve registeret er lagra. Sjå på mappa for tryggingskopiar, %2, eller vel ei anna under Fil, Tryggingskopiar.</translation>
    </message>
    <message>
        <source>No backup was made: the disk with the folder for backups, %1, is full. The register itself is saved. Free some space there, or choose another folder under File, Backups.</source>
        <translation>Ingen tryggingskopi vart teken: disken med mappa for tryggingskopiar, %1, er full. Sjølve registeret er lagra. Rydd plass der, eller vel ei anna mappe under Fil, Tryggingskopiar.</translation>
    </message>
    <message>
        <source>No backup was made: the register cannot be read whole, so a copy would not be good. Earlier backups are kept. Choose File, Check the register, to see what is wrong.</source>
        <translation>Ingen tryggingskopi vart teken: registeret kan ikkje lesast heilt, så ein kopi ville ikkje vere god. Tidlegare tryggingskopiar er der framleis. Vel Fil, Sjekk registeret, for å sjå kva som er gale.</translation>
    </message>
    <message>
        <source>No backup was made: another program is writing to the register. The register itself is saved, and a backup is tried again later.</source>
        <translation>Ingen tryggingskopi vart teken: eit anna program skriv til registeret. Sjølve registeret er lagra, og tryggingskopien vert prøvd på nytt seinare.</translation>
    </message>
    <message>
        <source>No backup was made: the disk or the folder for backups, %1, did not answer as it should. The register itself is saved. Check the disk or the connection, or choose another folder under File, Backups.</source>
        <translation>Ingen tryggingskopi vart teken: disken eller mappa for tryggingskopiar, %1, svara ikkje som venta. Sjølve registeret er lagra. Sjå etter disken eller sambandet, eller vel ei anna mappe under Fil, Tryggingskopiar.</translation>
    </message>
    <message>
        <source>The register lies on a network drive (%1). Such drives may break off in the middle, and not all of them keep two machines apart. Work on a copy on your own machine, and choose a folder on the network drive for the backups.</source>
        <translation>Registeret ligg på ein nettverksdisk (%1). Slike diskar kan bryte av midt i, og ikkje alle held to maskiner frå kvarandre. Arbeid på ein kopi på di eiga maskin, og vel ei mappe på nettverksdisken for tryggingskopiane.</translation>
    </message>
    <message>
        <source>The register lies in a folder that %1 copies to other machines while you work. It may copy half a change, or make two versions of the file. Work on a copy outside that folder, and choose a folder in %1 for the backups and for what you export.</source>
        <translation>Registeret ligg i ei mappe som %1 kopierer til andre maskiner medan du arbeider. Det kan kopiere ei halv endring, eller lage to utgåver av fila. Arbeid på ein kopi utanfor den mappa, og vel ei mappe i %1 for tryggingskopiane og for det du eksporterer.</translation>
    </message>
    <message>
        <source>The register is open elsewhere: %1. Nothing was changed. Close it there, or wait, then try again.</source>
        <translation>Registeret er ope ein annan stad: %1. Ingenting er endra. Lukk det der, eller vent, og prøv på nytt.</translation>
    </message>
    <message>
        <source>%1 can only be read now, for no lock could be made beside it: the disk is full, or does not answer, or the name is too long. Nothing was changed. Free some space, check the disk or give the file a shorter name, and open the register again.</source>
        <translation>%1 kan berre lesast no, for det gjekk ikkje å lage ein lås ved sida av: disken er full eller svarar ikkje, eller namnet er for langt. Ingenting er endra. Frigjer litt plass, sjå etter disken eller gje fila eit kortare namn, og opne registeret på nytt.</translation>
    </message>
    <message>
        <source>%1 can only be read here: it was made by %2. Nothing was changed. Work in it with that program.</source>
        <translation>%1 kan berre lesast her: registeret er laga av %2. Ingenting er endra. Arbeid i det med det programmet.</translation>
    </message>
    <message>
        <source>%1 can only be read here: the file or its folder is write-protected. Nothing was changed. Ask for the right to write there, or copy the register and work in the copy.</source>
        <translation>%1 kan berre lesast her: fila eller mappa er skriveverna. Ingenting er endra. Be om rett til å skrive der, eller kopier registeret og arbeid i kopien.</translation>
    </message>
    <message>
        <source>%1 (replaced %2)</source>
        <translation>%1 (bytt ut %2)</translation>
    </message>
    <message>
        <source>%1 is no backup that was read through, or it has changed since. Nothing was touched. Choose another backup.</source>
        <translation>%1 er ingen tryggingskopi som er lesen gjennom, eller han er endra sidan. Ingenting er rørt. Vel ein annan tryggingskopi.</translation>
    </message>
    <message>
        <source>%1 is no Samspel register. Nothing was touched. Choose another backup.</source>
        <translation>%1 er ikkje noko Samspel-register. Ingenting er rørt. Vel ein annan tryggingskopi.</translation>
    </message>
    <message>
        <source>The backup was not put in place (%1). The register is as it was. Check that you may write in its folder.</source>
        <translation>Tryggingskopien vart ikkje lagd på plass (%1). Registeret er som det var. Sjå etter at du har lov til å skrive i mappa.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>nokon</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>denne maskina</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>ei anna maskin</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 på %2</translation>
    </message>
    <message>
        <source>%1 on %2, since %3</source>
        <translation>%1 på %2, sidan %3</translation>
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
        <translation>indikatorar</translation>
    </message>
    <message>
        <source>series segment</source>
        <translation>tidsserie</translation>
    </message>
    <message>
        <source>series segments</source>
        <translation>tidsseriar</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kjelde</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>kjelder</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisasjon</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisasjonar</translation>
    </message>
    <message>
        <source>succession</source>
        <translation>etterfølging</translation>
    </message>
    <message>
        <source>successions</source>
        <translation>etterfølgingar</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>medlemskap</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>medlemskapar</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>program</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>program</translation>
    </message>
    <message>
        <source>sub-programme</source>
        <translation>delprosjekt</translation>
    </message>
    <message>
        <source>sub-programmes</source>
        <translation>delprosjekt</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>milepæl</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>milepælar</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>innstillingar</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>innstilling</translation>
    </message>
    <message>
        <source>measure for adapted learning</source>
        <translation>tiltak for tilpassa opplæring</translation>
    </message>
    <message>
        <source>measures for adapted learning</source>
        <translation>tiltak for tilpassa opplæring</translation>
    </message>
    <message>
        <source>Measures for adapted learning, the networks they use and the indicator they are read against.</source>
        <translation>Tiltak for tilpassa opplæring, nettverka dei bruker, og indikatoren dei vert lesne opp mot.</translation>
    </message>
    <message>
        <source>body</source>
        <translation>organ</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>organ</translation>
    </message>
    <message>
        <source>The council, boards and groups of the partnership, with their seats.</source>
        <translation>Rådet, styra og gruppene i partnarskapen, med plassane i dei.</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>plass</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>plassar</translation>
    </message>
    <message>
        <source>Whose interest holds which place, and who appoints to it. Empty and expired seats show.</source>
        <translation>Kven kvar plass representerer, og kven som oppnemner til han. Tomme og utgåtte plassar vert viste.</translation>
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
        <translation>Kven som har plassen eller er vara, frå når og til når.</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>møte</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>møte</translation>
    </message>
    <message>
        <source>Meetings of the council, boards and groups, with agenda and result.</source>
        <translation>Møte i rådet, styra og gruppene, med saksliste og resultat.</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>frammøte</translation>
    </message>
    <message>
        <source>attendances</source>
        <translation>frammøte</translation>
    </message>
    <message>
        <source>Who was there, who had sent a deputy, who was missing.</source>
        <translation>Kven som var der, kven som hadde sendt vara, og kven som mangla.</translation>
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
        <translation>Kva som er vedteke kvar: etableringsvedtaket i kvar kommune, mandat, pengar.</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>påstand</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>påstandar</translation>
    </message>
    <message>
        <source>What is claimed about which level and time. Two that seem to disagree may both stand.</source>
        <translation>Kva som er hevda om kva nivå og kva tid. To påstandar som ser ut til å seie kvarandre imot, kan begge stå.</translation>
    </message>
    <message>
        <source>use of a claim</source>
        <translation>sitering</translation>
    </message>
    <message>
        <source>uses of a claim</source>
        <translation>siteringar</translation>
    </message>
    <message>
        <source>Where the claim was quoted. Outside its level the register warns.</source>
        <translation>Kvar påstanden er sitert. Registeret varslar når det er utanfor nivået til påstanden.</translation>
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
        <translation>Suksessfaktorar og motfunn, side om side.</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>tilråding</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>tilrådingar</translation>
    </message>
    <message>
        <source>What was recommended, what was decided, and who carries it on.</source>
        <translation>Kva som vart tilrådd, kva som vart vedteke, og kven som fører det vidare.</translation>
    </message>
    <message>
        <source>entrepreneurship activity</source>
        <translation>entreprenørskapsaktivitet</translation>
    </message>
    <message>
        <source>entrepreneurship activities</source>
        <translation>entreprenørskapsaktivitetar</translation>
    </message>
    <message>
        <source>What schools and kindergartens do. The learning aim and the subjects come before the money.</source>
        <translation>Det skular og barnehagar gjer. Læringsmålet og faga kjem før pengane.</translation>
    </message>
    <message>
        <source>stage of understanding</source>
        <translation>forståing av entreprenørskap</translation>
    </message>
    <message>
        <source>stages of understanding</source>
        <translation>forståingar av entreprenørskap</translation>
    </message>
    <message>
        <source>How each school understands entrepreneurship, with evidence; scepticism and need for support are recorded as well.</source>
        <translation>Korleis kvar skule forstår entreprenørskap, med belegg; skepsis og behov for støtte høyrer òg med.</translation>
    </message>
    <message>
        <source>link to a partner</source>
        <translation>partnarsamarbeid</translation>
    </message>
    <message>
        <source>links to partners</source>
        <translation>partnarsamarbeid</translation>
    </message>
    <message>
        <source>What schools and local partners do for each other, both ways.</source>
        <translation>Det skular og lokale partnarar gjer for kvarandre, begge vegar.</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluering</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>evalueringar</translation>
    </message>
    <message>
        <source>Studies of the programme: questions, interviews, report.</source>
        <translation>Studiar av programmet: spørsmål, intervju, rapport.</translation>
    </message>
    <message>
        <source>research question</source>
        <translation>forskingsspørsmål</translation>
    </message>
    <message>
        <source>research questions</source>
        <translation>forskingsspørsmål</translation>
    </message>
    <message>
        <source>What the evaluation asks, each question with evidence for, against and unknown.</source>
        <translation>Det evalueringa spør om, kvart spørsmål med belegg for og mot og det som er uvisst.</translation>
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
        <translation>Det programmet sette seg føre å nå, for eigarar, leiarar og nettverk.</translation>
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
        <translation>Frå handling til lokalt resultat til langsiktig verknad, med føresetnader og konkurrerande forklaringar.</translation>
    </message>
    <message>
        <source>link of the programme logic</source>
        <translation>samanheng i programlogikken</translation>
    </message>
    <message>
        <source>links of the programme logic</source>
        <translation>samanhengar i programlogikken</translation>
    </message>
    <message>
        <source>What it is thought to lead to, on which assumption, and what else could explain it.</source>
        <translation>Kva ein tenkjer at det fører til, under kva føresetnad, og kva anna som kan forklare det.</translation>
    </message>
    <message>
        <source>round of interviews</source>
        <translation>intervjurunde</translation>
    </message>
    <message>
        <source>rounds of interviews</source>
        <translation>intervjurundar</translation>
    </message>
    <message>
        <source>When the evaluation went out and asked.</source>
        <translation>Når evalueringa var ute og spurde.</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>intervju</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>intervju</translation>
    </message>
    <message>
        <source>Which groups were asked where; schools that were visited.</source>
        <translation>Kva grupper som vart spurde kvar; skular som fekk besøk.</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>belegg</translation>
    </message>
    <message>
        <source>What speaks for or against, or leaves it open, with source and strength.</source>
        <translation>Det som talar for eller mot, eller lèt det stå ope, med kjelde og styrke.</translation>
    </message>
    <message>
        <source>bearing</source>
        <translation>beleggkopling</translation>
    </message>
    <message>
        <source>bearings</source>
        <translation>beleggkoplingar</translation>
    </message>
    <message>
        <source>Which question, goal, claim or link it bears on, and in which direction.</source>
        <translation>Kva spørsmål, mål, påstand eller samanheng belegget gjeld, og kva veg det peikar.</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>sitat</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>sitat</translation>
    </message>
    <message>
        <source>What informants said, by role. What only one could have said is not printed.</source>
        <translation>Det informantane sa, etter rolle. Det som berre éin kunne ha sagt, vert ikkje skrive ut.</translation>
    </message>
    <message>
        <source>What is measured, what may be said of it, and where its series breaks.</source>
        <translation>Kva som vert målt, kva ein kan seie om det, og kvar serien har brot.</translation>
    </message>
    <message>
        <source>The years whose figures may be compared. A new line here is a break in the series.</source>
        <translation>Åra der tala kan samanliknast. Ei ny linje her er eit brot i serien.</translation>
    </message>
    <message>
        <source>Where the figures come from: who published them, which file, when it was fetched.</source>
        <translation>Kvar tala kjem frå: kven som publiserte dei, kva fil, når ho vart henta.</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>initiativ</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>initiativ</translation>
    </message>
    <message>
        <source>What the county&apos;s partners take up together, from the first word to what comes out of it.</source>
        <translation>Det partnarane i fylket tek opp saman, frå det første ordet til det som kjem ut av det.</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>fasar</translation>
    </message>
    <message>
        <source>How far it has come: taken in, worked through together, agreed, shared out, done.</source>
        <translation>Kor langt det er kome: teke inn, arbeidd gjennom saman, avtalt, fordelt, gjennomført.</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>samtykke</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>samtykke</translation>
    </message>
    <message>
        <source>Each partner&apos;s answer.</source>
        <translation>Svaret frå kvar partnar.</translation>
    </message>
    <message>
        <source>seminar</source>
        <translation>seminar</translation>
    </message>
    <message>
        <source>seminars</source>
        <translation>seminar</translation>
    </message>
    <message>
        <source>Two seminars a year, and one that closes the initiative.</source>
        <translation>To seminar i året, og eitt som avsluttar initiativet.</translation>
    </message>
    <message>
        <source>output</source>
        <translation>produkt</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>produkt</translation>
    </message>
    <message>
        <source>Reports, articles, handbooks and talks that came out of it.</source>
        <translation>Rapportar, artiklar, handbøker og foredrag som kom ut av det.</translation>
    </message>
    <message>
        <source>early measure</source>
        <translation>tiltak for tidleg innsats</translation>
    </message>
    <message>
        <source>early measures</source>
        <translation>tiltak for tidleg innsats</translation>
    </message>
    <message>
        <source>Measures of early intervention. Nothing about a child stands here.</source>
        <translation>Tiltak for tidleg innsats. Her står ingenting om noko barn.</translation>
    </message>
    <message>
        <source>support from the municipality</source>
        <translation>støttetiltak frå kommunen</translation>
    </message>
    <message>
        <source>support from municipalities</source>
        <translation>støttetiltak frå kommunane</translation>
    </message>
    <message>
        <source>What municipalities do for kindergartens, as owners and as advisers to private ones.</source>
        <translation>Det kommunane gjer for barnehagane, som eigarar og som rådgivarar for dei private.</translation>
    </message>
    <message>
        <source>transition agreement</source>
        <translation>overgangsavtale</translation>
    </message>
    <message>
        <source>transition agreements</source>
        <translation>overgangsavtalar</translation>
    </message>
    <message>
        <source>How kindergartens and schools lead children over, and when it is agreed on anew.</source>
        <translation>Korleis barnehagar og skular følgjer barna over i skulen, og når det skal avtalast på nytt.</translation>
    </message>
    <message>
        <source>transition meeting</source>
        <translation>overgangsmøte</translation>
    </message>
    <message>
        <source>transition meetings</source>
        <translation>overgangsmøte</translation>
    </message>
    <message>
        <source>When the two met.</source>
        <translation>Når dei to møttest.</translation>
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
        <translation>Vidareutdanning: kven som fekk tilbodet, kven som deltok, og kva det vart av det i praksis.</translation>
    </message>
    <message>
        <source>course gathering</source>
        <translation>kurssamling</translation>
    </message>
    <message>
        <source>course gatherings</source>
        <translation>kurssamlingar</translation>
    </message>
    <message>
        <source>When and where the course met.</source>
        <translation>Når og kvar kurset var samla.</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>deltakar</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>deltakarar</translation>
    </message>
    <message>
        <source>Each leader&apos;s way: offered, accepted, started, completed, credits, then tried, embedded, shared.</source>
        <translation>Vegen til kvar leiar: fekk tilbod, takka ja, byrja, fullførte, fekk studiepoeng, og så prøvd, innarbeidd, delt.</translation>
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
        <translation>Kva det vart av det i eigen skule: prøvd, innarbeidd, delt, kvart med sitt belegg.</translation>
    </message>
    <message>
        <source>offer of help</source>
        <translation>tilbod om hjelp</translation>
    </message>
    <message>
        <source>offers of help</source>
        <translation>tilbod om hjelp</translation>
    </message>
    <message>
        <source>Help that was offered on the way to practice.</source>
        <translation>Hjelp som vart tilboden på vegen mot praksis.</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>tilbakemeldingar</translation>
    </message>
    <message>
        <source>What participants said, with how many were asked and how many answered.</source>
        <translation>Det deltakarane sa, med kor mange som vart spurde, og kor mange som svara.</translation>
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
        <translation>Korleis læringa går rundt. Ei sløyfe er heil når kvar aktør har lukka steget sitt.</translation>
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
        <translation>Kven som gjer kva, og gir vidare til kven. Eit steg er lukka når belegget ligg føre.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>Themes that go across the sub-programmes. Any record can carry one.</source>
        <translation>Tema som går på tvers av delprosjekta. Alle slags postar kan ha eit tema.</translation>
    </message>
    <message>
        <source>theme mark</source>
        <translation>temamerke</translation>
    </message>
    <message>
        <source>theme marks</source>
        <translation>temamerke</translation>
    </message>
    <message>
        <source>What belongs to the theme: owners&apos; meetings, courses, gatherings, activities.</source>
        <translation>Det som høyrer til temaet: eigarmøte, kurs, samlingar, aktivitetar.</translation>
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
        <translation>Det kvart delprosjekt gjer. Det som ikkje var planlagt, står ved sida av det som var det.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>aktivitet</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>aktivitetar</translation>
    </message>
    <message>
        <source>What was held or done, planned or not: conferences, visits, training, development work.</source>
        <translation>Det som vart halde eller gjort, planlagt eller ikkje: konferansar, besøk, opplæring, utviklingsarbeid.</translation>
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
        <translation>Kven som betaler kva del kvart år. Delane i eit år er 100 % til saman.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>kostnadsdel</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>kostnadsdelar</translation>
    </message>
    <message>
        <source>Each partner&apos;s share of each year.</source>
        <translation>Delen til kvar partnar kvart år.</translation>
    </message>
    <message>
        <source>project grant</source>
        <translation>prosjekttilskot</translation>
    </message>
    <message>
        <source>project grants</source>
        <translation>prosjekttilskot</translation>
    </message>
    <message>
        <source>Money given for a purpose, and when it has to be reported on.</source>
        <translation>Pengar til eit føremål, og når det skal rapporterast om dei.</translation>
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
        <translation>Budsjett og rekneskap per tiltak og år.</translation>
    </message>
    <message>
        <source>effort in kind</source>
        <translation>eigeninnsats</translation>
    </message>
    <message>
        <source>efforts in kind</source>
        <translation>eigeninnsatsar</translation>
    </message>
    <message>
        <source>Hours, substitutes and travel that partners put in.</source>
        <translation>Timar, vikarar og reiser som partnarane legg inn.</translation>
    </message>
    <message>
        <source>joint gain</source>
        <translation>fellesgevinst</translation>
    </message>
    <message>
        <source>joint gains</source>
        <translation>fellesgevinstar</translation>
    </message>
    <message>
        <source>What could not have been had alone, and who says so.</source>
        <translation>Det ingen kunne fått til åleine, og kven som seier det.</translation>
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
        <translation>Nettverk etter emne og nivå: medlemer, samlingar, og kor lenge det er sidan den siste.</translation>
    </message>
    <message>
        <source>member</source>
        <translation>medlem</translation>
    </message>
    <message>
        <source>members</source>
        <translation>medlemer</translation>
    </message>
    <message>
        <source>The schools that take part; a person only where there is a purpose.</source>
        <translation>Skulane som er med; ein person berre der det er eit føremål.</translation>
    </message>
    <message>
        <source>shared resource</source>
        <translation>delt ressurs</translation>
    </message>
    <message>
        <source>shared resources</source>
        <translation>delte ressursar</translation>
    </message>
    <message>
        <source>What the members have shared with each other.</source>
        <translation>Det medlemene har delt med kvarandre.</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>foredragshaldar</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>foredragshaldarar</translation>
    </message>
    <message>
        <source>Who can speak on what, and when they were last used.</source>
        <translation>Kven som kan halde foredrag om kva, og når dei sist vart brukte.</translation>
    </message>
    <message>
        <source>gathering</source>
        <translation>samling</translation>
    </message>
    <message>
        <source>gatherings</source>
        <translation>samlingar</translation>
    </message>
    <message>
        <source>When a network met, on what, who was there, and how useful they found it.</source>
        <translation>Når eit nettverk møttest, om kva, kven som var der, og kor nyttig dei syntest det var.</translation>
    </message>
    <message>
        <source>school at the gathering</source>
        <translation>skule på samlinga</translation>
    </message>
    <message>
        <source>schools at the gathering</source>
        <translation>skular på samlinga</translation>
    </message>
    <message>
        <source>How many came from each school.</source>
        <translation>Kor mange som kom frå kvar skule.</translation>
    </message>
    <message>
        <source>sign of fatigue</source>
        <translation>teikn på slitasje</translation>
    </message>
    <message>
        <source>signs of fatigue</source>
        <translation>teikn på slitasje</translation>
    </message>
    <message>
        <source>Signs of fatigue, as somebody said or saw them: content, speakers, substitutes, pressure, falling attendance.</source>
        <translation>Teikn på slitasje, slik nokon sa eller såg dei: innhald, foredragshaldarar, vikarar, press, fallande frammøte.</translation>
    </message>
    <message>
        <source>Who takes part: municipalities, schools, kindergartens and partners, each with its number and its time.</source>
        <translation>Kven som er med: kommunar, skular, barnehagar og samarbeidspartnarar, kvar med sitt nummer og si tid.</translation>
    </message>
    <message>
        <source>What became of an organisation: a merger, a split or a new number, with the share of its people that went there.</source>
        <translation>Kva det vart av ein organisasjon: ei samanslåing, ei deling eller eit nytt nummer, med den delen av folket som gjekk dit.</translation>
    </message>
    <message>
        <source>Which municipalities belong to a region, and from when until when.</source>
        <translation>Kva kommunar som høyrer til ein region, frå når og til når.</translation>
    </message>
    <message>
        <source>dialogue meeting</source>
        <translation>dialogmøte</translation>
    </message>
    <message>
        <source>dialogue meetings</source>
        <translation>dialogmøte</translation>
    </message>
    <message>
        <source>The yearly meeting of politicians and schools in each municipality.</source>
        <translation>Det årlege møtet mellom politikarar og skular i kvar kommune.</translation>
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
        <translation>Kor mange som deltok frå kvar gruppe.</translation>
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
        <translation>Tilstanden og hovudutfordringane ved kvar skule.</translation>
    </message>
    <message>
        <source>input</source>
        <translation>innspel</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>innspel</translation>
    </message>
    <message>
        <source>What was raised, and the trace it left: goal, economy plan, budget, outcome.</source>
        <translation>Det som vart teke opp, og sporet det sette: mål, økonomiplan, budsjett, utfall.</translation>
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
        <translation>Kvar innspelet er å finne att.</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>kontaktar</translation>
    </message>
    <message>
        <source>Contacts both ways, visits and everyday contact, and who took the initiative.</source>
        <translation>Kontakt begge vegar, besøk og kvardagskontakt, og kven som tok initiativet.</translation>
    </message>
    <message>
        <source>observation of the owner role</source>
        <translation>observasjon av eigarrolla</translation>
    </message>
    <message>
        <source>observations of the owner role</source>
        <translation>observasjonar av eigarrolla</translation>
    </message>
    <message>
        <source>How a municipality was seen to fill its role, in words, with the source. It is never ranked.</source>
        <translation>Korleis ein kommune såg ut til å fylle rolla si, med ord og med kjelde. Det vert aldri rangert.</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>kapasitet</translation>
    </message>
    <message>
        <source>capacities</source>
        <translation>kapasitetar</translation>
    </message>
    <message>
        <source>Posts and school competence in each municipality&apos;s administration, year by year.</source>
        <translation>Stillingar og skulefagleg kompetanse i administrasjonen i kvar kommune, år for år.</translation>
    </message>
    <message>
        <source>annual information</source>
        <translation>årleg orientering</translation>
    </message>
    <message>
        <source>annual information reports</source>
        <translation>årlege orienteringar</translation>
    </message>
    <message>
        <source>What each municipal council was told, by the law in force on the day: the state-of-schools report until 31 July 2024, information at least yearly from 1 August 2024.</source>
        <translation>Kva kvart kommunestyre fekk vite, etter lova som gjaldt den dagen: tilstandsrapporten til og med 31. juli 2024, informasjon minst éin gong i året frå 1. august 2024.</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>Minutes, plans, presentations, reports and decisions, kept inside the register or linked.</source>
        <translation>Referat, planar, presentasjonar, rapportar og vedtak, lagra i registeret eller lenkja til.</translation>
    </message>
    <message>
        <source>task</source>
        <translation>oppgåve</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>oppgåver</translation>
    </message>
    <message>
        <source>Who does what by when, and what was promised to whom.</source>
        <translation>Kven som gjer kva innan når, og kva som er lova til kven.</translation>
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
        <translation>Merknader til alle slags postar, og det som skal følgjast opp.</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>lagra søk</translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation>lagra søk</translation>
    </message>
    <message>
        <source>Filters of lists that are kept under a name.</source>
        <translation>Filter i lister, lagra under eit namn.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personar</translation>
    </message>
    <message>
        <source>Who takes part, with what is needed to reach them. No pupil and no child stands here.</source>
        <translation>Kven som er med, med det som trengst for å nå dei. Her står ingen elev og ikkje noko barn.</translation>
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
        <translation>Kven som er ordførar, rektor eller koordinator kvar, frå når og til når. Rollene skiftar folk; plassen vert ståande.</translation>
    </message>
    <message>
        <source>earlier name</source>
        <translation>tidlegare namn</translation>
    </message>
    <message>
        <source>earlier names</source>
        <translation>tidlegare namn</translation>
    </message>
    <message>
        <source>What it was called before, and until when.</source>
        <translation>Kva det heitte før, og til når.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>planar</translation>
    </message>
    <message>
        <source>Plans and their versions. Where the work went another way, the reason stands.</source>
        <translation>Planar og versjonane av dei. Der arbeidet gjekk ein annan veg, står grunnen.</translation>
    </message>
    <message>
        <source>version</source>
        <translation>planversjon</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>planversjonar</translation>
    </message>
    <message>
        <source>The plan as it stood from one decision to the next.</source>
        <translation>Planen slik han var frå det eine vedtaket til det neste.</translation>
    </message>
    <message>
        <source>item</source>
        <translation>planpunkt</translation>
    </message>
    <message>
        <source>items</source>
        <translation>planpunkt</translation>
    </message>
    <message>
        <source>What the plan says is to be done.</source>
        <translation>Det planen seier skal gjerast.</translation>
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
        <translation>Der arbeidet gjekk bort frå planen, og kvifor.</translation>
    </message>
    <message>
        <source>What the partnership does together: its aim, its owner, its years, and the parts it is worked on in.</source>
        <translation>Det partnarskapen gjer saman: målet, eigaren, åra, og delane det vert arbeidd i.</translation>
    </message>
    <message>
        <source>The parts of the programme. Each gets its own lane of milestones under the charts.</source>
        <translation>Delane av programmet. Kvar får sitt eige spor med milepælar under diagramma.</translation>
    </message>
    <message>
        <source>What happened when. Milestones lie in lanes under the charts, so that figures are read against them.</source>
        <translation>Kva som hende når. Milepælane ligg i spor under diagramma, så tala kan lesast opp mot dei.</translation>
    </message>
    <message>
        <source>date in the year</source>
        <translation>dato i årshjulet</translation>
    </message>
    <message>
        <source>dates in the year</source>
        <translation>datoar i årshjulet</translation>
    </message>
    <message>
        <source>Tests, reporting dates and other fixed points of the year.</source>
        <translation>Prøver, rapporteringsdatoar og andre faste punkt i året.</translation>
    </message>
    <message>
        <source>yearly review</source>
        <translation>årsgjennomgang</translation>
    </message>
    <message>
        <source>yearly reviews</source>
        <translation>årsgjennomgangar</translation>
    </message>
    <message>
        <source>Once a year: how the programme stands against what was found to matter, in words.</source>
        <translation>Éin gong i året: korleis programmet står i høve til det som viste seg å ha noko å seie, med ord.</translation>
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
        <translation>Ein kort tekst om kvar faktor, kva som er endra sidan i fjor, og kven som svara.</translation>
    </message>
    <message>
        <source>publisher&apos;s name</source>
        <translation>namn hjå utgivar</translation>
    </message>
    <message>
        <source>publishers&apos; names</source>
        <translation>namn hjå utgivarane</translation>
    </message>
    <message>
        <source>Which unit or indicator is meant where a publisher&apos;s file gives a name and no number.</source>
        <translation>Kva eining eller indikator som er meint der fila til ein utgivar har eit namn og ikkje noko nummer.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>%1 is empty, and no Samspel register. It was not touched. If it was a register once, keep what lies beside it, and go on from its newest backup.</source>
        <translation>%1 er tom, og ikkje eit Samspel-register. Fila er ikkje rørt. Var ho eit register ein gong, så ta vare på det som ligg ved sida av, og hald fram frå den nyaste tryggingskopien.</translation>
    </message>
    <message>
        <source>%1 was not closed in order: its last changes lie in a log beside it, which can only be read where one may write. Nothing was touched. Copy it and all files whose names begin with its name to a folder where you may write, and open the copy.</source>
        <translation>%1 vart ikkje lukka som det skal: dei siste endringane ligg i ein logg ved sida av, og han kan berre lesast der ein kan skrive. Ingenting er rørt. Kopier registeret, og alle filer med namn som byrjar likt, til ei mappe der du kan skrive, og opne kopien.</translation>
    </message>
    <message>
        <source>%1 lies there still: it belongs to a register that had this name, and may hold its last changes. Nothing was touched. Choose another name, or put that register back beside it.</source>
        <translation>%1 ligg der enno: fila høyrer til eit register som hadde dette namnet, og kan ha dei siste endringane i det. Ingenting er rørt. Vel eit anna namn, eller legg det registeret tilbake ved sida av henne.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or move the file away first.</source>
        <translation>%1 finst alt. Vel eit anna namn, eller flytt fila først.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>%1 finst ikkje. Sjå etter om namnet og mappa er rett.</translation>
    </message>
    <message>
        <source>%1 is a database, but no Samspel register. It was not touched. Choose another file.</source>
        <translation>%1 er ein database, men ikkje eit Samspel-register. Fila er ikkje rørt. Vel ei anna fil.</translation>
    </message>
    <message>
        <source>%1 is no Samspel register. It was not touched. Choose another file; if it was a register once, go on from its newest backup.</source>
        <translation>%1 er ikkje eit Samspel-register. Fila er ikkje rørt. Vel ei anna fil; var ho eit register ein gong, så hald fram frå den nyaste tryggingskopien.</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2). Check the folder, and that you may write there.</source>
        <translation>%1 kan ikkje lagast (%2). Sjå etter mappa, og at du har lov til å skrive der.</translation>
    </message>
    <message>
        <source>%1 is a folder, and no Samspel register. Choose a file in it.</source>
        <translation>%1 er ei mappe, og ikkje eit Samspel-register. Vel ei fil i henne.</translation>
    </message>
    <message>
        <source>%1 was made by an older Samspel and has to be brought up to date first: open it where it can be written.</source>
        <translation>%1 er laga av eit eldre Samspel og må førast opp til dagens form først: opne fila der ho kan skrivast.</translation>
    </message>
    <message>
        <source>A file needs a name to be kept under.</source>
        <translation>Ei fil må ha eit namn å lagrast under.</translation>
    </message>
    <message>
        <source>%1 is too large to be kept in the register: it has %2 MB, and the limit is %3 MB. Link to it instead.</source>
        <translation>%1 er for stor til å lagrast i registeret: fila er på %2 MB, og grensa er %3 MB. Lenk til henne i staden.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Is it still there?</source>
        <translation>%1 kan ikkje lesast. Er fila der enno?</translation>
    </message>
    <message>
        <source>%1 is this register itself, which cannot be kept within itself; nothing was added. For a copy of it choose File, Make a backup.</source>
        <translation>%1 er dette registeret sjølv, og det kan ikkje takast vare på inni seg sjølv. Ingenting er lagt til. Vil du ha ein kopi, så vel Fil, Ta tryggingskopi.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: its head never comes to an end, as in a file that was made to do harm. It was not touched. Open a backup, or ask whoever sent it.</source>
        <translation>%1 kan ikkje opnast: Hovudet på fila tek aldri slutt, slik det er i ei fil som er laga for å gjere skade. Fila er ikkje rørt. Opne ein tryggingskopi, eller spør den som sende fila.</translation>
    </message>
    <message>
        <source>%1 is marked as a Samspel register, and is none. It was not touched. Open a backup, or ask whoever sent it.</source>
        <translation>%1 er merkt som eit Samspel-register, men er ikkje det. Fila er ikkje rørt. Opne ein tryggingskopi, eller spør den som sende fila.</translation>
    </message>
    <message>
        <source>%1 was altered by another program: %2. Samspel does not open it, for such a change could run by itself, or hide and change what you see. It was not touched. Open a backup, or ask whoever sent the file.</source>
        <translation>%1 er endra av eit anna program: %2. Samspel opnar ikkje fila, for ei slik endring kan køyre av seg sjølv, eller skjule og endre det du ser. Fila er ikkje rørt. Opne ein tryggingskopi, eller spør den som sende fila.</translation>
    </message>
    <message>
        <source>a newer Samspel (schema %1)</source>
        <translation>eit nyare Samspel (skjema %1)</translation>
    </message>
    <message>
        <source>Samspel %1 or newer (schema %2)</source>
        <translation>Samspel %1 eller nyare (skjema %2)</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>with the words “%1”</source>
        <translation>med orda «%1»</translation>
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
        <translation>&amp;Opne register …</translation>
    </message>
    <message>
        <source>Open a copy of the &amp;sample register</source>
        <translation>Opne ein kopi av &amp;dømeregisteret</translation>
    </message>
    <message>
        <source>Make a &amp;backup …</source>
        <translation>Ta &amp;tryggingskopi …</translation>
    </message>
    <message>
        <source>&amp;Import figures …</source>
        <translation>&amp;Importer tal …</translation>
    </message>
    <message>
        <source>&amp;Reports …</source>
        <translation>&amp;Rapportar …</translation>
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
        <translation>&amp;Gjer om att</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Fram</translation>
    </message>
    <message>
        <source>F&amp;ind anything</source>
        <translation>F&amp;inn kva som helst</translation>
    </message>
    <message>
        <source>&amp;Keys …</source>
        <translation>&amp;Tastar …</translation>
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
        <translation>&amp;Gjer om att: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>Open rec&amp;ent</source>
        <translation>Opne n&amp;yleg brukte</translation>
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
        <translation>&amp;Utsjånad</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tekststor&amp;leik</translation>
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
        <translation>Om t&amp;ala</translation>
    </message>
    <message>
        <source>B&amp;ackups …</source>
        <translation>Tryggings&amp;kopiar …</translation>
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
        <translation>Posten er sletta i mellomtida.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into itself.</source>
        <translation>«%1» kan ikkje slåast saman med seg sjølv.</translation>
    </message>
    <message>
        <source>“%1” is confirmed. Only what is marked as to be confirmed can be merged into another: mark it so first, if it is the same.</source>
        <translation>«%1» er stadfesta. Berre det som er merkt som ikkje stadfesta, kan slåast saman med noko anna: merk det slik først, om det er det same.</translation>
    </message>
    <message>
        <source>“%1” has a number of its own, so it is a unit of its own. What became of a unit is told by a succession.</source>
        <translation>«%1» har sitt eige nummer, og er difor ei eiga eining. Kva det vart av ei eining, står i ei etterfølging.</translation>
    </message>
    <message>
        <source>“%1” has school years where “%2” has calendar years, or the other way round. They cannot be the same.</source>
        <translation>«%1» har skuleår der «%2» har kalenderår, eller omvendt. Dei kan ikkje vere det same.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have more figures in the same series than one step can move (%3). Undo the import that made “%1”, and import the file anew with its name mapped to “%2”.</source>
        <translation>«%1» og «%2» har fleire tal i same seriar enn eitt steg kan flytte (%3). Angre importen som laga «%1», og importer fila på nytt med namnet knytt til «%2».</translation>
    </message>
    <message>
        <source>“%1” has figures (%2) that are impossible for “%3”.</source>
        <translation>«%1» har tal (%2) som er umoglege for «%3».</translation>
    </message>
    <message>
        <source>“%1” has figures (%2) from a time in which “%3” was not there. They may belong to another unit.</source>
        <translation>«%1» har tal (%2) frå ei tid då «%3» ikkje fanst. Dei kan høyre til ei anna eining.</translation>
    </message>
    <message>
        <source>%1 tells both “%2” and “%3”, with different figures (%4, %5). They can hardly be the same.</source>
        <translation>%1 fortel om både «%2» og «%3», med ulike tal (%4, %5). Dei kan neppe vere det same.</translation>
    </message>
    <message numerus="yes">
        <source>Both have a figure for %n place(s), and they differ. Say that the newer source&apos;s figure is to stay, or mend the sources first.</source>
        <translation>
            <numerusform>Begge har tal for %n stad, og dei er ulike. Sei at talet frå den nyaste kjelda skal stå, eller rett kjeldene først.</numerusform>
            <numerusform>Begge har tal for %n stader, og dei er ulike. Sei at talet frå den nyaste kjelda skal stå, eller rett kjeldene først.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>It was not noted as handed out, for the register cannot be written; later releases cannot be checked against it.</source>
        <translation>Det er ikkje notert som delt ut, for registeret kan ikkje skrivast i; seinare utdelingar kan ikkje prøvast mot det.</translation>
    </message>
    <message>
        <source>Note what was handed out</source>
        <translation>Notere kva som er delt ut</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Person %1, erased %2</source>
        <translation>Person %1, sletta %2</translation>
    </message>
    <message>
        <source>Consent (GDPR, article 6 (1) a)</source>
        <translation>Samtykke (GDPR artikkel 6 nr. 1 a)</translation>
    </message>
    <message>
        <source>A task in the public interest (GDPR, article 6 (1) e)</source>
        <translation>Ei oppgåve i allmenta si interesse (GDPR artikkel 6 nr. 1 e)</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after the last office, task or activity; then it is erased</source>
        <translation>
            <numerusform>Eitt år etter det siste vervet, oppdraget eller den siste aktiviteten; så vert det sletta</numerusform>
            <numerusform>%n år etter det siste vervet, oppdraget eller den siste aktiviteten; så vert det sletta</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year after the last office, task or activity; then it is erased</source>
        <translation>1 år etter det siste vervet, oppdraget eller den siste aktiviteten; så vert det sletta</translation>
    </message>
    <message>
        <source>Until consent is withdrawn or runs out; then it is erased</source>
        <translation>Til samtykket vert trekt tilbake eller går ut; så vert det sletta</translation>
    </message>
    <message>
        <source>The line stays as a count; the name goes with the person</source>
        <translation>Linja vert ståande og tel; namnet går ut saman med personen</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Organisations</source>
        <translation>Organisasjonar</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milepælar</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kjelder</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapportar</translation>
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
        <translation>Partnarskapen</translation>
    </message>
    <message>
        <source>School owners</source>
        <translation>Skuleeigarar</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Leiarar</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Kindergartens</source>
        <translation>Barnehagar</translation>
    </message>
    <message>
        <source>Entrepreneurship</source>
        <translation>Entreprenørskap</translation>
    </message>
    <message>
        <source>Adapted learning</source>
        <translation>Tilpassa opplæring</translation>
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
        <translation>Om tala</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Delt ut</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Tryggingskopiar</translation>
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
            <numerusform>%n side gjekk til skrivaren.</numerusform>
            <numerusform>%n sider gjekk til skrivaren.</numerusform>
        </translation>
    </message>
    <message>
        <source>the printer did not answer</source>
        <translation>skrivaren svara ikkje</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Kor lenge</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>Rettsleg grunnlag</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Register of processing</source>
        <translation>Protokoll over behandling av personopplysningar</translation>
    </message>
    <message>
        <source>What this register keeps about people, what it is kept for, by what right, and for how long.</source>
        <translation>Kva dette registeret har om personar, kva det er til, med kva rett, og kor lenge.</translation>
    </message>
    <message>
        <source>People with a name</source>
        <translation>Personar med namn</translation>
    </message>
    <message>
        <source>Erased, counted still</source>
        <translation>Sletta, men framleis talde</translation>
    </message>
    <message>
        <source>Named as authors in the history</source>
        <translation>Nemnde i historikken som dei som har gjort endringar</translation>
    </message>
    <message>
        <source>No pupil and no child stands in the register as a person; of them there are only counts and figures, and small ones are suppressed. Nothing is sent to anybody: the register is one file on the machine where it is used, with the backups made of it.</source>
        <translation>Ingen elev og ikkje noko barn står i registeret som person; av dei finst det berre teljingar og tal, og små tal er skjerma. Ingenting vert sendt til nokon: Registeret er éi fil på maskina der det er i bruk, med tryggingskopiane av henne.</translation>
    </message>
    <message>
        <source>A person who asks is given everything that names them, history too, and can be erased. Those whose time has passed are listed on the page of the partnership.</source>
        <translation>Ein person som spør, får alt som nemner vedkomande, historikken òg, og kan verte sletta. Dei som tida er ute for, står på lista på sida for partnarskapen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Each change is kept with the name of who made it and the time, so that it can be undone and explained. It stays as long as the register; an erasure rewrites it.</source>
        <translation>Kvar endring vert teken vare på med namnet til den som gjorde henne, og tidspunktet, så ho kan angrast og forklarast. Historikken står så lenge registeret finst; ei sletting skriv han om.</translation>
    </message>
    <message>
        <source>Notes, texts and kept files</source>
        <translation>Notat, tekstar og filer som er tekne vare på</translation>
    </message>
    <message>
        <source>Names may stand in any text and in files that are kept. They are found when a person asks for access or is erased; files have to be replaced by hand.</source>
        <translation>Namn kan stå i alle tekstar og i filer som er tekne vare på. Dei vert funne når ein person ber om innsyn eller vert sletta; filer må bytast ut for hand.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>1 person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>1 post</numerusform>
            <numerusform>%n postar</numerusform>
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
            <numerusform>om lag %n sekund att</numerusform>
            <numerusform>om lag %n sekund att</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>om lag %n minutt att</numerusform>
            <numerusform>om lag %n minutt att</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordImport</name>
    <message>
        <source>Several records are called “%1”. Write the number, or the name as lists show it.</source>
        <translation>Fleire postar heiter «%1». Skriv nummeret, eller namnet slik listene viser det.</translation>
    </message>
    <message>
        <source>“%1” is not in the register, among “%2”.</source>
        <translation>«%1» finst ikkje i registeret, under «%2».</translation>
    </message>
    <message>
        <source>These rows refer to each other in a circle, or to one that cannot be written.</source>
        <translation>Desse radene viser til kvarandre i ring, eller til ei som ikkje kan skrivast.</translation>
    </message>
    <message>
        <source>No column gives “%1”, which every new record has to have.</source>
        <translation>Ingen kolonne gir «%1», som alle nye postar må ha.</translation>
    </message>
    <message>
        <source>The register has no record with the key %1.</source>
        <translation>Registeret har ingen post med nøkkelen %1.</translation>
    </message>
    <message>
        <source>Several records answer to this row. Give a number or an e-mail address that tells which.</source>
        <translation>Fleire postar svarar til denne rada. Oppgi eit nummer eller ei e-postadresse som seier kven av dei det er.</translation>
    </message>
    <message>
        <source>Another record has this name. This one becomes new, as its number or e-mail address is another.</source>
        <translation>Ein annan post har dette namnet. Denne vert ny, for nummeret eller e-postadressa er ei anna.</translation>
    </message>
    <message>
        <source>This is the same record as on line %1.</source>
        <translation>Dette er same post som på linje %1.</translation>
    </message>
    <message>
        <source>It refers to line %1, which cannot be imported.</source>
        <translation>Posten viser til linje %1, som ikkje kan importerast.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Members</source>
        <translation>Medlemer</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Medlem av</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Vart til</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kom frå</translation>
    </message>
    <message>
        <source>Breaks in the series</source>
        <translation>Brot i serien</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>%1 was made by a newer Samspel, and only that can recover it. It was not touched.</source>
        <translation>%1 er laga av eit nyare Samspel, og berre det kan berge fila. Fila er ikkje rørt.</translation>
    </message>
    <message>
        <source>The beginning of %1 is lost, or it is no Samspel register: nothing of it can be read. It was not touched. Keep it, and go on from the newest backup.</source>
        <translation>Starten på %1 er tapt, eller det er ikkje noko Samspel-register: ingenting av det kan lesast. Fila er ikkje rørt. Ta vare på henne, og hald fram frå den nyaste tryggingskopien.</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>figures that newer ones replaced</source>
        <translation>tal som nyare har avløyst</translation>
    </message>
    <message>
        <source>series of figures</source>
        <translation>talseriar</translation>
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
        <translation>innstillingar</translation>
    </message>
    <message>
        <source>%1: %2 read as they were</source>
        <translation>%1: %2 lesne slik dei var</translation>
    </message>
    <message>
        <source>, %1 read from damaged pages: look at them</source>
        <translation>, %1 lesne frå skadde sider: sjå over dei</translation>
    </message>
    <message>
        <source>, %1 lost</source>
        <translation>, %1 tapte</translation>
    </message>
    <message>
        <source>, and nobody can tell how many more at %1 places</source>
        <translation>, og ingen kan seie kor mange fleire på %1 stader</translation>
    </message>
    <message>
        <source>Their numbers: %1.</source>
        <translation>Numra deira: %1.</translation>
    </message>
    <message>
        <source>All that the register held could be read.</source>
        <translation>Alt som stod i registeret, kunne lesast.</translation>
    </message>
    <message>
        <source>Not all that the register held could be read; what is missing stands below. Compare with your newest backup.</source>
        <translation>Ikkje alt som stod i registeret, kunne lesast; det som manglar, står nedanfor. Samanlikn med den nyaste tryggingskopien.</translation>
    </message>
    <message>
        <source>Damaged pages: %1 of %2.</source>
        <translation>Skadde sider: %1 av %2.</translation>
    </message>
    <message>
        <source>This file was made before pages had sums, so a wrong figure on a damaged page may have passed unnoticed. Import its sources anew to be sure.</source>
        <translation>Denne fila er laga før sidene fekk kontrollsummar, så eit gale tal på ei skadd side kan ha gått uoppdaga. Importer kjeldene på nytt for å vere sikker.</translation>
    </message>
    <message>
        <source>Rows of all other kinds: %1, as they were.</source>
        <translation>Rader av alle andre slag: %1, slik dei var.</translation>
    </message>
    <message>
        <source>a source that is lost as well</source>
        <translation>ei kjelde som òg er tapt</translation>
    </message>
    <message>
        <source>Figures lost from %1: %2. The file is kept in the register: import it anew, and they are back.</source>
        <translation>Tal tapte frå %1: %2. Fila ligg i registeret: importer henne på nytt, så er dei tilbake.</translation>
    </message>
    <message>
        <source>Figures lost from %1: %2. The file is not kept in the register: import it anew from where you have it.</source>
        <translation>Tal tapte frå %1: %2. Fila ligg ikkje i registeret: importer henne på nytt derifrå du har henne.</translation>
    </message>
    <message>
        <source>The check of the new register says: %1</source>
        <translation>Kontrollen av det nye registeret seier: %1</translation>
    </message>
    <message>
        <source>What had been done can still be read in the history, and no longer be undone.</source>
        <translation>Det som var gjort, kan framleis lesast i historikken, men ikkje lenger angrast.</translation>
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
        <translation>Innhald</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>Newest figures</source>
        <translation>Dei nyaste tala</translation>
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
        <translation>Antal</translation>
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
        <translation>Elevar</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>ikkje noko tal</translation>
    </message>
    <message>
        <source>±: half the width of the 95 % interval.</source>
        <translation>±: halve breidda av 95 %-intervallet.</translation>
    </message>
    <message>
        <source>In brackets: fewer than %1 pupils, low reliability.</source>
        <translation>I parentes: færre enn %1 elevar, lite påliteleg.</translation>
    </message>
    <message>
        <source>Withdrawn by the publisher on %1.</source>
        <translation>Trekt tilbake av utgivaren %1.</translation>
    </message>
    <message>
        <source>Withdrawn by the publisher on %1: %2</source>
        <translation>Trekt tilbake av utgivaren %1: %2</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Kjelde: %1.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Kjelder: %1.</translation>
    </message>
    <message>
        <source>Source %1:</source>
        <translation>Kjelde %1:</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Why it is not shown</source>
        <translation>Kvifor det ikkje er vist</translation>
    </message>
    <message>
        <source>Figures that are not shown</source>
        <translation>Tal som ikkje er viste</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kjelder</translation>
    </message>
    <message>
        <source>Invented for the sample; no facts.</source>
        <translation>Oppdikta for dømeregisteret; ikkje fakta.</translation>
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
        <translation>Henta %1.</translation>
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
        <translation>Kva</translation>
    </message>
    <message>
        <source>Source of the fact</source>
        <translation>Kjelda til opplysninga</translation>
    </message>
    <message>
        <source>* Invented as an example; no fact.</source>
        <translation>* Oppdikta døme; ikkje eit faktum.</translation>
    </message>
    <message>
        <source>Internal: holds figures that must not be passed on</source>
        <translation>Internt: har tal som ikkje må delast vidare</translation>
    </message>
    <message>
        <source>Made %1 with Samspel</source>
        <translation>Laga %1 med Samspel</translation>
    </message>
    <message>
        <source>This is a sample.</source>
        <translation>Dette er eit døme.</translation>
    </message>
    <message>
        <source>Published figures and facts with a source are real. What is marked as invented is made up to show how the program works.</source>
        <translation>Publiserte tal og opplysningar med kjelde er ekte. Det som er merkt som oppdikta, er laga for å vise korleis programmet verkar.</translation>
    </message>
    <message>
        <source>Read with care.</source>
        <translation>Les med varsemd.</translation>
    </message>
    <message>
        <source>The year groups are small, so chance alone moves the figures much from one year to the next. A difference that lies within ± is no difference. The figures tell what happened, not why; the effect of a programme cannot be singled out.</source>
        <translation>Årskulla er små, så tilfeldig variasjon åleine flyttar tala mykje frå år til år. Ein skilnad som ligg innanfor ±, er ingen skilnad. Tala fortel kva som hende, ikkje kvifor; effekten av eit program kan ikkje skiljast ut.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>frå %1</translation>
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
        <translation>Kva som er gjort, kva som ligg framfor, og kva dei nyaste offentlege tala kan bere.</translation>
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
        <translation>Eigar</translation>
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
        <translation>Kommunar</translation>
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
        <translation>Milepælar</translation>
    </message>
    <message>
        <source>The register has no milestones in this period.</source>
        <translation>Registeret har ingen milepælar i denne perioden.</translation>
    </message>
    <message>
        <source>Newest figures, municipality by municipality</source>
        <translation>Dei nyaste tala, kommune for kommune</translation>
    </message>
    <message>
        <source>The register has no figures for these municipalities yet.</source>
        <translation>Registeret har ingen tal for desse kommunane enno.</translation>
    </message>
    <message>
        <source>The municipalities stand in the order of the alphabet. The figures are not made to say who is best: most differences between small municipalities come from chance.</source>
        <translation>Kommunane står i alfabetisk rekkjefølgje. Tala er ikkje laga for å seie kven som er best: dei fleste skilnader mellom små kommunar kjem av tilfeldig variasjon.</translation>
    </message>
    <message>
        <source>Development over the years</source>
        <translation>Utviklinga over år</translation>
    </message>
    <message>
        <source>Too few years in the register to show a development: %1.</source>
        <translation>For få år i registeret til å vise ei utvikling: %1.</translation>
    </message>
    <message>
        <source>Break in the series</source>
        <translation>Brot i serien</translation>
    </message>
    <message>
        <source>Break in the series: %1</source>
        <translation>Brot i serien: %1</translation>
    </message>
    <message>
        <source>The same figures</source>
        <translation>Dei same tala</translation>
    </message>
    <message>
        <source>The municipality&apos;s page</source>
        <translation>Sida til kommunen</translation>
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
        <translation>Skulane</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skule</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eigarform</translation>
    </message>
    <message>
        <source>Language form</source>
        <translation>Målform</translation>
    </message>
    <message>
        <source>The register has no schools of this municipality yet.</source>
        <translation>Registeret har ingen skular i denne kommunen enno.</translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation>Det som hende her</translation>
    </message>
    <message>
        <source>The register has no milestones of this municipality&apos;s own. Those of the programme stand under the charts.</source>
        <translation>Registeret har ingen eigne milepælar for denne kommunen. Milepælane i programmet står under diagramma.</translation>
    </message>
    <message>
        <source>The newest figures</source>
        <translation>Dei nyaste tala</translation>
    </message>
    <message>
        <source>The register has no figures for this municipality yet.</source>
        <translation>Registeret har ingen tal for denne kommunen enno.</translation>
    </message>
    <message>
        <source>The register knows no unit with the number %1.</source>
        <translation>Registeret kjenner inga eining med nummer %1.</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (til %2)</translation>
    </message>
    <message>
        <source>A figure that is not shown is neither zero nor forgotten.</source>
        <translation>Eit tal som ikkje er vist, er verken null eller gløymt.</translation>
    </message>
    <message>
        <source>About the figures</source>
        <translation>Om tala</translation>
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
        <translation>95 %: det tilfeldig variasjon åleine lèt delen liggje mellom.</translation>
    </message>
    <message>
        <source>–: not published, or it cannot be worked out.</source>
        <translation>–: ikkje publisert, eller det kan ikkje reknast ut.</translation>
    </message>
    <message numerus="yes">
        <source>%n more figure(s) can be worked out; the page “Handed out” names them.</source>
        <translation>
            <numerusform>%n tal til kan reknast ut; sida «Delt ut» nemner det.</numerusform>
            <numerusform>%n tal til kan reknast ut; sida «Delt ut» nemner dei.</numerusform>
        </translation>
    </message>
    <message>
        <source>what is left of %1</source>
        <translation>det som er att av %1</translation>
    </message>
    <message>
        <source>%1: can be worked out from what was handed out before.</source>
        <translation>%1: kan reknast ut av det som er delt ut før.</translation>
    </message>
    <message>
        <source>%1: how many they are together can be worked out from what was handed out before.</source>
        <translation>%1: kor mange dei er til saman, kan reknast ut av det som er delt ut før.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Source: line</source>
        <translation>Kjelde: linje</translation>
    </message>
    <message>
        <source>made</source>
        <translation>laga</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Kvar tala kjem frå</translation>
    </message>
    <message>
        <source>Type a figure&apos;s code in the program&apos;s search (Ctrl+K), and it shows the file, the line and the text as it was read. A source&apos;s number is that of the list of sources. “Made” is a figure that the program made of others; its code shows the formula and the parts.</source>
        <translation>Skriv koden til eit tal i søket i programmet (Ctrl+K), så viser det fila, linja og teksten slik ho vart lesen. Nummeret til kjelda er det som står i kjeldelista. «Laga» er eit tal som programmet har laga av andre; koden viser formelen og delane.</translation>
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
        <translation>utløysar (trigger) %1</translation>
    </message>
    <message>
        <source>%1 (altered)</source>
        <translation>%1 (endra)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (manglar)</translation>
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
        <translation>døme</translation>
    </message>
    <message>
        <source>columns of an imported list</source>
        <translation>kolonnar i ei importert liste</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The file is damaged: it cannot be unpacked. Was it cut off?</source>
        <translation>Fila er skadd og lèt seg ikkje pakke ut. Er ho kutta av?</translation>
    </message>
    <message>
        <source>The file is damaged: a part of it cannot be unpacked.</source>
        <translation>Fila er skadd: ein del av henne lèt seg ikkje pakke ut.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Save it without one, and read it again.</source>
        <translation>Fila er låst med passord. Lagre henne utan, og les henne på nytt.</translation>
    </message>
    <message>
        <source>The file is damaged: its rows do not follow each other.</source>
        <translation>Fila er skadd: radene følgjer ikkje etter kvarandre.</translation>
    </message>
    <message>
        <source>The workbook has no such table.</source>
        <translation>Arbeidsboka har ingen slik tabell.</translation>
    </message>
    <message>
        <source>The cell holds an error: %1.</source>
        <translation>Cella inneheld ein feil: %1.</translation>
    </message>
    <message>
        <source>The cell holds a formula without its result. Open the file in the program that made it, and save it again.</source>
        <translation>Cella inneheld ein formel utan svaret. Opne fila i programmet som laga henne, og lagre henne på nytt.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is no number.</source>
        <translation>Fila er skadd: «%1» er ikkje noko tal.</translation>
    </message>
    <message>
        <source>The file holds a program (macros). Save it as a workbook without macros, and read that.</source>
        <translation>Fila inneheld eit program (makroar). Lagre henne som arbeidsbok utan makroar, og les den.</translation>
    </message>
    <message>
        <source>This is no workbook: it is %1.</source>
        <translation>Dette er inga arbeidsbok: det er %1.</translation>
    </message>
    <message>
        <source>Here is a letter that cannot be read. Choose another encoding, or save the file as UTF-8.</source>
        <translation>Her er ein bokstav som ikkje kan lesast. Vel ei anna teiknkoding, eller lagre fila som UTF-8.</translation>
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
        <translation>Fila er skadd: ein del som arbeidsboka nemner, er ikkje der.</translation>
    </message>
    <message>
        <source>The file is damaged: a cell names a text that is not there.</source>
        <translation>Fila er skadd: ei celle viser til ein tekst som ikkje er der.</translation>
    </message>
    <message>
        <source>The file describes words of its own (a document type), which no table needs and which may mean harm. It was not read.</source>
        <translation>Fila skildrar eigne ord (ein dokumenttype), som ingen tabell treng og som kan vere skadeleg. Ho vart ikkje lesen.</translation>
    </message>
    <message>
        <source>The file is damaged: its XML breaks off or is not well formed.</source>
        <translation>Fila er skadd: XML-en bryt av eller er ikkje rett bygd.</translation>
    </message>
    <message>
        <source>The file has far more parts than a table has. Save the sheet alone as a new workbook, or as CSV.</source>
        <translation>Fila har langt fleire delar enn ein tabell har. Lagre arket åleine som ei ny arbeidsbok, eller som CSV.</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than %1 MB. It was not read further. Save the sheet as CSV, or part it into several files.</source>
        <translation>Utpakka er fila større enn %1 MB. Ho vart ikkje lesen vidare. Lagre arket som CSV, eller del det i fleire filer.</translation>
    </message>
    <message>
        <source>The file is packed more tightly than a table can be, as files are that mean harm. It was not read further. If you know where it comes from, save the sheet as CSV and read that.</source>
        <translation>Fila er pakka tettare enn ein tabell kan vere, slik filer er som vil skade. Ho vart ikkje lesen vidare. Om du veit kvar ho kjem frå, så lagre arket som CSV og les det.</translation>
    </message>
    <message>
        <source>The table has more than %1 columns. Delete those that are not needed, and read it again.</source>
        <translation>Tabellen har meir enn %1 kolonnar. Slett dei som ikkje trengst, og les han på nytt.</translation>
    </message>
    <message>
        <source>The table has more than %1 cells. Part it into several files.</source>
        <translation>Tabellen har meir enn %1 celler. Del han i fleire filer.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Part it into several files.</source>
        <translation>Tabellen har meir enn %1 rader. Del han i fleire filer.</translation>
    </message>
    <message>
        <source>The file holds more text than is read of one table. Save the sheet as CSV, or part it into several files.</source>
        <translation>Fila har meir tekst enn det som vert lese av éin tabell. Lagre arket som CSV, eller del det i fleire filer.</translation>
    </message>
    <message>
        <source>The file is nested deeper than a table can be. If you know where it comes from, save the sheet as CSV and read that.</source>
        <translation>Fila er nøsta djupare enn ein tabell kan vere. Om du veit kvar ho kjem frå, så lagre arket som CSV og les det.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skule</translation>
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
        <translation>Slå %1 «%2» saman med «%3»</translation>
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
        <translation>uvisse</translation>
    </message>
    <message>
        <source>pupils or people</source>
        <translation>elevar eller personar</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kjelde</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>utgivar</translation>
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
        <translation>heile linja</translation>
    </message>
    <message>
        <source>with --internal only</source>
        <translation>berre med --internal</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>linja</translation>
    </message>
    <message>
        <source>not shown: the figure may not leave the project</source>
        <translation>ikkje vist: talet skal ikkje ut av prosjektet</translation>
    </message>
    <message>
        <source>the file is not kept in the register; its fingerprint and the line number are</source>
        <translation>fila er ikkje lagra i registeret; fingeravtrykket og linjenummeret er det</translation>
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
        <translation>lesar</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trekt tilbake</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>erstatta av</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formel</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ikkje med)</translation>
    </message>
    <message>
        <source>note</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>%1 ÷ %2 · (published − %3) + %4, with Statistics Norway’s means and standard deviations of all pupils on the new and the old scale</source>
        <translation>%1 ÷ %2 · (publisert − %3) + %4, med Statistisk sentralbyrå sine gjennomsnitt og standardavvik for alle elevar på den nye og den gamle skalaen</translation>
    </message>
    <message>
        <source>none: it stands as it was published</source>
        <translation>ingen: det står slik det vart publisert</translation>
    </message>
    <message>
        <source>below county level this is the program’s own estimate</source>
        <translation>under fylkesnivå er dette programmet sitt eige anslag</translation>
    </message>
    <message>
        <source>the figure of its only part</source>
        <translation>talet til den einaste delen</translation>
    </message>
    <message>
        <source>the sum of its parts</source>
        <translation>summen av delane</translation>
    </message>
    <message>
        <source>Σ n·m ÷ Σ n: the mean of its parts, weighted by their pupils</source>
        <translation>Σ n·m ÷ Σ n: gjennomsnittet av delane, vekta med elevane deira</translation>
    </message>
    <message>
        <source>where nobody tells how many took part, a part weighs as its pupils of that age times the share that took part</source>
        <translation>der ingen fortel kor mange som deltok, veg ein del som elevane i den alderen gonger prosentdelen som deltok</translation>
    </message>
    <message>
        <source>Σ count ÷ Σ n: the pupils behind its parts’ percentages, of all their pupils</source>
        <translation>Σ antal ÷ Σ n: elevane bak prosentane til delane, av alle elevane deira</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 av %2 delar</translation>
    </message>
    <message>
        <source>%1 % of the pupils</source>
        <translation>%1 % av elevane</translation>
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
        <translation>sommaren %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>hausten %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>vinteren %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>om lag %1</translation>
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
        <translation>Val</translation>
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
        <translation>Annan dato</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter: other date</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Grant to report on</source>
        <translation>Tilskot å rapportere på</translation>
    </message>
    <message>
        <source>Gr</source>
        <comment>letter: grant to report on</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>Task due</source>
        <translation>Oppgåve med frist</translation>
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
        <translation>Om tala</translation>
    </message>
    <message>
        <source>What the marks mean, what may be said of a figure, and what must be there first.</source>
        <translation>Kva merka tyder, kva som kan seiast om eit tal, og kva som må til først.</translation>
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
            <numerusform>%n punkt ventar på nokon</numerusform>
            <numerusform>%n punkt ventar på nokon</numerusform>
        </translation>
    </message>
    <message>
        <source>What to see to first</source>
        <translation>Det som bør takast først</translation>
    </message>
    <message>
        <source>Overview and kinds of records</source>
        <translation>Oversyn og slag postar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversyn</translation>
    </message>
</context>
<context>
    <name>samspel::AttentionList</name>
    <message>
        <source>nothing recorded yet</source>
        <translation>ingenting registrert enno</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation>Ventar på nokon</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Slik står det</translation>
    </message>
    <message>
        <source>None just now</source>
        <translation>Ingen nett no</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Ikkje registrert enno</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Ingenting ventar her.</translation>
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
            <numerusform>%n minutt sidan</numerusform>
            <numerusform>%n minutt sidan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n time sidan</numerusform>
            <numerusform>%n timar sidan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag sidan</numerusform>
            <numerusform>%n dagar sidan</numerusform>
        </translation>
    </message>
    <message>
        <source>good, read through</source>
        <translation>god, lesen gjennom</translation>
    </message>
    <message>
        <source>not read through</source>
        <translation>ikkje lesen gjennom</translation>
    </message>
    <message>
        <source>damaged: not as it was written</source>
        <translation>skadd: ikkje slik han vart skriven</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Tryggingskopiar</translation>
    </message>
    <message>
        <source>Copies of the register, made by themselves: each hour of a day, each day of two weeks, each week of two months and each month before that keeps one. Restoring one keeps the register as it is now, beside.</source>
        <translation>Kopiar av registeret som vert tekne av seg sjølve: kvar time i eit døgn, kvar dag i to veker, kvar veke i to månader og kvar månad før det får behalde ein. Når du hentar fram ein, vert registeret slik det er no, teke vare på ved sida av.</translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation>Dei ligg i %1</translation>
    </message>
    <message>
        <source>Reading the backups through…</source>
        <translation>Les gjennom tryggingskopiane …</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>There are none yet. The first is made when the register is closed.</source>
        <translation>Det finst ingen enno. Den første vert teken når registeret vert lukka.</translation>
    </message>
    <message>
        <source>This one is not offered: nobody can promise that it is whole.</source>
        <translation>Denne vert ikkje tilboden: ingen kan love at han er heil.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Hent fram ein tryggingskopi</translation>
    </message>
    <message>
        <source>The register will be as it was on %1 at %2. What was done since is not lost: the register as it is now is kept beside, under a name with today&apos;s date.</source>
        <translation>Registeret vert slik det var %1 klokka %2. Det som er gjort sidan, går ikkje tapt: registeret slik det er no, vert teke vare på ved sida av, under eit namn med dagens dato.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La vere</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Hent fram</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mappe for tryggingskopiar</translation>
    </message>
    <message>
        <source>The register itself lies in that folder. Choose another one, best on another disk, so that both are not lost at once.</source>
        <translation>Sjølve registeret ligg i den mappa. Vel ei anna, helst på ein annan disk, så ikkje begge går tapt på éin gong.</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>&amp;Ta ein no</translation>
    </message>
    <message>
        <source>&amp;Choose the folder …</source>
        <translation>Vel &amp;mappe …</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Bruk den vanlege mappa</translation>
    </message>
    <message>
        <source>Among your own data on this machine</source>
        <translation>Mellom dine eigne data på denne maskina</translation>
    </message>
    <message>
        <source>&amp;Restore …</source>
        <translation>He&amp;nt fram …</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Tryggingskopiar, den nyaste først</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Teken</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>nett no</translation>
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
        <translation>Les heile fila: sidene hennar, postane og korleis dei heng saman, søket, mappa ho ligg i, og tryggingskopiane. Ingenting vert endra.</translation>
    </message>
    <message>
        <source>Reading the file and its records…</source>
        <translation>Les fila og postane …</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Ser på mappa …</translation>
    </message>
    <message>
        <source>Reading the backups through…</source>
        <translation>Les gjennom tryggingskopiane …</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing has changed.</source>
        <translation>Sjekken vart stansa. Ingenting er endra.</translation>
    </message>
    <message>
        <source>The register is sound.</source>
        <translation>Registeret er i orden.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should be looked at.</source>
        <translation>
            <numerusform>%n ting bør sjåast på.</numerusform>
            <numerusform>%n ting bør sjåast på.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Sjekk no</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Kor langt sjekken er komen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kva som vart funne</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Kva du kan gjere</translation>
    </message>
    <message>
        <source>Not checked since the register was opened.</source>
        <translation>Ikkje sjekka sidan registeret vart opna.</translation>
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
        <translation>ikkje valt</translation>
    </message>
</context>
<context>
    <name>samspel::ColumnRoles</name>
    <message>
        <source>Columns of the table and what they hold</source>
        <translation>Kolonnane i tabellen og kva dei inneheld</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Kolonne i fila</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inneheld</translation>
    </message>
    <message>
        <source>Type some letters of an indicator’s name, or a new name</source>
        <translation>Skriv nokre bokstavar av namnet på ein indikator, eller eit nytt namn</translation>
    </message>
    <message>
        <source>What the table measures</source>
        <translation>Kva tabellen måler</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Kva kolonnane inneheld</translation>
    </message>
    <message>
        <source>A unit, a period and a figure are needed; the rest can be left out. The choice is remembered for tables with the same heads.</source>
        <translation>Det trengst ei eining, ein periode og eit tal; resten kan utelatast. Valet vert hugsa til tabellar med same overskrifter.</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(kolonne %1)</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>Kva «%1» inneheld</translation>
    </message>
    <message>
        <source>— left out —</source>
        <translation>— utelaten —</translation>
    </message>
    <message>
        <source>Measured as</source>
        <translation>Målt som</translation>
    </message>
    <message>
        <source>As the words of the table tell</source>
        <translation>Slik orda i tabellen seier</translation>
    </message>
    <message>
        <source>Of an indicator that is new to the register</source>
        <translation>For ein indikator som er ny i registeret</translation>
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
        <translation>Tek ut av fila det som ingenting bruker lenger: filer som er tekne vare på og som ingenting viser til, og ledig plass mellom sidene. Postar, tal og historikk står som dei er.</translation>
    </message>
    <message>
        <source>Compacting the register</source>
        <translation>Pakkinga av registeret</translation>
    </message>
    <message>
        <source>Kept files that neither a record, nor a step that can be undone, nor a draft of yours names are cleared for good. The search is made anew, and the file is written anew without free space. All else stays as it is. A backup is made first.</source>
        <translation>Filer som er tekne vare på, og som verken ein post, eit steg som kan angrast, eller eit utkast du har, viser til, vert rydda bort for godt. Søket vert laga på nytt, og fila vert skriven på nytt utan ledig plass. Alt anna står som det er. Først vert det teke ein tryggingskopi.</translation>
    </message>
    <message>
        <source>While it lasts, nothing can be changed in the register. It may need %1 of free space beside the register and as much for temporary files; there is %2 beside it.</source>
        <translation>Så lenge det varer, kan ingenting endrast i registeret. Det kan trengast %1 ledig plass ved sida av registeret og like mykje til mellombelse filer; det er %2 ved sida av det.</translation>
    </message>
    <message>
        <source>That may be too little: the file then stays as it is.</source>
        <translation>Det kan vere for lite: Då står fila som ho er.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La det vere</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Rydd og pakk</translation>
    </message>
    <message>
        <source>Making a backup first…</source>
        <translation>Tek tryggingskopi først …</translation>
    </message>
    <message>
        <source>Nothing was compacted, and nothing has changed.</source>
        <translation>Ingenting vart pakka, og ingenting er endra.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) were cleared.</source>
        <translation>
            <numerusform>%n fil som ingenting viste til, er rydda bort.</numerusform>
            <numerusform>%n filer som ingenting viste til, er rydda bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the file was written anew. The register is whole, and no smaller. Compact it once more when it suits.</source>
        <translation>Det vart stoppa før fila var skriven på nytt. Registeret er heilt, og ikkje mindre. Pakk det ein gong til når det passar.</translation>
    </message>
    <message>
        <source>The file could not be written anew: the disk is full, or does not answer as it should. The register is whole, and no smaller. Free some space, as much as the register takes, and compact it once more.</source>
        <translation>Fila kunne ikkje skrivast på nytt: Disken er full, eller svarar ikkje som han skal. Registeret er heilt, og ikkje mindre. Frigjer plass, så mykje som registeret tek, og pakk det ein gong til.</translation>
    </message>
    <message>
        <source>The register is compacted. Another program reads it just now: the file grows smaller, and what was cleared goes from its log, when all have closed it.</source>
        <translation>Registeret er rydda og pakka. Eit anna program les det akkurat no: Fila vert mindre, og det som er rydda bort, går ut av loggen, når alle har lukka det.</translation>
    </message>
    <message>
        <source>The register is compacted: it took %1, and now it takes %2.</source>
        <translation>Registeret er rydda og pakka: Det tok %1, og no tek det %2.</translation>
    </message>
    <message>
        <source>The register takes %1 on the disk; %2 of it is free space between its pages.</source>
        <translation>Registeret tek %1 på disken; %2 av det er ledig plass mellom sidene.</translation>
    </message>
    <message>
        <source>&amp;Compact now …</source>
        <translation>&amp;Pakk no …</translation>
    </message>
    <message>
        <source>Writing the file anew…</source>
        <translation>Skriv fila på nytt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>How far the compacting is</source>
        <translation>Kor langt pakkinga er komen</translation>
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
        <translation>Prøva i vilkåret</translation>
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
        <translation>kan ikkje lesast</translation>
    </message>
</context>
<context>
    <name>samspel::ConditionsEditor</name>
    <message>
        <source>Name of the search</source>
        <translation>Namn på søket</translation>
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
        <translation>Registeret er endra i mellomtida, så ingenting vart delt ut. Sjå på tala slik dei er no, og del dei ut då.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>How an indicator has moved, with what chance alone can do, and what happened meanwhile.</source>
        <translation>Korleis ein indikator har rørt seg, kva tilfeldig variasjon åleine kan gjere, og kva som hende samstundes.</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Lagre &amp;bilete …</translation>
    </message>
    <message>
        <source>Saves the chart for paper, as PDF, SVG or PNG</source>
        <translation>Lagrar diagrammet for papir, som PDF, SVG eller PNG</translation>
    </message>
    <message>
        <source>&amp;Copy figures</source>
        <translation>&amp;Kopier tala</translation>
    </message>
    <message>
        <source>Copies the table with its caution, for a spreadsheet or a letter</source>
        <translation>Kopierer tabellen med atterhalda, til eit rekneark eller eit brev</translation>
    </message>
    <message>
        <source>I&amp;mport figures…</source>
        <translation>I&amp;mporter tal …</translation>
    </message>
    <message>
        <source>There are no figures yet</source>
        <translation>Her er ingen tal enno</translation>
    </message>
    <message>
        <source>Import a file of published figures, and its trends are drawn here: national tests from Udir, population from Statistics Norway.</source>
        <translation>Importer ei fil med publiserte tal, så vert utviklinga teikna her: nasjonale prøver frå Udir, folketal frå SSB.</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>Dei same tala som tabell</translation>
    </message>
    <message>
        <source>Finding out what may be shown to everyone…</source>
        <translation>Finn ut kva alle kan få sjå …</translation>
    </message>
    <message>
        <source>Read the figures</source>
        <translation>Les tala</translation>
    </message>
    <message>
        <source>The arrow keys walk the figures and milestones; Enter opens where one comes from.</source>
        <translation>Piltastane går frå tal til tal og milepæl til milepæl; Enter opnar det eit tal kjem frå.</translation>
    </message>
    <message>
        <source>%1 is joined from its parts and has no single source; look at each part&apos;s figure.</source>
        <translation>%1 er lagt saman av delane sine og har inga einskild kjelde; sjå på talet til kvar del.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Lagre biletet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-teikning (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-bilete (*.png)</translation>
    </message>
    <message>
        <source>The picture was not saved: end the name with .pdf, .svg or .png.</source>
        <translation>Biletet vart ikkje lagra: la namnet slutte på .pdf, .svg eller .png.</translation>
    </message>
    <message>
        <source>Saved as %1, with internal figures and their stamp. The page is public again.</source>
        <translation>Lagra som %1, med interne tal og stempel. Sida er offentleg att.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagra som %1.</translation>
    </message>
    <message>
        <source>The figures are on the clipboard, internal ones with their stamp. The page is public again.</source>
        <translation>Tala ligg på utklippstavla, dei interne med stempel. Sida er offentleg att.</translation>
    </message>
    <message>
        <source>The figures are on the clipboard, with their caution.</source>
        <translation>Tala ligg på utklippstavla, med atterhalda sine.</translation>
    </message>
    <message>
        <source>Figures of “%1” are shown here, which its publisher withdrew on %2. %3</source>
        <translation>Her er det tal frå «%1», som utgivaren trekte tilbake %2. %3</translation>
    </message>
</context>
<context>
    <name>samspel::DateField</name>
    <message>
        <source>Pick the day from a calendar</source>
        <translation>Vel dagen i ein kalender</translation>
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
        <translation>Slett ein person for godt</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Slette %1 for godt?</translation>
    </message>
    <message>
        <source>Texts that name the person</source>
        <translation>Tekstar som nemner personen</translation>
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
        <translation>Kven som har gjort endringar: merk av det som er denne personen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Gonger</translation>
    </message>
    <message>
        <source>I understand that this cannot be undone</source>
        <translation>Eg forstår at dette ikkje kan angrast</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>The name, the address and the words about %1 are taken out of the register, its history and its search. %2 records that refer to the person stay without the name, so that counts are what they were; roles keep their organisation and period. %3 steps of the history can no longer be undone.</source>
        <translation>Namnet, adressa og det som er skrive om %1, vert teke ut av registeret, historikken og søket. %2 postar som viser til personen, vert ståande utan namnet, så teljingane er som før; roller held på organisasjonen og perioden sin. %3 steg i historikken kan ikkje lenger angrast.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) name the person. They are not altered: replace or delete them yourself.</source>
        <translation>
            <numerusform>Éi fil som er teken vare på, nemner personen. Ho vert ikkje endra: Byt henne ut eller slett henne sjølv.</numerusform>
            <numerusform>%n filer som er tekne vare på, nemner personen. Dei vert ikkje endra: Byt dei ut eller slett dei sjølv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) cannot be searched: look through them yourself.</source>
        <translation>
            <numerusform>Éi fil som er teken vare på, kan det ikkje søkjast i: Sjå gjennom henne sjølv.</numerusform>
            <numerusform>%n filer som er tekne vare på, kan det ikkje søkjast i: Sjå gjennom dei sjølv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups are not altered either; those that hold the name are told of afterwards.</source>
        <translation>Tryggingskopiar vert heller ikkje endra; du får vite etterpå kva for nokre som har namnet.</translation>
    </message>
    <message>
        <source>%1 (perhaps; it stays)</source>
        <translation>%1 (kanskje; vert ståande)</translation>
    </message>
</context>
<context>
    <name>samspel::ExplainPanel</name>
    <message>
        <source>E&amp;xplain: all that may be said, and what may not</source>
        <translation>Forklar: &amp;alt som kan seiast, og det som ikkje kan det</translation>
    </message>
    <message>
        <source>&amp;About the figures</source>
        <translation>Om &amp;tala</translation>
    </message>
</context>
<context>
    <name>samspel::FigureList</name>
    <message>
        <source>A normal · B first of its series · D another definition · E estimated · K counted elsewhere · L not published · M cannot exist · O missing · P provisional · Q suppressed · S special event · U few pupils · V typed in by hand · W includes another unit</source>
        <translation>A vanleg · B første i serien · D annan definisjon · E rekna ut · K talt ein annan stad · L ikkje publisert · M kan ikkje finnast · O manglar · P førebels · Q skjerma · S særskild hending · U få elevar · V skrive inn for hand · W omfattar ei anna eining</translation>
    </message>
    <message>
        <source>Leads to where the figure came from: type it in the search (Ctrl+K)</source>
        <translation>Fører til den staden talet kom frå: skriv koden i søket (Ctrl+K)</translation>
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
        <translation>offentlege skular</translation>
    </message>
    <message>
        <source>private schools</source>
        <translation>private skular</translation>
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
        <translation>Kvar eit tal kjem frå</translation>
    </message>
    <message>
        <source>Shows a figure that must not be passed on, until this window is closed.</source>
        <translation>Viser eit tal som ikkje må delast vidare, til dette vindauget vert lukka.</translation>
    </message>
    <message>
        <source>Look where a figure comes from</source>
        <translation>Sjå kvar eit tal kjem frå</translation>
    </message>
    <message>
        <source>The register has no figure with the code %1.</source>
        <translation>Registeret har ikkje noko tal med koden %1.</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigert</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Det som gjeld no</translation>
    </message>
    <message>
        <source>Replaced by source S%1</source>
        <translation>Erstatta av kjelde S%1</translation>
    </message>
    <message>
        <source>Its publisher withdrew it on %1. %2</source>
        <translation>Utgivaren trekte det tilbake %1. %2</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Opne kjelda</translation>
    </message>
    <message>
        <source>not shown: it must not be passed on</source>
        <translation>ikkje vist: det må ikkje delast vidare</translation>
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
        <translation>vanleg</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Uvisse</translation>
    </message>
    <message>
        <source>Pupils or people</source>
        <translation>Elevar eller personar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Utgivar</translation>
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
        <translation>Stad</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The file is not kept in the register; its fingerprint and the line’s number are.</source>
        <translation>Fila er ikkje teken vare på i registeret; fingeravtrykket hennar og linjenummeret er det.</translation>
    </message>
    <message>
        <source>looked for …</source>
        <translation>vert leita etter …</translation>
    </message>
    <message>
        <source>Text as read</source>
        <translation>Teksten slik han vart lesen</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>Heile linja</translation>
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
        <translation>Lesar</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>This program’s own estimate; the source’s note tells how it was made.</source>
        <translation>Programmet sitt eige anslag; merknaden til kjelda fortel korleis det vart til.</translation>
    </message>
    <message>
        <source>none: it stands as it was published</source>
        <translation>ingen: det står slik det vart publisert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>not found in the file that is kept</source>
        <translation>ikkje funnen i fila som er teken vare på</translation>
    </message>
    <message>
        <source>see the line</source>
        <translation>sjå linja</translation>
    </message>
    <message>
        <source>shown with “Internal” only: it may hold what must not be passed on</source>
        <translation>berre vist med «Internt»: ho kan ha noko som ikkje må delast vidare</translation>
    </message>
    <message>
        <source>Made of other figures</source>
        <translation>Laga av andre tal</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>Delane</translation>
    </message>
    <message>
        <source>Opens where this part comes from</source>
        <translation>Opnar kvar denne delen kjem frå</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>ikkje noko tal</translation>
    </message>
    <message>
        <source>%1 pupils or people</source>
        <translation>%1 elevar eller personar</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ikkje med)</translation>
    </message>
</context>
<context>
    <name>samspel::FileField</name>
    <message>
        <source>Keep the file</source>
        <translation>Ta vare på fila</translation>
    </message>
    <message>
        <source>There is no file at %1 on this machine. It may have been moved; choose it anew where it lies now.</source>
        <translation>Det ligg inga fil på %1 på denne maskina. Ho kan vere flytt; vel henne på nytt der ho ligg no.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Opne fila</translation>
    </message>
    <message>
        <source>The register no longer has its content.</source>
        <translation>Registeret har ikkje lenger innhaldet i fila.</translation>
    </message>
    <message>
        <source>This machine has no program for “%1”. Save a copy of it and open that.</source>
        <translation>Denne maskina har ikkje noko program for «%1». Lagre ein kopi av fila og opne den.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre ein kopi</translation>
    </message>
    <message>
        <source>Open it with the system&apos;s program</source>
        <translation>Opne i programmet som systemet bruker</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>Ei anna fil …</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Vel ei fil …</translation>
    </message>
    <message>
        <source>“%1”: a copy inside the register goes with it wherever it goes; a link leads to the file where it lies now.</source>
        <translation>«%1»: ein kopi i registeret følgjer med dit registeret går; ei lenkje fører til fila der ho ligg no.</translation>
    </message>
    <message>
        <source>Kept inside the register</source>
        <translation>Lagra i registeret</translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <translation>Lenkje til %1</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Inga fil</translation>
    </message>
    <message>
        <source>A file can be dropped here as well.</source>
        <translation>Du kan òg sleppe ei fil her.</translation>
    </message>
    <message>
        <source>Keep inside the register</source>
        <translation>Lagre i registeret</translation>
    </message>
    <message>
        <source>Link to it</source>
        <translation>Lenk til fila</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Lagre ein kopi …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>“%1” is a program, or can run like one, so it is not opened from here. If you know who made it, %2.</source>
        <translation>«%1» er eit program, eller kan køyre som eit, så det vert ikkje opna herifrå. Veit du kven som har laga det, så %2.</translation>
    </message>
    <message>
        <source>save a copy and open that</source>
        <translation>lagre ein kopi og opne den</translation>
    </message>
    <message>
        <source>open it where it lies: %1</source>
        <translation>opne det der det ligg: %1</translation>
    </message>
    <message>
        <source>%1 lies on another machine, so it is not opened from here: looking there would tell who you are. Open it in your file manager if you know the place.</source>
        <translation>%1 ligg på ei anna maskin, så det vert ikkje opna herifrå: Å sjå etter der ville fortelje kven du er. Opne det i filhandsamaren om du kjenner staden.</translation>
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
        <translation>Kolonnane som er synlege …</translation>
    </message>
    <message>
        <source>All columns…</source>
        <translation>Alle kolonnane …</translation>
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
        <translation>Skrive fila</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Eksporter lista</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbeidsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>OpenDocument-rekneark (*.ods)</translation>
    </message>
    <message>
        <source>Text with semicolons (*.csv)</source>
        <translation>Tekst med semikolon (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written to %1.</source>
        <translation>
            <numerusform>%n post vart skriven til %1.</numerusform>
            <numerusform>%n postar vart skrivne til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these has an exact day, so there is nothing for a calendar.</source>
        <translation>Ingen av desse har ein nøyaktig dag, så det er ikkje noko til ein kalender.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were written to %1.</source>
        <translation>
            <numerusform>%n hending vart skriven til %1.</numerusform>
            <numerusform>%n hendingar vart skrivne til %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without an exact day were left out.</source>
        <translation>
            <numerusform>%n post utan nøyaktig dag vart utelaten.</numerusform>
            <numerusform>%n postar utan nøyaktig dag vart utelatne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>Lagre ei kalenderfil</translation>
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
            <numerusform>%n adressekort vart skrive til %1.</numerusform>
            <numerusform>%n adressekort vart skrivne til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a mail merge file</source>
        <translation>Lagre ei fil til brevfletting</translation>
    </message>
    <message>
        <source>%1 – mail merge</source>
        <translation>%1 – brevfletting</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) were written to %1.</source>
        <translation>
            <numerusform>%n mottakar vart skriven til %1.</numerusform>
            <numerusform>%n mottakarar vart skrivne til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these has an e-mail address.</source>
        <translation>Ingen av desse har e-postadresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es) are on the clipboard.</source>
        <translation>
            <numerusform>%n e-postadresse er kopiert.</numerusform>
            <numerusform>%n e-postadresser er kopierte.</numerusform>
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
        <translation>Lagre frammøtelista</translation>
    </message>
    <message>
        <source>%1 – sign-in sheet</source>
        <translation>%1 – frammøteliste</translation>
    </message>
    <message>
        <source>The sign-in sheet is %1. Nobody is known to be expected, so its lines are empty.</source>
        <translation>Frammøtelista er %1. Det er ikkje kjent kven som er venta, så linjene er tomme.</translation>
    </message>
    <message numerus="yes">
        <source>The sign-in sheet is %1, with %n line(s) filled in.</source>
        <translation>
            <numerusform>Frammøtelista er %1, med %n linje fylt ut.</numerusform>
            <numerusform>Frammøtelista er %1, med %n linjer fylte ut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is expected here by name, so there are no badges to make.</source>
        <translation>Ingen er venta her med namn, så det er ingen namneskilt å lage.</translation>
    </message>
    <message>
        <source>Save the name badges</source>
        <translation>Lagre namneskilta</translation>
    </message>
    <message>
        <source>%1 – name badges</source>
        <translation>%1 – namneskilt</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are in %1.</source>
        <translation>
            <numerusform>%n namneskilt ligg i %1.</numerusform>
            <numerusform>%n namneskilt ligg i %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::HistoryFilterBar</name>
    <message>
        <source>“%1” is no date, so it does not choose. A day, a month, “autumn 2010” or a year will do.</source>
        <translation>«%1» er ingen dato og vel difor ikkje noko ut. Ein dag, ein månad, «hausten 2010» eller eit år går bra.</translation>
    </message>
    <message>
        <source>The register itself</source>
        <translation>Sjølve registeret</translation>
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
        <translation>Kven</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Slag post</translation>
    </message>
    <message>
        <source>From: a day, a year</source>
        <translation>Frå: ein dag, eit år</translation>
    </message>
    <message>
        <source>From which day, month or year</source>
        <translation>Frå kva dag, månad eller år</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>To which day, month or year</source>
        <translation>Til kva dag, månad eller år</translation>
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
        <translation>Alt som er gjort med registeret: kven, når, og kva felt som gjekk frå kva til kva. Det ligg i fila til registeret.</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Kva steget endra</translation>
    </message>
    <message>
        <source>Erase %1 from the history too…</source>
        <translation>Slett %1 frå historikken òg…</translation>
    </message>
    <message>
        <source>Nothing answers to the filter.</source>
        <translation>Ingenting svarar til filteret.</translation>
    </message>
    <message>
        <source>This step changed no field of a record.</source>
        <translation>Dette steget endra ingen felt i ein post.</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Steg, det nyaste først</translation>
    </message>
    <message>
        <source>Fields that the step changed</source>
        <translation>Felt som steget endra</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
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
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Erase from the history</source>
        <translation>Slett frå historikken</translation>
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
        <translation>Tek publiserte tal inn i registeret. Du ser først kva ei fil inneheld, og kva ho ville endre.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>V&amp;el filer …</translation>
    </message>
    <message>
        <source>Opens a dialog for files of figures</source>
        <translation>Opnar eit vindauge der du vel filer med tal</translation>
    </message>
    <message>
        <source>These kinds are read:</source>
        <translation>Desse slaga vert lesne:</translation>
    </message>
    <message>
        <source>Drop files of figures here</source>
        <translation>Slepp filer med tal her</translation>
    </message>
    <message>
        <source>Each file is read, and you see how it was understood. Nothing is written before you choose Import, and an import can be undone.</source>
        <translation>Kvar fil vert lesen, og du ser korleis ho er forstått. Ingenting vert skrive før du vel Importer, og ein import kan angrast.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Valde filer</translation>
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
        <translation>Tek fila bort frå sida; sjølve fila og registeret vert ikkje endra</translation>
    </message>
    <message>
        <source>Choose files of figures</source>
        <translation>Vel filer med tal</translation>
    </message>
    <message>
        <source>Files of figures (%1)</source>
        <translation>Filer med tal (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stansar …</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ventar</translation>
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
        <translation>Registeret er ope berre for lesing</translation>
    </message>
    <message>
        <source>Writes the figures, all or nothing; it can be undone</source>
        <translation>Skriv tala, alt eller ingenting; det kan angrast</translation>
    </message>
    <message>
        <source>The import of %1</source>
        <translation>Importen av %1</translation>
    </message>
    <message>
        <source>Writes the figures of those that are ready, each file all or nothing; it can be undone</source>
        <translation>Skriv tala frå dei som er klare, kvar fil heilt eller ikkje i det heile; det kan angrast</translation>
    </message>
</context>
<context>
    <name>samspel::ImportPlace</name>
    <message>
        <source>Fig&amp;ures</source>
        <translation>&amp;Tal</translation>
    </message>
    <message>
        <source>Lis&amp;ts</source>
        <translation>&amp;Lister</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>Kva som vert importert</translation>
    </message>
</context>
<context>
    <name>samspel::ImportQueue</name>
    <message>
        <source>Reading %1</source>
        <translation>Les %1</translation>
    </message>
    <message>
        <source>Comparing %1 with the register</source>
        <translation>Held %1 opp mot registeret</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importerer %1</translation>
    </message>
    <message>
        <source>The import of %1 was stopped. Nothing in the register has changed.</source>
        <translation>Importen av %1 vart stansa. Ingenting i registeret er endra.</translation>
    </message>
    <message>
        <source>%1 held nothing new; nothing was written.</source>
        <translation>%1 hadde ikkje noko nytt; ingenting vart skrive.</translation>
    </message>
    <message>
        <source>%1 was not imported: the register has changed since the file was read. Nothing was written; look at it once more.</source>
        <translation>%1 vart ikkje importert: registeret er endra sidan fila vart lesen. Ingenting vart skrive; sjå på henne ein gong til.</translation>
    </message>
    <message>
        <source>%1 is imported: %2 new cells</source>
        <translation>%1 er importert: %2 nye celler</translation>
    </message>
    <message>
        <source>, %1 changed</source>
        <translation>, %1 endra</translation>
    </message>
    <message>
        <source>, %1 new units</source>
        <translation>, %1 nye einingar</translation>
    </message>
    <message>
        <source>, %1 new indicators</source>
        <translation>, %1 nye indikatorar</translation>
    </message>
    <message>
        <source>%1 is imported: %2 new records, %3 changed.</source>
        <translation>%1 er importert: %2 nye postar, %3 endra.</translation>
    </message>
</context>
<context>
    <name>samspel::Keeper</name>
    <message>
        <source>There is no backup</source>
        <translation>Det finst ingen tryggingskopi</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Do you want to go on all the same? A kept file that is cleared does not come back.</source>
        <translation>Ingenting er gjort enno. Vil du gå vidare likevel? Ei fil som vert rydda bort, kjem ikkje tilbake.</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Do you want to go on all the same? What is done can be undone as long as the register is whole.</source>
        <translation>Ingenting er gjort enno. Vil du gå vidare likevel? Det som vert gjort, kan angrast så lenge registeret er heilt.</translation>
    </message>
    <message>
        <source>Of %1, which was closed: %2</source>
        <translation>Om %1, som vart lukka: %2</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Stans her</translation>
    </message>
    <message>
        <source>Go on without a backup</source>
        <translation>Gå vidare utan tryggingskopi</translation>
    </message>
    <message>
        <source>The backup lies in %1, and was read through once to be sure.</source>
        <translation>Tryggingskopien ligg i %1, og er lesen gjennom ein gong for å vere sikker.</translation>
    </message>
</context>
<context>
    <name>samspel::LadderPanel</name>
    <message>
        <source>From an offer to shared practice</source>
        <translation>Frå tilbod til delt praksis</translation>
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
        <translation>Stigen: kor mange som står på kvart steg</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Fekk tilbod</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Byrja</translation>
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
        <translation>Innarbeidd</translation>
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
        <translation>Alle kommunar</translation>
    </message>
    <message>
        <source>All that came so far, step by step. Choose a step to see who.</source>
        <translation>Alle som har kome så langt, steg for steg. Vel eit steg for å sjå kven.</translation>
    </message>
    <message>
        <source>Took part, as told: %1.</source>
        <translation>Deltakarar, slik det er fortalt: %1.</translation>
    </message>
    <message>
        <source>Everyone was offered it.</source>
        <translation>Alle fekk tilbodet.</translation>
    </message>
    <message>
        <source>%1: nobody yet</source>
        <translation>%1: ingen enno</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n participant(s)</source>
        <translation>
            <numerusform>%1: %n deltakar</numerusform>
            <numerusform>%1: %n deltakarar</numerusform>
        </translation>
    </message>
    <message>
        <source>No course has participants yet. Add a course, and those who were offered it.</source>
        <translation>Ingen kurs har deltakarar enno. Legg til eit kurs, og dei som fekk tilbod om det.</translation>
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
        <translation>Slag post</translation>
    </message>
    <message>
        <source>Type some letters of the name</source>
        <translation>Skriv nokre bokstavar av namnet</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Open this record (Ctrl+Enter)</source>
        <translation>Opne denne posten (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Opne denne posten</translation>
    </message>
</context>
<context>
    <name>samspel::LoopPanel</name>
    <message>
        <source>How learning goes round</source>
        <translation>Korleis læringa går rundt</translation>
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
        <translation>Ta bort ein aktør</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Hands on to</source>
        <translation>Gir vidare til</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The steps of the loop</source>
        <translation>Stega i sløyfa</translation>
    </message>
    <message>
        <source>The loop as a ring of actors</source>
        <translation>Sløyfa som ein ring av aktørar</translation>
    </message>
    <message>
        <source>No learning loop is registered yet. A loop tells who learns from whom, step by step.</source>
        <translation>Ingen læringssløyfer er registrerte enno. Ei sløyfe fortel kven som lærer av kven, steg for steg.</translation>
    </message>
    <message>
        <source>This loop has no steps yet.</source>
        <translation>Denne sløyfa har ingen steg enno.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukka</translation>
    </message>
    <message>
        <source>The steps lead round, back to where they began.</source>
        <translation>Stega går rundt, tilbake dit dei tok til.</translation>
    </message>
    <message>
        <source>The steps do not lead round yet.</source>
        <translation>Stega går ikkje rundt enno.</translation>
    </message>
    <message>
        <source>Every step is closed.</source>
        <translation>Alle stega er lukka.</translation>
    </message>
    <message>
        <source>Not closed yet by: %1.</source>
        <translation>Ikkje lukka enno av: %1.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ope</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>lukka %1</translation>
    </message>
    <message>
        <source>open, was due %1</source>
        <translation>ope, fristen var %1</translation>
    </message>
    <message>
        <source>open, due %1</source>
        <translation>ope, frist %1</translation>
    </message>
    <message>
        <source>Without %1 no loop breaks.</source>
        <translation>Utan %1 ryk ingen sløyfer.</translation>
    </message>
    <message numerus="yes">
        <source>Without %1, %n loop(s) break: %2.</source>
        <translation>
            <numerusform>Utan %1 ryk %n sløyfe: %2.</numerusform>
            <numerusform>Utan %1 ryk %n sløyfer: %2.</numerusform>
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
        <translation>Partnarskapen vår</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Opne register</translation>
    </message>
    <message>
        <source>The register lies in %1. All you do is saved there at once.</source>
        <translation>Registeret ligg i %1. Alt du gjer, vert lagra der med det same.</translation>
    </message>
    <message>
        <source>Open a copy of the sample register</source>
        <translation>Opne ein kopi av dømeregisteret</translation>
    </message>
    <message>
        <source>This register can only be read here: the file is write-protected, or a newer Samspel made it. Nothing is written to it. To work in it, ask for the right to write there, or open it in that Samspel.</source>
        <translation>Dette registeret kan berre lesast her: fila er skriveverna, eller eit nyare Samspel har laga henne. Ingenting vert skrive til fila. Vil du arbeide i registeret, så be om rett til å skrive der, eller opne det i det Samspelet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjer om att</translation>
    </message>
    <message>
        <source>“%1” can no longer be taken back: what it concerns has been changed since. Nothing was touched.</source>
        <translation>«%1» kan ikkje lenger takast tilbake: det steget gjeld, er endra sidan. Ingenting er rørt.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Angra: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om att: %1</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Ta tryggingskopi</translation>
    </message>
    <message>
        <source>The backup lies in %1, and was read through once to be sure.</source>
        <translation>Tryggingskopien ligg i %1, og er lesen gjennom ein gong for å vere sikker.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlingar</translation>
    </message>
    <message>
        <source>for reading only</source>
        <translation>berre for lesing</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>lagra %1</translation>
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
        <translation>%1 · offentlege tal</translation>
    </message>
    <message>
        <source>Figures on too few pupils are hidden, on the screen and in all that leaves it.</source>
        <translation>Tal om for få elevar er skjerma, på skjermen og i alt som går ut.</translation>
    </message>
    <message>
        <source>This is the sample register. Real facts say their source; meetings, people and other things that no source gives are invented, and say so. Change what you like: it is your own copy.</source>
        <translation>Dette er dømeregisteret. Ekte opplysningar har kjelde; møte, personar og anna som inga kjelde gir, er oppdikta og seier frå om det. Endre det du vil: det er din eigen kopi.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Places and page</source>
        <translation>Stader og side</translation>
    </message>
    <message>
        <source>The program&apos;s settings could not be read whole, so choices and drafts may be missing. The register is whole. A copy of the settings is kept as %1.</source>
        <translation>Innstillingane til programmet kunne ikkje lesast heilt, så val og utkast kan mangle. Registeret er heilt. Ein kopi av innstillingane er teken vare på som %1.</translation>
    </message>
    <message>
        <source>no backup</source>
        <translation>ingen tryggingskopi</translation>
    </message>
    <message>
        <source>backing up…</source>
        <translation>tek tryggingskopi …</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>tryggingskopi %1</translation>
    </message>
    <message>
        <source>The register is open for reading. What is damaged may be missing or wrong; nothing is written.</source>
        <translation>Registeret er ope for lesing. Det som er skadd, kan mangle eller vere feil; ingenting vert skrive.</translation>
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
        <translation>Registeret er merkt som ope: %1. Om nokon framleis arbeider der, ville begge skrive, og arbeid kan gå tapt. Ta berre over om du veit at Samspel er lukka der, til dømes fordi maskina har stansa.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La vere</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta over</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>Opne på nytt</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Forstått</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Hent fram ein tryggingskopi</translation>
    </message>
    <message>
        <source> The file that was there is kept as %1.</source>
        <translation> Fila som låg der, er teken vare på som %1.</translation>
    </message>
    <message>
        <source>The register is as it was on %1.</source>
        <translation>Registeret er slik det var %1.</translation>
    </message>
    <message>
        <source>The register is damaged</source>
        <translation>Registeret er skadd</translation>
    </message>
    <message>
        <source>The file itself is kept as it is, whatever you choose; nothing is mended in it.</source>
        <translation>Sjølve fila vert verande som ho er, kva du enn vel; ingenting vert reparert i henne.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Hent fram tryggingskopien frå %1</translation>
    </message>
    <message>
        <source>There is no good backup in the folder for backups.</source>
        <translation>Det finst ingen god tryggingskopi i mappa for tryggingskopiar.</translation>
    </message>
    <message>
        <source>There are backups of a register of the same name that lay in %1. Restore one only if that was this register; it may be somebody else&apos;s.</source>
        <translation>Det finst tryggingskopiar av eit register med same namn som låg i %1. Hent fram ein av dei berre om det var dette registeret; det kan vere nokon annan sitt.</translation>
    </message>
    <message>
        <source>Restore the backup of %1, of the register in %2</source>
        <translation>Hent fram tryggingskopien frå %1, av registeret i %2</translation>
    </message>
    <message>
        <source>Make a copy of what can be read</source>
        <translation>Lag ein kopi av det som kan lesast</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Opne berre for lesing</translation>
    </message>
    <message>
        <source>Where the recovered copy is to lie</source>
        <translation>Kvar den berga kopien skal liggje</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1 (berga)</translation>
    </message>
    <message>
        <source>Reading what can be read of the register…</source>
        <translation>Les det som kan lesast av registeret …</translation>
    </message>
    <message>
        <source>This is the recovered copy, in %1.</source>
        <translation>Dette er den berga kopien, i %1.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Berg</translation>
    </message>
    <message>
        <source>Work is under way</source>
        <translation>Noko er i gang</translation>
    </message>
    <message>
        <source>%1 is not finished. If it is stopped, nothing of that file is written; what was finished before stays.</source>
        <translation>%1 er ikkje ferdig. Om du stansar, vert ingenting av den fila skrive; det som var ferdig før, vert ståande.</translation>
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
        <translation>Dette registeret er ope ein annan stad: %1. Du kan lese det og skrive ut her; ingenting kan endrast før det er lukka der.</translation>
    </message>
    <message>
        <source>The register is free now. Open it anew to see what was done there, and to go on.</source>
        <translation>Registeret er ledig no. Opne det på nytt for å sjå kva som vart gjort der, og for å gå vidare.</translation>
    </message>
</context>
<context>
    <name>samspel::MatrixPanel</name>
    <message>
        <source>Who has met</source>
        <translation>Kven som har møtst</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Schools by schools: at how many gatherings both were</source>
        <translation>Skule mot skule: på kor mange samlingar begge var</translation>
    </message>
    <message>
        <source>The network has fewer than two member schools.</source>
        <translation>Nettverket har færre enn to medlemsskular.</translation>
    </message>
    <message>
        <source>All pairs of member schools have met.</source>
        <translation>Alle par av medlemsskular har møtst.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n pair(s) of member schools, %1 never met.</source>
        <translation>
            <numerusform>Av %n par av medlemsskular har %1 aldri møttest.</numerusform>
            <numerusform>Av %n par av medlemsskular har %1 aldri møttest.</numerusform>
        </translation>
    </message>
    <message>
        <source>A figure: at how many gatherings both were. A ring: never. In italics: all gatherings of the school. Choose a place to see them.</source>
        <translation>Eit tal: på kor mange samlingar begge var. Ein ring: aldri. I kursiv: alle samlingane til skulen. Vel ei rute for å sjå dei.</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (gjest)</translation>
    </message>
    <message numerus="yes">
        <source>%1: at %n gathering(s)</source>
        <translation>
            <numerusform>%1: på %n samling</numerusform>
            <numerusform>%1: på %n samlingar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 never met</source>
        <translation>%1 og %2 har aldri møttest</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %n gathering(s) together</source>
        <translation>
            <numerusform>%1 og %2: %n samling saman</numerusform>
            <numerusform>%1 og %2: %n samlingar saman</numerusform>
        </translation>
    </message>
    <message>
        <source>Municipality not known</source>
        <translation>Kommunen er ikkje kjend</translation>
    </message>
    <message>
        <source>No network is registered yet. Here stands which schools have met, and which have not.</source>
        <translation>Ingen nettverk er registrerte enno. Her står kva skular som har møtt kvarandre, og kva skular som ikkje har det.</translation>
    </message>
    <message>
        <source>No gathering of this network has a list of the schools that came, so who has met is not known.</source>
        <translation>Ingen samling i dette nettverket har ei liste over skulane som kom, så kven som har møtst, er ikkje kjent.</translation>
    </message>
</context>
<context>
    <name>samspel::MergeDialog</name>
    <message>
        <source>Let the &amp;newer source’s figure stay; the other becomes history</source>
        <translation>La talet frå den &amp;nyaste kjelda stå; det andre vert historie</translation>
    </message>
    <message>
        <source>Merge into another</source>
        <translation>Slå saman med ein annan</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Slå saman med</translation>
    </message>
    <message>
        <source>Type some letters of the name</source>
        <translation>Skriv nokre bokstavar av namnet</translation>
    </message>
    <message>
        <source>Figures that both have</source>
        <translation>Tal som begge har</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Slå saman</translation>
    </message>
    <message>
        <source>A file named “%1” in words only. If it is one that the register has already, its figures, names and all that refers to it move there, and it is gone. It can be undone.</source>
        <translation>Ei fil nemnde «%1» berre med ord. Om det er ein som registeret har frå før, flyttar tala, namna og alt som viser til posten, dit, og posten vert borte. Det kan angrast.</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Sjå på begge</translation>
    </message>
    <message>
        <source>%1 figures and %2 records that refer to it will belong to “%3”.</source>
        <translation>%1 tal og %2 postar som viser hit, kjem til å høyre til «%3».</translation>
    </message>
    <message>
        <source>%1 of them say what the other’s say already.</source>
        <translation>%1 av dei seier det same som den andre sine.</translation>
    </message>
    <message numerus="yes">
        <source>Both have a figure for %n place(s), and they differ:</source>
        <translation>
            <numerusform>Begge har tal for %n stad, og dei er ulike:</numerusform>
            <numerusform>Begge har tal for %n stader, og dei er ulike:</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Vert ståande</translation>
    </message>
    <message>
        <source>%1, grade %2, %3</source>
        <translation>%1, %2. trinn, %3</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå saman</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>«%1» er no «%2».</translation>
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
        <translation>Legg bort meldinga</translation>
    </message>
    <message>
        <source>What can be done …</source>
        <translation>Kva du kan gjere …</translation>
    </message>
</context>
<context>
    <name>samspel::MoneyPanel</name>
    <message>
        <source>Budget, actual and effort in kind</source>
        <translation>Budsjett, rekneskap og eigeninnsats</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Shares of the funding agreements</source>
        <translation>Delane i spleiselaga</translation>
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
        <translation>Rekneskap (kr)</translation>
    </message>
    <message>
        <source>Budget less actual (kr)</source>
        <translation>Budsjett minus rekneskap (kr)</translation>
    </message>
    <message>
        <source>In kind (hours)</source>
        <translation>Eigeninnsats (timar)</translation>
    </message>
    <message>
        <source>In kind, worth (kr)</source>
        <translation>Eigeninnsats, verdi (kr)</translation>
    </message>
    <message>
        <source>Agreement and year, partner</source>
        <translation>Spleiselag og år, partnar</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Del (%)</translation>
    </message>
    <message>
        <source>Amount (kr)</source>
        <translation>Beløp (kr)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) open</source>
        <comment>budget lines that lack budget or actual</comment>
        <translation>
            <numerusform>%n linje open</numerusform>
            <numerusform>%n linjer opne</numerusform>
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
        <translation>Ingen budsjettlinjer og ingen eigeninnsats er registrerte enno. Dei vert lagde til eit tiltak.</translation>
    </message>
    <message numerus="yes">
        <source>%n budget line(s) lack budget or actual; there no difference is told.</source>
        <translation>
            <numerusform>%n budsjettlinje manglar budsjett eller rekneskap; der står det ingen skilnad.</numerusform>
            <numerusform>%n budsjettlinjer manglar budsjett eller rekneskap; der står det ingen skilnad.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 short of 100</source>
        <translation>%1: det manglar %2 på 100</translation>
    </message>
    <message>
        <source>%1: %2 more than 100</source>
        <translation>%1: %2 meir enn 100</translation>
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
        <translation>Namn utan nummer</translation>
    </message>
    <message>
        <source>What the register does not know is made anew, as the file names it, and marked as to be confirmed. The names are remembered.</source>
        <translation>Det registeret ikkje kjenner, vert laga nytt med namnet i fila, og merkt som ikkje stadfesta. Namna vert hugsa.</translation>
    </message>
    <message>
        <source>Tell &amp;what they are instead</source>
        <translation>Sei &amp;kva dei er i staden</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) left. Type some letters of what is meant, and choose.</source>
        <translation>
            <numerusform>%n namn att. Skriv nokre bokstavar av det som er meint, og vel.</numerusform>
            <numerusform>%n namn att. Skriv nokre bokstavar av det som er meint, og vel.</numerusform>
        </translation>
    </message>
    <message>
        <source>All names are told. They are remembered with the import.</source>
        <translation>Alle namna er forklarte. Dei vert hugsa med importen.</translation>
    </message>
    <message>
        <source>Make all as &amp;new, to be confirmed</source>
        <translation>Lag alle som &amp;nye, ikkje stadfesta</translation>
    </message>
    <message>
        <source>is the unit</source>
        <translation>er eininga</translation>
    </message>
    <message>
        <source>is the indicator</source>
        <translation>er indikatoren</translation>
    </message>
    <message>
        <source>Type some letters of the name</source>
        <translation>Skriv nokre bokstavar av namnet</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Kva «%1» tyder</translation>
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
        <translation>Denne finst i registeret; vel den når det er den som er meint</translation>
    </message>
</context>
<context>
    <name>samspel::NetworkYearsPanel</name>
    <message>
        <source>Gatherings by year</source>
        <translation>Samlingar per år</translation>
    </message>
    <message>
        <source>Networks: gatherings and schools by year</source>
        <translation>Nettverk: samlingar og skular per år</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2: %n gathering(s)</source>
        <translation>
            <numerusform>%1 i %2: %n samling</numerusform>
            <numerusform>%1 i %2: %n samlingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n skule</numerusform>
            <numerusform>%n skular</numerusform>
        </translation>
    </message>
    <message>
        <source>No gathering is registered yet. A network&apos;s gatherings, with the schools that came, are added on its page.</source>
        <translation>Ingen samlingar er registrerte enno. Samlingane til eit nettverk, med skulane som kom, vert lagde til på sida til nettverket.</translation>
    </message>
    <message>
        <source>Gatherings, and how many different schools came. An empty place: nothing is registered.</source>
        <translation>Samlingar, og kor mange ulike skular som kom. Ein tom plass: ingenting er registrert.</translation>
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
        <translation>Lagra: %1</translation>
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
        <translation>%1 – det registeret veit</translation>
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
        <translation>Data til eit anna program (*.json)</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Skrive fila</translation>
    </message>
    <message>
        <source>Everything that names the person is in %1. Look through it before you pass it on: texts may tell of others too.</source>
        <translation>Alt som nemner personen, er i %1. Sjå gjennom det før du gir det vidare: Tekstar kan fortelje om andre òg.</translation>
    </message>
    <message>
        <source>Look for the person</source>
        <translation>Leite etter personen</translation>
    </message>
    <message>
        <source>Erase the person</source>
        <translation>Slette personen for godt</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n record(s) that refer to the person stay, and are counted as before.</source>
        <translation>
            <numerusform>%1. Éin post som viser til personen, vert ståande og tel som før.</numerusform>
            <numerusform>%1. %n postar som viser til personen, vert ståande og tel som før.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept files that name the person, and are not altered: %1.</source>
        <translation>Filer som nemner personen, og som ikkje vert endra: %1.</translation>
    </message>
    <message>
        <source>Copies that still hold the name, or cannot be looked through: %1. Delete them when they are no longer needed.</source>
        <translation>Kopiar som framleis har namnet, eller som ikkje kan lesast gjennom: %1. Slett dei når dei ikkje trengst lenger.</translation>
    </message>
    <message>
        <source>The register&apos;s file could not be written anew (is the disk full?): the name may still lie between its pages. Free some space, and choose File, Compact the register.</source>
        <translation>Fila til registeret kunne ikkje skrivast på nytt (er disken full?): Namnet kan framleis liggje mellom sidene i fila. Frigjer plass, og vel Fil, Rydd og pakk registeret.</translation>
    </message>
    <message>
        <source>Another program has the register open: the name stays in its log until all have closed it.</source>
        <translation>Eit anna program har registeret ope: Namnet vert ståande i loggen til alle har lukka det.</translation>
    </message>
</context>
<context>
    <name>samspel::PreviewPanel</name>
    <message>
        <source>Show the new units</source>
        <translation>Vis dei nye einingane</translation>
    </message>
    <message>
        <source>Units that would be made</source>
        <translation>Einingar som ville verte laga</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>Problem i fila</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Enco&amp;ding</source>
        <translation>Teiknko&amp;ding</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Skiljeteikn</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Korleis fila vart lesen</translation>
    </message>
    <message>
        <source>Read otherwise, when the program was wrong:</source>
        <translation>Les på ein annan måte, når programmet tok feil:</translation>
    </message>
    <message>
        <source>What an import does</source>
        <translation>Kva ein import gjer</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Som funne</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Som funne: %1</translation>
    </message>
    <message>
        <source>Problems and remarks: %1</source>
        <translation>Problem og merknader: %1</translation>
    </message>
</context>
<context>
    <name>samspel::ProblemList</name>
    <message>
        <source>Refuses</source>
        <translation>Hindrar</translation>
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
        <translation>Kva</translation>
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
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Stop; nothing is written then</source>
        <translation>Stans; då vert ingenting skrive</translation>
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
        <translation>Fleire felt</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (må fyllast ut)</translation>
    </message>
    <message>
        <source>Kept for: %1</source>
        <translation>Føremål: %1</translation>
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
        <translation>Skal følgjast opp</translation>
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
        <translation>Merkjer at posten skal følgjast opp, med ein merknad frå i dag; ein gong til tek merket bort</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>What is needed on the day, as a file</source>
        <translation>Det som trengst på dagen, som fil</translation>
    </message>
    <message>
        <source>Sign-in sheet…</source>
        <translation>Frammøteliste …</translation>
    </message>
    <message>
        <source>Name badges…</source>
        <translation>Namneskilt …</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderfil …</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Stadfest</translation>
    </message>
    <message>
        <source>It is what it is called, and not another one of the register</source>
        <translation>Det er det som det heiter, og ikkje noko anna i registeret</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Slå saman med …</translation>
    </message>
    <message>
        <source>It is another one of the register: its figures and names move there</source>
        <translation>Det er noko anna i registeret: tala og namna flyttar dit</translation>
    </message>
    <message>
        <source>Access and erasure</source>
        <translation>Innsyn og sletting</translation>
    </message>
    <message>
        <source>What a person may ask for: to see everything that names them, or to be erased</source>
        <translation>Det ein person kan be om: å få sjå alt som nemner vedkomande, eller å verte sletta</translation>
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
        <translation>Sletta</translation>
    </message>
    <message>
        <source>History of this record, the newest first</source>
        <translation>Historikken til denne posten, det nyaste først</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Nothing has been done to this record that the history tells of. What came with an import or with a new register has no steps of its own.</source>
        <translation>Historikken fortel ikkje om noko som er gjort med denne posten. Det som kom med ein import eller med eit nytt register, har ingen eigne steg.</translation>
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
        <translation>Tek lister frå rekneark inn i registeret: personar, møte, kurs, alt mogleg. Du ser først kva kvar rad vert til.</translation>
    </message>
    <message>
        <source>&amp;Choose a list…</source>
        <translation>V&amp;el ei liste …</translation>
    </message>
    <message>
        <source>A list is a CSV, XLSX or ODS file with a head over its columns. Columns are matched to fields by their names; you can change that, and it is remembered. Nothing is written before you choose Import, and an import can be undone.</source>
        <translation>Ei liste er ei CSV-, XLSX- eller ODS-fil med overskrift over kolonnane. Kolonnane vert knytte til felt etter namnet; du kan endre det, og det vert hugsa. Ingenting vert skrive før du vel Importer, og ein import kan angrast.</translation>
    </message>
    <message>
        <source>Columns of the file and their fields</source>
        <translation>Kolonnane i fila og felta deira</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Kolonne i fila</translation>
    </message>
    <message>
        <source>Holds, for example</source>
        <translation>Inneheld til dømes</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>What the rows become</source>
        <translation>Kva radene vert til</translation>
    </message>
    <message>
        <source>&amp;Leave out the rows with problems</source>
        <translation>&amp;Utelat radene med problem</translation>
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
        <translation>Tabell i arbeidsboka</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Vel ei liste</translation>
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
        <translation>%1 kan ikkje lesast (%2).</translation>
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
        <translation>— utelaten —</translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>Sjå på lista</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kan ikkje lesast</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same, %4 with problems</source>
        <translation>%1 nye, %2 endra, %3 uendra, %4 med problem</translation>
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
        <translation>Dette registeret er ope berre for lesing</translation>
    </message>
    <message>
        <source>Writes the rows, all or nothing; it can be undone</source>
        <translation>Skriv radene, alle eller ingen; det kan angrast</translation>
    </message>
    <message>
        <source>Import the list</source>
        <translation>Importere lista</translation>
    </message>
    <message>
        <source>%1 was imported: %2 new, %3 changed.</source>
        <translation>%1 vart importert: %2 nye, %3 endra.</translation>
    </message>
    <message>
        <source>Nothing was imported: the register or the list has changed. Look at the rows again.</source>
        <translation>Ingenting vart importert: registeret eller lista har endra seg. Sjå på radene på nytt.</translation>
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
        <translation>Ikkje fylt ut</translation>
    </message>
</context>
<context>
    <name>samspel::RecordPage</name>
    <message numerus="yes">
        <source>%n draft(s) to finish</source>
        <translation>
            <numerusform>%n utkast å gjere ferdig</numerusform>
            <numerusform>%n utkast å gjere ferdige</numerusform>
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
        <translation>Lagra: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>The history keeps the name, so that this can be undone; it can be erased there.</source>
        <translation>Historikken held på namnet, så dette kan angrast; der kan det slettast for godt.</translation>
    </message>
    <message>
        <source>Choose a line in the list to read or change it here.</source>
        <translation>Vel ei linje i lista for å lese eller endre henne her.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>A draft: it is kept here, and saved as soon as what is marked is right.</source>
        <translation>Eit utkast: det ligg her, og vert lagra så snart det som er merkt, er rett.</translation>
    </message>
    <message>
        <source>It is saved as soon as the needed fields are filled in.</source>
        <translation>Det vert lagra så snart felta som trengst, er fylte ut.</translation>
    </message>
    <message>
        <source>A new record (%1)</source>
        <translation>Ein ny post (%1)</translation>
    </message>
    <message>
        <source>Delete what is chosen in the list; it can be undone</source>
        <translation>Slett det som er valt i lista; det kan angrast</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Legg til den første</translation>
    </message>
    <message>
        <source>Marked to be followed up.</source>
        <translation>Merkt for oppfølging.</translation>
    </message>
    <message>
        <source>No longer to be followed up.</source>
        <translation>Skal ikkje lenger følgjast opp.</translation>
    </message>
    <message>
        <source>Nothing is recorded here yet.</source>
        <translation>Ingenting er registrert her enno.</translation>
    </message>
    <message>
        <source>Not saved yet, and kept as a draft: %1</source>
        <translation>Ikkje lagra enno, men teke vare på som utkast: %1</translation>
    </message>
    <message>
        <source>A file named it in words only: confirm it, or merge it into the one that it is.</source>
        <translation>Ei fil nemnde det berre med ord: stadfest det, eller slå det saman med det som det er.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of what you had begun to fill in could not be read. The register is whole. What is left of them stands in the program&apos;s settings, under “damaged”.</source>
        <translation>
            <numerusform>%n utkast til det du hadde byrja å fylle ut, kunne ikkje lesast. Registeret er heilt. Det som er att av det, står i innstillingane til programmet, under «damaged».</numerusform>
            <numerusform>%n utkast til det du hadde byrja å fylle ut, kunne ikkje lesast. Registeret er heilt. Det som er att av dei, står i innstillingane til programmet, under «damaged».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing fits the filter. Clear it to see all %n.</source>
        <translation>
            <numerusform>Ingenting passar med filteret. Tøm det for å sjå den eine.</numerusform>
            <numerusform>Ingenting passar med filteret. Tøm det for å sjå alle %n.</numerusform>
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
        <translation>endra</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>uendra</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kva som skjer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Changes and problems</source>
        <translation>Endringar og problem</translation>
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
        <translation>Vel kolonnar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Legg til eit vilkår</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Kopier dei valde radene</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Skriv ut lista …</translation>
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
        <translation>«%1» spør etter noko som denne lista ikkje har.</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Lagre dette søket …</translation>
    </message>
    <message>
        <source>Delete a saved search</source>
        <translation>Slett eit lagra søk</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Deleted the search “%1”.</source>
        <translation>Søket «%1» er sletta.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Saved the search “%1”; it stands in the list&apos;s menu.</source>
        <translation>Søket «%1» er lagra; det står i menyen til lista.</translation>
    </message>
    <message>
        <source>Conditions, groups, saved searches, print, export</source>
        <translation>Vilkår, grupper, lagra søk, utskrift, eksport</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer ei liste …</translation>
    </message>
    <message>
        <source>This register can only be read.</source>
        <translation>Dette registeret kan berre lesast.</translation>
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
        <translation>Delar av posten</translation>
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
        <translation>Skriv nokre bokstavar av namnet</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Open this record (Ctrl+Enter)</source>
        <translation>Opne denne posten (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Opne denne posten</translation>
    </message>
</context>
<context>
    <name>samspel::ReferencesField</name>
    <message>
        <source>Open “%1”</source>
        <translation>Opne «%1»</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Ta bort «%1»</translation>
    </message>
    <message>
        <source>Add: type some letters of the name</source>
        <translation>Legg til: skriv nokre bokstavar av namnet</translation>
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
        <translation>Ingenting anna i registeret viser hit.</translation>
    </message>
    <message>
        <source>%1, as “%2” (%3)</source>
        <translation>%1, som «%2» (%3)</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>utan namn</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Opne «%1»</translation>
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
        <translation>Det som er skrive ut, lagra, kopiert eller oppgitt offentleg. Nytt vert prøvd mot alt saman, så ikkje noko skjerma tal kan reknast ut.</translation>
    </message>
    <message>
        <source>Read what was handed out</source>
        <translation>Lese kva som er delt ut</translation>
    </message>
    <message>
        <source>Nothing has been handed out yet.</source>
        <translation>Ingenting er delt ut enno.</translation>
    </message>
    <message>
        <source>What was handed out, the newest first</source>
        <translation>Det som er delt ut, det nyaste først</translation>
    </message>
    <message>
        <source>Figures shown here for the first time</source>
        <translation>Tal som vart viste her for første gong</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Shown for the first time</source>
        <translation>Vist for første gong</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Elevar</translation>
    </message>
</context>
<context>
    <name>samspel::ReportPage</name>
    <message>
        <source>The register has changed meanwhile, so nothing was handed out. Look at the report as it is now, and hand it out then.</source>
        <translation>Registeret er endra i mellomtida, så ingenting vart delt ut. Sjå på rapporten slik han er no, og del han ut då.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapportar</translation>
    </message>
    <message>
        <source>What you see is what is printed and saved. Public, unless you ask for internal figures.</source>
        <translation>Det du ser, er det som vert skrive ut og lagra. Offentleg, om du ikkje ber om interne tal.</translation>
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
        <translation>Sida til éin kommune</translation>
    </message>
    <message>
        <source>&amp;Internal</source>
        <translation>&amp;Internt</translation>
    </message>
    <message>
        <source>With figures that must not be passed on, for this one time; each page is stamped</source>
        <translation>Med tal som ikkje må delast vidare, berre denne eine gongen; kvar side er stempla</translation>
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
        <translation>Sidebreidd</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Heile sida</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>Storleiken på førehandsvisinga</translation>
    </message>
    <message>
        <source>Ctrl and + or − change the size as well</source>
        <translation>Ctrl og + eller − endrar òg storleiken</translation>
    </message>
    <message>
        <source>There is nothing to report on yet</source>
        <translation>Det er ingenting å rapportere om enno</translation>
    </message>
    <message>
        <source>Read the units</source>
        <translation>Les einingane</translation>
    </message>
    <message>
        <source>A status report is about a region. Add one, with its municipalities, among the organisations.</source>
        <translation>Ein statusrapport handlar om ein region. Legg til ein, med kommunane sine, mellom organisasjonane.</translation>
    </message>
    <message>
        <source>Add a municipality among the organisations, or import a file that has some.</source>
        <translation>Legg til ein kommune mellom organisasjonane, eller importer ei fil som har nokre.</translation>
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
            <numerusform>%n side gjekk til skrivaren.</numerusform>
            <numerusform>%n sider gjekk til skrivaren.</numerusform>
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
        <translation>Lagra som %1, med interne tal og stempel. Den neste er offentleg att.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagra som %1.</translation>
    </message>
    <message>
        <source>Register of processing: what is kept about people</source>
        <translation>Protokoll over personopplysningar</translation>
    </message>
    <message>
        <source>Go to the organisations</source>
        <translation>Gå til organisasjonane</translation>
    </message>
</context>
<context>
    <name>samspel::SearchBox</name>
    <message>
        <source>Find anything (Ctrl+K)</source>
        <translation>Finn kva som helst (Ctrl+K)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som vart funne</translation>
    </message>
    <message>
        <source>Nothing holds “%1”. Try fewer letters or words.</source>
        <translation>Ingenting inneheld «%1». Prøv færre bokstavar eller ord.</translation>
    </message>
    <message>
        <source>Find any record by its text, and any action</source>
        <translation>Finn kva som helst etter teksten, og alle handlingar</translation>
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
        <translation>Stadene i registeret</translation>
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
        <translation>Ingenting vert skrive før du vel Importer.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>ikkje lesen</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Fila kunne ikkje opnast</translation>
    </message>
    <message>
        <source>%1. Nothing in the register has changed. Check that the file is still there and that you may read it, then choose it again.</source>
        <translation>%1. Ingenting i registeret er endra. Sjå etter at fila framleis finst og at du har lov til å lese henne, og vel henne på nytt.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>The file was not accepted</source>
        <translation>Fila vart ikkje godteken</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importert</translation>
    </message>
    <message>
        <source>known</source>
        <translation>kjend</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importert</translation>
    </message>
    <message>
        <source>The same file as before</source>
        <translation>Same fil som før</translation>
    </message>
    <message>
        <source>The register holds all figures of this file now.</source>
        <translation>Registeret har no alle tala i denne fila.</translation>
    </message>
    <message>
        <source>This very file was imported on %1. Importing it again would change nothing.</source>
        <translation>Nett denne fila vart importert %1. Å importere henne ein gong til endrar ingenting.</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ikkje noko nytt</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ikkje noko nytt</translation>
    </message>
    <message>
        <source>The file holds no figure that the register has a place for.</source>
        <translation>Fila har ikkje noko tal som registeret har plass til.</translation>
    </message>
    <message>
        <source>The register holds all figures of this file already, from another source. Importing it would change nothing.</source>
        <translation>Registeret har alt alle tala i denne fila, frå ei anna kjelde. Å importere henne endrar ingenting.</translation>
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
        <translation>Nett denne fila vart importert %1, og tal er endra sidan: å importere henne ein gong til set dei tilbake.</translation>
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
        <translation>Ingenting i registeret er endra.</translation>
    </message>
    <message>
        <source>Correct the file and choose it again, or tell below how it is to be read.</source>
        <translation>Rett fila og vel henne på nytt, eller fortel nedanfor korleis ho skal lesast.</translation>
    </message>
    <message>
        <source>Correct the file, or download it anew from %1, and choose it again.</source>
        <translation>Rett fila, eller last henne ned på nytt frå %1, og vel henne ein gong til.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>read from the file</source>
        <translation>lesne frå fila</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>cells that the register does not have yet</source>
        <translation>celler som registeret ikkje har enno</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endra</translation>
    </message>
    <message>
        <source>cells that replace older ones; the older are kept</source>
        <translation>celler som kjem i staden for eldre; dei eldre vert tekne vare på</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>cells that the register has already</source>
        <translation>celler som registeret har frå før</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Skjerma</translation>
    </message>
    <message>
        <source>hidden by the publisher; kept as hidden, never as 0</source>
        <translation>skjulte av utgivaren; haldne som skjerma, aldri som 0</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tomme</translation>
    </message>
    <message>
        <source>without anything; neither 0 nor suppressed</source>
        <translation>utan noko; verken 0 eller skjerma</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Hoppa over</translation>
    </message>
    <message>
        <source>the register has no place for them; see the remarks</source>
        <translation>registeret har ingen plass til dei; sjå merknadene</translation>
    </message>
    <message>
        <source>All %1 units in the file are known.</source>
        <translation>Alle dei %1 einingane i fila er kjende.</translation>
    </message>
    <message>
        <source>%1 of the %2 units in the file are new and would be made, as they are named there.</source>
        <translation>%1 av dei %2 einingane i fila er nye og vil verte laga, med namna dei har der.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Utgivar</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen som</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Fordi</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Teiknkoding</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Skiljeteikn</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Linjeslutt</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Hovud</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Read, and not tried</source>
        <translation>Lesen, men ikkje prøvd</translation>
    </message>
    <message>
        <source>The file can be read. What it would change is tried in the register itself, and this register is open for reading only.</source>
        <translation>Fila kan lesast. Kva ho ville endre, vert prøvd i sjølve registeret, og dette registeret er berre ope for lesing.</translation>
    </message>
    <message>
        <source>The register holds all records of this file now.</source>
        <translation>Registeret har no alle postane i denne fila.</translation>
    </message>
    <message>
        <source>The register holds all records of this file already. Importing it would change nothing.</source>
        <translation>Registeret har alle postane i denne fila frå før. Å importere henne ville ikkje endre noko.</translation>
    </message>
    <message>
        <source>names to tell</source>
        <translation>namn å forklare</translation>
    </message>
    <message>
        <source>Some names have no number</source>
        <translation>Nokre namn har ikkje nummer</translation>
    </message>
    <message numerus="yes">
        <source>The file gives %n name(s) without a number or code that the register knows. Say below what each of them is; it is remembered for the next file. Nothing is written before you choose Import.</source>
        <translation>
            <numerusform>Fila gir %n namn utan nummer eller kode som registeret kjenner. Sei nedanfor kva det er; det vert hugsa til neste fil. Ingenting vert skrive før du vel Importer.</numerusform>
            <numerusform>Fila gir %n namn utan nummer eller kode som registeret kjenner. Sei nedanfor kva kvart av dei er; det vert hugsa til neste fil. Ingenting vert skrive før du vel Importer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 that the register does not have yet</source>
        <translation>%1 som registeret ikkje har enno</translation>
    </message>
    <message>
        <source>%1 that become as the file tells</source>
        <translation>%1 som vert slik fila seier</translation>
    </message>
    <message>
        <source>%1 that the register has already</source>
        <translation>%1 som registeret har frå før</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatne</translation>
    </message>
    <message>
        <source>%1 with problems; see the remarks</source>
        <translation>%1 med problem; sjå merknadene</translation>
    </message>
</context>
<context>
    <name>samspel::TodayPage</name>
    <message>
        <source>What waits for</source>
        <translation>Dette ventar på</translation>
    </message>
    <message>
        <source>This register is empty</source>
        <translation>Dette registeret er tomt</translation>
    </message>
    <message>
        <source>Begin with those who take part and the programme that they share, or with published figures: an import brings municipalities and schools along. What waits for whom is shown here then.</source>
        <translation>Byrja med dei som er med, og programmet dei har saman, eller med offentlege tal: ein import tek kommunar og skular med seg. Då viser denne sida kva som ventar på kven.</translation>
    </message>
    <message>
        <source>Add municipalities and schools</source>
        <translation>Legg til kommunar og skular</translation>
    </message>
    <message>
        <source>Write in the programme</source>
        <translation>Skriv inn programmet</translation>
    </message>
    <message>
        <source>Import figures or lists</source>
        <translation>Importer tal eller lister</translation>
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
        <translation>Frå</translation>
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
        <translation>Eining</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Samanlikna med</translation>
    </message>
    <message>
        <source>Shows figures that must not be passed on, until you leave the page or take them out. They are stamped.</source>
        <translation>Viser tal som ikkje må delast vidare, til du går frå sida eller tek dei ut. Dei vert stempla.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referansar</translation>
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
        <translation>Den nyaste</translation>
    </message>
    <message>
        <source>C&amp;orrected</source>
        <translation>Korrig&amp;erte</translation>
    </message>
    <message>
        <source>Shows scale points of 2014–2021 as Statistics Norway’s parameters correct them, instead of those that were published and withdrawn. Below county level that is this program’s own estimate. The two never stand in one chart.</source>
        <translation>Viser skalapoeng for 2014–2021 slik parametrane frå Statistisk sentralbyrå korrigerer dei, i staden for dei som vart publiserte og trekte tilbake. Under fylkesnivå er det programmet sitt eige anslag. Dei to står aldri i same diagram.</translation>
    </message>
    <message>
        <source>Scale points 2014–2021</source>
        <translation>Skalapoeng 2014–2021</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Teikna som</translation>
    </message>
    <message>
        <source>The figures themselves</source>
        <translation>Tala sjølve</translation>
    </message>
    <message>
        <source>Distance to the nation</source>
        <translation>Avstand til landet</translation>
    </message>
    <message>
        <source>How far each figure lies from the nation’s of the same year, in standard deviations of the nation’s pupils: separate dots, the one thing that may be read across breaks.</source>
        <translation>Kor langt kvart tal ligg frå landet sitt same år, i standardavvik for elevane i landet: prikkar kvar for seg, det einaste som kan lesast på tvers av brot.</translation>
    </message>
</context>
<context>
    <name>samspel::UnitBox</name>
    <message>
        <source>Search for a unit</source>
        <translation>Søk etter ei eining</translation>
    </message>
</context>
<context>
    <name>samspel::UnitPicker</name>
    <message>
        <source>Search; space ticks</source>
        <translation>Søk; mellomrom kryssar av</translation>
    </message>
    <message>
        <source>Search for units</source>
        <translation>Søk etter einingar</translation>
    </message>
    <message>
        <source>Units to compare with</source>
        <translation>Einingar å samanlikne med</translation>
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
        <translation>Opne %1</translation>
    </message>
    <message>
        <source>Samspel</source>
        <translation>Samspel</translation>
    </message>
    <message>
        <source>A register for partnerships that develop schools: who takes part, what happens when, and how the figures go. Each register is one file that is yours alone.</source>
        <translation>Eit register for partnarskapar som utviklar skular: kven som er med, kva som hender når, og korleis det går med tala. Kvart register er éi fil, og ho er berre di.</translation>
    </message>
    <message>
        <source>New register …</source>
        <translation>Nytt register …</translation>
    </message>
    <message>
        <source>Begin with an empty one. You can import municipalities and figures right away.</source>
        <translation>Byrj med eit tomt. Du kan importere kommunar og tal med det same.</translation>
    </message>
    <message>
        <source>Open register …</source>
        <translation>Opne register …</translation>
    </message>
    <message>
        <source>Go on with one that you, or someone you work with, has made.</source>
        <translation>Hald fram med eit som du, eller nokon du arbeider saman med, har laga.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Sjå på dømet</translation>
    </message>
    <message>
        <source>A copy of the partnership in Sogn, to try everything out in. Parts of it are invented, and say so.</source>
        <translation>Ein kopi av partnarskapen i Sogn, til å prøve alt i. Delar av han er oppdikta, og seier det.</translation>
    </message>
    <message>
        <source>Opened of late</source>
        <translation>Opna i det siste</translation>
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
        <translation>Året månad for månad</translation>
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
        <translation>Ingenting er registrert for %1: møte, samlingar, prøver, rapporteringsdatoar, oppgåver.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s), date(s) and task(s). Those of one kind in one week share a mark.</source>
        <translation>
            <numerusform>%n møte, dato eller oppgåve.</numerusform>
            <numerusform>%n møte, datoar og oppgåver. Dei av same slag i same veke deler eit merke.</numerusform>
        </translation>
    </message>
</context>
</TS>
