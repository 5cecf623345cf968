// SPDX-License-Identifier: MIT
#include "store/referring.h"

#include "store/ownership.h"

#include <algorithm>

namespace samspel {

Leading leadingTo(const Ledger& ledger, const Kind& kind, qint64 id) {
    Leading leading;
    for (const bool asParts : {true, false}) {
        for (const Referral& referral :
             asParts ? partsReferringTo(ledger, kind, id) : referralsTo(ledger, kind, id)) {
            for (const qint64 one : referral.ids) {
                if (referral.tie.kind != &kind || one != id) {
                    leading[{referral.tie.kind, one}].push_back(referral.tie.field);
                }
            }
        }
    }
    return leading;
}

Value ledElsewhere(const FieldInfo& field, const Value& value, const Kind& kind, qint64 from, qint64 into) {
    switch (field.kind) {
    case FieldKind::link:
        return Link{QString::fromLatin1(kind.table), into}.stored();
    case FieldKind::references: {
        auto keys = parseKeys(textOf(value)).value_or(std::vector<qint64>{});
        std::replace(keys.begin(), keys.end(), from, into);
        return storedKeys(std::move(keys));
    }
    default:
        return into;
    }
}

} // namespace samspel
