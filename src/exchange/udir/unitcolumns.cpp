// SPDX-License-Identifier: MIT
#include "exchange/udir/unitcolumns.h"

namespace samspel::exchange::udir {

namespace {

bool areDigits(QStringView text) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// "Alle fylker", "Alle skoler": what a column says that does not concern the row's level.
bool isName(QStringView cell) { return !cell.isEmpty() && !cell.startsWith(u"Alle "); }

// Modulus 11 with weights 3 2 7 6 5 4 3 2, as the register of legal entities gives numbers out.
bool hasRightCheckDigit(QStringView number) {
    constexpr std::array weights = {3, 2, 7, 6, 5, 4, 3, 2, 1};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += weights[i] * (number[static_cast<qsizetype>(i)].unicode() - u'0');
    }
    return sum % 11 == 0;
}

} // namespace

std::optional<int> UnitColumns::unitOf(const std::vector<QStringView>& cells, qint64 line) {
    m_cells = &cells;
    m_line = line;
    const auto level = this->level();
    if (!level || !hasColumns(*level)) {
        return std::nullopt;
    }
    const QString nationNumber = QStringLiteral("0");
    const int nation = make(OrganisationKind::nation, nationNumber, Identity::nation, {});
    if (*level == Level::nation) {
        return nation;
    }
    const auto countyCode = code(Identity::countyCode, 2);
    if (!countyCode || (*level == Level::county && !isRepeated(*countyCode))) {
        return std::nullopt;
    }
    const int county = make(OrganisationKind::county, *countyCode, Identity::county, nationNumber);
    if (*level == Level::county) {
        return county;
    }
    const auto municipalityCode = code(Identity::municipalityCode, 4);
    if (!municipalityCode || (*level == Level::municipality && !isRepeated(*municipalityCode))) {
        return std::nullopt;
    }
    const int municipality =
        make(OrganisationKind::municipality, *municipalityCode, Identity::municipality, *countyCode);
    return *level == Level::municipality ? std::optional(municipality) : school(*municipalityCode);
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
        if (level < need.from || m_head.at(need.column) >= 0) {
            continue;
        }
        hasAll = false;
        if (!std::exchange(m_isToldMissing[static_cast<std::size_t>(need.column)], true)) {
            const QString name = nameOf(need.column).toString();
            m_complaints.refuse(
                {m_head.line, 0, name},
                m_language
                    .say("Import", "The column “%1” is missing; line %2 needs it to say which unit it is.")
                    .arg(name, QString::number(m_line)));
        }
    }
    return hasAll;
}

QStringView UnitColumns::cell(Identity which) const {
    const int column = m_head.at(which);
    return column < 0 ? QStringView() : (*m_cells)[static_cast<std::size_t>(column)].trimmed();
}

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

std::optional<int> UnitColumns::school(const QString& municipality) {
    const QStringView number = cell(Identity::number);
    if (number.size() != 9 || !areDigits(number)) {
        refuse(Identity::number,
               m_language.say("Import", "“%1” is no organisation number: a school's has nine digits.")
                   .arg(number));
        return std::nullopt;
    }
    if (!hasRightCheckDigit(number)) {
        m_complaints.remark(
            m_head.place(m_head.at(Identity::number), m_line),
            m_language.say("Import", "The check digit of %1 is wrong. Is this the school's number?")
                .arg(number));
    }
    if (!isName(cell(Identity::unit))) {
        refuse(Identity::unit, m_language.say("Import", "The school has no name."));
        return std::nullopt;
    }
    return make(OrganisationKind::school, number.toString(), Identity::unit, municipality);
}

int UnitColumns::make(OrganisationKind kind, const QString& number, Identity name, const QString& parent) {
    QStringView text = cell(name);
    if (!isName(text)) {
        text = number;
    }
    return m_gathering.unit(
        {.number = number, .name = text.toString(), .kind = kind, .parent = parent, .validTo = {}});
}

void UnitColumns::refuse(Identity which, const QString& what) {
    m_complaints.refuse(m_head.place(m_head.at(which), m_line), what);
}

} // namespace samspel::exchange::udir
