// SPDX-License-Identifier: MIT
#include "exchange/registers/klass.h"

#include "exchange/registers/changes.h"
#include "exchange/text/jsonfile.h"
#include "exchange/text/whole.h"

#include <algorithm>
#include <array>

namespace samspel::exchange::registers {

namespace {

using Type = JsonValue::Type;

/// What a column or member of KLASS's files says.
enum class Tell {
    oldCode,
    oldName,
    oldFrom,
    oldTo,
    newCode,
    newName,
    newFrom,
    newTo,
    date,
    code,
    name,
    from,
    to
};
constexpr int tells = 13;

// Names of the API's JSON and CSV, and of the edges of the graph of changes that the package klassR makes;
// in that one from_name is a running number, and the label is the name.
std::optional<Tell> tellOf(QStringView head) {
    struct Name {
        QStringView head;
        Tell tell;
    };
    static constexpr std::array names = {
        Name{u"oldCode", Tell::oldCode},     Name{u"oldName", Tell::oldName},
        Name{u"newCode", Tell::newCode},     Name{u"newName", Tell::newName},
        Name{u"changeOccurred", Tell::date}, Name{u"from_code", Tell::oldCode},
        Name{u"from_label", Tell::oldName},  Name{u"from_validFrom", Tell::oldFrom},
        Name{u"from_validTo", Tell::oldTo},  Name{u"to_code", Tell::newCode},
        Name{u"to_label", Tell::newName},    Name{u"to_validFrom", Tell::newFrom},
        Name{u"to_validTo", Tell::newTo},    Name{u"code", Tell::code},
        Name{u"name", Tell::name},           Name{u"validFrom", Tell::from},
        Name{u"validTo", Tell::to}};
    const auto it = std::find_if(names.begin(), names.end(), [head](const Name& one) {
        return head.trimmed().compare(one.head, Qt::CaseInsensitive) == 0;
    });
    return it == names.end() ? std::nullopt : std::optional(it->tell);
}

/// One row or object, whatever form it came in.
struct Row {
    std::array<QString, tells> texts;
    std::array<bool, tells> isThere{};
    qint64 line = 0;

    const QString& operator[](Tell tell) const { return texts[static_cast<std::size_t>(tell)]; }
    void set(Tell tell, const QString& text) {
        // R writes "NA" where there is nothing.
        texts[static_cast<std::size_t>(tell)] = text == u"NA" ? QString() : text.trimmed();
        isThere[static_cast<std::size_t>(tell)] = true;
    }
    bool has(Tell tell) const { return isThere[static_cast<std::size_t>(tell)]; }
};

/// Reads one file of KLASS; lives for one reading.
class Reader {
public:
    Reader(const Document& document, const Language& language, Reading& reading)
        : m_document(document), m_language(language), m_reading(reading),
          m_complaints(reading.problems, language), m_changes(m_complaints, language) {}

    void read();

private:
    void readJson();
    void readTable();
    void take(const Row& row);
    Code codeOf(const Row& row, Tell code, Tell name, Tell from, Tell to);
    QDate dateOf(const Row& row, Tell tell);

