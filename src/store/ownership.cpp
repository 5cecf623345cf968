// SPDX-License-Identifier: MIT
#include "store/ownership.h"

#include "sqlite/statement.h"
#include "store/columns.h"
#include "store/ledger.h"

#include <algorithm>
#include <string>

namespace samspel {

namespace {

bool refersTo(const FieldInfo& field, const Kind& kind) {
    return field.refersTo != nullptr && QLatin1String(field.refersTo) == QLatin1String(kind.table);
}

std::string quoted(const char* name) { return sqlite::identifier(name); }

/// A record, or none: kind is nullptr.
using Spot = std::pair<const Kind*, qint64>;

Spot wholeBy(const FieldInfo& field, const Value& value) {
    if (field.kind == FieldKind::reference) {
        const Kind* kind = kindOfTable(QString::fromLatin1(field.refersTo));
        return {wholeOf(value) != 0 ? kind : nullptr, wholeOf(value)};
    }
    if (field.kind == FieldKind::link) {
        const Link link = Link::parse(textOf(value)).value_or(Link{});
        return {link.isEmpty() ? nullptr : kindOfTable(link.table), link.id};
    }
    return {nullptr, 0};
}

// A part's whole comes before what a record only tells about.
Spot wholeOfRow(const Kind& kind, const Row& row) {
    for (const bool asPart : {true, false}) {
        for (std::size_t i = 0; i < kind.fields.size(); ++i) {
            const FieldInfo& field = kind.fields[i];
            const bool counts = asPart ? field.isPart() : field.kind == FieldKind::link;
            if (const Spot whole = wholeBy(field, row.cells[i]); counts && whole.first != nullptr) {
                return whole;
            }
        }
    }
    return {nullptr, 0};
}

} // namespace

std::vector<Tie> partsOf(const Kind& whole) {
    std::vector<Tie> parts;
    for (const Kind* kind : allKinds()) {
        for (const FieldInfo& field : kind->fields) {
            if (field.kind == FieldKind::reference && field.isPart() && refersTo(field, whole)) {
                parts.push_back({kind, &field});
            }
        }
    }
    return parts;
}

const std::vector<Tie>& tellingTies() {
    static const std::vector<Tie> ties = [] {
        std::vector<Tie> found;
        for (const char* table : {"remark", "document", "task"}) {
            if (const Kind* kind = kindOfTable(QString::fromLatin1(table))) {
                found.push_back({kind, &kind->fields[kind->fieldNumber(QLatin1String("about"))]});
            }
        }
        return found;
    }();
    return ties;
}

Value tieTo(const Tie& tie, const Kind& kind, qint64 id) {
    if (tie.field->kind == FieldKind::link) {
        return Link{QString::fromLatin1(kind.table), id}.stored();
    }
    return id;
}

qint64 countOf(const Ledger& ledger, const Tie& tie, const Value& value) {
    return ledger.database()
        .value<qint64>("SELECT count(*) FROM " + quoted(tie.kind->table) + " WHERE " +
                           quoted(tie.field->column) + " = ?1",
                       value)
        .value_or(0);
}

std::vector<std::pair<const Kind*, qint64>> pathTo(const Ledger& ledger, const Kind& kind, qint64 id) {
    std::vector<Spot> path;
    Spot next{&kind, id};
    while (next.first != nullptr && std::find(path.begin(), path.end(), next) == path.end()) {
        const auto row = ledger.row(*next.first, next.second);
        if (!row) {
            break;
        }
        path.push_back(next);
        next = wholeOfRow(*next.first, *row);
    }
    return path;
}

namespace {

std::vector<Referral> referrals(const Ledger& ledger, const Kind& kind, qint64 id, bool asParts) {
    std::vector<Referral> all;
    const auto look = [&](const Tie& tie, const std::string& condition, const Value& value) {
        const std::string table = quoted(tie.kind->table);
        auto rows =
            ledger.database().query("SELECT id FROM " + table + " WHERE " + condition + " ORDER BY id");
        rows.bindAll(value);
        Referral found{tie, {}};
        while (rows.step()) {
            found.ids.push_back(rows.column<qint64>(0));
        }
        if (!found.ids.empty()) {
            all.push_back(std::move(found));
        }
    };
    for (const Kind* other : allKinds()) {
        for (const FieldInfo& field : other->fields) {
            const std::string column = quoted(field.column);
            const Tie tie{other, &field};
            if (field.isPart() != asParts || (!refersTo(field, kind) && field.kind != FieldKind::link)) {
                continue;
            }
            if (field.kind == FieldKind::references) {
                look(tie, column + " IS NOT NULL AND ?1 IN (SELECT value FROM json_each(" + column + "))",
                     id);
            } else {
                look(tie, column + " = ?1", tieTo(tie, kind, id));
            }
        }
    }
    return all;
}

} // namespace

std::vector<Referral> referralsTo(const Ledger& ledger, const Kind& kind, qint64 id) {
    return referrals(ledger, kind, id, false);
}

std::vector<Referral> partsReferringTo(const Ledger& ledger, const Kind& kind, qint64 id) {
    return referrals(ledger, kind, id, true);
}

} // namespace samspel
