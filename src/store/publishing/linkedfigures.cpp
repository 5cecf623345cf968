// SPDX-License-Identifier: MIT
#include "store/publishing/linkedfigures.h"

#include "store/publishing/family.h"
#include "store/publishing/fillingin.h"
#include "store/publishing/linkedtree.h"
#include "store/publishing/linking.h"

#include <algorithm>
#include <string_view>

namespace samspel {

namespace {

// What nobody tells of all is known where girls and boys are.
void addUpSexes(std::vector<Piece>& pieces, const std::vector<LinkedParts>& wholes) {
    for (const LinkedParts& told : wholes) {
        Headcount& whole = pieces[static_cast<std::size_t>(told.whole)].head;
        if (whole.kind != Headcount::Kind::untold || told.kind != std::string_view("sex") || told.lacksPart) {
            continue;
        }
        Headcount sum{Headcount::Kind::counted, 0};
        for (const int part : told.parts) {
            const Headcount& head = pieces[static_cast<std::size_t>(part)].head;
            sum.count += head.count;
            sum.kind = head.kind == Headcount::Kind::counted ? sum.kind : Headcount::Kind::untold;
        }
        whole = sum.kind == Headcount::Kind::counted ? sum : whole;
    }
}

} // namespace

std::size_t SliceHash::operator()(const Slice& slice) const noexcept {
    std::uint64_t hash = static_cast<std::uint32_t>(slice.unit);
    for (const std::uint32_t one :
         {static_cast<std::uint32_t>(slice.grade), static_cast<std::uint32_t>(slice.sex),
          slice.ownership.place(), slice.age.place(), slice.part.place()}) {
        hash = (hash ^ one) * 0xD6E8FEB86659FD93U;
        hash ^= hash >> 32U;
    }
    return hash;
}

qint64 LinkedScale::of(const QString& part) const {
    const auto found = ofParts.find(part);
    return found == ofParts.end() ? threshold : found->second;
}

// What is left of a whole is left of its parts.
qint64 LinkedScale::ofKey(const QString& key) const {
    if (key.startsWith(QLatin1String("parts, "))) {
        return 1; // it stands for a sum and is nobody's number
    }
    if (!key.startsWith(QLatin1String("level of "))) {
        return of(partOfKey(key));
    }
    qint64 most = 1;
    for (const auto& [part, one] : ofParts) {
        most = part.startsWith(QLatin1String("level")) ? std::max(most, one) : most;
    }
    return most;
}

qint64 LinkedScale::largest() const {
    qint64 most = threshold;
    for (const auto& [part, one] : ofParts) {
        most = std::max(most, one);
    }
    return most;
}

QString keyOf(const Breakdown& b, const QString& unit) {
    return QStringList{unit, QString::number(b.grade), QString::fromLatin1(keyOf(b.sex)), b.ownership, b.age}
        .join(QLatin1Char('|'));
}

LinkedFigures linked(std::vector<Piece> pieces, const Lexicon& lexicon, const std::vector<LinkedUnit>& units,
                     const LinkedScale& scale, QDate day) {
    if (!scale.isRounded) {
        fillIn(pieces);
    }
    const LinkedTree tree = treeOf(pieces, units, day);
    addUpSexes(pieces, tree.wholes);
    return cellsAndSums(pieces, tree, lexicon, units, scale);
}

} // namespace samspel
