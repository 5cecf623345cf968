<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
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
        <source>another program is writing to the register.</source>
        <translation>et annet program skriver til registeret.</translation>
    </message>
    <message>
        <source>Close the register elsewhere or wait a moment, then try again.</source>
        <translation>Lukk registeret andre steder eller vent litt, og prøv på nytt.</translation>
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
        <source>Nothing more was written to it.</source>
        <translation>Ingenting mer er skrevet til den.</translation>
    </message>
    <message>
        <source>Keep the file as it is, and go on from the newest backup.</source>
        <translation>Ta vare på filen slik den er, og fortsett fra den nyeste sikkerhetskopien.</translation>
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
        <translation>disken eller nettverksmappen svarte ikke som den skulle.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, then try again; make a backup when it works.</source>
        <translation>Se etter disken eller forbindelsen, og prøv på nytt; ta sikkerhetskopi når det virker.</translation>
    </message>
    <message>
        <source>it was stopped.</source>
        <translation>det ble stoppet.</translation>
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
        <source>it broke off: %1.</source>
        <translation>det brøt av: %1.</translation>
    </message>
    <message>
        <source>“%1” did not succeed: %2 %3 %4</source>
        <translation>«%1» lyktes ikke: %2 %3 %4</translation>
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
</context>
<context>
    <name>Chart</name>
    <message>
        <source>With %1 one year can swing by about ±%2 points without anything having changed.</source>
        <translation>Med %1 kan ett år svinge omtrent ±%2 poeng uten at noe har endret seg.</translation>
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
        <source>Too few years to say anything about a direction (it needs at least %1 in the same series, and has %2).</source>
        <translation>For få år til å si noe om utvikling (trenger minst %1 i samme tidsserie, har %2).</translation>
    </message>
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
        <source>The programme is one of several possible reasons; its effect cannot be singled out.</source>
        <translation>Programmet er en av flere mulige grunner; effekten kan ikke skilles ut.</translation>
    </message>
    <message>
        <source>The series breaks before %1: figures on the two sides cannot be compared.</source>
        <translation>Serien har et brudd før %1: tall på hver side kan ikke sammenlignes.</translation>
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
        <translation>Hule punkter: færre enn %1 elever, lite pålitelig.</translation>
    </message>
    <message>
        <source>Dotted lines: estimated.</source>
        <translation>Prikkede linjer: beregnet.</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Elever</translation>
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
        <source>suppressed</source>
        <translation>skjermet</translation>
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
</context>
<context>
    <name>Cli</name>
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
        <source>Exit: 0 done, 1 the data are not acceptable (nothing written), 2 wrong usage, 3 the world failed (disk, lock, damaged file).</source>
        <translation>Sluttkode: 0 gjort, 1 data kan ikke godtas (ingenting skrevet), 2 feil bruk, 3 verden sviktet (disk, lås, skadet fil).</translation>
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
        <source>The register cannot be written: the file or its folder is write-protected. Nothing was changed.</source>
        <translation>Registeret kan ikke skrives: filen eller mappen er skrivebeskyttet. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). It was not touched. Take a copy of it, and open your newest backup.</source>
        <translation>Filen er skadet (%1). Den er ikke rørt. Ta en kopi av den, og åpne den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its name, its folder and your rights to it.</source>
        <translation>Filen kan ikke åpnes. Se etter navnet, mappen og om du har lov.</translation>
    </message>
    <message>
        <source>The file could not be read or written (%1). Nothing was changed.</source>
        <translation>Filen kunne ikke leses eller skrives (%1). Ingenting er endret.</translation>
    </message>
    <message>
        <source>This could not be written: %1</source>
        <translation>Dette kunne ikke skrives: %1</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <translation>Det gikk ikke: %1</translation>
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
        <source>The register is damaged. Take a copy of the file, and open your newest backup.</source>
        <translation>Registeret er skadet. Ta en kopi av filen, og åpne den nyeste sikkerhetskopien.</translation>
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
        <source>There is no report “%1”; there are status and municipality.</source>
        <translation>Rapporten «%1» finnes ikke; det finnes status og municipality.</translation>
    </message>
    <message>
        <source>Whose report? --unit wants a municipality&apos;s number.</source>
        <translation>Hvem sin rapport? --unit vil ha et kommunenummer.</translation>
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
        <source>The years whose figures may be compared. A new line here is a break in the series.</source>
        <translation>Årene der tallene kan sammenlignes. En ny linje her er et brudd i serien.</translation>
    </message>
    <message>
        <source>Here stands the programme that the partnership runs, with its sub-programmes.</source>
        <translation>Her står programmet som partnerskapet driver, med delprosjektene.</translation>
    </message>
    <message>
        <source>The parts of the programme. Each gets its own lane of milestones under the charts.</source>
        <translation>Delene av programmet. Hver får sitt eget spor med milepæler under diagrammene.</translation>
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
        <translation>Mål</translation>
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
        <source>Record kind</source>
        <translation>Posttype</translation>
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
        <translation>Fri programvare under MIT-lisensen. Bygd på Qt (LGPL), SQLite, libqpdf og Boost. Tallene tilhører dem som har publisert dem; hvert av dem sier kilden og lisensen sin.</translation>
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
        <translation>filen slutter midt i en bokstav: den er avkuttet</translation>
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
        <source>The file is larger than %1 MB.</source>
        <translation>Filen er større enn %1 MB.</translation>
    </message>
    <message>
        <source>The file has more than %1 columns.</source>
        <translation>Filen har mer enn %1 kolonner.</translation>
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
        <source>The column “%1” is neither a figure of a year nor region, age, sex or year.</source>
        <translation>Kolonnen «%1» er verken et tall for et år eller region, alder, kjønn eller år.</translation>
    </message>
    <message>
        <source>No column counts persons; the register reads population from table 07459.</source>
        <translation>Ingen kolonne teller personer; registeret leser folketall fra tabell 07459.</translation>
    </message>
    <message>
        <source>This is table %1 of Statistics Norway; the register reads population from table 07459.</source>
        <translation>Dette er tabell %1 fra SSB; registeret leser folketall fra tabell 07459.</translation>
    </message>
    <message>
        <source>The file ends in its head: it was cut off.</source>
        <translation>Filen slutter i hodet: den er avkuttet.</translation>
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
        <translation>«%1» er ikke et år.</translation>
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
        <source>This figure repeats line %1.</source>
        <translation>Dette tallet er en gjentakelse av linje %1.</translation>
    </message>
    <message>
        <source>The register has no place for “%1”; its cells (%2) are left out.</source>
        <translation>Registeret har ingen plass til «%1»; cellene (%2) er utelatt.</translation>
    </message>
    <message>
        <source>The register has no place for this measure; its cells (%1) are left out.</source>
        <translation>Registeret har ingen plass til dette målet; cellene (%1) er utelatt.</translation>
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
        <translation>Siste linje har ingen slutt: filen er avkuttet.</translation>
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
        <translation>Denne linjen er en gjentakelse av linje %1.</translation>
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
        <source>The file has no column with scale points of a national test.</source>
        <translation>Filen har ingen kolonne med skalapoeng fra en nasjonal prøve.</translation>
    </message>
    <message>
        <source>The register does not know what this file measures: %1. It knows scale points of the national tests in English, reading and numeracy.</source>
        <translation>Registeret kjenner ikke det denne filen måler: %1. Det kjenner skalapoeng fra nasjonale prøver i engelsk, lesing og regning.</translation>
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
        <source>The register has no indicator “%1”.</source>
        <translation>Registeret har ingen indikator «%1».</translation>
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
    <message>
        <source>The file names a unit without a number, “%1”.</source>
        <translation>Filen nevner en enhet uten nummer, «%1».</translation>
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
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>%1 is there already. Choose another name, or move the file away first.</source>
        <translation>%1 finnes allerede. Velg et annet navn, eller flytt filen først.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>%1 finnes ikke. Se etter om navnet og mappen er riktig.</translation>
    </message>
    <message>
        <source>%1 is a database, but no Samspel register. It was not touched.</source>
        <translation>%1 er en database, men ikke et Samspel-register. Filen er ikke rørt.</translation>
    </message>
    <message>
        <source>%1 is no Samspel register. It was not touched.</source>
        <translation>%1 er ikke et Samspel-register. Filen er ikke rørt.</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2).</source>
        <translation>%1 kan ikke lages (%2).</translation>
    </message>
    <message>
        <source>%1 is a folder, and no Samspel register.</source>
        <translation>%1 er en mappe, og ikke et Samspel-register.</translation>
    </message>
    <message>
        <source>%1 was made by an older Samspel and has to be brought up to date first: open it where it can be written.</source>
        <translation>%1 er laget av et eldre Samspel og må føres opp til dagens form først: åpne filen der den kan skrives.</translation>
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
        <translation>&amp;Finn hva som helst</translation>
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
        <source>Open &amp;recent</source>
        <translation>Åpne &amp;nylig brukte</translation>
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
        <translation>Tekst&amp;størrelse</translation>
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
        <source>Who takes part: municipalities, schools, kindergartens and partners, each with its number and its time.</source>
        <translation>Hvem som er med: kommuner, skoler, barnehager og samarbeidspartnere, hver med sitt nummer og sin tid.</translation>
    </message>
    <message>
        <source>Where the figures come from: who published them, which file, when it was fetched.</source>
        <translation>Hvor tallene kommer fra: hvem som publiserte dem, hvilken fil, når den ble hentet.</translation>
    </message>
    <message>
        <source>What is measured, what may be said of it, and where its series breaks.</source>
        <translation>Hva som måles, hva man kan si om det, og hvor serien har brudd.</translation>
    </message>
    <message>
        <source>Breaks in the series</source>
        <translation>Brudd i serien</translation>
    </message>
    <message>
        <source>What the partnership does together: its aim, its owner, its years, and the parts it is worked on in.</source>
        <translation>Det partnerskapet gjør sammen: målet, eieren, årene, og delene det arbeides i.</translation>
    </message>
    <message>
        <source>Sub-programmes</source>
        <translation>Delprosjekter</translation>
    </message>
    <message>
        <source>What happened when. Milestones lie in lanes under the charts, so that figures are read against them.</source>
        <translation>Hva som skjedde når. Milepælene ligger i spor under diagrammene, så tallene kan leses opp mot dem.</translation>
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
        <source>–: not published.</source>
        <translation>–: ikke publisert.</translation>
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
        <source>so that another figure cannot be worked out</source>
        <translation>for at et annet tall ikke skal kunne regnes ut</translation>
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
        <translation>ikke valgt</translation>
    </message>
