// SPDX-License-Identifier: MIT
#include "exchange/registers/unitrecords.h"

#include "domain/kind.h"
#include "exchange/text/digits.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

namespace samspel::exchange::registers {

namespace {

const QStringList unitColumns = {
    QStringLiteral("kind"),      QStringLiteral("number"),        QStringLiteral("name"),
    QStringLiteral("parent"),    QStringLiteral("valid_from"),    QStringLiteral("valid_to"),
    QStringLiteral("ownership"), QStringLiteral("owner"),         QStringLiteral("grade_from"),
    QStringLiteral("grade_to"),  QStringLiteral("language_form"), QStringLiteral("origin"),
    QStringLiteral("email"),     QStringLiteral("phone"),         QStringLiteral("address")};

// The day in Norway: the registers write times with and without an offset.
QDate dayOf(const QString& text) {
    const QDate plain = QDate::fromString(text.first(std::min<qsizetype>(text.size(), 10)), Qt::ISODate);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    const QTimeZone norway("Europe/Oslo");
    const bool hasOffset = text.size() > 10 && time.isValid() && time.timeSpec() != Qt::LocalTime;
    return hasOffset && norway.isValid() ? time.toTimeZone(norway).date() : plain;
}

QString written(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

// 25 and 99 stand for abroad and not stated.
bool isMunicipality(const QString& number) {
    return number.size() == 4 && !number.startsWith(u"25") && !number.startsWith(u"99") &&
           !number.startsWith(u"00");
}

/// A place or owner that units belong to.
struct PlaceNamed {
    QString name;
    qint64 line;
};

/// All of them, by their numbers.
struct PlacesNamed {
    using ByNumber = std::map<QString, PlaceNamed>;
    ByNumber counties;
    ByNumber municipalities;
    ByNumber owners; ///< that are no units of the file themselves
};

// Of several lines the first is where a place comes from; its name may stand in a later one.
void notePlace(PlacesNamed::ByNumber& places, const QString& number, const QString& name, qint64 line) {
    PlaceNamed& place = places.try_emplace(number, PlaceNamed{name, line}).first->second;
    place.name = place.name.isEmpty() ? name : place.name;
}

PlacesNamed placesNamedBy(const std::vector<Unit>& units) {
    PlacesNamed places;
    QSet<QString> numbers;
    for (const Unit& unit : units) {
        numbers.insert(unit.number);
    }
    for (const Unit& unit : units) {
        if (isMunicipality(unit.municipality)) {
            const QString county = unit.municipality.first(2);
            notePlace(places.municipalities, unit.municipality, unit.municipalityName, unit.line);
            if (county != u"21") {
                notePlace(places.counties, county, unit.county == county ? unit.countyName : QString(),
                          unit.line);
            }
        }
        const auto ownership = unit.ownership();
        const bool isOfPlace = ownership == Ownership::municipal || ownership == Ownership::countyOwned;
        if (!isOfPlace && isOrganisationNumber(unit.owner) && !numbers.contains(unit.owner)) {
            notePlace(places.owners, unit.owner, unit.ownerName, unit.line);
        }
    }
    return places;
}

RecordRows rowsWith(const QStringList& columns) {
    RecordRows rows;
    rows.kind = &kindOf<Organisation>();
    rows.columns = columns;
    return rows;
}

RecordRows countyRows(const PlacesNamed& places) {
    RecordRows rows = rowsWith(unitColumns.first(4)); // kind, number, name, parent
    for (const auto& [number, place] : places.counties) {
        rows.lines.push_back(
            {place.line,
             {QString::fromLatin1(keyOf(OrganisationKind::county)), number, place.name, QString()}});
    }
    return rows;
}

RecordRows municipalityRows(const PlacesNamed& places) {
    RecordRows rows = rowsWith(unitColumns.first(4));
    for (const auto& [number, place] : places.municipalities) {
        const QString county = number.first(2);
        rows.lines.push_back({place.line,
                              {QString::fromLatin1(keyOf(OrganisationKind::municipality)), number, place.name,
                               places.counties.count(county) > 0 ? county : QString()}});
    }
    return rows;
}

RecordRows ownerRows(const PlacesNamed& places) {
    RecordRows rows = rowsWith(unitColumns);
    for (const auto& [number, place] : places.owners) {
        Unit owner;
        owner.line = place.line;
        owner.number = number;
        owner.name = place.name.isEmpty() ? number : place.name;
        RecordRows::Line line{owner.line, QStringList(unitColumns.size())};
        line.cells[0] = QString::fromLatin1(keyOf(owner.kind()));
        line.cells[1] = number;
        line.cells[2] = owner.name;
        rows.lines.push_back(std::move(line));
    }
    return rows;
}

} // namespace

bool isUnitNumber(const QString& number) {
    const bool isOwnCode =
        number.size() == 9 && number.startsWith(u'U') && areDigits(QStringView(number).sliced(1));
    return isOwnCode || isOrganisationNumber(number);
}

// The day of its last change bounds the day on which a unit closed, where the register does not tell that.
QDate UnitRecords::closedOn(const Unit& unit, QString& origin) {
    if (!unit.isClosed()) {
        return {};
    }
    const QDate told = dayOf(unit.closed);
    if (told.isValid()) {
        return told;
    }
    ++m_closedWithoutDay;
    origin += QStringLiteral(": ") +
              m_language.say("Import", "closed at the latest that day; the register does not tell when");
    return dayOf(unit.changed);
}

RecordRows::Line UnitRecords::lineOf(const Unit& unit) {
    const QDate changed = dayOf(unit.changed);
    QString origin = m_isOfKindergartens ? QStringLiteral("NBR") : QStringLiteral("NSR");
    origin += changed.isValid() ? u' ' + written(changed) : QString();
    // The register's own codes, of schools abroad, are no numbers that files are matched on.
    const bool hasNumber = isOrganisationNumber(unit.number);
    origin += hasNumber ? QString() : u' ' + unit.number;
    const QDate validTo = closedOn(unit, origin);
    QDate validFrom = dayOf(unit.founded);
    if (validTo.isValid() && validFrom >= validTo) {
        validFrom = {};
    }
    const auto ownership = unit.ownership();
    const bool isUnit =
        unit.kind() == OrganisationKind::school || unit.kind() == OrganisationKind::kindergarten;
    m_withoutOwnership += isUnit && !ownership ? 1 : 0;
    const QString parent = isMunicipality(unit.municipality) ? unit.municipality : QString();
    m_abroad += parent.isEmpty() ? 1 : 0;
    QString owner = isOrganisationNumber(unit.owner) ? unit.owner : QString();
    if (ownership == Ownership::municipal) {
        owner = parent;
    } else if (ownership == Ownership::countyOwned && !parent.isEmpty()) {
        owner = parent.first(2);
    }
    const bool hasGrades = !unit.gradeFrom.isEmpty() && !unit.gradeTo.isEmpty() &&
                           unit.gradeFrom.toInt() <= unit.gradeTo.toInt();
    QString language;
    if (unit.languageForm.startsWith(u'N', Qt::CaseInsensitive)) {
        language = QString::fromLatin1(keyOf(LanguageForm::nynorsk));
    } else if (unit.languageForm.startsWith(u'B', Qt::CaseInsensitive)) {
        language = QString::fromLatin1(keyOf(LanguageForm::bokmaal));
    }
    return {unit.line,
            {QString::fromLatin1(keyOf(unit.kind())), hasNumber ? unit.number : QString(),
             unit.fullName.isEmpty() ? unit.name : unit.fullName, parent, written(validFrom),
             written(validTo), ownership ? QString::fromLatin1(keyOf(*ownership)) : QString(), owner,
             hasGrades ? unit.gradeFrom : QString(), hasGrades ? unit.gradeTo : QString(), language, origin,
             unit.email, unit.phone, unit.address}};
}

std::vector<RecordRows> UnitRecords::records() {
    for (const Unit& unit : m_units) {
        m_isOfKindergartens = m_isOfKindergartens || unit.kind() == OrganisationKind::kindergarten;
    }
    const PlacesNamed places = placesNamedBy(m_units);
    RecordRows counties = countyRows(places);
    RecordRows municipalities = municipalityRows(places);
    RecordRows owners = ownerRows(places);
    RecordRows units = rowsWith(unitColumns);
    for (const Unit& unit : m_units) {
        const bool isOwner =
            unit.kind() != OrganisationKind::school && unit.kind() != OrganisationKind::kindergarten;
        (isOwner ? owners : units).lines.push_back(lineOf(unit));
    }
    std::vector<RecordRows> records;
    for (RecordRows* rows : {&counties, &municipalities, &owners, &units}) {
        if (!rows->lines.empty()) {
            records.push_back(std::move(*rows));
        }
    }
    tell();
    return records;
}

void UnitRecords::tell() {
    if (m_closedWithoutDay > 0) {
        m_complaints.remark(
            {},
            m_language.say("Import",
                           "%n closed unit(s) have no closing day in the file. They are kept as closed from "
                           "the day of their last change in the register, at the latest, and their source "
                           "says so.",
                           nullptr, m_closedWithoutDay));
    }
    if (m_withoutOwnership > 0) {
        m_complaints.remark({}, m_language.say("Import",
                                               "%n unit(s) do not tell whether municipality, county or state "
                                               "owns them; that is left open.",
                                               nullptr, m_withoutOwnership));
    }
    if (m_abroad > 0) {
        m_complaints.remark({}, m_language.say("Import",
                                               "%n unit(s) lie in no Norwegian municipality: they belong to "
                                               "nothing in the register.",
                                               nullptr, m_abroad));
    }
}

} // namespace samspel::exchange::registers