    const Document& m_document;
    const Language& m_language;
    Reading& m_reading;
    Complaints m_complaints;
    Changes m_changes;
};

QDate Reader::dateOf(const Row& row, Tell tell) {
    const QString& text = row[tell];
    if (text.isEmpty()) {
        return {};
    }
    const QDate date = QDate::fromString(text.first(std::min<qsizetype>(text.size(), 10)), Qt::ISODate);
    if (!date.isValid()) {
        m_complaints.refuse({row.line, 0}, m_language.say("Import", "“%1” is no date.").arg(text));
    }
    return date;
}

Code Reader::codeOf(const Row& row, Tell code, Tell name, Tell from, Tell to) {
    Code one{row[code], row[name], dateOf(row, from), dateOf(row, to)};
    one.isEnded = !(row.has(to) && row[to].isEmpty());
    return one;
}

void Reader::take(const Row& row) {
    ++m_reading.batch.counts.rows;
    if (row.has(Tell::code)) {
        m_changes.add(codeOf(row, Tell::code, Tell::name, Tell::from, Tell::to), row.line);
        return;
    }
    Change change;
    change.line = row.line;
    change.date = dateOf(row, Tell::date);
    if (!row[Tell::oldCode].isEmpty()) {
        change.before = codeOf(row, Tell::oldCode, Tell::oldName, Tell::oldFrom, Tell::oldTo);
    }
    if (!row[Tell::newCode].isEmpty()) {
        change.after = codeOf(row, Tell::newCode, Tell::newName, Tell::newFrom, Tell::newTo);
    }
    if (!change.date.isValid() || (!change.before && !change.after)) {
        m_complaints.refuse({row.line, 0}, m_language.say("Import", "This change has no date or no code."));
        return;
    }
    m_changes.add(std::move(change));
}

void Reader::readJson() {
    const auto json = jsonOf(m_document, m_complaints, m_language);
    if (!json) {
        return;
    }
    JsonValue list;
    for (const char* name : {"codeChanges", "codes", "classificationItems"}) {
        list = list ? list : json->root()[name];
    }
    if (!list.is(Type::list)) {
        m_complaints.refuse({}, m_language.say("Import", "The file has no list of codes or of changes."));
        return;
    }
    qint64 place = 0;
    for (JsonWalk walk = list.walk(); walk.next();) {
        Row row;
        row.line = ++place;
        for (JsonWalk member = walk.value().walk(); member.next();) {
            if (const auto tell = tellOf(member.name().text())) {
                row.set(*tell, member.value().text());
            }
        }
        take(row);
    }
}

void Reader::readTable() {
    Rows rows = m_document.rows();
    std::vector<std::optional<Tell>> columns;
    while (columns.empty() && rows.next()) {
        const auto& cells = rows.cells();
        if (std::count_if(cells.begin(), cells.end(),
                          [](QStringView cell) { return tellOf(cell).has_value(); }) >= 2) {
            m_reading.sniffed.headLine = rows.line();
            std::transform(cells.begin(), cells.end(), std::back_inserter(columns), tellOf);
        }
    }
    while (rows.next()) {
        if (rows.isBlank() && rows.isEnded()) {
            continue;
        }
        if (!isWhole(rows, columns.size(), m_complaints, m_language)) {
            continue;
        }
        Row row;
        row.line = rows.line();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i]) {
                row.set(*columns[i], rows.cells()[i].toString());
            }
        }
        take(row);
    }
}

void Reader::read() {
    Source& source = m_reading.batch.source;
    source.publisher = QStringLiteral("Statistisk sentralbyrå");
    source.title = QStringLiteral("KLASS: %1").arg(m_document.file);
    source.licence = QStringLiteral("CC BY 4.0");
    source.importer = QStringLiteral("ssb-klass 1");
    m_document.opening.trimmed().startsWith(u'{') ? readJson() : readTable();
    if (!m_complaints.hasRefused()) {
        m_reading.records = m_changes.records();
        if (m_reading.records.front().lines.empty()) {
            m_complaints.refuse({},
                                m_language.say("Import", "The file tells of no municipality and no county."));
        }
    }
    m_complaints.finish();
}

} // namespace

Likeness likenessToKlass(const Document& document, const Language& language) {
    const QStringView opening = QStringView(document.opening).trimmed();
    if (opening.startsWith(u'{')) {
        const bool isChanges = opening.contains(u"\"codeChanges\"");
        const bool isCodes =
            (opening.contains(u"\"codes\"") || opening.contains(u"\"classificationItems\"")) &&
            opening.contains(u"\"code\"") && opening.contains(u"\"name\"");
        return isChanges || isCodes
                   ? Likeness{95,
                              language.say("Import", "it has codes or changes of codes as KLASS has them")}
                   : Likeness{};
    }
    std::array<bool, tells> has{};
    for (const QStringView cell : document.head) {
        if (const auto tell = tellOf(cell)) {
            has[static_cast<std::size_t>(*tell)] = true;
        }
    }
    const auto all = [&](std::initializer_list<Tell> wanted) {
        return std::all_of(wanted.begin(), wanted.end(),
                           [&](Tell tell) { return has[static_cast<std::size_t>(tell)]; });
    };
    // The codes of one day have no days of their own.
    const bool isOfKlass = std::any_of(document.head.begin(), document.head.end(), [](QStringView cell) {
        return cell.trimmed().compare(u"parentCode", Qt::CaseInsensitive) == 0;
    });
    if (all({Tell::oldCode, Tell::newCode, Tell::date}) || all({Tell::code, Tell::name, Tell::from}) ||
        (isOfKlass && all({Tell::code, Tell::name}))) {
        return {95, language.say("Import", "the head has codes or changes of codes as KLASS has them")};
    }
    return {};
}

void readKlass(const Document& document, const Options&, const Language& language, Reading& reading) {
    Reader(document, language, reading).read();
}

} // namespace samspel::exchange::registers
