// SPDX-License-Identifier: MIT
#include "exchange/udir/reportunits.h"

#include "exchange/text/digits.h"
#include "exchange/udir/identity.h"
#include "exchange/udir/jsontext.h"

namespace samspel::exchange::udir {

namespace {

constexpr int mostLevels = 16;

QString idOf(const JsonValue& row) { return wordOf(row["id"]); }

QString aboveOf(const QString& id) { return id.left(std::max<qsizetype>(id.lastIndexOf(u'.'), 0)); }

OrganisationKind kindOf(int level) {
    constexpr std::array kinds{OrganisationKind::nation, OrganisationKind::county,
                               OrganisationKind::municipality, OrganisationKind::school,
                               OrganisationKind::other};
    return kinds[static_cast<std::size_t>(level)];
}

} // namespace

ReportUnits::Level ReportUnits::levelNamed(const QString& name) {
    const QString key = keyOf(name);
    if (isNation(name) || key == u"land") {
        return Level::nation;
    }
    if (key == u"fylke" || key == u"fylker") {
        return Level::county;
    }
    if (key == u"kommune" || key == u"kommuner") {
        return Level::municipality;
    }
    const bool isSchool = key == u"enhet" || key == u"skole" || key == u"skoler" || key == u"organisasjon";
    return isSchool ? Level::school : Level::other;
}

void ReportUnits::learn(const JsonValue& hierarchy, const JsonValue& rows) {
    if (hierarchy.size() > mostLevels) {
        m_complaints.refuse({}, m_language.say("Import", "The file has more levels than any table."));
        return;
    }
    for (auto level = hierarchy.walk(); level.next();) {
        m_levels.push_back(levelNamed(wordOf(level.value())));
    }
    qint64 place = 0;
    for (auto row = rows.walk(); row.next();) {
        ++place;
        const QString id = idOf(row.value());
        if (id.isEmpty() || levelOf(id) == Level::other) {
            const auto depth = static_cast<std::size_t>(id.count(u'.'));
            if (id.isEmpty() || depth >= m_levels.size()) {
                m_complaints.refuse(
                    {place, 0, QStringLiteral("id")},
                    m_language.say("Import", "“%1” is no place in the hierarchy of the rows.").arg(id));
                continue;
            }
        }
        const Known known{wordOf(row.value()["navn"]), wordOf(row.value()["kode"]), levelOf(id)};
        const auto there = m_rows.constFind(id);
        if (there != m_rows.constEnd() && (there->name != known.name || there->code != known.code)) {
            m_complaints.refuse({place, 0, QStringLiteral("id")},
                                m_language.say("Import", "“%1” is two different units.").arg(id));
        }
        m_rows.insert(id, known);
    }
}

ReportUnits::Level ReportUnits::levelOf(const QString& id) const {
    const auto depth = static_cast<std::size_t>(id.count(u'.'));
    return depth < m_levels.size() ? m_levels[depth] : Level::other;
}

ReportUnits::Row ReportUnits::rowOf(const JsonValue& row, qint64 place) {
    const QString id = idOf(row);
    Row told;
    for (QString above = aboveOf(id); !above.isEmpty(); above = aboveOf(above)) {
        if (levelOf(above) == Level::other && m_rows.contains(above)) {
            told.dimensions.take(m_rows.value(above).name);
        } else if (levelOf(above) == Level::other) {
            // A subject whose own row is not in the file: its number is all there is.
            told.dimensions.take(above);
        }
    }
    told.isUnit = levelOf(id) != Level::other;
    if (told.isUnit) {
        told.unit = make(id, place);
    }
    return told;
}

std::optional<QString> ReportUnits::numberOf(const Known& known, qint64 place) {
    const QString& code = known.code;
    const auto refuse = [&](const QString& what) {
        m_complaints.refuse({place, 0, QStringLiteral("kode")}, what.arg(code));
        return std::nullopt;
    };
    const auto fits = [&](qsizetype least, qsizetype most) {
        return areDigits(code) && code.size() >= least && code.size() <= most && code.toInt() > 0;
    };
    switch (known.level) {
    case Level::nation:
        return code == u"I" || code == u"0" || isNation(known.name) ? QStringLiteral("0") : QString();
    case Level::county:
        if (!code.isEmpty() && !fits(1, 2)) {
            return refuse(m_language.say("Import", "“%1” is no county number."));
        }
        return code.isEmpty() ? code : code.rightJustified(2, u'0');
    case Level::municipality:
        if (!code.isEmpty() && !fits(3, 4)) {
            return refuse(m_language.say("Import", "“%1” is no municipality number."));
        }
        return code.isEmpty() ? code : code.rightJustified(4, u'0');
    default:
        if (!code.isEmpty() && !fits(9, 9)) {
            return refuse(
                m_language.say("Import", "“%1” is no organisation number: a school's has nine digits."));
        }
        if (!code.isEmpty() && !isOrganisationNumber(code)) {
            m_complaints.remark(
                {place, 0, QStringLiteral("kode")},
                m_language.say("Import", "The check digit of %1 is wrong. Is this the school's number?")
                    .arg(code));
        }
        return code;
    }
}

QString ReportUnits::parentOf(const QString& id, const Known& known) const {
    const QString above = aboveOf(id);
    const auto parent = m_rows.constFind(above);
    if (parent != m_rows.constEnd() && parent->level != Level::other) {
        const int digits = parent->level == Level::county ? 2 : 4;
        if (parent->level == Level::nation) {
            return isNation(parent->name) || parent->code == u"I" ? QStringLiteral("0") : QString();
        }
        return areDigits(parent->code) ? parent->code.rightJustified(digits, u'0') : QString();
    }
    if (known.level == Level::county) {
        return QStringLiteral("0");
    }
    return known.level == Level::municipality ? known.code.rightJustified(4, u'0').first(2) : QString();
}

std::optional<int> ReportUnits::make(const QString& id, qint64 place) {
    const Known known = m_rows.value(id);
    const auto number = numberOf(known, place);
    if (!number) {
        return std::nullopt;
    }
    if (number->isEmpty() && known.name.isEmpty()) {
        m_complaints.refuse({place, 0, QStringLiteral("navn")},
                            m_language.say("Import", "The unit has neither number nor name."));
        return std::nullopt;
    }
    if (const QString above = aboveOf(id); m_rows.contains(above) && levelOf(above) != Level::other) {
        if (!make(above, place)) { // a parent stands before its parts
            return std::nullopt;
        }
    }
    const bool isNowhere = known.level == Level::nation && number->isEmpty(); // "Utlandet" is no nation
    // A name that stands alone stays as the publisher writes it: a person finds the unit by that.
    const DatedName dated = number->isEmpty() ? DatedName{known.name, {}} : datedName(known.name);
    return m_gathering.unit(
        {.number = *number,
         .name = dated.name.isEmpty() ? *number : dated.name,
         .kind = isNowhere ? OrganisationKind::other : kindOf(static_cast<int>(known.level)),
         .parent = known.level == Level::nation ? QString() : parentOf(id, known),
         .validFrom = {},
         .validTo = dated.validTo});
}

} // namespace samspel::exchange::udir
