<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
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
        <source>another program is writing to the register.</source>
        <translation>eit anna program skriv til registeret.</translation>
    </message>
    <message>
        <source>Close the register elsewhere or wait a moment, then try again.</source>
        <translation>Lukk registeret andre stader eller vent litt, og prøv på nytt.</translation>
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
        <source>Nothing more was written to it.</source>
        <translation>Ingenting meir er skrive til henne.</translation>
    </message>
    <message>
        <source>Keep the file as it is, and go on from the newest backup.</source>
        <translation>Ta vare på fila slik ho er, og hald fram frå den nyaste tryggingskopien.</translation>
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
        <translation>disken eller nettverksmappa svara ikkje som ho skulle.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, then try again; make a backup when it works.</source>
        <translation>Sjå etter disken eller sambandet, og prøv på nytt; ta tryggingskopi når det verkar.</translation>
    </message>
    <message>
        <source>it was stopped.</source>
        <translation>det vart stoppa.</translation>
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
        <source>it broke off: %1.</source>
        <translation>det braut av: %1.</translation>
    </message>
    <message>
        <source>“%1” did not succeed: %2 %3 %4</source>
        <translation>«%1» lukkast ikkje: %2 %3 %4</translation>
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
        <translation>Dei første prøvene kan ikkje jamførast med noko seinare.</translation>
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
        <translation>Før skalapoenga kom, kan tala eit år berre jamførast med andre einingar same året, ikkje frå år til år.</translation>
    </message>
    <message>
        <source>new scale: scale points replace mastery levels</source>
        <translation>ny skala: skalapoeng i staden for meistringsnivå</translation>
    </message>
    <message>
        <source>Udir withdrew the published scale points up to 2021 on 13 November 2025: they flattened the development.</source>
        <translation>Udir trekte skalapoenga til og med 2021 attende 13. november 2025: dei flata ut utviklinga.</translation>
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
</context>
<context>
    <name>Chart</name>
    <message>
        <source>With %1 one year can swing by about ±%2 points without anything having changed.</source>
        <translation>Med %1 kan eitt år svinge om lag ±%2 poeng utan at noko har endra seg.</translation>
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
        <source>Too few years to say anything about a direction (it needs at least %1 in the same series, and has %2).</source>
        <translation>For få år til å seie noko om utvikling (treng minst %1 i same tidsserie, har %2).</translation>
    </message>
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
        <translation>Anna hende i dei same åra: %1.</translation>
    </message>
    <message>
        <source>The figures tell what happened, not why.</source>
        <translation>Tala fortel kva som hende, ikkje kvifor.</translation>
    </message>
    <message>
        <source>The programme is one of several possible reasons; its effect cannot be singled out.</source>
        <translation>Programmet er ein av fleire moglege grunnar; effekten kan ikkje skiljast ut.</translation>
    </message>
    <message>
        <source>The series breaks before %1: figures on the two sides cannot be compared.</source>
        <translation>Serien har eit brot før %1: tal på kvar side kan ikkje jamførast.</translation>
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
        <translation>Hole punkt: færre enn %1 elevar, lite påliteleg.</translation>
    </message>
    <message>
        <source>Dotted lines: estimated.</source>
        <translation>Prikka liner: rekna ut.</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Elevar</translation>
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
        <source>suppressed</source>
        <translation>skjerma</translation>
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
</context>
<context>
    <name>Cli</name>
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
        <translation>%1 er same fila som vart importert %2. Ingenting er endra.</translation>
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
        <source>Exit: 0 done, 1 the data are not acceptable (nothing written), 2 wrong usage, 3 the world failed (disk, lock, damaged file).</source>
        <translation>Sluttkode: 0 gjort, 1 data kan ikkje godtakast (ingenting skrive), 2 feil bruk, 3 verda svikta (disk, lås, skadd fil).</translation>
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
        <source>The register cannot be written: the file or its folder is write-protected. Nothing was changed.</source>
        <translation>Registeret kan ikkje skrivast: fila eller mappa er skriveverna. Ingenting er endra.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). It was not touched. Take a copy of it, and open your newest backup.</source>
        <translation>Fila er skadd (%1). Ho er ikkje rørt. Ta ein kopi av henne, og opne den nyaste tryggingskopien.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its name, its folder and your rights to it.</source>
        <translation>Fila kan ikkje opnast. Sjå etter namnet, mappa og om du har lov.</translation>
    </message>
    <message>
        <source>The file could not be read or written (%1). Nothing was changed.</source>
        <translation>Fila kunne ikkje lesast eller skrivast (%1). Ingenting er endra.</translation>
    </message>
    <message>
        <source>This could not be written: %1</source>
        <translation>Dette kunne ikkje skrivast: %1</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <translation>Det gjekk ikkje: %1</translation>
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
        <source>The register is damaged. Take a copy of the file, and open your newest backup.</source>
        <translation>Registeret er skadd. Ta ein kopi av fila, og opne den nyaste tryggingskopien.</translation>
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
        <translation>Stode</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>There is no report “%1”; there are status and municipality.</source>
        <translation>Rapporten «%1» finst ikkje; det finst status og municipality.</translation>
    </message>
    <message>
        <source>Whose report? --unit wants a municipality&apos;s number.</source>
        <translation>Kven sin rapport? --unit vil ha eit kommunenummer.</translation>
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
        <translation>Kva det var før: tal for dei eldre einingane vert lagde saman etter desse linene.</translation>
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
        <source>The years whose figures may be compared. A new line here is a break in the series.</source>
        <translation>Åra der tala kan jamførast. Ei ny line her er eit brot i serien.</translation>
    </message>
    <message>
        <source>Here stands the programme that the partnership runs, with its sub-programmes.</source>
        <translation>Her står programmet som partnarskapen driv, med delprosjekta.</translation>
    </message>
    <message>
        <source>The parts of the programme. Each gets its own lane of milestones under the charts.</source>
        <translation>Delane av programmet. Kvar får sitt eige spor med milepælar under diagramma.</translation>
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
        <translation>Mål</translation>
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
        <translation>Trekt attende</translation>
    </message>
    <message>
        <source>Why withdrawn</source>
        <translation>Kvifor trekt attende</translation>
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
        <source>Record kind</source>
        <translation>Slag post</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
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
        <translation>I eit skjema: ta attende det som er skrive i feltet</translation>
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
        <translation>Fri programvare under MIT-lisensen. Bygd på Qt (LGPL), SQLite, libqpdf og Boost. Tala høyrer til dei som har publisert dei; kvart av dei seier kjelda og lisensen sin.</translation>
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
        <translation>fila sluttar midt i ein bokstav: ho er avkutta</translation>
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
        <translation>eit halvt lineskift (CR utan LF)</translation>
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
        <translation>Bokstav %1 på lina kan ikkje lesast: %2.</translation>
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
        <source>The file is larger than %1 MB.</source>
        <translation>Fila er større enn %1 MB.</translation>
    </message>
    <message>
        <source>The file has more than %1 columns.</source>
        <translation>Fila har meir enn %1 kolonnar.</translation>
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
        <source>The column “%1” is neither a figure of a year nor region, age, sex or year.</source>
        <translation>Kolonnen «%1» er verken eit tal for eit år eller region, alder, kjønn eller år.</translation>
    </message>
    <message>
        <source>No column counts persons; the register reads population from table 07459.</source>
        <translation>Ingen kolonne tel personar; registeret les folketal frå tabell 07459.</translation>
    </message>
    <message>
        <source>This is table %1 of Statistics Norway; the register reads population from table 07459.</source>
        <translation>Dette er tabell %1 frå SSB; registeret les folketal frå tabell 07459.</translation>
    </message>
    <message>
        <source>The file ends in its head: it was cut off.</source>
        <translation>Fila sluttar i hovudet: ho er avkutta.</translation>
    </message>
    <message>
        <source>No line has the columns that this format has, such as “%1”.</source>
        <translation>Inga line har kolonnane som høyrer til formatet, som «%1».</translation>
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
        <translation>«%1» er ikkje eit år.</translation>
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
        <translation>Line %1 har eit anna tal for same eining.</translation>
    </message>
    <message>
        <source>This figure repeats line %1.</source>
        <translation>Dette talet er ei oppattaking av line %1.</translation>
    </message>
    <message>
        <source>The register has no place for “%1”; its cells (%2) are left out.</source>
        <translation>Registeret har ingen plass til «%1»; cellene (%2) er utelatne.</translation>
    </message>
    <message>
        <source>The register has no place for this measure; its cells (%1) are left out.</source>
        <translation>Registeret har ingen plass til dette målet; cellene (%1) er utelatne.</translation>
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
        <translation>Denne lina har %1 celler; hovudet har %2.</translation>
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
        <translation>Siste line har ingen slutt: fila er avkutta.</translation>
    </message>
    <message>
        <source>The line has %1 cells where the head has %2: it was cut or changed.</source>
        <translation>Lina har %1 celler der hovudet har %2: ho er kutta eller endra.</translation>
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
        <translation>Denne lina er ei oppattaking av line %1.</translation>
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
        <translation>Her står eit tal, endå ingen tok del.</translation>
    </message>
    <message>
        <source>There is an uncertainty here but no figure: it was lost.</source>
        <translation>Her står ei uvisse, men ikkje noko tal: det er kome bort.</translation>
    </message>
    <message>
        <source>The file has no column with scale points of a national test.</source>
        <translation>Fila har ingen kolonne med skalapoeng frå ei nasjonal prøve.</translation>
    </message>
    <message>
        <source>The register does not know what this file measures: %1. It knows scale points of the national tests in English, reading and numeracy.</source>
        <translation>Registeret kjenner ikkje det denne fila måler: %1. Det kjenner skalapoeng frå nasjonale prøver i engelsk, lesing og rekning.</translation>
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
        <translation>Kolonnen «%1» manglar; line %2 treng han for å seie kva eining det er.</translation>
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
        <source>The register has no indicator “%1”.</source>
        <translation>Registeret har ingen indikator «%1».</translation>
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
    <message>
        <source>The file names a unit without a number, “%1”.</source>
        <translation>Fila nemner ei eining utan nummer, «%1».</translation>
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
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>%1 is there already. Choose another name, or move the file away first.</source>
        <translation>%1 finst alt. Vel eit anna namn, eller flytt fila først.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>%1 finst ikkje. Sjå etter om namnet og mappa er rett.</translation>
    </message>
    <message>
        <source>%1 is a database, but no Samspel register. It was not touched.</source>
        <translation>%1 er ein database, men ikkje eit Samspel-register. Fila er ikkje rørt.</translation>
    </message>
    <message>
        <source>%1 is no Samspel register. It was not touched.</source>
        <translation>%1 er ikkje eit Samspel-register. Fila er ikkje rørt.</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2).</source>
        <translation>%1 kan ikkje lagast (%2).</translation>
    </message>
    <message>
        <source>%1 is a folder, and no Samspel register.</source>
        <translation>%1 er ei mappe, og ikkje eit Samspel-register.</translation>
    </message>
    <message>
        <source>%1 was made by an older Samspel and has to be brought up to date first: open it where it can be written.</source>
        <translation>%1 er laga av eit eldre Samspel og må førast opp til dagens form først: opne fila der ho kan skrivast.</translation>
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
        <translation>&amp;Finn kva som helst</translation>
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
        <source>Open &amp;recent</source>
        <translation>Opne &amp;nyleg brukte</translation>
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
        <translation>Tekst&amp;storleik</translation>
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
        <source>Who takes part: municipalities, schools, kindergartens and partners, each with its number and its time.</source>
        <translation>Kven som er med: kommunar, skular, barnehagar og samarbeidspartnarar, kvar med sitt nummer og si tid.</translation>
    </message>
    <message>
        <source>Where the figures come from: who published them, which file, when it was fetched.</source>
        <translation>Kvar tala kjem frå: kven som publiserte dei, kva fil, når ho vart henta.</translation>
    </message>
    <message>
        <source>What is measured, what may be said of it, and where its series breaks.</source>
        <translation>Kva som vert målt, kva ein kan seie om det, og kvar serien har brot.</translation>
    </message>
    <message>
        <source>Breaks in the series</source>
        <translation>Brot i serien</translation>
    </message>
    <message>
        <source>What the partnership does together: its aim, its owner, its years, and the parts it is worked on in.</source>
        <translation>Det partnarskapen gjer saman: målet, eigaren, åra, og delane det vert arbeidd i.</translation>
    </message>
    <message>
        <source>Sub-programmes</source>
        <translation>Delprosjekt</translation>
    </message>
    <message>
        <source>What happened when. Milestones lie in lanes under the charts, so that figures are read against them.</source>
        <translation>Kva som hende når. Milepælane ligg i spor under diagramma, så tala kan lesast opp mot dei.</translation>
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
        <translation>Nummer</translation>
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
        <source>–: not published.</source>
        <translation>–: ikkje publisert.</translation>
    </message>
    <message>
        <source>Withdrawn by the publisher on %1.</source>
        <translation>Trekt attende av utgivaren %1.</translation>
    </message>
    <message>
        <source>Withdrawn by the publisher on %1: %2</source>
        <translation>Trekt attende av utgivaren %1: %2</translation>
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
        <source>so that another figure cannot be worked out</source>
        <translation>for at eit anna tal ikkje skal kunne reknast ut</translation>
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
    <name>samspel::Application</name>
    <message>
        <source>Read the register</source>
        <translation>Lese registeret</translation>
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
    <name>samspel::DashboardPage</name>
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
        <source>&amp;Import figures…</source>
        <translation>&amp;Importer tal …</translation>
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
    <name>samspel::FigureList</name>
    <message>
        <source>A normal · B first of its series · D another definition · E estimated · K counted elsewhere · L not published · M cannot exist · O missing · P provisional · Q suppressed · S special event · U few pupils · V typed in by hand · W includes another unit</source>
        <translation>A vanleg · B første i serien · D annan definisjon · E rekna ut · K talt ein annan stad · L ikkje publisert · M kan ikkje finnast · O manglar · P førebels · Q skjerma · S særskild hending · U få elevar · V skrive inn for hand · W omfattar ei anna eining</translation>
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
        <source>What the step changed</source>
        <translation>Kva steget endra</translation>
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
        <source>Filter by person, day or words</source>
        <translation>Filtrer på person, dag eller ord</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrer historikken</translation>
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
        <translation>Stode</translation>
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
        <translation>&amp;Vel filer …</translation>
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
        <source>Each file is read and shown with its working. Nothing is written before you choose Import, and an import can be undone.</source>
        <translation>Kvar fil vert lesen og vist med utrekninga. Ingenting vert skrive før du vel Importer, og ein import kan angrast.</translation>
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
        <translation>Stoppar …</translation>
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
        <translation>Importen av %1 vart stoppa. Ingenting i registeret er endra.</translation>
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
        <source>This register can only be read here: the file is write-protected, or a newer Samspel made it.</source>
        <translation>Registeret kan berre lesast her: fila er skriveverna, eller ho er laga av eit nyare Samspel.</translation>
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
        <translation>«%1» kan ikkje lenger takast attende: det steget gjeld, er endra sidan. Ingenting er rørt.</translation>
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
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Teiknkoding</translation>
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
        <translation>Line</translation>
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
        <translation>Stopp; då vert ingenting skrive</translation>
    </message>
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
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <source>Choose a line in the list to read or change it here.</source>
        <translation>Vel ei line i lista for å lese eller endre henne her.</translation>
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
        <source>Discard the draft</source>
        <translation>Forkast utkastet</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Delar av posten</translation>
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
</context>
<context>
    <name>samspel::ReportPage</name>
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
    <message>
        <source>the printer did not answer</source>
        <translation>skrivaren svara ikkje</translation>
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
</context>
<context>
    <name>samspel::SearchBox</name>
    <message>
        <source>Nothing is called “%1”. Try fewer letters.</source>
        <translation>Ingenting heiter «%1». Prøv færre bokstavar.</translation>
    </message>
    <message>
        <source>Find anything (Ctrl+K)</source>
        <translation>Finn kva som helst (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find organisations, milestones, indicators and actions</source>
        <translation>Finn organisasjonar, milepælar, indikatorar og handlingar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som vart funne</translation>
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
        <translation>Nett denne fila vart importert %1, og tal er endra sidan: å importere henne ein gong til set dei attende.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
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
        <translation>%1 av dei %2 einingane i fila er nye og vert laga, med namna dei har der.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Utgjevar</translation>
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
        <source>&amp;County</source>
        <translation>&amp;Fylket</translation>
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
        <translation>Jamført med</translation>
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
        <translation>Einingar å jamføre med</translation>
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
</TS>
