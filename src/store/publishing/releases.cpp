// SPDX-License-Identifier: MIT
#include "store/publishing/releases.h"

#include "sqlite/transaction.h"
#include "store/columns.h"
#include "store/figurerow.h"
#include "store/ledger.h"
#include "store/publishing/publicfigures.h"
#include "store/seriesquery.h"
#include "store/snapshot.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <algorithm>
#include <map>
#include <set>

namespace samspel {

namespace {

// A joined figure is known by its parts, too; a share of joined units has a second line.
constexpr QChar sumMark(u'=');
constexpr QChar behindMark(u'+');
constexpr int partsOfKey = 5; // unit, grade, sex, ownership, age

QString now() {
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

std::optional<QString> orNothing(const QString& text) {
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::span<const std::byte> bytesOf(const QByteArray& data) {
    return std::as_bytes(std::span(data.data(), static_cast<std::size_t>(data.size())));
}

/// Writes figures that were handed out to the states that they were part of.
class Memory {
public:
    Memory(Ledger& ledger, qint64 release)
        : m_ledger(ledger), m_database(ledger.database()), m_release(release) {}

    void add(const HandedFigure& handed) {
        const Indicator* indicator = indicatorNamed(handed.indicator);
        const auto figures = indicator != nullptr ? m_ledger.patterns().toRemember(*indicator) : nullptr;
        if (figures == nullptr) {
            return; // of these nothing is ever hidden
        }
        const std::vector<qint64> series = seriesOf(*indicator, handed);
        if (series.empty()) {
            return;
        }
        const Period period = handed.figure.period;
        const LinkedScope scope = figures->scopeOf(series.front(), period);
        const QString suffix = familyOf(indicator->code).suffix;
        const bool isOwn =
            handed.inputs.isEmpty() || (!handed.unit.isEmpty() && handed.inputs == QStringList{handed.unit});
        const QString ofUnit = keyOf(handed.breakdown, isOwn ? figures->unitOf(series.front()) : handed.unit);
        const QString figure = suffix.isEmpty() ? ofUnit : ofUnit + QLatin1Char('|') + suffix;
        // The mean of units whose pupils nobody counted tells of no number.
        if (isOwn || !(handed.figure.n || indicator->measure == Measure::count)) {
            write(*figures, scope, handed.figure, figure, std::nullopt);
            return;
        }
        QStringList own;
        QStringList behind;
        for (const qint64 one : series) {
            const QStringList keys = figures->keysOf(one, period);
            own << keys.value(0, QStringLiteral("?"));
            behind << keys.mid(1);
        }
        // A region with other members is another sum.
        write(*figures, scope, handed.figure, figure + sumMark + fingerprintOf(own), own);
        if (behind.size() == own.size()) { // and its share is one of the number in all of them
            write(*figures, scope, handed.figure, figure + sumMark + fingerprintOf(behind) + behindMark,
                  behind);
        }
    }

    /// The families and periods of what was handed out for the first time as it is.
    const std::set<std::pair<QString, Period>>& touched() const { return m_touched; }

private:
    void write(const PublicFigures& figures, const LinkedScope& scope, const Figure& f, const QString& figure,
               const std::optional<QStringList>& parts) {
        m_database.run("INSERT OR IGNORE INTO release_figure (state, figure, version, release, value, "
                       "decimals, n, parts) "
                       "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                       stateOf(figures, scope), figure, stored(f.version), m_release,
                       f.value ? std::optional(f.value->digits) : std::nullopt,
                       f.value ? f.value->decimals : 0, f.n,
                       parts ? std::optional(parts->join(QLatin1Char('\n'))) : std::nullopt);
        m_touched.emplace(scope.indicator, scope.period);
    }

    static QString fingerprintOf(const QStringList& parts) {
        constexpr qsizetype letters = 16;
        return QString::fromLatin1(
            QCryptographicHash::hash(parts.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256)
                .toHex()
                .left(letters));
    }

    std::vector<qint64> seriesOf(const Indicator& indicator, const HandedFigure& handed) {
        if (!handed.series.empty()) {
            return handed.series;
        }
        QStringList units = handed.inputs;
        if (units.isEmpty()) {
            units << handed.unit;
        }
        std::vector<qint64> series;
        for (const QString& unit : units) {
            if (const auto found = seriesOf(indicator, unit, handed.breakdown)) {
                series.push_back(*found);
            }
        }
        return series.size() == static_cast<std::size_t>(units.size()) ? series : std::vector<qint64>{};
    }

    const Indicator* indicatorNamed(const QString& code) {
        const auto [it, isNew] = m_indicators.try_emplace(code);
        if (isNew) {
            it->second = indicatorOf(m_ledger, code);
        }
        return it->second ? &*it->second : nullptr;
    }

    std::optional<qint64> seriesOf(const Indicator& indicator, const QString& unit, const Breakdown& b) {
        return m_database.value<qint64>("SELECT id FROM series WHERE unit = (SELECT id FROM organisation "
                                        "WHERE number = ?1) AND indicator = ?2 "
                                        "AND age = ?3 AND sex = ?4 AND grade = ?5 AND ownership = ?6",
                                        unit, indicator.id, b.age, b.sex, b.grade, b.ownership);
    }

    qint64 stateOf(const PublicFigures& figures, const LinkedScope& scope) {
        const auto [it, isNew] = m_states.try_emplace({&figures, scope.grade, scope.period}, 0);
        if (!isNew) {
            return it->second;
        }
        const QByteArray text = textOf(figures.linkedIn(scope));
        const QString fingerprint =
            QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
        m_database.run(
            "INSERT OR IGNORE INTO release_state (indicator, grade, period, fingerprint, body) VALUES "
            "(?1, ?2, ?3, ?4, ?5)",
            scope.indicator, scope.grade, scope.period, fingerprint, bytesOf(qCompress(text)));
        it->second =
            m_database
                .value<qint64>("SELECT id FROM release_state WHERE indicator = ?1 AND grade = ?2 AND "
                               "period = ?3 AND fingerprint = ?4",
                               scope.indicator, scope.grade, scope.period, fingerprint)
                .value_or(0);
        return it->second;
    }

    Ledger& m_ledger;
    sqlite::Database& m_database;
    qint64 m_release;
    std::map<QString, std::optional<Indicator>> m_indicators;
    std::map<std::tuple<const PublicFigures*, int, Period>, qint64> m_states;
    std::set<std::pair<QString, Period>> m_touched;
};

} // namespace

std::vector<HandedFigure> handedOf(const std::vector<Series>& series, std::optional<Period> from,
                                   std::optional<Period> to) {
    std::vector<HandedFigure> handed;
    for (const Series& one : series) {
        for (const Shown& shown : one.figures) {
            const Figure& figure = shown.figure;
            const bool isAsked = (!from || *from <= figure.period) && (!to || figure.period <= *to);
            if (isAsked && (figure.value || figure.n)) {
                HandedFigure out{one.indicator.code, one.unit.number,  one.breakdown, figure,
                                 shown.inputs,       shown.inputSeries};
                if (out.series.empty() && one.key != 0) {
                    out.series.push_back(one.key);
                }
                handed.push_back(std::move(out));
            }
        }
    }
    return handed;
}

bool Releases::note(const Release& out) {
    if (m_ledger.isReadOnly()) {
        return false;
    }
    sqlite::Database& database = m_ledger.database();
    sqlite::Transaction transaction(database);
    database.run(
        "INSERT INTO release (at, who, what, medium, file, sha256, figures) VALUES (?1, ?2, ?3, ?4, ?5, ?6, "
        "?7)",
        now(), m_ledger.author(), out.what, out.medium, orNothing(out.file), orNothing(out.sha256),
        static_cast<qint64>(out.figures.size()));
    Memory memory(m_ledger, database.value<qint64>("SELECT max(id) FROM release").value_or(0));
    // What is linked with each other comes one after the other.
    std::vector<const HandedFigure*> figures;
    for (const HandedFigure& figure : out.figures) {
        figures.push_back(&figure);
    }
    const auto keyOfSystem = [](const HandedFigure* one) {
        return std::tuple(familyOf(one->indicator).family, one->figure.period, one->breakdown.grade);
    };
    std::stable_sort(figures.begin(), figures.end(), [&](const HandedFigure* one, const HandedFigure* other) {
        return keyOfSystem(one) < keyOfSystem(other);
    });
    for (const HandedFigure* figure : figures) {
        memory.add(*figure);
    }
    transaction.commit();
    for (const auto& [family, period] : memory.touched()) {
        m_ledger.patterns().handedOut(family, period);
    }
    Q_EMIT m_ledger.changed();
    return true;
}

std::vector<ReleaseEntry> Releases::all() const {
    auto rows =
        m_ledger.database().query("SELECT id, at, who, what, medium, file, sha256, figures, (SELECT "
                                  "count(*) FROM release_figure WHERE release "
                                  "= release.id AND figure NOT LIKE '%+') FROM release ORDER BY id DESC");
    std::vector<ReleaseEntry> all;
    const auto text = [&](int column) {
        return rows.column<std::optional<QString>>(column).value_or(QString());
    };
    while (rows.step()) {
        all.push_back({rows.column<qint64>(0), text(1), text(2), text(3), rows.column<Medium>(4), text(5),
                       text(6), rows.column<qint64>(7), rows.column<qint64>(8)});
    }
    return all;
}

std::vector<ReleasedFigure> Releases::figuresOf(qint64 release) const {
    auto rows =
        m_ledger.database().query("SELECT s.indicator, s.grade, s.period, f.figure, f.version, "
                                  "f.value, f.decimals, f.n FROM release_figure AS f "
                                  "JOIN release_state AS s ON s.id = f.state WHERE f.release = ?1 AND "
                                  "f.figure NOT LIKE '%+' "
                                  "ORDER BY s.indicator, s.period, f.figure");
    rows.bindAll(release);
    std::vector<ReleasedFigure> figures;
    while (rows.step()) {
        const auto value = rows.column<std::optional<qint64>>(5);
        const QString figure = rows.column<QString>(3).section(sumMark, 0, 0);
        const FamilyPlace place{rows.column<QString>(0), figure.section(QLatin1Char('|'), partsOfKey)};
        figures.push_back(
            {{codeOf(place), rows.column<int>(1), rows.column<Period>(2)},
             figure.section(QLatin1Char('|'), 0, partsOfKey - 1),
             rows.column<int>(4) == stored(Version::corrected) ? Version::corrected : Version::published,
             value ? std::optional(Scaled{*value, rows.column<int>(6)}) : std::nullopt,
             rows.column<std::optional<qint64>>(7),
             release});
    }
    return figures;
}

std::vector<Exposure> Releases::exposures(const std::function<bool(const QString&, Period)>& asked) const {
    const Snapshot snapshot(m_ledger.database());
    std::map<QString, Indicator> members; // one of each family is enough to ask for all
    for (const Indicator& indicator : m_ledger.all<Indicator>()) {
        if (indicator.threshold > 0) {
            members.try_emplace(familyOf(indicator.code).family, indicator);
        }
    }
    // Grades may have become parts of a whole since, or the other way round: they are asked as they are now.
    std::set<std::tuple<QString, Period, int>> scopes;
    for (const auto& [code, place] : rememberedCodes(m_ledger.database())) {
        const auto member = members.find(place.family);
        const auto figures = member != members.end() ? m_ledger.patterns().of(member->second) : nullptr;
        if (figures == nullptr) {
            continue;
        }
        auto rows = m_ledger.database().query(
            "SELECT DISTINCT grade, period FROM release_state WHERE indicator = ?1 ORDER BY period, grade");
        rows.bindAll(code);
        while (rows.step()) {
            const auto period = rows.column<Period>(1);
            if (asked && !asked(place.family, period)) {
                continue;
            }
            for (const LinkedScope& scope : figures->scopesOf(rows.column<int>(0), period)) {
                scopes.emplace(scope.indicator, scope.period, scope.grade);
            }
        }
    }
    std::vector<Exposure> all;
    std::set<std::tuple<QString, Period, QStringList>> told;
    for (const auto& [family, period, grade] : scopes) {
        const auto figures = m_ledger.patterns().of(members.at(family));
        for (const Exposure& exposure : figures->exposuresIn({family, grade, period})) {
            if (told.emplace(family, period, exposure.keys).second) {
                all.push_back(exposure);
            }
        }
    }
    return all;
}

} // namespace samspel
