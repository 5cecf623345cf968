// SPDX-License-Identifier: MIT
#include "exchange/udir/statistikkbanken.h"

#include "exchange/text/jsonfile.h"
#include "exchange/text/whole.h"
#include "exchange/udir/head.h"
#include "exchange/udir/jsontext.h"
#include "exchange/udir/shareevidence.h"
#include "exchange/udir/source.h"
#include "exchange/udir/unitcolumns.h"

#include <algorithm>

namespace samspel::exchange::udir {

namespace {

constexpr int mostLinesAboveHead = 20;
constexpr std::size_t mostKeys = 1024; // of the objects of an answer

bool hasQuotedHead(const Document& document) {
    return document.opening.contains(QStringLiteral("\"%1\"").arg(nameOf(Identity::level)),
                                     Qt::CaseInsensitive);
}

/// Reads the rows of one export; lives for one reading.
class Reader {
public:
    Reader(const Document& document, const Options& options, const Language& language, Reading& reading)
        : m_document(document), m_language(language), m_reading(reading),
          m_complaints(reading.problems, language), m_gathering(reading.batch),
          m_units(m_gathering, m_complaints, language),
          m_cells(reading.batch.counts, options.audience, m_complaints, language) {}

    void read();

private:
    bool findHead(Rows& rows);
    bool checkGroups(const ColumnGroups& groups);
    /// Reads the rows once for measures that do not say how they are counted.
    void weighShares();
    void readRows(Rows& rows);
    void readRow(const Rows& rows, GroupReader& figures);
    /// The same as objects in a list, whose keys are the columns: answers of the export API.
    void readObjects();
    bool understandKeys(const JsonValue& list);
    void weighShares(const JsonValue& list);
    void readObject(const JsonValue& object, qint64 place, GroupReader& figures);
    std::optional<int> unitOf(const std::vector<QStringView>& cells, qint64 line);
    void tellSubject();
    void finishRows(const ColumnGroups& groups);
    /// What the row's own columns say of year and pupils.
    const Dimensions& dimensionsOf(const std::vector<QStringView>& cells);
    void tellWhatIsLeftOut(const ColumnGroups& groups);