</context>
<context>
    <name>samspel::DashboardPage</name>
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
        <source>&amp;Import figures…</source>
        <translation>&amp;Importer tall …</translation>
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
    <name>samspel::FigureList</name>
    <message>
        <source>A normal · B first of its series · D another definition · E estimated · K counted elsewhere · L not published · M cannot exist · O missing · P provisional · Q suppressed · S special event · U few pupils · V typed in by hand · W includes another unit</source>
        <translation>A vanlig · B første i serien · D annen definisjon · E beregnet · K talt et annet sted · L ikke publisert · M kan ikke finnes · O mangler · P foreløpig · Q skjermet · S særskilt hendelse · U få elever · V skrevet inn for hånd · W omfatter en annen enhet</translation>
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
        <source>What the step changed</source>
        <translation>Hva steget endret</translation>
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
        <source>Filter by person, day or words</source>
        <translation>Filtrer på person, dag eller ord</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrer historikken</translation>
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
        <translation>&amp;Velg filer …</translation>
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
        <source>Each file is read and shown with its working. Nothing is written before you choose Import, and an import can be undone.</source>
        <translation>Hver fil leses og vises med utregningen. Ingenting skrives før du velger Importer, og en import kan angres.</translation>
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
        <translation>Stopper …</translation>
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
        <translation>Importen av %1 ble stoppet. Ingenting i registeret er endret.</translation>
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
        <source>This register can only be read here: the file is write-protected, or a newer Samspel made it.</source>
        <translation>Registeret kan bare leses her: filen er skrivebeskyttet, eller den er laget av et nyere Samspel.</translation>
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
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Tegnkoding</translation>
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
        <translation>Stopp; da skrives ingenting</translation>
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
            <numerusform>%n utkast å gjøre ferdig</numerusform>
            <numerusform>%n utkast å gjøre ferdige</numerusform>
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
        <translation>Lagret: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
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
        <source>Discard the draft</source>
        <translation>Forkast utkastet</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Deler av posten</translation>
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
</context>
<context>
    <name>samspel::ReportPage</name>
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
    <message>
        <source>the printer did not answer</source>
        <translation>skriveren svarte ikke</translation>
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
</context>
<context>
    <name>samspel::SearchBox</name>
    <message>
        <source>Nothing is called “%1”. Try fewer letters.</source>
        <translation>Ingenting heter «%1». Prøv færre bokstaver.</translation>
    </message>
    <message>
        <source>Find anything (Ctrl+K)</source>
        <translation>Finn hva som helst (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find organisations, milestones, indicators and actions</source>
        <translation>Finn organisasjoner, milepæler, indikatorer og handlinger</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som ble funnet</translation>
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
        <translation>%1 av de %2 enhetene i filen er nye og lages, med navnene de har der.</translation>
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
</TS>
