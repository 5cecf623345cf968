// SPDX-License-Identifier: MIT
#include "report/personreport.h"

#include "domain/cell.h"
#include "domain/people.h"
#include "domain/personal.h"
#include "report/opening.h"
#include "store/ledger.h"
#include "store/people/retention.h"
#include "store/recordnames.h"

#include <QDateTime>
#include <algorithm>

namespace samspel::report {

namespace {

/// Writes the document, one section after the other.
class PersonReport {
public:
    PersonReport(const Ledger& ledger, const PersonTrace& trace, const RecordNames& names,
                 const Language& language)
        : m_ledger(ledger), m_trace(trace), m_names(names), m_language(language) {}

    Document make(const QDateTime& made) {
        QString name = m_names.name("person", m_trace.person);
        if (name.isEmpty()) { // the record is deleted, and the history still has it
            name = m_trace.signs.names().value(0);
        }
        Document document =
            opening(m_ledger, m_language.say("Access", "What the register knows of you"), name,
                    m_language.say("Report", "As of %1").arg(m_language.date(made.date())), Audience::open,
                    made, m_language);
        m_blocks = std::move(document.blocks);
        say(m_language.say("Access",
                           "Everything in the register that names you: your record, what refers to it, "
                           "texts and kept files, and the history of all of this."),
            Paragraph::Tone::lead);
        putRecord();
        putLines();
        putMentions();
        putFiles();
        putHistory();
        document.blocks = std::move(m_blocks);
        return document;
    }

private:
    void add(auto content) { m_blocks.push_back({std::move(content)}); }
    void say(const QString& text, Paragraph::Tone tone = Paragraph::Tone::body) {
        add(Paragraph{plain(text), tone});
    }

    // With what each is kept for, as article 15 of the GDPR asks.
    void putRecord() {
        const Kind& kind = kindOf<Person>();
        const auto row = m_ledger.row(kind, m_trace.person);
        add(Heading{1, m_language.say("Access", "Your record")});
        if (!row) {
            say(m_language.say("Access", "Nothing."));
            return;
        }
        Table table{.columns = {{Align::left, 0}, {Align::left, 1}, {Align::left, 1}, {Align::left, 1}},
                    .head = {{{{m_language.say("Processing", "What")},
                               {m_language.say("Access", "Content")},
                               {m_language.say("Processing", "Kept for")},
                               {m_language.say("Processing", "How long")}}}}};
        const int years = retentionYears(m_ledger);
        for (std::size_t i = 0; i < kind.fields.size(); ++i) {
            const FieldInfo& field = kind.fields[i];
            const QString content = display(field, row->cells[i], m_language, m_names);
            const PersonalField* personal = personalOf(field);
            if (personal != nullptr && !content.isEmpty() &&
                (field.kind != FieldKind::flag || wholeOf(row->cells[i]) != 0)) {
                table.rows.push_back({{{labelOf(field, m_language)},
                                       {content},
                                       {m_language.say("Field", personal->purpose)},
                                       {retentionLabel(personal->retention, years, m_language)}}});
            }
        }
        add(std::move(table));
    }

    void putLines() {
        add(Heading{1, m_language.say("Access", "What refers to you")});
        if (m_trace.lines.empty()) {
            say(m_language.say("Access", "Nothing."));
        }
        for (const Referral& line : m_trace.lines) {
            const Kind& kind = *line.tie.kind;
            Table table{
                .caption = m_language.say("Access", "%1, by “%2”")
                               .arg(headingOf(kind, m_language), labelOf(*line.tie.field, m_language)),
                .columns = {{Align::left, 0}, {Align::left, 1}},
                .head = {{{{m_language.say("Access", "Record")}, {m_language.say("Access", "Content")}}}}};
            for (const qint64 id : line.ids) {
                const auto row = m_ledger.row(kind, id);
                table.rows.push_back(
                    {{{m_names.name(kind.table, id)}, {row ? contentOf(kind, *row) : QString()}}});
            }
            add(std::move(table));
        }
    }

    QString contentOf(const Kind& kind, const Row& row) const {
        QStringList parts;
        for (std::size_t i = 0; i < kind.fields.size(); ++i) {
            const FieldInfo& field = kind.fields[i];
            const QString text = display(field, row.cells[i], m_language, m_names);
            if (!text.isEmpty() && field.kind != FieldKind::flag) {
                parts << labelOf(field, m_language) + QStringLiteral(": ") + text;
            }
        }
        return parts.join(QStringLiteral("; "));
    }

