// SPDX-License-Identifier: MIT
#include "report/processingreport.h"

#include "domain/cell.h"
#include "report/opening.h"
#include "store/ledger.h"
#include "store/people/processing.h"

namespace samspel::report {

namespace {

QString howMany(const ProcessingLine& line, const Language& language) {
    const int count = static_cast<int>(line.knowsPeople ? line.people : line.records);
    return line.knowsPeople ? language.say("Processing", "%n person(s)", nullptr, count)
                            : language.say("Processing", "%n record(s)", nullptr, count);
}

Table fieldsOf(const std::vector<const ProcessingLine*>& lines, int years, const Language& language) {
    Table table{.columns = {{Align::left, 1},
                            {Align::left, 2},
                            {Align::left, 2},
                            {Align::left, 2},
                            {Align::right, 0}},
                .head = {{{{language.say("Processing", "What")},
                           {language.say("Processing", "Kept for")},
                           {language.say("Processing", "By what right")},
                           {language.say("Processing", "How long")},
                           {language.say("Processing", "Now")}}}}};
    for (const ProcessingLine* line : lines) {
        const PersonalField& what = line->what;
        table.rows.push_back({{{labelOf(*what.field, language)},
                               {language.say("Field", what.purpose)},
                               {basisLabel(what.basis, language)},
                               {retentionLabel(what.retention, years, language)},
                               {howMany(*line, language)}}});
    }
    return table;
}

Block textOf(const QString& text, Paragraph::Tone tone = Paragraph::Tone::body) {
    return {Paragraph{plain(text), tone}};
}

} // namespace

Document processingReport(const Ledger& ledger, const QDateTime& made, const Language& language) {
    const Processing processing = processingOf(ledger);
    const QString own = ledger.setting(QStringLiteral("title"));
    Document document = opening(ledger, language.say("Processing", "Register of processing"),
                                own.isEmpty() ? language.say("Report", "The register") : own,
                                language.say("Report", "As of %1").arg(language.date(made.date())),
                                Audience::open, made, language);
    std::vector<Block>& blocks = document.blocks;
    blocks.push_back(
        textOf(language.say("Processing", "What this register keeps about people, what it is kept "
                                          "for, by what right, and for how long."),
               Paragraph::Tone::lead));
    blocks.push_back(
        {facts({{language.say("Processing", "People with a name"), language.whole(processing.people)},
                {language.say("Processing", "Erased, counted still"), language.whole(processing.erased)},
                {language.say("Processing", "Named as authors in the history"),
                 language.whole(processing.authors)}})});
    blocks.push_back(textOf(language.say(
        "Processing",
        "No pupil and no child stands in the register as a person; of them there are only counts "
        "and figures, and small ones are suppressed. Nothing is sent to anybody: the register is "
        "one file on the machine where it is used, with the backups made of it.")));
    blocks.push_back(textOf(
        language.say("Processing",
                     "A person who asks is given everything that names them, history too, and can be erased. "
                     "Those whose time has passed are listed on the page of the partnership.")));
    std::vector<const ProcessingLine*> lines;
    for (std::size_t i = 0; i < processing.lines.size(); ++i) {
        lines.push_back(&processing.lines[i]);
        const Kind* kind = lines.back()->what.kind;
        if (i + 1 == processing.lines.size() || processing.lines[i + 1].what.kind != kind) {
            blocks.push_back({Heading{2, headingOf(*kind, language)}});
            blocks.push_back(textOf(language.say("Kind", kind->purpose)));
            blocks.push_back({fieldsOf(lines, processing.years, language)});
            lines.clear();
        }
    }
    blocks.push_back({Heading{2, language.say("Processing", "History")}});
    blocks.push_back(textOf(language.say(
        "Processing",
        "Each change is kept with the name of who made it and the time, so that it can be undone "
        "and explained. It stays as long as the register; an erasure rewrites it.")));
    blocks.push_back({Heading{2, language.say("Processing", "Notes, texts and kept files")}});
    blocks.push_back(textOf(language.say(
        "Processing",
        "Names may stand in any text and in files that are kept. They are found when a person asks "
        "for access or is erased; files have to be replaced by hand.")));
    return document;
}

} // namespace samspel::report
