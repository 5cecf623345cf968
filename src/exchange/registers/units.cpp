// SPDX-License-Identifier: MIT
#include "exchange/registers/units.h"

#include "exchange/registers/unitrecords.h"
#include "exchange/text/jsonfile.h"
#include "exchange/text/whole.h"

#include <QSet>
#include <algorithm>

namespace samspel::exchange::registers {

namespace {

using Type = JsonValue::Type;

/// Reads one file of a register; lives for one reading.
class Reader {
public:
    Reader(const Document& document, const Language& language, Reading& reading)
        : m_document(document), m_language(language), m_reading(reading),
          m_complaints(reading.problems, language) {}

    void read();

private:
    void readJson();
    void readTable();
    void take(Unit unit);

    const Document& m_document;
    const Language& m_language;
    Reading& m_reading;
    Complaints m_complaints;
    std::vector<Unit> m_units;
    QSet<QString> m_numbers;
    bool m_isOfKindergartens = false;
};

void Reader::take(Unit unit) {
    Counts& counts = m_reading.batch.counts;
    ++counts.rows;
    if (!isUnitNumber(unit.number)) {
        const QString& name = unit.name.isEmpty() ? unit.fullName : unit.name;
        m_complaints.refuse(
            {unit.line, 0},
            m_language.say("Import", "“%1” is no organisation number (%2).").arg(unit.number, name));
        return;
    }
    if (unit.name.isEmpty() && unit.fullName.isEmpty()) {
        m_complaints.refuse({unit.line, 0},
                            m_language.say("Import", "The unit %1 has no name.").arg(unit.number));
        return;
    }
    if (m_numbers.contains(unit.number)) {
        ++counts.skipped;
        m_complaints.remark(
            {unit.line, 0},
            m_language.say("Import", "The unit %1 is there twice; the first stays.").arg(unit.number));
        return;
    }
    m_numbers.insert(unit.number);
    m_isOfKindergartens = m_isOfKindergartens || unit.kind() == OrganisationKind::kindergarten;
    m_units.push_back(std::move(unit));
}

void Reader::readJson() {
    const auto json = jsonOf(m_document, m_complaints, m_language);
    if (!json) {
        return;
    }
    JsonValue list = json->root();
    bool isOne = false;
    if (list.is(Type::object)) {
        JsonValue found;
        for (const char* name : {"EnhetListe", "Enheter", "enheter", "enhetListe"}) {
            found = found ? found : list[name];
        }
        isOne = !found;
        list = found ? found : list;
    }
    const auto takeObject = [&](JsonValue object, qint64 place) {
        Unit unit;
        unit.line = place;
        for (JsonWalk member = object.walk(); member.next();) {
            if (const auto fact = factOf(member.name().text())) {
                unit.take(*fact, member.value());
            }
        }
        take(std::move(unit));
    };
    if (isOne) {
        takeObject(list, 1);
        return;
    }
    qint64 place = 0;
    for (JsonWalk walk = list.walk(); walk.next();) {
        takeObject(walk.value(), ++place);
    }
}

void Reader::readTable() {
    Rows rows = m_document.rows();
    std::vector<std::optional<Fact>> columns;
    while (columns.empty() && rows.next()) {
        const auto& cells = rows.cells();
        const auto known = std::count_if(cells.begin(), cells.end(),
                                         [](QStringView cell) { return factOf(cell).has_value(); });
        if (known >= 3) {
            m_reading.sniffed.headLine = rows.line();
            std::transform(cells.begin(), cells.end(), std::back_inserter(columns), factOf);
        }
    }
    while (rows.next()) {
        if ((rows.isBlank() && rows.isEnded()) || !isWhole(rows, columns.size(), m_complaints, m_language)) {
            continue;
        }
        Unit unit;
        unit.line = rows.line();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i]) {
                unit.take(*columns[i], rows.cells()[i].toString());
            }
        }
        take(std::move(unit));
    }
}

void Reader::read() {
    Source& source = m_reading.batch.source;
    source.publisher = QStringLiteral("Utdanningsdirektoratet");
    source.licence = QStringLiteral("NLOD");
    source.importer = QStringLiteral("nsr-nbr 1");
    const QStringView opening = QStringView(m_document.opening).trimmed();
    opening.startsWith(u'{') || opening.startsWith(u'[') ? readJson() : readTable();
    source.title =
        (m_isOfKindergartens ? QStringLiteral("NBR: %1") : QStringLiteral("NSR: %1")).arg(m_document.file);
    if (!m_complaints.hasRefused()) {
        if (m_units.empty()) {
            m_complaints.refuse({}, m_language.say("Import", "The file has no units."));
        } else {
            m_reading.records = UnitRecords(m_units, m_complaints, m_language).records();
        }
    }
    m_complaints.finish();
}

} // namespace

Likeness likenessToUnits(const Document& document, const Language& language) {
    const QStringView opening = QStringView(document.opening).trimmed();
    const auto why = [&] {
        return language.say("Import", "its members are those of the registers of schools and kindergartens");
    };
    if (opening.startsWith(u'{') || opening.startsWith(u'[')) {
        const auto has = [&](QStringView name) { return opening.contains(name, Qt::CaseInsensitive); };
        const bool hasNumber = has(u"\"Organisasjonsnummer\"") || has(u"\"Orgnr\"");
        const bool isUnit = has(u"\"ErSkole\"") || has(u"\"ErBarnehage\"") || has(u"\"ErGrunnskole\"") ||
                            has(u"\"ErOffentligSkole\"") || has(u"\"ErOffentligBarnehage\"");
        return hasNumber && isUnit ? Likeness{95, why()} : Likeness{};
    }
    QSet<int> facts;
    for (const QStringView cell : document.head) {
        if (const auto fact = factOf(cell)) {
            facts.insert(static_cast<int>(*fact));
        }
    }
    const auto has = [&](Fact fact) { return facts.contains(static_cast<int>(fact)); };
    const bool isOfRegister = has(Fact::isSchool) || has(Fact::isKindergarten) || has(Fact::categories);
    return has(Fact::number) && has(Fact::name) && has(Fact::municipality) && isOfRegister
               ? Likeness{90, why()}
               : Likeness{};
}

void readUnits(const Document& document, const Options&, const Language& language, Reading& reading) {
    Reader(document, language, reading).read();
}

} // namespace samspel::exchange::registers