    void putMentions() {
        for (const bool isCertain : {true, false}) {
            Table table{.caption = isCertain
                                       ? m_language.say("Access", "Texts that name you")
                                       : m_language.say("Access", "Texts that may mean you, or somebody of "
                                                                  "the same name"),
                        .columns = {{Align::left, 0}, {Align::left, 0}, {Align::left, 1}},
                        .head = {{{{m_language.say("Access", "Record")},
                                   {m_language.say("Access", "Field")},
                                   {m_language.say("Access", "Text")}}}}};
            for (const Mention& mention : m_trace.mentions) {
                if (mention.isCertain == isCertain) {
                    table.rows.push_back({{{m_names.name(mention.kind->table, mention.record)},
                                           {labelOf(*mention.field, m_language)},
                                           {mention.text}}});
                }
            }
            if (!table.rows.empty()) {
                add(Heading{1, isCertain ? m_language.say("Access", "Notes and texts")
                                         : m_language.say("Access", "Perhaps")});
                add(std::move(table));
            }
        }
    }

    void putFiles() {
        if (m_trace.files.empty() && m_trace.unreadFiles == 0) {
            return;
        }
        add(Heading{1, m_language.say("Access", "Kept files")});
        for (const NamingFile& file : m_trace.files) {
            QStringList holders;
            for (const auto& [kind, id] : file.holders) {
                holders << m_names.name(kind->table, id);
            }
            say(QStringLiteral("%1: %2").arg(file.name.isEmpty() ? file.sha256.left(12) : file.name,
                                             holders.join(QStringLiteral(", "))));
        }
        if (const int unread = static_cast<int>(m_trace.unreadFiles); unread > 0) {
            say(m_language.say("Access",
                               "%n kept file(s) have no text that can be searched; somebody has to look "
                               "through them.",
                               nullptr, unread));
        }
    }

    void putHistory() {
        add(Heading{1, m_language.say("Access", "History")});
        if (const int steps = static_cast<int>(m_trace.stepsAsAuthor); steps > 0) {
            say(m_language.say("Access", "You have made %n change(s) in the register under your own name.",
                               nullptr, steps));
        }
        if (m_trace.steps.empty()) {
            say(m_language.say("Access", "Nothing."));
            return;
        }
        Table table{.columns = {{Align::left, 0}, {Align::left, 0}, {Align::left, 1}},
                    .head = {{{{m_language.say("Access", "When")},
                               {m_language.say("Access", "Who")},
                               {m_language.say("Access", "What")}}}}};
        for (const PersonStep& step : m_trace.steps) {
            const QDateTime at = QDateTime::fromString(step.entry.at, Qt::ISODate).toLocalTime();
            QStringList what{describe(step.entry.step, m_language)};
            for (const FieldChange& change : step.fields) {
                if (const QString told = tell(change); !told.isEmpty()) {
                    what << told;
                }
            }
            table.rows.push_back(
                {{{m_language.date(at.date())}, {step.entry.author}, {what.join(QLatin1Char('\n'))}}});
        }
        add(std::move(table));
    }

    QString tell(const FieldChange& change) const {
        const Kind* kind = kindOfTable(change.table);
        if (kind == nullptr) {
            return {};
        }
        const auto field = std::find_if(kind->fields.begin(), kind->fields.end(), [&](const FieldInfo& f) {
            return change.column == QLatin1String(f.column);
        });
        if (field == kind->fields.end()) {
            return {};
        }
        const auto shown = [&](const QString& text) {
            const QString words = display(*field, valueOfText(*field, text), m_language, m_names);
            return words.isEmpty() ? QStringLiteral("–") : words;
        };
        return m_language.say("Access", "%1: from %2 to %3")
            .arg(labelOf(*field, m_language), shown(change.before), shown(change.after));
    }

    const Ledger& m_ledger;
    const PersonTrace& m_trace;
    const RecordNames& m_names;
    const Language& m_language;
    std::vector<Block> m_blocks;
};

} // namespace

Document personReport(const Ledger& ledger, const PersonTrace& trace, const RecordNames& names,
                      const QDateTime& made, const Language& language) {
    return PersonReport(ledger, trace, names, language).make(made);
}

} // namespace samspel::report