    const Document& m_document;
    const Language& m_language;
    Reading& m_reading;
    Complaints m_complaints;
    Gathering m_gathering;
    UnitColumns m_units;
    CellReader m_cells;
    Rows::Quotes m_quotes = Rows::Quotes::letters;
    Head m_head;
    QHash<QString, std::size_t> m_keys; ///< of objects: the places of their columns
    QString m_dimensionTexts;
    Dimensions m_dimensions;
};

void Reader::read() {
    Source& source = m_reading.batch.source;
    describe(source, QStringLiteral("udir-statistikkbanken 2"));
    source.title = m_document.file;

    if (isJson(m_document.opening)) {
        readObjects();
    } else {
        // The publisher never quotes; a person who saved the file again may have, and then the head, too.
        const bool isQuoted = m_document.sniffed.separator != u'|' || hasQuotedHead(m_document);
        m_quotes = isQuoted ? Rows::Quotes::read : Rows::Quotes::letters;
        Rows rows = m_document.rows(m_quotes);
        if (findHead(rows)) {
            tellSubject();
            readRows(rows);
        }
    }
    m_cells.tellLoggedIn();
    m_complaints.finish();
}

void Reader::tellSubject() {
    Subject subject;
    for (const Column& column : m_head.figures) {
        subject.take(column.dimensions, column.measure);
    }
    if (const QString title = subject.title(); !title.isEmpty()) {
        m_reading.batch.source.title = title;
    }
}

bool Reader::findHead(Rows& rows) {
    for (int i = 0; i < mostLinesAboveHead && rows.next(); ++i) {
        const auto& cells = rows.cells();
        if (std::any_of(cells.begin(), cells.end(),
                        [](QStringView cell) { return identityOf(cell).has_value(); })) {
            m_head = understand(cells, rows.line(), m_complaints, m_language);
            m_reading.sniffed.headLine = rows.line();
            if (!rows.isEnded()) {
                m_complaints.refuse({rows.line(), 0},
                                    m_language.say("Import", "The file ends in its head: it was cut off."));
            }
            return !m_complaints.hasRefused();
        }
    }
    m_complaints.refuse(
        {}, m_language.say("Import", "No line has the columns that this format has, such as “%1”.")
                .arg(nameOf(Identity::level)));
    return false;
}

bool Reader::checkGroups(const ColumnGroups& groups) {
    if (const auto pair = groups.doubled()) {
        const auto& [first, second] = *pair;
        m_complaints.refuse(
            m_head.place(second->place, m_head.line),
            m_language.say("Import", "The column “%1” is there twice (cells %2 and %3).")
                .arg(second->name, QString::number(first->place + 1), QString::number(second->place + 1)));
    }
    for (const QString& name : groups.lost()) {
        m_complaints.refuse(
            {m_head.line, 0, name},
            m_language.say("Import", "The column “%1” is missing; others have theirs. A column was lost.")
                .arg(name));
    }
    return !m_complaints.hasRefused();
}

void Reader::readRows(Rows& rows) {
    weighShares();
    const ColumnGroups groups(m_head.figures);
    if (!checkGroups(groups)) {
        return;
    }
    GroupReader figures(groups, m_gathering, m_cells);
    Counts& counts = m_reading.batch.counts;
    while (rows.next()) {
        if (rows.isBlank() && rows.isEnded()) {
            continue;
        }
        ++counts.rows;
        if (isWhole(rows, m_head.names.size(), m_complaints, m_language)) {
            readRow(rows, figures);
        }
    }
    finishRows(groups);
}

void Reader::finishRows(const ColumnGroups& groups) {
    if (m_reading.batch.counts.rows == 0) {
        m_complaints.refuse({m_head.line, 0}, m_language.say("Import", "There is nothing below the head."));
    }
    tellWhatIsLeftOut(groups);
    if (!m_complaints.hasRefused() && m_reading.batch.figures.isEmpty()) {
        m_complaints.refuse(
            {m_head.line, 0},
            m_language.say("Import",
                           "The file has no column of figures: none is named by a year and a measure."));
    }
}

void Reader::weighShares() {
    ShareEvidence evidence(m_head.figures);
    if (!evidence.isNeeded()) {
        return;
    }
    Rows rows = m_document.rows(m_quotes);
    while (rows.next()) {
        const auto& cells = rows.cells();
        if (rows.line() > m_head.line && cells.size() == m_head.names.size()) {
            evidence.take([&](const Column& column) {
                return cells[static_cast<std::size_t>(column.place)].toString();
            });
        }
    }
    evidence.settle(m_head.figures);
}

const Dimensions& Reader::dimensionsOf(const std::vector<QStringView>& cells) {
    QString texts;
    for (const int column : m_head.dimensions) {
        texts += cells[static_cast<std::size_t>(column)];
        texts += u'\n';
    }
    if (texts != m_dimensionTexts) {
        m_dimensionTexts = texts;
        m_dimensions = {};
        for (const int column : m_head.dimensions) {
            m_dimensions.take(cells[static_cast<std::size_t>(column)]);
        }
    }
    return m_dimensions;
}

std::optional<int> Reader::unitOf(const std::vector<QStringView>& cells, qint64 line) {
    IdentityCells identity{.headLine = m_head.line, .line = line, .texts = {}};
    for (std::size_t i = 0; i < identities; ++i) {
        if (const int column = m_head.identity[i]; column >= 0) {
            identity.texts[i] = cells[static_cast<std::size_t>(column)];
            identity.columns[i] = column + 1;
        }
    }
    return m_units.unitOf(identity);
}

void Reader::readRow(const Rows& rows, GroupReader& figures) {
    const auto& cells = rows.cells();
    const auto unit = unitOf(cells, rows.line());
    if (!unit) {
        return;
    }
    const auto placeOf = [&](const Column& column) { return m_head.place(column.place, rows.line()); };
    figures.read(
        *unit, dimensionsOf(cells), rows.line(),
        [&](const Column& column) {
            return m_cells.read(cells[static_cast<std::size_t>(column.place)], placeOf(column));
        },
        placeOf);
}

void Reader::readObjects() {
    if (m_document.bytes.size() > mostJsonBytes) {
        m_complaints.refuse({}, m_language
                                    .say("Import",
                                         "The file is larger than %1 MB, which is more than is read of this "
                                         "format at once. Take it out in parts, with fewer years or units in "
                                         "each file, or as CSV, which may be larger.")
                                    .arg(m_language.whole(mostJsonBytes / (1024 * 1024))));
        return;
    }
    const auto json = jsonOf(m_document, m_complaints, m_language);
    if (!json) {
        return;
    }
    const JsonValue list = listOfAnswers(*json);
    if (!list) {
        m_complaints.refuse({}, m_language.say("Import", "The file has no list of answers."));
        return;
    }
    if (!understandKeys(list)) {
        return;
    }
    tellSubject();
    weighShares(list);
    const ColumnGroups groups(m_head.figures);
    if (!checkGroups(groups)) {
        return;
    }
    GroupReader figures(groups, m_gathering, m_cells);
    qint64 place = 0;
    for (auto object = list.walk(); object.next();) {
        ++m_reading.batch.counts.rows;
        readObject(object.value(), ++place, figures);
    }
    finishRows(groups);
}

bool Reader::understandKeys(const JsonValue& list) {
    std::vector<QString> names;
    for (auto object = list.walk(); object.next();) {
        if (!object.value().is(JsonValue::Type::object)) {
            continue; // refused with its place later
        }
        for (auto member = object.value().walk(); member.next();) {
            const QString name = member.name().text();
            if (!m_keys.contains(name)) {
                m_keys.insert(name, names.size());
                names.push_back(name);
            }
        }
        if (names.size() > mostKeys) {
            m_complaints.refuse({}, m_language
                                        .say("Import", "The file has more than %1 columns. Take it out in "
                                                       "parts, with fewer years or measures in each file.")
                                        .arg(m_language.whole(static_cast<qint64>(mostKeys))));
            return false;
        }
    }
    m_head = understand({names.begin(), names.end()}, 0, m_complaints, m_language);
    return !m_complaints.hasRefused();
}

void Reader::weighShares(const JsonValue& list) {
    ShareEvidence evidence(m_head.figures);
    if (!evidence.isNeeded()) {
        return;
    }
    for (auto object = list.walk(); object.next();) {
        if (!object.value().is(JsonValue::Type::object)) {
            continue;
        }
        std::vector<QString> texts(m_head.names.size());
        for (auto member = object.value().walk(); member.next();) {
            QString& text = texts[m_keys.value(member.name().text())];
            text = wordOf(member.value());
            if (member.value().is(JsonValue::Type::number)) {
                text.replace(u'.', u',');
            }
        }
        evidence.take([&](const Column& column) { return texts[static_cast<std::size_t>(column.place)]; });
    }
    evidence.settle(m_head.figures);
}

void Reader::readObject(const JsonValue& object, qint64 place, GroupReader& figures) {
    if (!object.is(JsonValue::Type::object)) {
        m_complaints.refuse({place, 0},
                            m_language.say("Import", "This is no answer with names and figures."));
        return;
    }
    std::vector<JsonValue> values(m_head.names.size());
    std::vector<QString> texts(m_head.names.size());
    for (auto member = object.walk(); member.next();) {
        const std::size_t at = m_keys.value(member.name().text());
        values[at] = member.value();
        texts[at] = wordOf(member.value());
    }
    const std::vector<QStringView> cells(texts.begin(), texts.end());
    const auto unit = unitOf(cells, place);
    if (!unit) {
        return;
    }
    const auto placeOf = [&](const Column& column) { return m_head.place(column.place, place); };
    figures.read(
        *unit, dimensionsOf(cells), place,
        [&](const Column& column) {
            const JsonValue& value = values[static_cast<std::size_t>(column.place)];
            return value ? cellOf(value, placeOf(column), m_cells, m_complaints, m_language) : m_cells.none();
        },
        placeOf);
}

void Reader::tellWhatIsLeftOut(const ColumnGroups& groups) {
    const qint64 rows = m_reading.batch.counts.rows;
    const auto tell = [&](int column, const QString& what) {
        m_reading.batch.counts.skipped += rows;
        m_complaints.remark(m_head.place(column, m_head.line), what.arg(m_language.whole(rows)));
    };
    for (const int column : m_head.skipped) {
        tell(column,
             m_language.say("Import", "This column names no year and measure; its cells (%1) are left out."));
    }
    for (const Column* column : groups.leftOver()) {
        tell(column->place,
             m_language.say("Import", "This uncertainty belongs to no figure; its cells (%1) are left out."));
    }
}

} // namespace

Likeness likenessToStatistikkbanken(const Document& document, const Language& language) {
    if (isJson(document.opening)) {
        const QStringView opening = document.opening;
        const bool isAnswer = opening.contains(u"\"EnhetNivaa\"") && opening.contains(u"\"Skoleaar");
        return isAnswer ? Likeness{70, language.say("Import", "the head has %1")
                                           .arg(QStringLiteral("EnhetNivaa, Skoleaarnavn"))}
                        : Likeness{};
    }
    QStringList names;
    int measures = 0;
    for (const QStringView cell : document.head) {
        if (const auto identity = identityOf(cell)) {
            names.append(nameOf(*identity).toString());
        } else if (cell.contains(u'.')) {
            const Column column = columnOf(0, {}, piecesOf(cell));
            measures += column.dimensions.period && !column.measure.isEmpty() ? 1 : 0;
        }
    }
    const bool hasLevel = names.contains(nameOf(Identity::level).toString());
    const bool hasIdentities = names.size() >= 2 && (hasLevel || measures > 0);
    if (!hasIdentities && measures < 2) {
        return {};
    }
    const QString why =
        names.isEmpty()
            ? language.say("Import", "column names begin with a school year")
            : language.say("Import", "the head has %1")
                  .arg(names.first(std::min<qsizetype>(names.size(), 3)).join(QStringLiteral(", ")));
    if (measures == 0) {
        return {60, why};
    }
    return {hasLevel ? 100 : 80, why};
}

void readStatistikkbanken(const Document& document, const Options& options, const Language& language,
                          Reading& reading) {
    Reader(document, options, language, reading).read();
}

} // namespace samspel::exchange::udir
