// SPDX-License-Identifier: MIT
#include "store/overview/networkyears.h"

#include "store/columns.h"
#include "store/ledger.h"

namespace samspel {

std::vector<NetworkYears> networkYears(const Ledger& ledger, QDate today) {
    auto rows = ledger.database().query(
        "SELECT n.id, n.name, n.state, CAST(substr(g.date, 1, 4) AS INTEGER) AS year, count(DISTINCT g.id), "
        "CASE WHEN count(t.id) > 0 THEN count(DISTINCT CASE WHEN coalesce(t.count, 1) > 0 THEN t.school END) "
        "END FROM network n JOIN gathering g ON g.network = n.id AND g.date "
        "<= ?1 LEFT JOIN gathering_attendance t ON t.gathering = g.id GROUP BY n.id, year ORDER BY "
        "norwegian_key('nn', n.name), n.id, year");
    rows.bindAll(today.toString(Qt::ISODate));
    std::vector<NetworkYears> networks;
    while (rows.step()) {
        const auto [id, name, state, year, gatherings, schools] =
            rows.row<Id<Network>, QString, NetworkState, int, int, std::optional<int>>();
        if (networks.empty() || networks.back().id != id) {
            networks.push_back({id, name, state, {}});
        }
        networks.back().years[year] = {gatherings, schools};
    }
    return networks;
}

} // namespace samspel
