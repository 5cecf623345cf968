// SPDX-License-Identifier: MIT
#include "store/publishing/memory.h"

#include "sqlite/database.h"
#include "store/columns.h"

#include <QHash>
#include <QtEndian>
#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace samspel {

namespace {

namespace sdc = statistics::disclosure;
using sdc::Cell;

// Lines of a remembered state: a cell with its count and its key; a sum with its whole and parts; a whole
// that was assumed.
constexpr char cellLine = 'c';
constexpr char sumLine = 's';
constexpr char assumedLine = 'a';

QByteArray number(std::optional<std::int64_t> count) {
    return count ? QByteArray::number(qlonglong{*count}) : "?";
}

// What is packed tells its length first; a damaged one must not ask for all memory.
constexpr quint32 mostBytes = 64'000'000;

QByteArray unpacked(const std::vector<std::byte>& bytes) {
    const QByteArray data(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return data.size() > 4 && qFromBigEndian<quint32>(data.constData()) <= mostBytes ? qUncompress(data)
                                                                                     : QByteArray();
}

/// Linked counts, their names, and which of them are seen or not part of the release.
struct Known {
    const sdc::System& system;
    const QStringList& keys;
    const sdc::Release& release;
};

// Of the first cells only the answer is wanted; the others stand in earlier releases.
PublicPattern judged(const Known& known, std::size_t wanted, const LinkedScope& scope, qint64 threshold) {
    PublicPattern result;
    result.isPart.resize(wanted);
    for (const sdc::Sum& sum : known.system.sums) {
        for (const Cell part : sum.parts) {
            if (part < wanted) {
                result.isPart[part] = 1;
            }
        }
    }
    try {
        const sdc::Pattern found = sdc::suppress(known.system, {threshold, false, true, true}, known.release);
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
                exposure.keys << known.keys[static_cast<int>(cell)];
            }
            result.exposures.push_back(std::move(exposure));
        }
    } catch (const std::invalid_argument&) {
        // Units that belong to each other in a circle, once and now: nothing of them can be judged.
        result.why.assign(wanted, sdc::Why::Secondary);
    }
    return result;
}

/// The figures of now and of every state that something was handed out of, in one system. A figure that has
/// the same key and count in two of them is one cell.
class Union {
public:
    explicit Union(const LinkedFigures& now) : m_now(now.system.counts.size()) {
        add(now);
        for (const Cell cell : now.assumed) {
            m_seen.insert(cell);
        }
    }

    void add(const RememberedState& state) {
        const std::vector<Cell> cells = add(state.figures);
        for (const Cell cell : state.figures.assumed) {
            m_seen.insert(cells[cell]);
        }
        QHash<QString, Cell> byKey;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            byKey.insert(state.figures.keys[static_cast<int>(i)], cells[i]);
        }
        const auto cellOf = [&](const QString& key) -> std::optional<Cell> {
            const auto it = byKey.constFind(key);
            return it == byKey.cend() ? std::nullopt : std::optional(*it);
        };
        for (const QString& key : state.shown) {
            if (const auto cell = cellOf(key); cell && m_system.counts[*cell]) {
                m_seen.insert(*cell);
            }
        }
        for (const QStringList& keys : state.joined) {
            sdc::Sum sum;
            std::int64_t count = 0;
            for (const QString& key : keys) {
                const auto cell = cellOf(key);
                if (!cell || !m_system.counts[*cell]) {
                    sum.parts.clear();
                    break;
                }
                sum.parts.push_back(*cell);
                count += *m_system.counts[*cell];
            }
            if (!sum.parts.empty()) {
                sum.whole = cell(QStringLiteral("joined: ") + keys.join(QStringLiteral(" + ")), count);
                m_seen.insert(sum.whole);
                addSum(std::move(sum));
            }
        }
    }

    PublicPattern pattern(const LinkedScope& scope, qint64 threshold) {
        m_system.order = sdc::usualOrder(m_system);
        sdc::Release release{{m_seen.begin(), m_seen.end()}, {}};
        for (auto cell = static_cast<Cell>(m_now); cell < m_system.counts.size(); ++cell) {
            if (m_seen.count(cell) == 0) {
                release.absent.push_back(cell);
            }
        }
        return judged({m_system, m_keys, release}, m_now, scope, threshold);
    }

private:
    std::vector<Cell> add(const LinkedFigures& figures) {
        std::vector<Cell> cells;
        for (std::size_t i = 0; i < figures.system.counts.size(); ++i) {
            cells.push_back(cell(figures.keys[static_cast<int>(i)], figures.system.counts[i]));
        }
        for (const sdc::Sum& told : figures.system.sums) {
            sdc::Sum sum{cells[told.whole], {}};
            for (const Cell part : told.parts) {
                sum.parts.push_back(cells[part]);
            }
            addSum(std::move(sum));
        }
        return cells;
    }

    Cell cell(const QString& key, std::optional<std::int64_t> count) {
        const auto [it, isNew] = m_cells.try_emplace({key, count}, static_cast<Cell>(m_keys.size()));
        if (isNew) {
            m_system.counts.push_back(count);
            m_keys << key;
        }
        return it->second;
    }

    void addSum(sdc::Sum sum) {
        std::sort(sum.parts.begin(), sum.parts.end());
        if (m_sums.insert({sum.whole, sum.parts}).second) {
            m_system.sums.push_back(std::move(sum));
        }
    }

    std::size_t m_now;
    sdc::System m_system;
    QStringList m_keys;
    std::map<std::pair<QString, std::optional<std::int64_t>>, Cell> m_cells;
    std::set<std::pair<Cell, std::vector<Cell>>> m_sums;
    std::set<Cell> m_seen;
};

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

std::vector<RememberedState> remembered(sqlite::Database& database, const LinkedScope& scope) {
    std::vector<RememberedState> states;
    auto rows = database.query(
        "SELECT id, body FROM release_state WHERE indicator = ?1 AND grade = ?2 AND period = ?3 ORDER BY id");
    rows.bindAll(scope.indicator, scope.grade, scope.period);
    std::vector<qint64> ids;
    while (rows.step()) {
        ids.push_back(rows.column<qint64>(0));
        states.push_back({linkedFrom(unpacked(rows.column<std::vector<std::byte>>(1))), {}, {}});
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        auto figures = database.query("SELECT figure, parts FROM release_figure WHERE state = ?1");
        figures.bindAll(ids[i]);
        while (figures.step()) {
            if (const auto parts = figures.column<std::optional<QString>>(1)) {
                states[i].joined.push_back(parts->split(QLatin1Char('\n')));
            } else {
                states[i].shown << figures.column<QString>(0);
            }
        }
    }
    return states;
}

PublicPattern publicPattern(const LinkedFigures& now, const std::vector<RememberedState>& before,
                            const LinkedScope& scope, qint64 threshold) {
    if (before.empty()) {
        return judged({now.system, now.keys, {now.assumed, {}}}, now.system.counts.size(), scope, threshold);
    }
    Union all(now);
    for (const RememberedState& state : before) {
        all.add(state);
    }
    return all.pattern(scope, threshold);
}

} // namespace samspel
