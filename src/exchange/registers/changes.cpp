// SPDX-License-Identifier: MIT
#include "exchange/registers/changes.h"

#include "domain/kind.h"
#include "domain/organisation.h"
#include "exchange/text/digits.h"

#include <QSet>
#include <algorithm>
#include <array>

namespace samspel::exchange::registers {

namespace {

QString dated(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

// A code together with a day.
QString on(const QString& code, QDate date) { return code + u' ' + dated(date); }

bool isMunicipality(const QString& code) { return code.size() == 4; }

} // namespace

// Counties have two digits, municipalities four; 99 and 9999 stand for "not stated".
bool Changes::isKnown(const Code& code, qint64 line) {
    const bool isUnit = areDigits(code.code) && (code.code.size() == 2 || code.code.size() == 4) &&
                        !code.code.startsWith(u"99") && !code.code.startsWith(u"00") && !code.name.isEmpty();
    if (!isUnit && m_leftOut.size() < Complaints::limit && !m_leftOut.contains(code.code)) {
        m_leftOut.insert(code.code, line);
        m_complaints.remark(
            {line, 0}, m_language.say("Import", "“%1 %2” is no municipality and no county; it is left out.")
                           .arg(code.code, code.name));
    }
    return isUnit;
}

Changes::Unit& Changes::unitOf(const Code& code, qint64 line, QDate day) {
    Unit& unit = m_units[code.code];
    unit.line = unit.line == 0 ? line : unit.line;
    // Names change; the last one stays.
    if (unit.name.isEmpty() || (day.isValid() && (!unit.named.isValid() || day >= unit.named))) {
        unit.name = code.name;
        unit.named = day;
    }
    return unit;
}

void Changes::add(const Code& code, qint64 line) {
    if (!isKnown(code, line)) {
        return;
    }
    Unit& unit = unitOf(code, line, code.validFrom);
    if (code.validFrom.isValid() && (!unit.from.isValid() || code.validFrom < unit.from)) {
        unit.from = code.validFrom;
    }
    if (code.validTo.isValid()) {
        unit.to = std::max(unit.to, code.validTo);
    } else if (!code.isEnded) {
        unit.isStillThere = true;
    }
}

void Changes::add(Change change) {
    if (change.before && !isKnown(*change.before, change.line)) {
        change.before.reset();
    }
    if (change.after && !isKnown(*change.after, change.line)) {
        change.after.reset();
    }
    if (!change.before && !change.after) {
        return;
    }
    // What a unit was called before its change is older than what it was called on that day.
    if (change.before) {
        const QDate since =
            change.before->validFrom.isValid() ? change.before->validFrom : change.date.addDays(-1);
        unitOf(*change.before, change.line, since);
        add(*change.before, change.line);
    }
    if (change.after) {
        unitOf(*change.after, change.line, change.date);
        add(*change.after, change.line);
    }
    m_changes.push_back(std::move(change));
}

// A code that stands on both sides of a day's changes goes on; one that is only before ends on that day, and
// one that is only after begins.
void Changes::settleEnds() {
    QSet<QString> before;
    QSet<QString> after;
    for (const Change& change : m_changes) {
        if (change.before) {
            before.insert(on(change.before->code, change.date));
        }
        if (change.after) {
            after.insert(on(change.after->code, change.date));
        }
    }
    for (const Change& change : m_changes) {
        if (change.before && !after.contains(on(change.before->code, change.date))) {
            Unit& unit = m_units[change.before->code];
            unit.to = std::max(unit.to, change.date);
        }
        if (change.after && !before.contains(on(change.after->code, change.date))) {
            Unit& unit = m_units[change.after->code];
            if (!unit.from.isValid() || change.date < unit.from) {
                unit.from = change.date;
            }
        }
    }
    // A number that was given anew after its end is there.
    for (auto& [code, unit] : m_units) {
        for (const Change& change : m_changes) {
            const bool isBornAgain = change.after && change.after->code == code && change.date >= unit.to;
            if (unit.to.isValid() && isBornAgain) {
                unit.isStillThere = true;
            }
        }
        if (unit.isStillThere) {
            unit.to = {};
        }
    }
}

QString Changes::noteOn(const Change& change, bool goesOn) const {
    QString note = change.before->name + QStringLiteral(" → ") + change.after->name;
    if (goesOn) {
        note += QStringLiteral(". ") + m_language.say("Import", "A part; the rest went on.");
    }
    // docs/numbers.md, joining units: published with the reform, and in no register of codes.
    if (change.before->code == u"1418" && change.after->code == u"4640") {
        note +=
            QStringLiteral(". ") +
            m_language.say("Import", "Nesse in Balestrand, with 116 people, went to Høyanger (4638) the same "
                                     "day: the sum of the old municipalities is not exactly the new one.");
    }
    return note;
}

RecordRows Changes::units() const {
    RecordRows rows;
    rows.kind = &kindOf<Organisation>();
    rows.columns = {QStringLiteral("kind"), QStringLiteral("number"), QStringLiteral("name"),
                    QStringLiteral("valid_from"), QStringLiteral("valid_to")};
    for (const auto& [code, unit] : m_units) {
        const OrganisationKind kind =
            isMunicipality(code) ? OrganisationKind::municipality : OrganisationKind::county;
        rows.lines.push_back(
            {unit.line,
             {QString::fromLatin1(keyOf(kind)), code, unit.name, dated(unit.from), dated(unit.to)}});
    }
    return rows;
}

RecordRows Changes::successions() {
    RecordRows rows;
    rows.kind = &kindOf<Succession>();
    rows.columns = {QStringLiteral("predecessor"), QStringLiteral("successor"), QStringLiteral("date"),
                    QStringLiteral("share"), QStringLiteral("note")};
    QHash<QString, int> successors;
    QSet<QString> goesOn;
    for (const Change& change : m_changes) {
        if (change.before && change.after) {
            ++successors[on(change.before->code, change.date)];
        }
        if (change.after) {
            goesOn.insert(on(change.after->code, change.date));
        }
    }
    QSet<QString> told;
    for (const Change& change : m_changes) {
        if (!change.before || !change.after) {
            continue;
        }
        const QString& before = change.before->code;
        const QString& after = change.after->code;
        if (before == after) {
            ++m_kept;
            continue;
        }
        const QString key = on(before + u' ' + after, change.date);
        if (told.contains(key)) {
            continue;
        }
        told.insert(key);
        const bool isPart = goesOn.contains(on(before, change.date));
        const bool isNesse = before == u"1418" && after == u"4640";
        // All of it went there when nothing went elsewhere.
        const bool isWhole = !isPart && !isNesse && successors.value(on(before, change.date)) == 1;
        rows.lines.push_back({change.line,
                              {before, after, dated(change.date), isWhole ? QStringLiteral("100") : QString(),
                               noteOn(change, isPart)}});
    }
    return rows;
}

std::vector<RecordRows> Changes::records() {
    settleEnds();
    std::vector<RecordRows> records;
    records.push_back(units());
    RecordRows after = successions();
    if (!after.lines.empty()) {
        records.push_back(std::move(after));
    }
    if (m_kept > 0) {
        const int count = static_cast<int>(m_kept);
        m_complaints.remark({},
                            m_language.say("Import",
                                           "%n change(s) are of names or borders: the unit kept its number, "
                                           "so they make no succession.",
                                           nullptr, count));
    }
    return records;
}

} // namespace samspel::exchange::registers
