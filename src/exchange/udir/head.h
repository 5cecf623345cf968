// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/complaints.h"
#include "exchange/udir/columns.h"
#include "exchange/udir/identity.h"

namespace samspel::exchange::udir {

/// A head of Statistikkbanken, understood: columns by their place from 0.
struct Head {
    qint64 line = 0;
    std::vector<QString> names;
    std::array<int, identities> identity = {-1, -1, -1, -1, -1, -1, -1, -1, -1};
    std::vector<int> dimensions; ///< columns whose cells tell a subject, a grade, a school year
    std::vector<Column> figures;
    std::vector<int> skipped; ///< columns that are no figures of any year

    int at(Identity which) const { return identity[static_cast<std::size_t>(which)]; }
    Place place(int column, qint64 atLine) const;
};

/// Understands a head. Refused: an identity column twice, and no EnhetNivaa.
Head understand(const std::vector<QStringView>& cells, qint64 line, Complaints& complaints,
                const Language& language);
/// Whether a column's cells tell which year and pupils a row is about, by its name: "Vurderingsfagnavn".
bool isDimension(QStringView name);
/// Codes and page numbers beside the names that tell the same: "TrinnKode", "Sidenummer".
bool isBookkeeping(QStringView name);

} // namespace samspel::exchange::udir
