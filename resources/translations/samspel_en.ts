<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Access</name>
    <message numerus="yes">
        <source>%n kept file(s) have no text that can be searched; somebody has to look through them.</source>
        <translation>
            <numerusform>%n kept file has no text that can be searched; somebody has to look through it.</numerusform>
            <numerusform>%n kept files have no text that can be searched; somebody has to look through them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have made %n change(s) in the register under your own name.</source>
        <translation>
            <numerusform>You have made %n change in the register under your own name.</numerusform>
            <numerusform>You have made %n changes in the register under your own name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are no longer as they were written.</source>
        <translation>
            <numerusform>%n backup is no longer as it was written.</numerusform>
            <numerusform>%n backups are no longer as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n record(s) without an exact day were left out.</source>
        <translation>
            <numerusform>%n record without an exact day was left out.</numerusform>
            <numerusform>%n records without an exact day were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>… and %n more problem(s).</source>
        <translation>
            <numerusform>… and %n more problem.</numerusform>
            <numerusform>… and %n more problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remark(s).</source>
        <translation>
            <numerusform>… and %n more remark.</numerusform>
            <numerusform>… and %n more remarks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) of all ages were added up from the file&apos;s own ages.</source>
        <translation>
            <numerusform>%n total of all ages was added up from the file&apos;s own ages.</numerusform>
            <numerusform>%n totals of all ages were added up from the file&apos;s own ages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more character(s) that cannot be read.</source>
        <translation>
            <numerusform>… and %n more letter that cannot be read.</numerusform>
            <numerusform>… and %n more characters that cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have 0 people of every age in a year: they were not there then, so these figures cannot exist (%1).</source>
        <translation>
            <numerusform>%n unit has 0 people of every age in a year: it was not there then, so these figures cannot exist (%1).</numerusform>
            <numerusform>%n units have 0 people of every age in a year: they were not there then, so these figures cannot exist (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have 0 people of all the ages in this file in a year: they may not have been there then, so these figures count as missing (%1).</source>
        <translation>
            <numerusform>%n unit has 0 people of all the ages in this file in a year: it may not have been there then, so these figures count as missing (%1).</numerusform>
            <numerusform>%n units have 0 people of all the ages in this file in a year: they may not have been there then, so these figures count as missing (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have more than 9 decimals or 15 digits and are rounded to these.</source>
        <translation>
            <numerusform>%n figure has more than 9 decimals or 15 digits and is rounded to these.</numerusform>
            <numerusform>%n figures have more than 9 decimals or 15 digits and are rounded to these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not in DATA: a file with KEYS leaves out those that hold nothing but 0.</source>
        <translation>
            <numerusform>%n row is not in DATA: a file with KEYS leaves out those that hold nothing but 0.</numerusform>
            <numerusform>%n rows are not in DATA: a file with KEYS leaves out those that hold nothing but 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are of names or borders: the unit kept its number, so they make no succession.</source>
        <translation>
            <numerusform>%n change is of a name or border: the unit kept its number, so it makes no succession.</numerusform>
            <numerusform>%n changes are of names or borders: the units kept their numbers, so they make no succession.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed unit(s) have no closing day in the file. They are kept as closed from the day of their last change in the register, at the latest, and their source says so.</source>
        <translation>
            <numerusform>%n closed unit has no closing day in the file. It is kept as closed from the day of its last change in the register, at the latest, and its source says so.</numerusform>
            <numerusform>%n closed units have no closing day in the file. They are kept as closed from the day of their last change in the register, at the latest, and their source says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) do not tell whether municipality, county or state owns them; that is left open.</source>
        <translation>
            <numerusform>%n unit does not tell whether municipality, county or state owns it; that is left open.</numerusform>
            <numerusform>%n units do not tell whether municipality, county or state owns them; that is left open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) lie in no Norwegian municipality: they belong to nothing in the register.</source>
        <translation>
            <numerusform>%n unit lies in no Norwegian municipality: it belongs to nothing in the register.</numerusform>
            <numerusform>%n units lie in no Norwegian municipality: they belong to nothing in the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file was taken out by a logged-in user: %n figure(s), the first of them here, carry the mark * and may not be shared. Take the file out without logging in, or read it for internal use.</source>
        <translation>
            <numerusform>This file was taken out by a logged-in user: %n figure, here, carries the mark * and may not be shared. Take the file out without logging in, or read it for internal use.</numerusform>
            <numerusform>This file was taken out by a logged-in user: %n figures, the first of them here, carry the mark * and may not be shared. Take the file out without logging in, or read it for internal use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file was taken out by a logged-in user: %n figure(s), the first of them here, carry the mark *. They are kept for internal use and never leave the program in public mode.</source>
        <translation>
            <numerusform>This file was taken out by a logged-in user: %n figure, here, carries the mark *. It is kept for internal use and never leaves the program in public mode.</numerusform>
            <numerusform>This file was taken out by a logged-in user: %n figures, the first of them here, carry the mark *. They are kept for internal use and never leave the program in public mode.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more name(s) without a number.</source>
        <translation>
            <numerusform>… and %n more name without a number.</numerusform>
            <numerusform>… and %n more names without a number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>Both have a figure for %n place(s), and they differ. Say that the newer source&apos;s figure is to stay, or mend the sources first.</source>
        <translation>
            <numerusform>Both have a figure for %n place, and they differ. Say that the newer source&apos;s figure is to stay, or mend the sources first.</numerusform>
            <numerusform>Both have a figure for %n places, and they differ. Say that the newer source&apos;s figure is to stay, or mend the sources first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message numerus="yes">
        <source>%n year(s) after the last office, task or activity; then it is erased</source>
        <translation>
            <numerusform>%n year after the last office, task or activity; then it is erased</numerusform>
            <numerusform>%n years after the last office, task or activity; then it is erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n more figure(s) can be worked out; the page “Handed out” names them.</source>
        <translation>
            <numerusform>%n more figure can be worked out; the page “Handed out” names it.</numerusform>
            <numerusform>%n more figures can be worked out; the page “Handed out” names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::AreaPage</name>
    <message numerus="yes">
        <source>%n thing(s) wait for somebody</source>
        <translation>
            <numerusform>%n thing waits for somebody</numerusform>
            <numerusform>%n things wait for somebody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::AttentionList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::BackupsPage</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::CheckPage</name>
    <message numerus="yes">
        <source>%n thing(s) should be looked at.</source>
        <translation>
            <numerusform>%n thing should be looked at.</numerusform>
            <numerusform>%n things should be looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register is sound. %n remark(s):</source>
        <translation>
            <numerusform>The register is sound. %n remark:</numerusform>
            <numerusform>The register is sound. %n remarks:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::CompactPage</name>
    <message numerus="yes">
        <source>%n kept file(s) were cleared.</source>
        <translation>
            <numerusform>%n kept file was cleared.</numerusform>
            <numerusform>%n kept files were cleared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::ErasureDialog</name>
    <message numerus="yes">
        <source>%n kept file(s) name the person. They are not altered: replace or delete them yourself.</source>
        <translation>
            <numerusform>%n kept file names the person. It is not altered: replace or delete it yourself.</numerusform>
            <numerusform>%n kept files name the person. They are not altered: replace or delete them yourself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) cannot be searched: look through them yourself.</source>
        <translation>
            <numerusform>%n kept file cannot be searched: look through it yourself.</numerusform>
            <numerusform>%n kept files cannot be searched: look through them yourself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::HandingOut</name>
    <message numerus="yes">
        <source>%n record(s) were written to %1.</source>
        <translation>
            <numerusform>%n record was written to %1.</numerusform>
            <numerusform>%n records were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were written to %1.</source>
        <translation>
            <numerusform>%n event was written to %1.</numerusform>
            <numerusform>%n events were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without an exact day were left out.</source>
        <translation>
            <numerusform>%n record without an exact day was left out.</numerusform>
            <numerusform>%n records without an exact day were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address card(s) were written to %1.</source>
        <translation>
            <numerusform>%n address card was written to %1.</numerusform>
            <numerusform>%n address cards were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) were written to %1.</source>
        <translation>
            <numerusform>%n recipient was written to %1.</numerusform>
            <numerusform>%n recipients were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es) are on the clipboard.</source>
        <translation>
            <numerusform>%n e-mail address is on the clipboard.</numerusform>
            <numerusform>%n e-mail addresses are on the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have none.</source>
        <translation>
            <numerusform>%n has none.</numerusform>
            <numerusform>%n have none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sign-in sheet is %1, with %n line(s) filled in.</source>
        <translation>
            <numerusform>The sign-in sheet is %1, with %n line filled in.</numerusform>
            <numerusform>The sign-in sheet is %1, with %n lines filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are in %1.</source>
        <translation>
            <numerusform>%n badge is in %1.</numerusform>
            <numerusform>%n badges are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::ImportPage</name>
    <message numerus="yes">
        <source>&amp;Import %n file(s)</source>
        <translation>
            <numerusform>&amp;Import %n file</numerusform>
            <numerusform>&amp;Import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::LadderPanel</name>
    <message numerus="yes">
        <source>%1: %n participant(s)</source>
        <translation>
            <numerusform>%1: %n participant</numerusform>
            <numerusform>%1: %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::LoopPanel</name>
    <message numerus="yes">
        <source>Without %1, %n loop(s) break: %2.</source>
        <translation>
            <numerusform>Without %1, %n loop breaks: %2.</numerusform>
            <numerusform>Without %1, %n loops break: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::MatrixPanel</name>
    <message numerus="yes">
        <source>Of %n pair(s) of member schools, %1 never met.</source>
        <translation>
            <numerusform>Of %n pair of member schools, %1 never met.</numerusform>
            <numerusform>Of %n pairs of member schools, %1 never met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at %n gathering(s)</source>
        <translation>
            <numerusform>%1: at %n gathering</numerusform>
            <numerusform>%1: at %n gatherings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %n gathering(s) together</source>
        <translation>
            <numerusform>%1 and %2: %n gathering together</numerusform>
            <numerusform>%1 and %2: %n gatherings together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::MergeDialog</name>
    <message numerus="yes">
        <source>Both have a figure for %n place(s), and they differ:</source>
        <translation>
            <numerusform>Both have a figure for %n place, and they differ:</numerusform>
            <numerusform>Both have a figure for %n places, and they differ:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::MoneyPanel</name>
    <message numerus="yes">
        <source>%n line(s) open</source>
        <comment>budget lines that lack budget or actual</comment>
        <translation>
            <numerusform>%n line open</numerusform>
            <numerusform>%n lines open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget line(s) lack budget or actual; there no difference is told.</source>
        <translation>
            <numerusform>%n budget line lacks budget or actual; there no difference is told.</numerusform>
            <numerusform>%n budget lines lack budget or actual; there no difference is told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::NameList</name>
    <message numerus="yes">
        <source>%n name(s) left. Type some letters of what is meant, and choose.</source>
        <translation>
            <numerusform>%n name left. Type some letters of what is meant, and choose.</numerusform>
            <numerusform>%n names left. Type some letters of what is meant, and choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::NetworkYearsPanel</name>
    <message numerus="yes">
        <source>%1 in %2: %n gathering(s)</source>
        <translation>
            <numerusform>%1 in %2: %n gathering</numerusform>
            <numerusform>%1 in %2: %n gatherings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n school</numerusform>
            <numerusform>%n schools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::PersonRights</name>
    <message numerus="yes">
        <source>%1. %n record(s) that refer to the person stay, and are counted as before.</source>
        <translation>
            <numerusform>%1. %n record that refers to the person stays, and is counted as before.</numerusform>
            <numerusform>%1. %n records that refer to the person stay, and are counted as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::RecordImportPage</name>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::RecordPage</name>
    <message numerus="yes">
        <source>%n draft(s) to finish</source>
        <translation>
            <numerusform>%n draft to finish</numerusform>
            <numerusform>%n drafts to finish</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::RecordPanel</name>
    <message numerus="yes">
        <source>%n draft(s) of what you had begun to fill in could not be read. The register is whole. What is left of them stands in the program&apos;s settings, under “damaged”.</source>
        <translation>
            <numerusform>%n draft of what you had begun to fill in could not be read. The register is whole. What is left of it stands in the program&apos;s settings, under “damaged”.</numerusform>
            <numerusform>%n drafts of what you had begun to fill in could not be read. The register is whole. What is left of them stands in the program&apos;s settings, under “damaged”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing fits the filter. Clear it to see all %n.</source>
        <translation>
            <numerusform>Nothing fits the filter. Clear it to see the only one.</numerusform>
            <numerusform>Nothing fits the filter. Clear it to see all %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::ReferralList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::ReportPage</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::Statement</name>
    <message numerus="yes">
        <source>The file gives %n name(s) without a number or code that the register knows. Say below what each of them is; it is remembered for the next file. Nothing is written before you choose Import.</source>
        <translation>
            <numerusform>The file gives %n name without a number or code that the register knows. Say below what it is; it is remembered for the next file. Nothing is written before you choose Import.</numerusform>
            <numerusform>The file gives %n names without a number or code that the register knows. Say below what each of them is; it is remembered for the next file. Nothing is written before you choose Import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samspel::YearPanel</name>
    <message numerus="yes">
        <source>%n meeting(s), date(s) and task(s). Those of one kind in one week share a mark.</source>
        <translation>
            <numerusform>%n meeting, date or task.</numerusform>
            <numerusform>%n meetings, dates and tasks. Those of one kind in one week share a mark.</numerusform>
        </translation>
    </message>
</context>
</TS>
