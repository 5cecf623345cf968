// SPDX-License-Identifier: MIT
#include "store/publishing/memory.h"

#include "sqlite/database.h"
#include "store/columns.h"
#include "store/publishing/linkedunion.h"

#include <QHash>
#include <QSet>
#include <QtEndian>
#include <algorithm>
#include <set>
#include <stdexcept>

namespace samspel {

namespace sdc = statistics::disclosure;

namespace {

using sdc::Cell;

// Lines of a remembered state: a cell with its count and its key; a sum with its whole and parts; a whole
// that was assumed.
constexpr char cellLine = 'c';
constexpr char sumLine = 's';
constexpr char assumedLine = 'a';

QByteArray number(std::optional<std::int64_t> count) {
    return count ? QByteArray::number(qlonglong{*count}) : "?";
}

constexpr int partsOfFigure = 5; // unit, grade, sex, ownership, age

// What is packed tells its length first; a damaged one must not ask for all memory.
constexpr quint32 mostBytes = 64'000'000;

QByteArray unpacked(const std::vector<std::byte>& bytes) {
    const QByteArray data(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return data.size() > 4 && qFromBigEndian<quint32>(data.constData()) <= mostBytes ? qUncompress(data)
                                                                                     : QByteArray();
}

/// Linked counts, and which of them are seen or not part of the release.
struct Known {
    const LinkedFigures& figures;
    const sdc::Release& release;
};

// Of the first cells only the answer is wanted; the others stand in earlier releases.
PublicPattern judged(const Known& known, std::size_t wanted, const LinkedScope& scope,
                     const LinkedScale& scale) {
    PublicPattern result;
    result.isPart.resize(wanted);
    sdc::System system = known.figures.system;
    system.order = sdc::usualOrder(system);
    if (!scale.ofParts.empty()) {
        for (const QString& key : known.figures.keys) {
            system.thresholds.push_back(scale.ofKey(key));
        }
    }
    for (const sdc::Sum& sum : system.sums) {
        for (const Cell part : sum.parts) {
            if (part < wanted) {
                result.isPart[part] = 1;
            }
        }
    }
    try {
        const sdc::Pattern found = sdc::suppress(system, {scale.largest(), false, true, true}, known.release);
        result.why.assign(found.why.begin(), found.why.begin() + static_cast<std::ptrdiff_t>(wanted));
        std::vector<std::vector<Cell>> exposed = found.exposedGroups;
        for (const Cell cell : found.exposed) {
            exposed.push_back({cell});
        }
        std::sort(exposed.begin(), exposed.end());
        exposed.erase(std::unique(exposed.begin(), exposed.end()), exposed.end());
        for (const auto& group : exposed) {
            Exposure exposure{scope, {}};
            for (const Cell cell : group) {
                exposure.keys << known.figures.keys[static_cast<int>(cell)];
            }
            result.exposures.push_back(std::move(exposure));
        }
    } catch (const std::invalid_argument&) {
        // Units that belong to each other in a circle, once and now: nothing of them can be judged.
        result.why.assign(wanted, sdc::Why::Secondary);
    }
    return result;
}

// Of several sums nobody here knows which figure is in which: with none of them seen, none can be taken from
// its whole.
void hideUnsure(PublicPattern& pattern, const LinkedFigures& now) {
    for (const std::vector<Cell>& group : now.unsure) {
        const bool isAnyHidden = std::any_of(group.begin(), group.end(),
                                             [&](Cell cell) { return pattern.why[cell] != sdc::Why::Shown; });
        for (const Cell cell : group) {
            pattern.isPart[cell] = 1;
            if (isAnyHidden && pattern.why[cell] == sdc::Why::Shown && now.system.counts[cell] != 0) {
                pattern.why[cell] = sdc::Why::Secondary;
            }
        }
    }
}

/// The figures of now and of every state that something was handed out of, in one system. A figure that has
/// the same key and count in two of them is one cell.
class Everything {
public:
    explicit Everything(const LinkedFigures& now) : m_now(now.system.counts.size()) {
        m_all.add(now);
        m_seen.insert(now.assumed.begin(), now.assumed.end());
    }

    void add(const RememberedState& state) {
        const std::vector<Cell> cells = m_all.add(state.figures);
        for (const Cell cell : state.figures.assumed) {
            m_seen.insert(cells[cell]);
        }
        QHash<QString, Cell> byKey;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            byKey.insert(state.figures.keys[static_cast<int>(i)], cells[i]);
        }
        const auto countOf = [&](Cell cell) { return m_all.figures().system.counts[cell]; };
        const auto cellOf = [&](const QString& key) -> std::optional<Cell> {
            const auto it = byKey.constFind(key);
            return it == byKey.cend() ? std::nullopt : std::optional(*it);
        };
        for (const QString& key : state.shown) {
            if (const auto cell = cellOf(key); cell && countOf(*cell)) {
                m_seen.insert(*cell);
            }
        }
        for (const QStringList& keys : state.joined) {
            sdc::Sum sum;
            std::int64_t count = 0;
            for (const QString& key : keys) {
                const auto cell = cellOf(key);
                if (!cell || !countOf(*cell)) {
                    sum.parts.clear();
                    break;
                }
                sum.parts.push_back(*cell);
                count += *countOf(*cell);
            }
            if (!sum.parts.empty()) {
                sum.whole = m_all.cell(QStringLiteral("joined: ") + keys.join(QStringLiteral(" + ")), count);
                m_seen.insert(sum.whole);
                m_all.addSum(std::move(sum));
            }
        }
    }

    PublicPattern pattern(const LinkedScope& scope, const LinkedScale& scale) const {
        sdc::Release release{{m_seen.begin(), m_seen.end()}, {}};
        for (auto cell = static_cast<Cell>(m_now); cell < m_all.figures().system.counts.size(); ++cell) {
            if (m_seen.count(cell) == 0) {
                release.absent.push_back(cell);
            }
        }
        return judged({m_all.figures(), release}, m_now, scope, scale);
    }

private:
    std::size_t m_now;
    LinkedUnion m_all;
    std::set<Cell> m_seen;
};

/// Units that had no number when something of them was handed out: "#17" by what it is known by now.
class Renamed {
public:
    explicit Renamed(sqlite::Database& database) : m_database(database) {}

