// SPDX-License-Identifier: MIT
#include "report/footing.h"

#include "analysis/phrases.h"
#include "chart/words.h"
#include "report/opening.h"
#include "store/ledger.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace samspel::report {

namespace {

constexpr qsizetype shortHash = 12;

QString withdrawal(const Source& source, const Language& language) {
    const QString when = language.date(source.withdrawnOn);
    return source.withdrawnReason.isEmpty()
               ? language.say("Report", "Withdrawn by the publisher on %1.").arg(when)
               : language.say("Report", "Withdrawn by the publisher on %1: %2")
                     .arg(when, source.withdrawnReason);
}

} // namespace

Footing::Footing(const Ledger& ledger, const Language& language) : m_language(language) {
    for (Source& source : ledger.all<Source>()) {
        m_known.emplace(source.id, std::move(source));
    }
}

std::size_t Footing::numberOf(Id<Source> source) {
    const auto found = std::find(m_used.begin(), m_used.end(), source);
    const auto index = static_cast<std::size_t>(found - m_used.begin());
    if (found == m_used.end()) {
        m_used.push_back(source);
    }
    return index + 1;
}

void Footing::use(const chart::Point& point, const QString& unit, const QString& what) {
    if (point.source.isKept()) {
        numberOf(point.source);
    }
    if (point.mark != chart::Mark::hidden) {
        notePrinted(point, unit, what);
        return;
    }
    const QString why = point.word + QStringLiteral(": ") + point.reason;
    auto hidden = std::find_if(m_hidden.begin(), m_hidden.end(),
                               [&](const Hidden& h) { return h.what == what && h.why == why; });
    if (hidden == m_hidden.end()) {
        hidden = m_hidden.insert(m_hidden.end(), {what, why, {}});
    }
    auto& units = hidden->units;
    auto found = std::find_if(units.begin(), units.end(), [&](const auto& u) { return u.first == unit; });
    if (found == units.end()) {
        found = units.insert(units.end(), {unit, {}});
    }
    found->second.push_back(point.period);
}

void Footing::show(const Series& series, Period period) {
    for (HandedFigure& figure : handedOf({series}, period, period)) {
        const QString key = QStringList{figure.indicator, keyOf(figure.breakdown, figure.unit), period.text(),
                                        QString::fromLatin1(keyOf(figure.figure.version))}
                                .join(QLatin1Char('|'));
        if (m_isShown.insert(key).second) {
            m_shown.push_back(std::move(figure));
        }
    }
}

void Footing::notePrinted(const chart::Point& point, const QString& unit, const QString& what) {
    if (!point.code) {
        return;
    }
    auto group =
        std::find_if(m_printed.begin(), m_printed.end(), [&](const auto& one) { return one.first == what; });
    if (group == m_printed.end()) {
        group = m_printed.insert(m_printed.end(), {what, {}});
    }
    auto& figures = group->second;
    const bool isThere = std::any_of(figures.begin(), figures.end(),
                                     [&](const Printed& one) { return one.code == *point.code; });
    if (!isThere) { // a figure may stand in a table and in a chart
        const bool isMade = !point.source.isKept() || point.version == Version::corrected;
        figures.push_back({unit, point.period, *point.code, isMade ? 0 : numberOf(point.source),
                           isMade ? 0 : point.sourceLine});
    }
}

QStringList Footing::notesOf(const std::set<Id<Source>>& sources) {
    std::set<std::size_t> numbers;
    QStringList notes;
    for (const Id<Source> id : sources) {
        if (id.isKept()) {
            numbers.insert(numberOf(id));
        }
    }
    QStringList words;
    for (const std::size_t number : numbers) {
        words += m_language.whole(static_cast<qint64>(number));
    }
    if (!words.isEmpty()) {
        notes += (words.size() == 1 ? m_language.say("Report", "Source: %1.")
                                    : m_language.say("Report", "Sources: %1."))
                     .arg(words.join(QStringLiteral(", ")));
    }
    for (const std::size_t number : numbers) {
        const auto known = m_known.find(m_used[number - 1]);
        if (known != m_known.end() && known->second.withdrawnOn.isValid()) {
            notes.back() += QLatin1Char(' ') + m_language.say("Report", "Source %1:").arg(number) +
                            QLatin1Char(' ') + withdrawal(known->second, m_language);
        }
    }
    return notes;
}

std::vector<Block> Footing::hiddenFigures() const {
    if (m_hidden.empty()) {
        return {};
    }
    Table table{.columns = {{Align::left, 2}, {Align::left, 2}, {Align::left, 2}},
                .head = {{{{m_language.say("Report", "Figure")},
                           {m_language.say("Report", "Unit")},
                           {m_language.say("Report", "Why it is not shown")}}}}};
    for (const Hidden& hidden : m_hidden) {
        std::vector<std::pair<QString, QStringList>> byPeriods;
        for (const auto& [unit, periods] : hidden.units) {
            const QString when = analysis::spans(periods, m_language);
            auto found = std::find_if(byPeriods.begin(), byPeriods.end(),
                                      [&](const auto& p) { return p.first == when; });
            if (found == byPeriods.end()) {
                found = byPeriods.insert(byPeriods.end(), {when, {}});
            }
            found->second += unit;
        }
        QStringList units;
        for (const auto& [when, names] : byPeriods) {
            units += names.join(QStringLiteral(", ")) + QLatin1Char(' ') + when;
        }
        table.rows.push_back({{{hidden.what}, {units.join(QStringLiteral("; "))}, {hidden.why}}});
    }
    return {{Heading{1, m_language.say("Report", "Figures that are not shown")}},
            {Paragraph{plain(
                m_language.say("Report", "A figure that is not shown is neither zero nor forgotten."))}},
            {std::move(table)}};
}

