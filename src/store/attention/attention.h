// SPDX-License-Identifier: MIT
#pragma once

#include "domain/field.h"
#include "domain/people.h"

#include <QDate>
#include <QString>
#include <span>
#include <vector>

namespace samspel {

class Language;
class Ledger;

/// The parts of the register that have a keeper; each page opens on its own.
enum class Area {
    today,
    partnership,
    owners,
    leaders,
    networks,
    kindergartens,
    entrepreneurship,
    adapted,
    money,
    evaluation
};

/// A record that a count stands for, and what there is to know of it here: "last on 12 November 2011".
struct Concerned {
    QString table;
    qint64 id = 0;
    QString detail{};
};

/// One thing that a keeper needs to see first: a count, and the records behind it. It is worked out anew from
/// the register whenever it is asked for; nothing of it is stored.
struct Attention {
    QString code; ///< for scripts: "owners.no_dialogue_meeting"
    Area area;
    QString title;   ///< "Municipalities without a dialogue meeting this year"
    bool isDue;      ///< waits for somebody; otherwise it only tells
    bool isComplete; ///< false where the register holds nothing to count: no records is then no good news
    std::vector<Concerned> records;

    qsizetype count() const { return static_cast<qsizetype>(records.size()); }
};

/// Everything of one area as on `today`, in a fixed order. The year is the calendar year of that day.
std::vector<Attention> attention(const Ledger& ledger, Area area, QDate today, const Language& language);
/// All areas, in the order of the pages.
std::vector<Attention> attention(const Ledger& ledger, QDate today, const Language& language);

/// "owners": an area as files and scripts name it.
const char* keyOf(Area area);
std::span<const Area> allAreas();
/// The areas that concern somebody in a role; a project leader's are all.
std::vector<Area> areasOf(RoleKind role);

} // namespace samspel
