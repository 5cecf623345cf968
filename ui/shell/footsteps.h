// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace samspel {

/// Where a person was: a place, and the record that was open there.
struct Stop {
    QByteArray place;
    QString table{};
    qint64 record = 0;

    friend bool operator==(const Stop&, const Stop&) = default;
};

/// The way that a person went, for back and forward.
class Footsteps {
public:
    /// A jump: what lay ahead is forgotten.
    void go(const Stop& stop) {
        if (m_at < m_stops.size() && m_stops[m_at] == stop) {
            return;
        }
        m_stops.resize(m_stops.empty() ? 0 : m_at + 1);
        m_stops.push_back(stop);
        m_at = m_stops.size() - 1;
    }
    /// A step within the same place: back leads to where the person stood last.
    void stroll(const Stop& stop) {
        if (m_stops.empty() || m_stops[m_at].place != stop.place) {
            go(stop);
        } else {
            m_stops[m_at] = stop;
        }
    }
    bool canBack() const { return m_at > 0; }
    bool canForward() const { return m_at + 1 < m_stops.size(); }
    const Stop& back() { return m_stops[--m_at]; }
    const Stop& forward() { return m_stops[++m_at]; }

private:
    std::vector<Stop> m_stops;
    std::size_t m_at = 0;
};

} // namespace samspel