std::vector<Block> Footing::sources() const {
    Notes notes;
    for (std::size_t i = 0; i < m_used.size(); ++i) {
        if (const auto known = m_known.find(m_used[i]); known != m_known.end()) {
            notes.items.push_back(
                {m_language.whole(static_cast<qint64>(i) + 1), citation(known->second, m_language)});
        }
    }
    if (notes.items.empty()) {
        return {};
    }
    return {{Heading{1, m_language.say("Report", "Sources")}}, {std::move(notes)}};
}

std::vector<Block> Footing::figureCodes() const {
    if (m_printed.empty()) {
        return {};
    }
    constexpr std::size_t beside = 2; // figures on one line
    Table table;
    TableRow head;
    for (std::size_t i = 0; i < beside; ++i) {
        table.columns.insert(
            table.columns.end(),
            {{Align::left, 2, i > 0}, {Align::left, 0}, {Align::left, 0}, {Align::right, 0}});
        for (const QString& text :
             {m_language.say("Report", "Unit"), m_language.say("Report", "Period"),
              m_language.say("Report", "Code"), m_language.say("Report", "Source: line")}) {
            head.cells.push_back({text});
        }
    }
    table.head = {std::move(head)};
    for (const auto& [what, figures] : m_printed) {
        table.rows.push_back({{{what}}, TableRow::Kind::group});
        // Down the left side, then down the right.
        const std::size_t rows = (figures.size() + beside - 1) / beside;
        for (std::size_t r = 0; r < rows; ++r) {
            TableRow row;
            for (std::size_t i = r; row.cells.size() < table.columns.size(); i += rows) {
                const Printed* one = i < figures.size() ? &figures[i] : nullptr;
                const QString place =
                    one == nullptr     ? QString()
                    : one->source == 0 ? m_language.say("Report", "made")
                    : one->line == 0
                        ? m_language.whole(static_cast<qint64>(one->source))
                        : QStringLiteral("%1: %2").arg(m_language.whole(static_cast<qint64>(one->source)),
                                                       m_language.whole(one->line));
                row.cells.insert(row.cells.end(), {{one != nullptr ? one->unit : QString()},
                                                   {one != nullptr ? one->period.display() : QString()},
                                                   {one != nullptr ? one->code.text() : QString()},
                                                   {place, Run::Voice::quiet}});
            }
            table.rows.push_back(std::move(row));
        }
    }
    return {
        {Heading{1, m_language.say("Report", "Where the figures come from")}},
        {Paragraph{plain(m_language.say(
            "Report",
            "Type a figure's code in the program's search (Ctrl+K), and it shows the file, the line and "
            "the text as it was read. A source's number is that of the list of sources. “Made” is a figure "
            "that the program made of others; its code shows the formula and the parts."))}},
        {std::move(table)}};
}

void Footing::close(Document& document) const {
    std::array sections{hiddenFigures(), aboutTheFigures(m_language), sources(), figureCodes()};
    for (std::vector<Block>& section : sections) {
        std::move(section.begin(), section.end(), std::back_inserter(document.blocks));
    }
    if (document.release) {
        document.release->figures = m_shown;
    }
}

Text citation(const Source& source, const Language& language) {
    Text text;
    const auto add = [&](const QString& words, Run::Voice voice = Run::Voice::plain) {
        if (!words.isEmpty()) {
            text.push_back({(text.empty() ? QString() : QStringLiteral(" ")) + words, voice});
        }
    };
    const auto told = [&](const char* words, const QString& value) {
        add(value.isEmpty() ? QString() : language.say("Report", words).arg(value));
    };
    add(source.publisher.isEmpty() ? QString() : source.publisher + QLatin1Char(':'), Run::Voice::strong);
    add(source.title + QLatin1Char('.'));
    if (source.isInvented) {
        add(language.say("Report", "Invented for the sample; no facts."), Run::Voice::strong);
    }
    told(QT_TRANSLATE_NOOP("Report", "File %1."), source.file);
    told(QT_TRANSLATE_NOOP("Report", "SHA-256 %1…"), source.sha256.left(shortHash));
    told(QT_TRANSLATE_NOOP("Report", "Retrieved %1."), source.retrieved);
    const QDate imported = QDate::fromString(source.importedAt.left(10), Qt::ISODate);
    told(QT_TRANSLATE_NOOP("Report", "Imported %1."),
         imported.isValid() ? language.date(imported) : QString());
    told(QT_TRANSLATE_NOOP("Report", "Licence: %1."), source.licence);
    add(source.address);
    if (source.withdrawnOn.isValid()) {
        add(withdrawal(source, language), Run::Voice::strong);
    }
    return text;
}

} // namespace samspel::report
