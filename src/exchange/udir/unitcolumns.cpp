// SPDX-License-Identifier: MIT
#include "exchange/udir/unitcolumns.h"

#include "exchange/text/digits.h"
#include "exchange/udir/dimensions.h"

#include <utility>

namespace samspel::exchange::udir {

namespace {

QString nationNumber() { return QStringLiteral("0"); }

// "00" and "0000" are written where the row lies in no county and no municipality: the nation's.
bool isPlace(QStringView code) { return areDigits(code) && code.toInt() > 0; }

// "Alle fylker", "Alle skoler": what a column says that does not concern the row's level.
bool isName(QStringView cell) { return !cell.isEmpty() && !cell.startsWith(u"Alle "); }

} // namespace

std::optional<int> UnitColumns::unitOf(const IdentityCells& cells) {
    m_cells = &cells;
    if (!cells.has(Identity::level)) {
        return byNumbers();
    }
    const auto level = this->level();
    if (!level) {
        return std::nullopt;
    }
    const bool isSchool =
        *level == Level::municipality && !hasMunicipalities() && cell(Identity::number).size() == 9;
    return leveled(isSchool ? Level::school : *level);
}

std::optional<int> UnitColumns::leveled(Level level) {
    if (!hasColumns(level)) {
        return std::nullopt;
    }
    const int nation = this->nation();
    if (level == Level::nation) {
        return nation;
    }
    const auto countyCode = code(Identity::countyCode, 2);
    if (!countyCode || (level == Level::county && !isRepeated(*countyCode))) {
        return std::nullopt;
    }
    const int county = make(OrganisationKind::county, *countyCode, Identity::county, nationNumber());
    if (level == Level::county) {
        return county;
    }
    if (level == Level::school && !hasMunicipalities()) {
        return school(*countyCode);
    }
    const auto municipalityCode = code(Identity::municipalityCode, 4);
    if (!municipalityCode || (level == Level::municipality && !isRepeated(*municipalityCode))) {
        return std::nullopt;
    }
    const int municipality =
        make(OrganisationKind::municipality, *municipalityCode, Identity::municipality, *countyCode);
    return level == Level::municipality ? std::optional(municipality) : school(*municipalityCode);
}

std::optional<int> UnitColumns::byNumbers() {
    const QStringView number = cell(Identity::number);
    const QStringView name = cell(Identity::unit);
    const bool isSchool = number.size() == 9 && areDigits(number);
    QString parent;
    if (isPlace(cell(Identity::countyCode))) {
        const auto county = code(Identity::countyCode, 2);
        if (!county) {
            return std::nullopt;
        }
        nation();
        const int place = make(OrganisationKind::county, *county, Identity::county, nationNumber());
        parent = *county;
        const bool isInMunicipality =
            isPlace(cell(Identity::municipalityCode)) || isName(cell(Identity::municipality));
        const bool isCounty = number.isEmpty() && (!isName(name) || areSame(name, cell(Identity::county)));
        if (!isPlace(cell(Identity::municipalityCode)) &&
            (number == parent || (isCounty && !isInMunicipality))) {
            return place;
        }
    }
    if (isPlace(cell(Identity::municipalityCode))) {
        const auto municipality = code(Identity::municipalityCode, 4);
        if (!municipality) {
            return std::nullopt;
        }
        const int place = make(OrganisationKind::municipality, *municipality, Identity::municipality,
                               parent.isEmpty() ? municipality->first(2) : parent);
        parent = *municipality;
        if (number == parent ||
            (number.isEmpty() && (!isName(name) || areSame(name, cell(Identity::municipality))))) {
            return place;
        }
    }
    if (isSchool) {
        return school(parent);
    }
    if ((number.isEmpty() || number == u"I") && isNation(isName(name) ? name : cell(Identity::nation))) {
        return nation();
    }
    if (!number.isEmpty() && areDigits(number) && number.size() <= 4) {
        const bool isCounty = number.size() <= 2;
        const auto own = code(Identity::number, isCounty ? 2 : 4);
        return own ? std::optional(make(isCounty ? OrganisationKind::county : OrganisationKind::municipality,
                                        *own, Identity::unit, isCounty ? nationNumber() : own->first(2)))
                   : std::nullopt;
    }
    if (!number.isEmpty()) {
        refuse(Identity::number, m_language.say("Import", "“%1” is no number of a unit.").arg(number));
        return std::nullopt;
    }
    if (!isName(name)) {
        refuse(Identity::unit, m_language.say("Import", "The unit has neither number nor name."));
        return std::nullopt;
    }
    return m_gathering.unit({.number = {},
                             .name = name.toString(),
                             .kind = kindOfName(name),
                             .parent = parent,
                             .validFrom = {},
                             .validTo = {}});
}

std::optional<UnitColumns::Level> UnitColumns::level() {
    const QStringView text = cell(Identity::level);
    if (text.size() == 1 && text.front() >= u'1' && text.front() <= u'4') {
        return static_cast<Level>(text.front().unicode() - u'0');
    }
    refuse(Identity::level,
           m_language
               .say("Import", "“%1” is no level; 1 is the nation, 2 a county, 3 a municipality, 4 a school.")
               .arg(text));
    return std::nullopt;
}

bool UnitColumns::hasColumns(Level level) {
    struct Need {
        Level from;
        Identity column;
    };
    constexpr std::array needs = {Need{Level::county, Identity::countyCode},
                                  Need{Level::county, Identity::county},
                                  Need{Level::municipality, Identity::municipalityCode},
                                  Need{Level::municipality, Identity::municipality},
                                  Need{Level::school, Identity::number},
                                  Need{Level::school, Identity::unit}};
    bool hasAll = true;
    for (const Need& need : needs) {
        const bool isOfMunicipalities =
            need.column == Identity::municipalityCode || need.column == Identity::municipality;
        if (level < need.from || m_cells->has(need.column) ||
            (isOfMunicipalities && level == Level::school && !hasMunicipalities())) {
            continue;
        }
        hasAll = false;
        if (!std::exchange(m_isToldMissing[static_cast<std::size_t>(need.column)], true)) {
            const QString name = nameOf(need.column).toString();
            m_complaints.refuse(
                {m_cells->headLine, 0, name},
                m_language
                    .say("Import", "The column “%1” is missing; line %2 needs it to say which unit it is.")
                    .arg(name, QString::number(m_cells->line)));
        }
    }
    return hasAll;
}

int UnitColumns::nation() { return make(OrganisationKind::nation, nationNumber(), Identity::nation, {}); }

std::optional<QString> UnitColumns::code(Identity which, qsizetype digits) {
    const QStringView text = cell(which);
    const bool hasRightSize = text.size() == digits || text.size() == digits - 1;
    if (hasRightSize && areDigits(text) && text.toInt() > 0) {
        return text.toString().rightJustified(digits, u'0');
    }
    refuse(which, digits == 2 ? m_language.say("Import", "“%1” is no county number.").arg(text)
                              : m_language.say("Import", "“%1” is no municipality number.").arg(text));
    return std::nullopt;
}

bool UnitColumns::isRepeated(const QString& code) {
    const QStringView number = cell(Identity::number);
    if (!areDigits(number) || number.toString().rightJustified(code.size(), u'0') == code) {
        return true;
    }
    refuse(Identity::number,
           m_language.say("Import", "The number is %1 here and %2 in its own column.").arg(number, code));
    return false;
}

std::optional<int> UnitColumns::school(const QString& parent) {
    const QStringView number = cell(Identity::number);
    if (number.size() != 9 || !areDigits(number)) {
        refuse(Identity::number,
               m_language.say("Import", "“%1” is no organisation number: a school's has nine digits.")
                   .arg(number));
        return std::nullopt;
    }
    if (!isOrganisationNumber(number)) {
        m_complaints.remark(
            place(Identity::number),
            m_language.say("Import", "The check digit of %1 is wrong. Is this the school's number?")
                .arg(number));
    }
    if (m_cells->has(Identity::unit) && !isName(cell(Identity::unit))) {
        refuse(Identity::unit, m_language.say("Import", "The school has no name."));
        return std::nullopt;
    }
    return make(OrganisationKind::school, number.toString(), Identity::unit, parent);
}

int UnitColumns::make(OrganisationKind kind, const QString& number, Identity name, const QString& parent) {
    QStringView text = cell(name);
    if (!isName(text)) {
        text = kind == OrganisationKind::nation ? QStringView(u"Hele landet") : QStringView(number);
    }
    DatedName dated = datedName(text);
    return m_gathering.unit({.number = number,
                             .name = std::move(dated.name),
                             .kind = kind,
                             .parent = parent,
                             .validFrom = {},
                             .validTo = dated.validTo});
}

Place UnitColumns::place(Identity which) const {
    return {m_cells->line, m_cells->columns[static_cast<std::size_t>(which)], nameOf(which).toString()};
}

void UnitColumns::refuse(Identity which, const QString& what) { m_complaints.refuse(place(which), what); }

} // namespace samspel::exchange::udir