    // Of a number, what is left of one, or a sum: whatever stands before the unit stays.
    QString key(const QString& told) {
        const auto begin = told.lastIndexOf(QLatin1Char(' ')) + 1;
        if (told.size() <= begin || told[begin] != QLatin1Char('#')) {
            return told;
        }
        const QString unit = told.mid(begin).section(QLatin1Char('|'), 0, 0);
        return told.left(begin) + nameOf(unit) + told.mid(begin + unit.size());
    }

private:
    QString nameOf(const QString& unit) {
        if (!m_known.contains(unit)) {
            const auto own = m_database.value<std::optional<QString>>(
                "SELECT coalesce(number, '#' || id) FROM organisation WHERE '#' || id = ?1 OR id IN (SELECT "
                "organisation FROM naming WHERE name = ?1) ORDER BY '#' || id = ?1 DESC LIMIT 1",
                unit);
            m_known.insert(unit, own.value_or(std::nullopt).value_or(unit));
        }
        return m_known.value(unit);
    }

    sqlite::Database& m_database;
    QHash<QString, QString> m_known;
};

// What was kept by another code than the family's knows nothing of parts.
QString keyInFamily(const QString& key, const FamilyPlace& place) {
    return place.isNumber() ? keyOfPart(key, place.part()) : key;
}

QString figureInFamily(const QString& figure, const FamilyPlace& place) {
    return place.suffix.isEmpty() ? figure : figure + QLatin1Char('|') + place.suffix;
}

} // namespace

QByteArray textOf(const LinkedFigures& figures) {
    QByteArray text;
    for (std::size_t i = 0; i < figures.system.counts.size(); ++i) {
        text += cellLine + number(figures.system.counts[i]) + ' ' +
                figures.keys[static_cast<int>(i)].simplified().toUtf8() + '\n';
    }
    for (const sdc::Sum& sum : figures.system.sums) {
        text += sumLine + QByteArray::number(sum.whole);
        for (const Cell part : sum.parts) {
            text += ' ' + QByteArray::number(part);
        }
        text += '\n';
    }
    for (const Cell cell : figures.assumed) {
        text += assumedLine + QByteArray::number(cell) + '\n';
    }
    return text;
}

LinkedFigures linkedFrom(const QByteArray& text) {
    LinkedFigures figures;
    const auto isCell = [&](const QByteArray& told) {
        bool isNumber = false;
        const uint cell = told.toUInt(&isNumber);
        return isNumber && cell < figures.system.counts.size();
    };
    for (const QByteArray& line : text.split('\n')) {
        const QByteArray rest = line.mid(1);
        const auto words = rest.split(' ');
        if (line.startsWith(cellLine)) {
            bool isNumber = false;
            const qint64 count = words.front().toLongLong(&isNumber);
            figures.system.counts.push_back(isNumber ? std::optional<std::int64_t>(count) : std::nullopt);
            figures.keys << QString::fromUtf8(rest.mid(words.front().size() + 1));
        } else if (line.startsWith(sumLine) && std::all_of(words.begin(), words.end(), isCell)) {
            sdc::Sum sum{words.front().toUInt(), {}};
            for (qsizetype i = 1; i < words.size(); ++i) {
                sum.parts.push_back(words[i].toUInt());
            }
            figures.system.sums.push_back(std::move(sum));
        } else if (line.startsWith(assumedLine) && isCell(rest)) {
            figures.assumed.push_back(rest.toUInt());
        }
    }
    return figures;
}

std::vector<std::pair<QString, FamilyPlace>> rememberedCodes(sqlite::Database& database) {
    std::vector<std::pair<QString, FamilyPlace>> codes;
    auto rows = database.query(
        "SELECT code, coalesce((SELECT i.code FROM naming AS n JOIN indicator AS i ON i.id = n.indicator "
        "WHERE n.name = s.code AND NOT EXISTS (SELECT 1 FROM indicator WHERE code = s.code)), code) "
        "FROM (SELECT DISTINCT indicator AS code FROM release_state) AS s ORDER BY code");
    while (rows.step()) {
        codes.emplace_back(rows.column<QString>(0), familyOf(rows.column<QString>(1)));
    }
    return codes;
}

std::vector<RememberedState> remembered(sqlite::Database& database, const LinkedScope& scope) {
    std::vector<RememberedState> states;
    Renamed renamed(database);
    for (const auto& [code, place] : rememberedCodes(database)) {
        if (place.family != scope.indicator) {
            continue;
        }
        // All grades together hold each of them, and keys tell the grade.
        auto rows = database.query("SELECT id, body FROM release_state WHERE indicator = ?1 AND period = ?3 "
                                   "AND (grade = ?2 OR grade = -1 OR ?2 = -1) ORDER BY id");
        rows.bindAll(code, scope.grade, scope.period);
        while (rows.step()) {
            RememberedState state{linkedFrom(unpacked(rows.column<std::vector<std::byte>>(1)))};
            for (QString& key : state.figures.keys) {
                key = keyInFamily(renamed.key(key), place);
            }
            const QSet<QString> known(state.figures.keys.cbegin(), state.figures.keys.cend());
            auto figures = database.query("SELECT figure, parts FROM release_figure WHERE state = ?1");
            figures.bindAll(rows.column<qint64>(0));
            while (figures.step()) {
                if (const auto parts = figures.column<std::optional<QString>>(1)) {
                    QStringList keys;
                    for (const QString& part : parts->split(QLatin1Char('\n'))) {
                        keys << keyInFamily(renamed.key(part), place);
                    }
                    state.joined.push_back(std::move(keys));
                    continue;
                }
                const QString figure = figureInFamily(renamed.key(figures.column<QString>(0)), place);
                const NumberKeys keys = numberKeysOf(figure.section(QLatin1Char('|'), 0, partsOfFigure - 1),
                                                     figure.section(QLatin1Char('|'), partsOfFigure));
                for (const QStringList& ofOne : {keys.own, keys.behind}) {
                    const auto first = std::find_if(ofOne.begin(), ofOne.end(),
                                                    [&](const QString& key) { return known.contains(key); });
                    if (first != ofOne.end()) {
                        state.shown << *first;
                    }
                }
            }
            states.push_back(std::move(state));
        }
    }
    return states;
}

PublicPattern publicPattern(const LinkedFigures& now, const std::vector<RememberedState>& before,
                            const LinkedScope& scope, const LinkedScale& scale) {
    PublicPattern pattern;
    if (before.empty()) {
        pattern = judged({now, {now.assumed, {}}}, now.system.counts.size(), scope, scale);
    } else {
        Everything all(now);
        for (const RememberedState& state : before) {
            all.add(state);
        }
        pattern = all.pattern(scope, scale);
    }
    hideUnsure(pattern, now);
    return pattern;
}

} // namespace samspel
