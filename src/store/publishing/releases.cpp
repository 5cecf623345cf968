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
#include <map>

namespace samspel {

namespace {

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
        const auto figures = indicator != nullptr ? m_ledger.patterns().of(*indicator) : nullptr;
        if (figures == nullptr) {
            return; // of these nothing is ever hidden
        }
        QStringList units = handed.inputs;
        if (units.isEmpty()) {
            units << handed.unit;
        }
        QStringList parts;
        std::optional<qint64> series;
        for (const QString& unit : units) {
            parts << keyOf(handed.breakdown, unit);
            const auto found = seriesOf(*indicator, unit, handed.breakdown);
            series = series ? series : found;
        }
        if (!series) {
            return;
        }
        const LinkedScope scope = figures->scopeOf(*series, handed.figure.period);
        const bool isOwn = units == QStringList{handed.unit};
        // The mean of units whose pupils nobody counted tells of no number.
        const bool isSum = !isOwn && (handed.figure.n || indicator->measure == Measure::count);
        const Figure& f = handed.figure;
        m_database.run("INSERT OR IGNORE INTO release_figure (state, figure, version, release, value, "
                       "decimals, n, parts) "
                       "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                       stateOf(*figures, scope), keyOf(handed.breakdown, handed.unit), stored(f.version),
                       m_release, f.value ? std::optional(f.value->digits) : std::nullopt,
                       f.value ? f.value->decimals : 0, f.n,
                       isSum ? std::optional(parts.join(QLatin1Char('\n'))) : std::nullopt);
    }

private:
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
        const auto [it, isNew] = m_states.try_emplace({scope.indicator, scope.grade, scope.period}, 0);
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
    std::map<std::tuple<QString, int, Period>, qint64> m_states;
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
                handed.push_back({one.indicator.code, one.unit.number, one.breakdown, figure, shown.inputs});
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
    for (const HandedFigure& figure : out.figures) {
        memory.add(figure);
    }
    transaction.commit();
    Q_EMIT m_ledger.changed();
    return true;
}

std::vector<ReleaseEntry> Releases::all() const {
    auto rows = m_ledger.database().query("SELECT id, at, who, what, medium, file, sha256, figures, (SELECT "
                                          "count(*) FROM release_figure WHERE release "
                                          "= release.id) FROM release ORDER BY id DESC");
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
    auto rows = m_ledger.database().query("SELECT s.indicator, s.grade, s.period, f.figure, f.version, "
                                          "f.value, f.decimals, f.n FROM release_figure AS f "
                                          "JOIN release_state AS s ON s.id = f.state WHERE f.release = ?1 "
                                          "ORDER BY s.indicator, s.period, f.figure");
    rows.bindAll(release);
    std::vector<ReleasedFigure> figures;
    while (rows.step()) {
        const auto value = rows.column<std::optional<qint64>>(5);
        figures.push_back(
            {{rows.column<QString>(0), rows.column<int>(1), rows.column<Period>(2)},
             rows.column<QString>(3),
             rows.column<int>(4) == stored(Version::corrected) ? Version::corrected : Version::published,
             value ? std::optional(Scaled{*value, rows.column<int>(6)}) : std::nullopt,
             rows.column<std::optional<qint64>>(7),
             release});
    }
    return figures;
}

std::vector<Exposure> Releases::exposures() const {
    const Snapshot snapshot(m_ledger.database());
    std::vector<LinkedScope> scopes;
    {
        auto rows = m_ledger.database().query(
            "SELECT DISTINCT indicator, grade, period FROM release_state ORDER BY indicator, period, grade");
        while (rows.step()) {
            scopes.push_back({rows.column<QString>(0), rows.column<int>(1), rows.column<Period>(2)});
        }
    }
    std::vector<Exposure> all;
    for (const LinkedScope& scope : scopes) {
        const auto indicator = indicatorOf(m_ledger, scope.indicator);
        if (const auto figures = indicator ? m_ledger.patterns().of(*indicator) : nullptr) {
            const auto& exposures = figures->exposuresIn(scope);
            all.insert(all.end(), exposures.begin(), exposures.end());
        }
    }
    return all;
}

} // namespace samspel
